import { describe, expect, it } from 'vitest';
import { candidate, consoleWith, nobody, one, several } from '../sample-console.ts';
import { searchOf } from './search-of.ts';

describe('searchOf', () => {
	it.each([
		['one person', one(), true, false],
		['several people', several(), true, false],
		['a shared line, which has a larger field', several({ sharedLine: true }), false, false],
		['an empty console', { kind: 'empty' }, true, true],
		['a search in vain', { kind: 'found', query: 'xq', people: [] }, true, true],
		['a search', { kind: 'found', query: 'ank', people: [candidate(1, 'Anke')] }, true, false]
	] as const)('gives one field to %s', (_case, view, hasField, isFocused) => {
		expect(searchOf(consoleWith(view, { user: 'Ann' }))).toEqual({
			user: 'Ann',
			hasField,
			hasNewUser: true,
			within: undefined,
			isFocused
		});
	});

	it('leaves searching and a new user to the page on which nobody was found', () => {
		expect(searchOf(consoleWith(nobody()))).toMatchObject({ hasField: false, hasNewUser: false });
	});

	it('searches inside the organization of those who are not all listed', () => {
		const searchIn = { id: 2, name: 'Halvorsen Marine Insurance plc' };

		expect(searchOf(consoleWith(several({ count: 14, searchIn }))).within).toEqual(searchIn);
	});

	it('offers the field on a page that failed', () => {
		expect(searchOf(undefined)).toMatchObject({ user: '', hasField: true, hasNewUser: true, isFocused: false });
	});
});
