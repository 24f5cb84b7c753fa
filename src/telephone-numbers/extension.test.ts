import { describe, expect, it } from 'vitest';
import { cutAtWords, partExtension } from './extension.ts';

describe('partExtension', () => {
	it.each([
		...['x12', 'x 12', ' x 12 ', 'ext12', ' ext. 12', ' ext: 12', ' extn 12', ' xtn 12', ' xt 12', ' extension 12'],
		...['#12', ' # 12', ';12', '; 12', ',12', ', 12', '~12', ' ~ 12', ',,12#', 'w12', ' p12', ', ext 12', ' (ext 12)'],
		...[' [x12]', ' ext no. 12', ' - ext. 12', ' int.12', ' anexo 12'],
		...[' tstl. 12', ' durchwahlnr. 12'],
		...[' toestel 12', ' tst. 12', ' durchwahl 12', ' dw 12', ' nst. 12', ' poste 12', ' interno 12', ' ramal 12'],
		...[' lokal 12', ' lok. 12', ' anknytning 12', ' ankn. 12', ' wew. 12', ' wewn. 12', ' доб. 12', 'доб12']
	])('parts "%s" from the number', (mark) => {
		const parted = partExtension(`020 7946 0123${mark}`);

		expect(parted.extension).toBe('12');
		expect(parted.text.replace(/\D/g, '')).toBe('02079460123');
	});

	it.each([
		['7 digits', ' ext 7246433', '7246433'],
		['digits in groups', ' x 12-34', '1234'],
		['a word between', ' (ann ortega), ext 12', '12'],
		['a floor behind', ' ext 12, 2nd floor', '12'],
		['another number behind', ' ext 12 020 7946 0999', '12']
	])('reads an extension with %s', (_reason, mark, extension) => {
		expect(partExtension(`020 7946 0123${mark}`).extension).toBe(extension);
	});

	it('takes a group before a final # for an extension behind a number that is long enough', () => {
		expect(partExtension('+1 202 555 0123-204#')).toEqual({ text: '+1 202 555 0123', extension: '204' });
		expect(partExtension('+44 20 7946 0123#').extension).toBeUndefined();
	});

	it.each([
		['a conference code', ',,123456789#'],
		['a conference code in groups', ', 123 456 789#'],
		['8 digits behind x', ' x12345678'],
		['8 digits behind a word', ' ext 12345678']
	])('drops %s', (_reason, mark) => {
		expect(partExtension(`020 7946 0123${mark}`)).toEqual({
			text: expect.stringMatching(/^020 7946 0123 ?$/),
			extension: undefined
		});
	});

	it.each([
		['fewer than 7 digits stand before', '011xx5481429712'],
		['a pause mark is part of a word', '020 7946 0123 power 12'],
		['a word has letters before it', '020 7946 0123 text 12'],
		['a sign stands behind a word', '020 7946 0123 room, 12']
	])('finds none where %s', (_reason, text) => {
		expect(partExtension(text)).toEqual({ text, extension: undefined });
	});

	it.each([
		['a floor', ', 2. stock'],
		['a floor in Dutch', ', 2e verdieping'],
		['a floor in Spanish', ', 2o piso'],
		['a floor in Swedish', ', 2:a vaningen'],
		['an ordinal', ', 2nd door'],
		['a time', ', 9:00-17:00'],
		['a time in French', ', 9h-17h'],
		['a time with am', ', 9 am'],
		['hours with dots', ', 9.00-17.00'],
		['hours with a word', ', 9-17 uhr'],
		['hours in words', ', 9 to 17'],
		['all hours', ', 24/7']
	])('does not take %s for an extension', (_reason, behind) => {
		expect(partExtension(`020 7946 0123${behind}`)).toEqual({ text: '020 7946 0123, ', extension: undefined });
	});
});

describe('cutAtWords', () => {
	it.each([
		['a word', '020 7946 0123 room 12'],
		['bracketed words', '020 7946 0123 (12 people)'],
		['bracketed hours', '020 7946 0123 (9-17)'],
		['a label of one letter', '020 7946 0123 m: 07700 900123']
	])('cuts at %s behind 7 digits', (_reason, text) => {
		expect(cutAtWords(text).trim()).toBe('020 7946 0123');
	});

	it.each([
		['one stray letter', '0900 332 600a5'],
		['a placeholder before 7 digits', '(0xx) 1187654321'],
		['digits in brackets', '030 23125 (000)'],
		['a word before 7 digits', 'tel 020 office 7946']
	])('keeps %s', (_reason, text) => {
		expect(cutAtWords(text)).toBe(text);
	});
});
