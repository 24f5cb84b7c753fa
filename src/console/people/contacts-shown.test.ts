import { describe, expect, it } from 'vitest';
import { contactsShown } from './contacts-shown.ts';

const WORK = { id: 'w', protocol: 'telephone', label: 'work', uri: '020 7946 0123', fromDirectory: true } as const;
const HOME = { id: 'h', protocol: 'telephone', label: 'home', uri: '020 7946 0124', fromDirectory: false } as const;

describe('the lines for numbers', () => {
	it('are those that are kept, and two empty ones', () => {
		const lines = contactsShown([WORK, HOME]);

		expect(lines.map(({ id, uri, isNew }) => [id, uri, isNew])).toEqual([
			['w', WORK.uri, false],
			['h', HOME.uri, false],
			['new1', '', true],
			['new2', '', true]
		]);
	});

	it('hold what was typed, but for those of the directory, and those removed meanwhile as new ones', () => {
		const typed = [
			{ ...WORK, uri: 'changed' },
			{ ...HOME, uri: 'changed' },
			{ ...HOME, id: 'gone', uri: 'typed' },
			{ ...HOME, id: 'new1', uri: 'first' }
		];

		const lines = contactsShown([WORK, HOME], typed);

		expect(lines.map(({ id, uri }) => [id, uri])).toEqual([
			['w', WORK.uri],
			['h', 'changed'],
			['gone', 'typed'],
			['new1', 'first'],
			['new2', ''],
			['new3', '']
		]);
	});
});
