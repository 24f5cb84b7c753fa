import { describe, expect, it } from 'vitest';
import { markMet, snippetOf, type MarkedPart } from './request-search-marks.ts';
import { searchTerms } from './request-search-words.ts';

const inBrackets = (parts: readonly MarkedPart[]) => parts.map(({ text, met }) => (met ? `[${text}]` : text)).join('');
const marked = (text: string, typed: string) => inBrackets(markMet(text, searchTerms(typed)));
const snippet = (text: string, typed: string) => inBrackets(snippetOf(text, searchTerms(typed)));

describe('markMet', () => {
	it.each([
		['the beginning of a word', 'Printer jams', 'print', '[Print]er jams'],
		['every word that begins so', 'print and Printing', 'print', '[print] and [Print]ing'],
		['nothing inside a word', 'blueprint', 'print', 'blueprint'],
		['letters with accents', 'Café crème', 'cafe cre', '[Café] [crè]me'],
		['accents written apart', 'cafe\u0301s', 'cafe', '[cafe\u0301]s'],
		['a letter that stands for two', 'Straße', 'stras', '[Straß]e'],
		['the longer of two', 'Printer', 'pr print', '[Print]er'],
		['quoted words whole', 'tray 2 trays', '"tray 2"', '[tray] [2] trays'],
		['nothing where nothing is met', 'Printer', 'laptop', 'Printer']
	])('marks %s', (_what, text, typed, expected) => {
		expect(marked(text, typed)).toBe(expected);
	});
});

describe('snippetOf', () => {
	const filler = 'It began on Monday after the move, and restarting did not help at all. '.repeat(4);

	it('shows a short text whole, in one line', () => {
		expect(snippet('No printer\n\n on any floor.', 'printer')).toBe('No [printer] on any floor.');
	});

	it('begins a little before what was met, at a word', () => {
		expect(snippet(`${filler}Then tray 2 jams too. ${filler}`, 'tray')).toMatch(
			/^… (?:\S+ ){3,12}Then \[tray\] 2 jams too\. .* …$/u
		);
	});

	it('shows the beginning where what was met is out of sight', () => {
		expect(snippet('word '.repeat(5000) + 'tray', 'tray')).toMatch(/^word word/u);
	});

	it('is quick with a hostile text', () => {
		const text = 'é'.normalize('NFD').repeat(30_000);

		const started = performance.now();
		snippet(text, 'e');

		expect(performance.now() - started).toBeLessThan(200);
	});
});
