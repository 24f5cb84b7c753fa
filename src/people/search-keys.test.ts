import { describe, expect, it } from 'vitest';
import { emailKey, foldText, searchWords, supportKey } from './search-keys.ts';

describe('foldText', () => {
	it.each([
		['accents', 'Siobhán Ní Dhomhnaill', 'siobhan ni dhomhnaill'],
		['letters that do not decompose', 'Łukasz Straße Ærø Demirtaş', 'lukasz strasse aero demirtas'],
		['blanks', '  Ada \u00a0 Lovelace ', 'ada lovelace'],
		['a script without case', '田中 太郎', '田中 太郎']
	])('leaves out %s', (_what, text, folded) => {
		expect(foldText(text)).toBe(folded);
	});
});

describe('searchWords', () => {
	it.each([
		['first and last names', 'Annelies van der Meulen', ['annelies', 'van', 'der', 'meulen']],
		[
			'both parts of a joined name, and the whole',
			'Oluwaseun Adebayo-Fitzgerald',
			['oluwaseun', 'adebayo-fitzgerald', 'adebayo', 'fitzgerald']
		],
		['no marks around a word', '(Claims) reception,', ['claims', 'reception']],
		['each word once', 'Bo Bo', ['bo']]
	])('keeps %s', (_what, name, words) => {
		expect(searchWords(name)).toEqual(words);
	});

	it('has none for marks alone', () => {
		expect(searchWords(' - ,')).toEqual([]);
	});
});

describe('the keys of IDs', () => {
	it('ignore case and surrounding blanks', () => {
		expect(supportKey(' AB-1 ')).toBe('ab-1');
		expect(emailKey(' Ada@Example.com')).toBe('ada@example.com');
	});

	it('count zeros in front', () => {
		expect(supportKey('0033')).toBe('0033');
	});

	it('are none for what no database keeps', () => {
		expect([supportKey('33\u0000821'), emailKey('ada\0@example.com'), searchWords('a\0b')]).toEqual([
			null,
			null,
			['a', 'b']
		]);
	});

	it('are none for nothing', () => {
		expect([supportKey('  '), supportKey(null), emailKey(undefined)]).toEqual([null, null, null]);
	});
});
