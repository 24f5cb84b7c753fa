import { describe, expect, it } from 'vitest';
import { readEntry } from './ldap-entry.ts';
import { readLdapMap } from './ldap-map.ts';

type Values = Readonly<Record<string, readonly (string | Uint8Array)[]>>;

const ADA = { entryuuid: ['0B8C6F20-0000-0000-0000-000000000001'], cn: ['Ada Lindqvist'] };

function read(values: Values, map: unknown = {}) {
	const attributes = new Map(Object.entries({ ...ADA, ...values }));
	return readEntry({ dn: 'uid=ada,dc=acme', attributes }, readLdapMap('inetorgperson', map), 'acme');
}

describe('an entry', () => {
	it('is the person it names, by the first attribute that has a value', () => {
		expect(read({ displayname: [' '], mail: [' ada@acme.example '], l: ['Delft'] })).toMatchObject({
			sourceId: '0b8c6f20-0000-0000-0000-000000000001',
			cells: { Name: 'Ada Lindqvist', 'Primary Email': 'ada@acme.example', Location: 'Delft', 'Job Title': '' },
			disabled: false,
			managerDn: undefined,
			contacts: [],
			notes: []
		});
	});

	it('has a contact for each number, once', () => {
		const numbers = { telephonenumber: ['020 7946 0001', '020 7946 0002', '020 7946 0001'], mobile: ['07700 900001'] };

		expect(read(numbers)).toMatchObject({
			contacts: [
				{ protocol: 'telephone', label: 'work', uri: '020 7946 0001' },
				{ protocol: 'telephone', label: 'work', uri: '020 7946 0002' },
				{ protocol: 'telephone', label: 'mobile', uri: '07700 900001' }
			]
		});
	});

	it('loses what stands behind a fax number, and languages behind the first', () => {
		expect(
			read({ facsimiletelephonenumber: ['020 7946 0003$twoDimensional'], preferredlanguage: ['nl, en;q=0.5'] })
		).toMatchObject({
			cells: { Locale: 'nl' },
			contacts: [{ label: 'fax', uri: '020 7946 0003' }]
		});
	});

	it.each([
		['too long', { title: ['x'.repeat(81)] }, 'Job Title is left empty. 81 characters; at most 80 are kept.'],
		['no email', { mail: ['ada'] }, 'Primary Email is left empty. ada is not an email address.'],
		['on two lines', { l: ['Delft\nNorth'] }, 'Location is left empty. There is a line break'],
		['without digits', { mobile: ['none'] }, 'A telephone mobile is left out. There are no digits']
	])('leaves a value empty that is %s, and says so', (_what, values, note) => {
		expect(read(values)).toMatchObject({ notes: [expect.stringContaining(note)] });
	});

	it.each([
		['an ID', { entryuuid: [] }, 'It has no entryuuid or nsuniqueid that can be read'],
		['a name', { cn: [] }, 'It has no displayname or cn, and a person needs a name.'],
		['a name that can be kept', { cn: ['x'.repeat(129)] }, 'Name is left empty. 129 characters']
	])('is nobody without %s', (_what, values, wrong) => {
		expect(read(values)).toMatchObject({ wrong: expect.stringContaining(wrong) });
	});

	it('has bytes for no text, and a GUID where sixteen of them are an ID', () => {
		const bytes = new Uint8Array([4, 3, 2, 1, 6, 5, 8, 7, 9, 10, 11, 12, 13, 14, 15, 255]);

		expect(read({ entryuuid: [bytes], title: [bytes] })).toMatchObject({
			sourceId: '01020304-0506-0708-090a-0b0c0d0e0fff',
			cells: { 'Job Title': '' }
		});
	});

	it.each([
		['a value, in any case', { Disabled: { attribute: 'employeeType', equals: 'left' } }, ['LEFT'], true],
		['another value', { Disabled: { attribute: 'employeeType', equals: 'left' } }, ['here'], false],
		['a word for yes', { Disabled: 'employeeType' }, ['TRUE'], true],
		['a bit', { Disabled: { attribute: 'employeeType', bit: 2 } }, ['514'], true],
		['no such bit', { Disabled: { attribute: 'employeeType', bit: 2 } }, ['512'], false],
		['nothing, where the desk says it', { Disabled: null }, ['left'], undefined]
	])('is disabled by %s: %s', (_what, map, employeetype, disabled) => {
		expect(read({ employeetype }, map)).toMatchObject({ disabled });
	});
});
