import { describe, expect, it } from 'vitest';
import { newestFrom, newestWords, numberTyped, searchTerms, tsquery } from './request-search-words.ts';

const asked = (typed: string) => searchTerms(typed).map(tsquery);

describe('What somebody typed, as the index is asked', () => {
	it.each([
		['a word by its beginning', 'print', ["'print':*"]],
		['each word', 'printer Delft', ["'printer':*", "'delft':*"]],
		['without accents and case', 'Siobhán ÉTÉ Straße Ærø', ["'siobhan':*", "'ete':*", "'strasse':*", "'aero':*"]],
		['other scripts', 'Принтер Ωμέγα', ["'принтер':*", "'ωμεγα':*"]],
		['the parts of a name', 'PRN-DEL-3-02', ["'prn':*", "'del':*", "'3':*", "'02':*"]],
		['quoted words next to each other', '"tray 2 jams" print', ["('tray' <-> '2' <-> 'jams')", "'print':*"]],
		['typographic quotation marks', '“tray 2”', ["('tray' <-> '2')"]],
		['a quotation mark that is not closed as nothing', '"tray 2', ["'tray':*", "'2':*"]],
		['a word once', 'tray tray', ["'tray':*"]]
	])('has %s', (_what, typed, expected) => {
		expect(asked(typed)).toEqual(expected);
	});

	it.each([
		['nothing', ''],
		['marks', '?! … —'],
		['operators', '& | ! <-> :* ()'],
		['empty quotation marks', '"" “”'],
		['NUL', '\0\0']
	])('is nothing for %s', (_what, typed) => {
		expect(searchTerms(typed)).toEqual([]);
	});

	it.each([
		['an operator inside', `print' & 'x':* | !"tray')`],
		['ten thousand characters', 'print '.repeat(1700)],
		['one word of ten thousand', 'p'.repeat(10_000)],
		['a hundred words', Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ')]
	])('stays small and harmless: %s', (_what, typed) => {
		const terms = asked(typed);

		expect(terms.length).toBeLessThanOrEqual(8);
		expect(terms.join('').length).toBeLessThan(600);
		expect(terms.every((term) => /^(?:'[\p{L}\p{N}\p{M}]+':\*|\('[^']+'(?: <-> '[^']+')*\))$/u.test(term))).toBe(true);
	});
});

describe('The newest requests', () => {
	it.each([
		['of a small account are all', 812, 0],
		['are ten to twenty thousand', 34_567, 20_000],
		['of one whose stretch just began as well', 30_000, 20_000]
	])('%s', (_what, lastId, from) => {
		expect(newestFrom(lastId)).toBe(from);
	});

	it('have words of their account and stretch', () => {
		expect(newestWords(7, 34_567)).toEqual(["'account7stretch3'", "'account7stretch2'"]);
	});
});

describe('numberTyped', () => {
	it.each([
		['a number', '70453', 70_453],
		['a number with a mark', ' # 70453 ', 70_453],
		['a word behind it', '70453 printer', undefined],
		['nothing', '', undefined],
		['zero', '0', undefined],
		['more digits than a number has', '1'.repeat(16), undefined]
	])('reads %s', (_what, typed, expected) => {
		expect(numberTyped(typed)).toBe(expected);
	});
});
