/**
 * Text divided into records and cells: separated by commas, tabs or semicolons, whichever the first line has most
 * of, quoted as RFC 4180 says. A record is known by the line on which it begins, as an editor counts it. Pure.
 */
import { parse, CsvError, type Options } from 'csv-parse';
import { pipeline, Readable } from 'node:stream';
import type { Problem } from './problems.ts';

export interface CsvRecord {
	readonly line: number;
	readonly cells: readonly string[];
}

/** Semicolons are what spreadsheets write where the comma is in numbers. */
const SEPARATORS = [',', '\t', ';'];

/** Our choice, in characters: several times what the largest texts of a row may hold. */
const LONGEST_RECORD = 2_000_000;

/** Ends after the first problem: what follows a misplaced quotation mark cannot be read. */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<CsvRecord | Problem> {
	const pieces = text[Symbol.asyncIterator]();
	const start = await readFirstLine(pieces);
	let last = { lines: 0, emptyLines: 0 };
	const parser = parse({
		...OPTIONS,
		delimiter: separatorOf(start.split('\n', 1)[0] ?? ''),
		on_record(cells: string[], { lines, empty_lines: emptyLines }) {
			const line = last.lines + 1 + emptyLines - last.emptyLines;
			last = { lines, emptyLines };
			return [String(line), ...cells];
		}
	});
	// What breaks off the text breaks off the parser too, and is thrown where its records are read.
	pipeline(Readable.from(rest(start, pieces)), parser, () => undefined);

	try {
		for await (const [line, ...cells] of parser) yield { line: Number(line), cells };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		yield { line: last.lines + 1, message: MESSAGES[error.code] ?? 'The line cannot be divided into cells.' };
	}
}

const OPTIONS: Options = {
	bom: true,
	record_delimiter: '\n',
	relax_column_count: true,
	skip_empty_lines: true,
	max_record_size: LONGEST_RECORD
};

const MESSAGES: Readonly<Partial<Record<string, string>>> = {
	CSV_QUOTE_NOT_CLOSED: 'A quotation mark opens a cell of this row and none closes it.',
	CSV_INVALID_CLOSING_QUOTE:
		'A cell of this row goes on after its closing quotation mark. Inside a cell, write each quotation mark twice.',
	INVALID_OPENING_QUOTE:
		'There is a quotation mark in a cell of this row that does not begin with one. Put the cell between quotation marks and write those inside it twice.',
	CSV_MAX_RECORD_SIZE: `The row is longer than ${LONGEST_RECORD} characters. Is a quotation mark missing?`
};

/** The separator that the names of the columns are divided by. */
function separatorOf(header: string): string {
	const outside = header.replace(/"[^"]*"/gu, '');
	const count = (separator: string) => outside.split(separator).length;
	return SEPARATORS.toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}

async function readFirstLine(pieces: AsyncIterator<string>): Promise<string> {
	let start = '';
	while (!start.includes('\n') && start.length < LONGEST_RECORD) {
		const { done, value } = await pieces.next();
		if (done === true) break;
		start += value;
	}
	return start;
}

async function* rest(start: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
	if (start !== '') yield start;
	for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
		if (next.value !== '') yield next.value;
	}
}
