import { describe, expect, it } from 'vitest';
import { hereOf } from './here.ts';

describe('hereOf', () => {
	it.each([
		['of a page without a call', '/sd?user=ann', { path: '/sd', call: undefined }],
		['of a call', '/sd/call/a-B_9?person=4', { path: '/sd/call/a-B_9', call: 'a-B_9' }],
		[
			'of a page around a person, which carries its call',
			'/people/new?call=a-B_9',
			{ path: '/people/new', call: 'a-B_9' }
		],
		['of a call by its path before its query', '/sd/call/one?call=two', { path: '/sd/call/one', call: 'one' }]
	])('is that %s', (_case, address, expected) => {
		expect(hereOf(new URL(address, 'https://acme.desk.example'))).toEqual(expected);
	});
});
