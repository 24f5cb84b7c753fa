import { describe, expect, it } from 'vitest';
import { divideField } from './field-division.ts';

const parts = (text: string) => divideField(text).map((part) => part.trim());

describe('divideField', () => {
	it.each([
		['a slash between blanks', '7946 0123 / 7946 0124'],
		['a bar', '7946 0123|7946 0124'],
		['a line end', '7946 0123\n7946 0124']
	])('divides at %s, where each part has 7 digits', (_divider, text) => {
		expect(parts(text)).toEqual(['7946 0123', '7946 0124']);
	});

	it.each([
		['an area code', '030 / 23125 000'],
		['an ending', '7946 0123 | 24'],
		['one short part of three', '7946 0123\n7946 0124\n12']
	])('leaves whole what has a part of fewer digits: %s', (_reason, text) => {
		expect(parts(text)).toEqual([text]);
	});

	it('gives a label on a line of its own to the number behind it, the last one to the number before', () => {
		expect(parts('work\n7946 0123\nmobile\n7700 900123\nann')).toEqual(['work 7946 0123', 'mobile 7700 900123 ann']);
	});

	it.each([
		['a slash', '020 7946 0123/07700 900123'],
		['a semicolon', '020 7946 0123;07700 900123'],
		['a comma', '020 7946 0123,07700 900123'],
		['or', '020 7946 0123 or 07700 900123'],
		['Dutch', '020 7946 0123 of 07700 900123'],
		['German', '020 7946 0123 oder 07700 900123'],
		['French and Portuguese', '020 7946 0123 ou 07700 900123'],
		['Spanish and Italian', '020 7946 0123 o 07700 900123'],
		['Danish and Swedish', '020 7946 0123 eller 07700 900123'],
		['Polish', '020 7946 0123 lub 07700 900123'],
		['and', '020 7946 0123 & 07700 900123']
	])('divides two full numbers at %s', (_divider, text) => {
		expect(parts(text)).toEqual(['020 7946 0123', '07700 900123']);
	});

	it('takes a number with a plus for a full one', () => {
		expect(parts('tel +31201234567/(+31) 612345678')).toEqual(['tel +31201234567', '(+31) 612345678']);
	});

	it.each([
		['the area code before a slash', '030/23125000'],
		['an extension behind a comma', '020 7946 0123, 204'],
		['a number without plus or zero', '020 7946 0123,7946012345'],
		['8 digits', '020 7946 0123/07946012'],
		['two commas, which are a pause', '020 7946 0123,,012345678'],
		['the semicolon of a parameter', '020 7946 0123;isub=012345678'],
		['letters of another word', '020 7946 0123 floor 012345678']
	])('does not divide at %s', (_reason, text) => {
		expect(parts(text)).toEqual([text]);
	});

	it('looks for the next divider behind one that does not count', () => {
		expect(parts('030/23125 000, x12; 0171/39200 00')).toEqual(['030/23125 000, x12', '0171/39200 00']);
	});

	it.each([
		['a label before', 'fax: 020 7946 0999'],
		['a label behind', '020 7946 0999 (fax)'],
		['a letter behind', '020 7946 0999 (f)'],
		['one letter', 'f: 020 7946 0999'],
		['Polish', 'faks 22 555 01 23'],
		['French', 'telecopieur 01 99 00 12 34']
	])('leaves out a part labelled as fax: %s', (_reason, fax) => {
		expect(parts(`020 7946 0123 / ${fax}`)).toEqual(['020 7946 0123']);
	});

	it.each([
		['a telephone as well', 'tel/fax: 020 7946 0123'],
		['the ending of a fax only', '030 23125-000, fax -999'],
		['a fax behind the telephone', '020 7946 0123 fax 020 7946 0999']
	])('keeps a part that is %s', (_reason, text) => {
		expect(parts(text)).toEqual([text]);
	});
});
