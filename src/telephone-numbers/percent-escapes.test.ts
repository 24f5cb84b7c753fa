import { describe, expect, it } from 'vitest';
import { decodeTwice, withoutEscapes } from './percent-escapes.ts';

describe('decodeTwice', () => {
	it.each([
		['one round', '%2B44%2020', '+44 20'],
		['two rounds', '%252B44', '+44'],
		['characters of two to four bytes', '%C2%A0%E2%80%91%F0%9F%93%9E', '\u00a0\u2011\u{1f4de}'],
		['escapes in small letters', '%c2%a0', '\u00a0'],
		['nothing to decode', '020 7946 0123', '020 7946 0123']
	])('undoes %s', (_what, received, decoded) => {
		expect(decodeTwice(received)).toBe(decoded);
	});

	it('leaves what a third round would undo', () => {
		expect(decodeTwice('%25252B44')).toBe('%2B44');
	});

	it.each([
		['a byte of Latin-1', '020%A07946%20', '020%A07946 '],
		['a continuation alone', '%80%2B', '%80+'],
		['a sequence that breaks off', '%E2%80%2B', '%E2%80+'],
		['an overlong form', '%C0%AB%2B', '%C0%AB+'],
		['half of a surrogate pair', '%ED%A0%80%2B', '%ED%A0%80+'],
		['beyond Unicode', '%F4%90%80%80%2B', '%F4%90%80%80+'],
		['a placeholder that only looks like escapes', '%CallerNumber%', '%CallerNumber%']
	])('leaves %s and decodes the printable ASCII beside it', (_what, received, decoded) => {
		expect(decodeTwice(received)).toBe(decoded);
	});
});

describe('withoutEscapes', () => {
	it('takes the hexadecimal digits out of what could not be decoded', () => {
		expect(withoutEscapes('020%A07946')).toBe('020%7946');
	});
});
