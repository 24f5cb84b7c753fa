import { describe, expect, it } from 'vitest';
import { readableText } from './readable-text.ts';

describe('readableText', () => {
	it.each([
		['CR LF', '\r\n'],
		['CR', '\r'],
		['vertical tab', '\v'],
		['form feed', '\f'],
		['NEL', '\u0085'],
		['line separator', '\u2028'],
		['paragraph separator', '\u2029']
	])('makes one line feed of %s', (_name, lineEnd) => {
		expect(readableText(`1${lineEnd}2`)).toBe('1\n2');
	});

	it.each([
		['a tab', '1\t2', '1 2'],
		['a no-break space', '1\u00a02', '1 2'],
		['an ideographic space', '1\u30002', '1 2'],
		['an Ogham space', '1\u16802', '1 2']
	])('makes a blank of %s', (_name, received, text) => {
		expect(readableText(received)).toBe(text);
	});

	it.each([
		['a soft hyphen', '1\u00ad2'],
		['a zero-width space', '1\u200b2'],
		['marks of writing direction', '\u202a12\u202c'],
		['a word joiner', '1\u20602'],
		['a control character', '1\u00002\u009f'],
		['a Hangul filler', '1\u31642'],
		['an emoji keycap', '1\ufe0f\u20e32\ufe0f\u20e3'],
		['a fraction', '1½⅐⅟2']
	])('drops %s', (_name, received) => {
		expect(readableText(received)).toBe('12');
	});

	it.each([
		['Arabic', '٠١٢٣٤٥٦٧٨٩'],
		['Persian', '۰۱۲۳۴۵۶۷۸۹'],
		['Devanagari', '०१२३४५६७८९'],
		['Mongolian', '᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙'],
		['full-width', '０１２３４５６７８９'],
		['mathematical bold', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
		['Adlam, beyond the basic plane', '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙']
	])('reads %s digits', (_script, received) => {
		expect(readableText(received)).toBe('0123456789');
	});

	it.each([
		['hyphen', '‐'],
		['non-breaking hyphen', '\u2011'],
		['figure dash', '‒'],
		['en dash', '–'],
		['em dash', '—'],
		['minus sign', '−'],
		['full-width hyphen', '－'],
		['long-vowel mark', 'ー'],
		['half-width long-vowel mark', 'ｰ']
	])('makes a dash of a %s', (_name, dash) => {
		expect(readableText(`1${dash}2`)).toBe('1-2');
	});

	it('writes full-width signs and words plainly, small and without accents', () => {
		expect(readableText('＋４４（０）２０／７９ ＥＸＴＮ Extensión extensio\u0301n ℡')).toBe(
			'+44(0)20/79 extn extension extension tel'
		);
	});

	it.each([
		['8 digits behind one blank', ' 31201234567', '+31201234567'],
		['an extension behind them', ' 31201234567;ext=12', '+31201234567;ext=12'],
		['7 digits behind one blank', ' 4567890', ' 4567890'],
		['two blanks', '  31201234567', '  31201234567'],
		['other signs', ' 31 20 1234567', ' 31 20 1234567']
	])('sees whether a query parser ate a plus: %s', (_reason, received, text) => {
		expect(readableText(received)).toBe(text);
	});
});
