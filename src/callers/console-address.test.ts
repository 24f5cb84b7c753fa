import { describe, expect, it } from 'vitest';
import { consoleAddress, listChoiceIn } from './console-address.ts';

const PLACE = { base: '/sd/person/7', person: undefined };

describe('consoleAddress', () => {
	it.each([
		['a person alone', PLACE, {}, '/sd/person/7'],
		['one of several callers', { base: '/sd/call/x', person: 7 }, {}, '/sd/call/x?person=7'],
		['a request', PLACE, { request: 70453 }, '/sd/person/7?request=70453'],
		[
			'the newest first',
			{ ...PLACE, list: { newestFirst: true } },
			{ request: 1 },
			'/sd/person/7?sort=newest&request=1'
		],
		['all of them', { ...PLACE, list: { all: true, before: 12 } }, {}, '/sd/person/7?list=all&before=12']
	])('leads to %s', (_what, place, open, address) => {
		expect(consoleAddress(place, open)).toBe(address);
	});
});

describe('listChoiceIn', () => {
	it.each([
		['nothing said', '', { newestFirst: false, all: false, before: undefined }],
		['everything said', 'sort=newest&list=all&before=12', { newestFirst: true, all: true, before: 12 }],
		['nonsense', 'sort=x&list=y&before=-1', { newestFirst: false, all: false, before: undefined }]
	])('reads %s', (_what, search, choice) => {
		expect(listChoiceIn(new URLSearchParams(search))).toEqual(choice);
	});
});
