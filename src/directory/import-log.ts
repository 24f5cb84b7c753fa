/** What an import found, line by line, as a file of its own. Pure. */
import { csvLine } from './csv-text.ts';
import type { ImportRun, RunReport } from './import-run.ts';

const HEAD = ['Line', 'Column', 'Message'];

/** What went wrong, else what was done or would be, then the examples of a trial. */
export function importLog(
	run: Pick<ImportRun, 'counts' | 'failure' | 'problemCount'> & { readonly report: RunReport }
) {
	const { problems, examples } = run.report;
	const more = run.problemCount - problems.length;
	const rows = [
		HEAD,
		...(run.failure === null ? [] : [['', '', run.failure.message]]),
		...problems.map(({ line, column = '', message }) => [String(line), column, message]),
		...(more > 0 ? [['', '', `and ${more} more`]] : []),
		...Object.entries(run.counts ?? {}).map(([name, count]) => ['', '', `${name}: ${count}`]),
		...examples.flatMap(({ does, line, record, fields }) =>
			fields.length === 0
				? [[String(line ?? ''), '', `${does} ${record}`]]
				: fields.map(({ field, before, after }) => [String(line ?? ''), field, `${record}: "${before}" → "${after}"`])
		)
	];
	return rows.map((row) => csvLine(row, 'comma')).join('');
}
