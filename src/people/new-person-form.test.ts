import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { checkPersonForm, personTyped, readPersonForm } from './new-person-form.ts';
import { NO_PERSON } from './new-person.ts';

const RIGHT = { ...NO_PERSON, name: 'Ada Lovelace' };

describe('checkPersonForm', () => {
	it.each([
		['a name alone', {}],
		['an address', { email: 'ada@halvorsen.example' }],
		['a number in any writing', { telephone: '(020) 7946-0123', secondTelephone: '07700 900123' }]
	])('takes %s', (_what, change) => {
		expect(checkPersonForm({ ...RIGHT, ...change }, ALL_TEXTS.en)).toEqual({});
	});

	it.each([
		['no name', { name: '' }, 'name'],
		['a name of more than 128 characters', { name: 'x'.repeat(129) }, 'name'],
		['an address without a domain', { email: 'ada@halvorsen' }, 'email'],
		['a number without digits', { telephone: 'reception' }, 'telephone'],
		['a second number without digits', { secondTelephone: 'reception' }, 'secondTelephone'],
		['a job title of more than 80 characters', { jobTitle: 'x'.repeat(81) }, 'jobTitle'],
		['a Support ID of more than 50 characters', { supportId: '1'.repeat(51) }, 'supportId']
	])('refuses %s', (_what, change, field) => {
		expect(Object.keys(checkPersonForm({ ...RIGHT, ...change }, ALL_TEXTS.en))).toEqual([field]);
	});
});

describe('readPersonForm', () => {
	it('takes what was typed without surrounding blanks, and a label that calls', () => {
		const form = new FormData();
		form.set('name', ' Ada ');
		form.set('label', 'fax');
		form.set('vip', 'on');

		expect(readPersonForm(form)).toEqual({ ...NO_PERSON, name: 'Ada', label: 'work', secondLabel: 'work', vip: 'on' });
	});
});

describe('personTyped', () => {
	it.each([
		['a name', 'Ottilie Brand', { name: 'Ottilie Brand' }],
		['an address', 'otti@halvorsen.example', { email: 'otti@halvorsen.example' }],
		['a number with a plus', '+44 20 7946 0123', { telephone: '+44 20 7946 0123' }],
		['a number with a zero', '020 7946', { telephone: '020 7946' }],
		['a number of seven digits', '946 0123', { telephone: '946 0123' }],
		['fewer digits, which are an ID', '33821', { supportId: '33821' }],
		['nothing', '  ', {}]
	])('puts %s where it belongs', (_kind, typed, filled) => {
		expect(personTyped(typed)).toEqual(filled);
	});
});
