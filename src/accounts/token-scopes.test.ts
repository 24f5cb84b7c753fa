import { describe, expect, it } from 'vitest';
import { isGranted, isTokenScope } from './token-scopes.ts';

describe('a token', () => {
	it.each([
		['its own scope', ['people:read'], 'people:read', true],
		['reading with the scope to write', ['people:write'], 'people:read', true],
		['writing with the scope to read', ['people:read'], 'people:write', false],
		['another noun', ['people:write'], 'requests:read', false],
		['who is calling with people', ['people:write'], 'callers:read', false],
		['nothing', [], 'sites:read', false]
	] as const)('is asked for %s', (_what, granted, needed, answer) => {
		expect(isGranted(granted, needed)).toBe(answer);
	});

	it('without a list of scopes may all that its owner may', () => {
		expect(isGranted('all', 'directory:write')).toBe(true);
	});
});

describe('isTokenScope', () => {
	it.each([
		['callers:read', true],
		['callers:write', false],
		['people', false]
	])('%s: %s', (text, answer) => {
		expect(isTokenScope(text)).toBe(answer);
	});
});
