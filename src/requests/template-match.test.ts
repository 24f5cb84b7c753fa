import { describe, expect, it } from 'vitest';
import { matchTemplates, type TemplateWords } from './template-match.ts';

function template(id: number, name: string, given: Partial<TemplateWords> = {}): TemplateWords {
	return { id, name, subject: name, keywords: null, serviceInstanceId: null, ...given };
}

const TEMPLATES = [
	template(1, 'Printer does not print', { serviceInstanceId: 12 }),
	template(2, 'Scan to email fails', { keywords: 'printer, multifunctional' }),
	template(3, 'New laptop', { keywords: 'Notebook, portátil' }),
	template(4, 'Access to a mailbox')
];

describe('matchTemplates', () => {
	it.each([
		['the first letters of a word', 'pri', [1, 2]],
		['a keyword', 'multif', [2]],
		['letters without their accents, in any case', 'PORTATIL', [3]],
		['one of two words', 'laptop wanted', [3]],
		['two of many words, the better one first', 'the printer on floor 3 does not print', [1, 2]],
		['nothing for two letters', 'pr', []],
		['nothing for a word of every subject', 'does not', []],
		['nothing for one of many words', 'printer smells of smoke badly', []],
		['nothing for no word', ' -- ', []]
	])('finds by %s', (_what, subject, ids) => {
		expect(matchTemplates(TEMPLATES, subject, undefined)).toEqual(ids);
	});

	it('puts those of the chosen service first', () => {
		const others = [template(8, 'A printer'), template(9, 'Printer at home', { serviceInstanceId: 30 })];

		expect(matchTemplates([...others, ...TEMPLATES], 'printer', 30)).toEqual([9, 8, 1, 2]);
	});

	it('suggests five at most', () => {
		const many = Array.from({ length: 9 }, (_, at) => template(at, `Printer ${at}`));

		expect(matchTemplates(many, 'printer', undefined)).toEqual([0, 1, 2, 3, 4]);
	});
});
