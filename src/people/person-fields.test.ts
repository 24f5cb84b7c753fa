import { describe, expect, it } from 'vitest';
import { readChangeForm } from './change-person-form.ts';
import { checkContact, checkPersonTexts, ownerOf, PERSON_FIELDS, type PersonTexts } from './person-fields.ts';

const EMPTY: PersonTexts = {
	...{ name: 'Ada Bakker', organization: '', site: '', location: '', jobTitle: '', manager: '', email: '' },
	...{ supportId: '', employeeId: '', locale: '', timeZone: '', information: '', vip: '', disabled: '' }
};

describe('who keeps a field', () => {
	it.each(PERSON_FIELDS)('is the directory for a person who comes from one, else the desk: %s', (field) => {
		expect(ownerOf({ source: 'HR' }, field)).toBe('directory');
		expect(ownerOf({ source: null }, field)).toBe('desk');
	});

	it('is the desk for a number that an analyst added, whoever keeps the person', () => {
		expect(ownerOf({ source: 'HR' }, { fromDirectory: false })).toBe('desk');
		expect(ownerOf({ source: null }, { fromDirectory: true })).toBe('directory');
	});
});

describe('what is typed into a field', () => {
	it.each([
		['no name', { name: '' }, { name: 'nameMissing' }],
		['a name of 129 characters', { name: 'x'.repeat(129) }, { name: 'tooLong' }],
		['a job title of 81', { jobTitle: 'x'.repeat(81) }, { jobTitle: 'tooLong' }],
		['a line break in an ID', { supportId: '1\n2' }, { supportId: 'control' }],
		['an email without a sign', { email: 'ada' }, { email: 'email' }],
		['a locale that is none', { locale: 'no such one' }, { locale: 'locale' }],
		['more information than is kept', { information: 'é'.repeat(32_769) }, { information: 'tooLong' }],
		['lines of information', { information: 'one\ntwo' }, {}]
	])('is judged: %s', (_reason, typed, problems) => {
		expect(checkPersonTexts({ ...EMPTY, ...typed })).toEqual(problems);
	});

	it.each([
		['an empty one', 'telephone', '', undefined],
		['a number', 'telephone', '020 7946 0123', undefined],
		['words for a number', 'telephone', 'ask at the gate', 'telephone'],
		['an address', 'email', 'ada@acme.example', undefined],
		['half an address', 'email', 'ada@', 'email'],
		['a website without its scheme', 'website', 'www.acme.example/ada', undefined],
		['a website with another scheme', 'website', 'javascript:alert(1)', 'website'],
		['256 characters', 'telephone', '1'.repeat(256), 'tooLong']
	] as const)('is judged as a contact: %s', (_reason, protocol, uri, problem) => {
		expect(checkContact({ id: 'new1', protocol, label: 'work', uri })).toBe(problem);
	});
});

describe('the form of a person', () => {
	it('has the fields that the page showed, and contacts under their names', () => {
		const form = new FormData();
		form.set('has-name', '1');
		form.set('name', ' Ada ');
		form.set('has-vip', '1');
		form.set('seen', 'name:12ab main:');
		form.append('contact', 'new1');
		form.set('new1-kind', 'email personal');
		form.set('new1-uri', 'ada@acme.example');
		form.append('contact', 'old');
		form.set('old-kind', 'email home');
		form.set('old-uri', '1');
		form.set('old-remove', '1');

		expect(readChangeForm(form)).toEqual({
			texts: { name: 'Ada', vip: '' },
			contacts: [
				{ id: 'new1', protocol: 'email', label: 'personal', uri: 'ada@acme.example' },
				{ id: 'old', protocol: 'email', label: 'work', uri: '' }
			],
			main: undefined,
			seen: { name: '12ab', main: '' }
		});
	});
});
