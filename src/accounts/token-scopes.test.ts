import { describe, expect, it } from 'vitest';
import { isGranted, isTokenScope, meetScopes, needsAdministrator, scopesOf } from './token-scopes.ts';

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

describe('scopesOf', () => {
	it('is all without a list', () => {
		expect(scopesOf(null)).toBe('all');
	});

	it('leaves out what this version does not know', () => {
		expect(scopesOf(['people:read', 'planets:read'])).toEqual(['people:read']);
	});
});

describe('meetScopes', () => {
	it.each([
		['all and some', 'all', ['people:read'], ['people:read']],
		['some and all', ['people:read'], 'all', ['people:read']],
		['to write and to read', ['people:write'], ['people:read', 'sites:read'], ['people:read']],
		['different ones', ['people:write'], ['sites:read'], []]
	] as const)('is what both allow: %s', (_what, one, other, both) => {
		expect(meetScopes(one, other)).toEqual(both);
	});
});

describe('needsAdministrator', () => {
	it.each([
		['webhooks:read', true],
		['directory:write', true],
		['people:write', false]
	] as const)('%s: %s', (scope, answer) => {
		expect(needsAdministrator(scope)).toBe(answer);
	});
});
