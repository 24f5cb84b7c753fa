/** What an import did, or would do, in one line. Pure. */
import type { ImportCounts } from './import-result.ts';

type Words = readonly [one: string, several: string];

interface Done extends ImportCounts {
	readonly kind: 'imported' | 'tried';
}

/** `2 people: 1 added, 1 changed.` */
export function sayDone([one, several]: Words, { kind, rows, added, changed, removed, disabled, kept }: Done): string {
	const counts = [
		`${added} added`,
		...(changed > 0 ? [`${changed} changed${disabled > 0 ? ` (${disabled} disabled)` : ''}`] : []),
		...(removed > 0 ? [`${removed} removed`] : []),
		...(kept > 0 ? [`${kept} as before`] : [])
	];
	const said = `${rows} ${rows === 1 ? one : several}: ${counts.join(', ')}.`;
	return kind === 'tried' ? `Tried, nothing was changed. The import would do this. ${said}` : said;
}
