import { describe, expect, it } from 'vitest';
import { safeInteger } from './parsers.ts';

describe('safeInteger', () => {
	it.each([
		['zero', '0', 0],
		['a negative number', '-42', -42],
		['the largest exact number', '9007199254740991', Number.MAX_SAFE_INTEGER]
	])('reads %s', (_what, text, value) => {
		expect(safeInteger(text)).toBe(value);
	});

	it.each([
		['one more than the largest exact number', '9007199254740992'],
		['the largest int8', '9223372036854775807'],
		['the smallest int8', '-9223372036854775808']
	])('refuses %s', (_what, text) => {
		expect(() => safeInteger(text)).toThrow('too large');
	});
});
