import { describe, expect, it } from 'vitest';
import { attributesOfMap, LDAP_TARGETS, readLdapMap } from './ldap-map.ts';

describe('a map', () => {
	it('has the defaults of its schema where nothing is written', () => {
		const { fields, sourceId } = readLdapMap('ad');

		expect(sourceId).toEqual([{ attribute: 'objectguid' }]);
		expect(fields.get('Primary Email')).toEqual([{ attribute: 'mail' }, { attribute: 'userprincipalname' }]);
	});

	it('replaces the fields it names, in any case, and leaves those that are null to the desk', () => {
		const { fields, contacts, manager, disabled } = readLdapMap('inetorgperson', {
			'job title': ['personalTitle', { constant: 'Colleague' }],
			LOCATION: null,
			Manager: null,
			Disabled: { attribute: 'employeeType', equals: ['left', 'retired'] },
			'telephone fax': null,
			'email personal': 'rfc822Mailbox'
		});

		expect(fields.get('Job Title')).toEqual([{ attribute: 'personaltitle' }, { constant: 'Colleague' }]);
		expect(fields.has('Location')).toBe(false);
		expect(manager).toBeUndefined();
		expect(disabled).toEqual([{ attribute: 'employeetype', equals: ['left', 'retired'] }]);
		expect(contacts.map(({ protocol, label }) => `${protocol} ${label}`)).toEqual([
			'telephone work',
			'telephone mobile',
			'telephone home',
			'email personal'
		]);
	});

	it('asks for what it uses and for nothing else', () => {
		const attributes = attributesOfMap(readLdapMap('inetorgperson', { Name: 'cn', Locale: null }));

		expect(attributes).toContain('entryuuid');
		expect(attributes).toContain('pwdaccountlockedtime');
		expect(attributes).not.toContain('jpegphoto');
		expect(attributes).not.toContain('preferredlanguage');
		expect(new Set(attributes).size).toBe(attributes.length);
	});

	it.each([
		['a field that is not there', { 'Shoe Size': 'x' }, `The fields are: ${LDAP_TARGETS.join(', ')}.`],
		[
			'a field of the import that is none of its own',
			{ 'Created At': 'createTimestamp' },
			'There is no field "Created At"'
		],
		['a number', { Location: 7 }, '"Location" is an attribute'],
		['a word that is no attribute', { Location: 'room number' }, '"Location" is an attribute'],
		['a rule that is none', { Disabled: { attribute: 'x', bits: 2 } }, '"Disabled" is an attribute, {'],
		['a manager for all', { Manager: { constant: 'Ada' } }, '"Manager" is an attribute'],
		['nobody’s ID', { 'Source ID': null }, '"Source ID" cannot be left out'],
		['nobody’s name', { Name: null }, '"Name" cannot be left out'],
		['a list', ['Name'], 'A map is a JSON object']
	])('is refused by a sentence when it has %s', (_what, written, message) => {
		expect(() => readLdapMap('inetorgperson', written)).toThrow(message);
	});
});
