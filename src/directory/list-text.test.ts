import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, splitList } from './list-text.ts';

describe('A list in a cell', () => {
	it.each([
		['names between semicolons, with blanks around them', ' a ; b;c', ['a', 'b', 'c']],
		['nothing between two of them', 'a;;b; ', ['a', 'b']],
		['one that has a semicolon itself', '"a; b"; c', ['a; b', 'c']],
		['quotation marks inside a name', '"say ""a"""; the "b" one', ['say "a"', 'the "b" one']],
		['nothing', '', []]
	])('has %s', (_what, written, entries) => {
		expect(splitList(written)).toEqual(entries);
	});

	it('is read as it was written, whatever the names are', () => {
		const name = fc.string({ minLength: 1 }).filter((text) => text === text.trim() && text !== '');

		fc.assert(fc.property(fc.array(name), (names) => void expect(splitList(joinList(names))).toEqual(names)));
	});
});
