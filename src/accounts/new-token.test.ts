import { describe, expect, it } from 'vitest';
import { readLimit, readName, readScopes } from './new-token.ts';

describe('readName', () => {
	it('is one line', () => {
		expect(readName('  Phone\n system ')).toBe('Phone system');
	});

	it.each([
		['nothing', ' '],
		['too much', 'x'.repeat(101)]
	])('refuses %s', (_what, text) => {
		expect(() => readName(text)).toThrow(expect.objectContaining({ code: 'token.name', field: 'name' }));
	});
});

describe('readScopes', () => {
	it('has each once', () => {
		expect(readScopes(['people:read', 'people:read', 'calls:write'])).toEqual(['people:read', 'calls:write']);
	});

	it.each([
		['none', [], 'Choose at least one'],
		['one that is unknown', ['people:read', 'people:own'], 'There is no scope "people:own".']
	])('refuses %s', (_what, texts, sentence) => {
		expect(() => readScopes(texts)).toThrow(sentence);
	});
});

describe('readLimit', () => {
	it.each([
		['nothing', ' ', null],
		['no limit', '0', 0],
		['a number', ' 120 ', 120]
	])('reads %s', (_what, text, limit) => {
		expect(readLimit(text, 'burst')).toBe(limit);
	});

	it.each([['-1'], ['1.5'], ['1000001'], ['many']])('refuses %s', (text) => {
		expect(() => readLimit(text, 'requestsPerHour')).toThrow(
			expect.objectContaining({ code: 'token.limit', field: 'requestsPerHour' })
		);
	});
});
