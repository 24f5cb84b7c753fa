/** Rows of cells as the text of a CSV file (RFC 4180), safe to be opened by a spreadsheet. Pure. */

export const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type Delimiter = keyof typeof DELIMITERS;

/** Spreadsheets tell UTF-8 by it. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would take for a formula has a tab before it, as 4me writes it; so does what only looks as if
 * another program had guarded it. The import takes the tab away again.
 */
const FORMULA = /^'?[=+@-]/u;

const LINE_END = '\r\n';

export function isDelimiter(text: string): text is Delimiter {
	return Object.hasOwn(DELIMITERS, text);
}

/** With its line end. */
export function csvLine(cells: readonly string[], delimiter: Delimiter): string {
	const separator = DELIMITERS[delimiter];
	return `${cells.map((cell) => csvCell(cell, separator)).join(separator)}${LINE_END}`;
}

function csvCell(text: string, separator: string): string {
	const guarded = FORMULA.test(text) ? `\t${text}` : text;
	const isPlain = !guarded.includes(separator) && !/["\n\r]/u.test(guarded);
	return isPlain ? guarded : `"${guarded.replaceAll('"', '""')}"`;
}
