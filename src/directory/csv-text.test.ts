import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, type Delimiter } from './csv-text.ts';
import { FILES } from './file-types.ts';
import { readRows } from './rows.ts';

describe('A line of a file', () => {
	it.each([
		['a number with a plus', '+44 20 7946 0123', '\t+44 20 7946 0123'],
		['a formula', '=SUM(A1)', '\t=SUM(A1)'],
		['what looks as if it were guarded', "'+1", "\t'+1"],
		['a minus and an at sign', '-@', '\t-@'],
		['a quotation mark', 'say "a"', '"say ""a"""'],
		['a line break', 'a\nb', '"a\nb"'],
		['what only has a sign inside', 'a+b', 'a+b']
	])('guards and quotes %s', (_what, cell, written) => {
		expect(csvLine([cell], 'comma')).toBe(`${written}\r\n`);
	});

	it.each(['comma', 'semicolon', 'tab'] as const)(
		'divided by %s comes back as it was',
		async (delimiter: Delimiter) => {
			const text = fc.string({ maxLength: 80 }).map((one) => one.trim().replace(/\p{Cc}/gu, ''));
			const cells = fc.tuple(
				text,
				text.filter((one) => one !== '')
			);

			await fc.assert(
				fc.asyncProperty(cells, async ([title, name]) => {
					const file = [
						['Primary Email', 'Name', 'Job Title'],
						['a@acme.example', name, title]
					];

					const written = file.map((row) => csvLine(row, delimiter)).join('');

					expect(await rowsOf(written)).toMatchObject([{ values: { name, job_title: title === '' ? null : title } }]);
				})
			);
		}
	);
});

async function rowsOf(text: string): Promise<unknown[]> {
	const parts = await Array.fromAsync(readRows(FILES.people, 'acme', bytesOf(text)));
	return parts.slice(1);
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
	yield new TextEncoder().encode(text);
}
