/** What is said of an import in a few words. Pure. */
import type { ImportRun } from '#directory/import-run.ts';
import type { ImportPageTexts } from '#texts/en/import-pages.ts';

/** Numbers as people of the language write them. */
export function countIn(locale: string, count: number): string {
	return new Intl.NumberFormat(locale).format(count);
}

/** `3 added, 2 changed`: what is not zero, in a list of imports. */
export function outcomeInWords(run: ImportRun, texts: ImportPageTexts['outcome'], locale: string): string {
	const { state, counts, problemCount } = run;
	if (state === 'queued' || state === 'processing') return texts[state];
	if (problemCount > 0) return texts.errors(countIn(locale, problemCount));
	if (counts === undefined) return texts.failed;
	const said = (['added', 'changed', 'disabled', 'removed', 'kept'] as const)
		.filter((name) => counts[name] > 0)
		.map((name) => texts[name](countIn(locale, counts[name])));
	return said.length === 0 ? texts.added('0') : said.join(', ');
}
