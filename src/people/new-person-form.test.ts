import { describe, expect, it } from 'vitest';
import { checkPersonForm } from './new-person-form.ts';

const RIGHT = { name: 'Ada Lovelace', organization: '', email: '', telephone: '', label: 'work' } as const;

describe('checkPersonForm', () => {
	it.each([
		['a name alone', {}],
		['an address', { email: 'ada@halvorsen.example' }],
		['a number in any writing', { telephone: '(020) 7946-0123' }]
	])('takes %s', (_what, change) => {
		expect(checkPersonForm({ ...RIGHT, ...change })).toEqual({});
	});

	it.each([
		['no name', { name: '' }, 'name'],
		['a name of more than 128 characters', { name: 'x'.repeat(129) }, 'name'],
		['an address without a domain', { email: 'ada@halvorsen' }, 'email'],
		['a number without digits', { telephone: 'reception' }, 'telephone']
	])('refuses %s', (_what, change, field) => {
		expect(Object.keys(checkPersonForm({ ...RIGHT, ...change }))).toEqual([field]);
	});
});
