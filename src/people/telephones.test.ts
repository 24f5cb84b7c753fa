import { describe, expect, it } from 'vitest';
import { telephoneRows } from './telephones.ts';

describe('telephoneRows', () => {
	it('has a row for each number of a field', () => {
		const rows = telephoneRows({ protocol: 'telephone', label: 'work', uri: '020 7946 0501 / 020 7946 0502' });

		expect(rows.map(({ ordinal, tail }) => [ordinal, tail])).toEqual([
			[0, 9460501],
			[1, 9460502]
		]);
	});

	it('keeps what is needed to compare', () => {
		const [row] = telephoneRows({ protocol: 'telephone', label: 'mobile', uri: '+44 (0)20 7946 0123 ext 007' });

		expect(row).toEqual({
			ordinal: 0,
			digits: '442079460123',
			core: '442079460123',
			plus: true,
			extension: '7',
			tail: 9460123
		});
	});

	it('has no ending for a short number', () => {
		expect(telephoneRows({ protocol: 'telephone', label: 'work', uri: '204' })).toMatchObject([
			{ digits: '204', tail: null }
		]);
	});

	it.each([
		['a fax', { protocol: 'telephone', label: 'fax', uri: '020 7946 0123' }],
		['an email address', { protocol: 'email', label: 'work', uri: 'ada020@halvorsen.example' }],
		['words', { protocol: 'telephone', label: 'work', uri: 'ask reception' }]
	])('has none for %s', (_what, contact) => {
		expect(telephoneRows(contact)).toEqual([]);
	});
});
