import { describe, expect, it } from 'vitest';
import { hasCtiParameters, LONGEST_VALUE, readCtiAddress, showValue } from './cti-address.ts';

function named(search: string) {
	return readCtiAddress(search).map(({ name, received }) => [name, received]);
}

describe('readCtiAddress', () => {
	it('puts the parameters into the order in which they are tried', () => {
		const parameters = named('?telephone=1&supportID=2&employeeID=3&request=4');

		expect(parameters).toEqual([
			['request', '4'],
			['employeeID', '3'],
			['supportID', '2'],
			['telephone', '1']
		]);
	});

	it('keeps the values of a repeated parameter in the order sent', () => {
		expect(named('?telephone=1&telephone=2')).toEqual([
			['telephone', '1'],
			['telephone', '2']
		]);
	});

	it.each([
		['a plus that parsers of queries eat', '?telephone=+11234567890', '+11234567890'],
		['escapes that are not UTF-8', '?telephone=%E9%FF', '%E9%FF'],
		['broken escapes', '?telephone=%&x=%zz', '%'],
		['an equals sign in the value', '?telephone=a=b', 'a=b'],
		['no equals sign', '?telephone', '']
	])('keeps %s', (_what, search, received) => {
		expect(named(search)).toEqual([['telephone', received]]);
	});

	it.each([
		['in capitals', '?TELEPHONE=1'],
		['in small letters', '?telephone=1'],
		['escaped', '?%74elephone=1']
	])('knows a name %s', (_how, search) => {
		expect(named(search)).toEqual([['telephone', '1']]);
	});

	it('keeps 256 characters and the length of a megabyte', () => {
		const [parameter] = readCtiAddress(`?telephone=${'1'.repeat(1_000_000)}`);

		expect(parameter?.received).toHaveLength(LONGEST_VALUE);
		expect(parameter?.length).toBe(1_000_000);
	});

	it('does not cut an escape in two', () => {
		const [parameter] = readCtiAddress(`?telephone=${'1'.repeat(255)}%20`);

		expect(parameter?.received).toBe('1'.repeat(255));
	});
});

describe('hasCtiParameters', () => {
	it.each([
		['a telephone number', '?telephone=1', true],
		['an empty one', '?telephone=', true],
		['another case', '?SUPPORTID=1', true],
		['behind another parameter', '?x=1&request=2', true],
		['a search by name', '?user=telephone', false],
		['a longer name', '?telephones=1', false],
		['nothing', '', false]
	])('tells %s', (_what, search, expected) => {
		expect(hasCtiParameters(search)).toBe(expected);
	});
});

describe('showValue', () => {
	it('decodes for people, and shows control characters as what they are not', () => {
		const [parameter] = readCtiAddress('?supportID=a%20b%00%E2%80%AEc');

		expect(parameter && showValue(parameter)).toBe('a b\u{fffd}\u{fffd}c');
	});
});
