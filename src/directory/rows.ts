/**
 * A file as rows that were read and checked as far as a row can be checked by itself. Pure.
 */
import { isWrong, type Value } from './cells.ts';
import type { Column, Values } from './column.ts';
import { readCsv, type CsvRecord } from './csv-records.ts';
import { readText, UNREADABLE } from './file-text.ts';
import type { FileType } from './file-type.ts';
import { readHeader } from './header.ts';
import type { Problem } from './problems.ts';

export interface Row {
	/** Of the file, where the row begins. */
	readonly line: number;
	readonly values: Values;
}

/** What was read of a file: its columns first, then its rows and what is wrong with them. */
export type FilePart = { readonly columns: readonly Column[] } | Row | Problem;

/** `account` is the short name of the account that the file is for. */
export async function* readRows(
	type: FileType,
	account: string,
	bytes: AsyncIterable<Uint8Array>
): AsyncGenerator<FilePart> {
	let columns: readonly Column[] | undefined;
	for await (const record of readCsv(readText(bytes))) {
		if (!('cells' in record)) return yield record;
		if (columns !== undefined) {
			yield* readRow(type, columns, account, record);
		} else {
			const header = readHeader(type, record);
			if (!('columns' in header)) return yield* header;
			({ columns } = header);
			yield header;
		}
	}
	if (columns === undefined) yield { line: 1, message: 'The file is empty. Its first line has to name the columns.' };
}

function readRow(type: FileType, columns: readonly Column[], account: string, { line, cells }: CsvRecord) {
	const written = cells.map(withoutGuard);
	if (written.every((cell) => cell === '')) return [];
	if (written.length !== columns.length) return [{ line, message: unequal(written.length, columns.length) }];

	const values: Record<string, Value> = {};
	const problems: Problem[] = [];
	columns.forEach((column, at) => {
		const read = readCell(column, written[at] ?? '', account);
		if (isWrong(read)) problems.push({ line, column: column.name, message: read.wrong });
		else Object.assign(values, read);
	});
	if (problems.length > 0) return problems;

	const wrong = type.check(values).map((problem) => ({ line, ...problem }));
	return wrong.length > 0 ? wrong : [{ line, values: type.derive?.(values) ?? values }];
}

function readCell(column: Column, written: string, account: string) {
	if (written === '') return column.empty;
	if (written.includes(UNREADABLE)) return { wrong: 'A character is not readable. Save the file as UTF-8.' };
	return column.read(written, account);
}

/**
 * Programs that write files for spreadsheets put a tab or an apostrophe before a cell that a spreadsheet would take
 * for a formula; every number with a plus has one. A tab goes with the blanks around the cell.
 */
function withoutGuard(cell: string): string {
	return cell.startsWith('\t') ? cell.trim() : cell.trim().replace(/^'(?=[=+@-])/u, '');
}

function unequal(cells: number, columns: number): string {
	return `The row has ${cells === 1 ? '1 cell' : `${cells} cells`}, but the first line names ${columns} columns.`;
}
