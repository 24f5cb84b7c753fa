import { describe, expect, it } from 'vitest';
import type { LdapPerson } from './ldap-entry.ts';
import { checkGone } from './ldap-guard.ts';
import type { KnownPerson } from './ldap-known.ts';
import { planSync, type Found } from './ldap-plan.ts';

function entry(sourceId: string, changed: Partial<LdapPerson> = {}): LdapPerson {
	const cells = { Name: sourceId, 'Primary Email': `${sourceId}@acme.example`, Organization: '' };
	return {
		dn: `uid=${sourceId}`,
		dnKey: `uid=${sourceId}`,
		sourceId,
		disabled: false,
		cells,
		managerDn: undefined,
		contacts: [],
		notes: [],
		...changed
	};
}

function withEmail(sourceId: string, email: string): LdapPerson {
	return entry(sourceId, { cells: { Name: sourceId, 'Primary Email': email } });
}

function known(id: number, sourceId: string | null, changed: Partial<KnownPerson> = {}): KnownPerson {
	const email = `${sourceId ?? id}@acme.example`;
	return {
		...{ id, name: `Person ${id}`, source: sourceId === null ? null : 'ldap', sourceId, email, emailKey: email },
		...{ disabled: false, organization: null, site: null, managerId: null, fields: {}, contacts: [] },
		...changed
	};
}

function plan(found: Partial<Found>) {
	const names = { organizations: new Map(), sites: new Map() };
	return planSync({
		...{ source: 'ldap', entries: [], known: [], names, addOrganizations: false, mapsManagers: true },
		...found
	});
}

describe('an email that two want', () => {
	it('stays with whoever has it; the other keeps their own', () => {
		const { people, notes } = plan({
			entries: [withEmail('a', 'b@acme.example'), entry('b')],
			known: [known(1, 'a'), known(2, 'b')]
		});

		expect(people.map(({ cells }) => cells['Primary Email'])).toEqual(['a@acme.example', 'b@acme.example']);
		expect(notes).toEqual([
			{
				dn: 'uid=a',
				message: 'The email b@acme.example belongs to person 2 (Person 2) already. The email of before stays.'
			}
		]);
	});

	it('is the first one’s if nobody has it yet', () => {
		const { people, notes } = plan({ entries: [withEmail('a', 'x@acme.example'), withEmail('b', 'X@acme.example')] });

		expect(people.map(({ cells }) => cells['Primary Email'])).toEqual(['x@acme.example', '']);
		expect(notes[0]?.message).toBe('The email X@acme.example belongs to uid=a already. The email is left empty.');
	});

	it('tells that an entry was made anew, if the one of before is gone', () => {
		const { people, gone } = plan({
			entries: [withEmail('new', 'old@acme.example')],
			known: [known(1, 'old')]
		});

		expect(people[0]?.known?.id).toBe(1);
		expect(gone).toEqual([]);
	});

	it('is not taken from another source: the entry is left out', () => {
		const { people, leftOut } = plan({
			entries: [entry('a')],
			known: [known(1, 'a', { source: 'HR', sourceId: '7' })]
		});

		expect(people).toEqual([]);
		expect(leftOut.map(({ dn }) => dn)).toEqual(['uid=a']);
	});
});

describe('a manager', () => {
	const CHIEF = { managerDn: 'uid=chief' };

	it.each([
		['by number, if the desk knows them', entry('chief'), [known(4, 'chief')], '4', undefined],
		['by email, if they are new', entry('chief'), [], 'chief@acme.example', undefined],
		['later, if they are new and have none', withEmail('chief', ''), [], '', 'chief'],
		['as before, if nobody found them', entry('other'), [known(1, 'a', { managerId: 9 })], '9', undefined]
	])('is named %s', (_how, chief, there, cell, later) => {
		const { people } = plan({ entries: [entry('a', CHIEF), chief], known: there });

		expect(people[0]).toMatchObject({ cells: { Manager: cell }, managerLater: later });
	});
});

describe('an organization', () => {
	const names = { organizations: new Map([['acme works', ['Acme Works']]]), sites: new Map() };
	const at = (organization: string) => entry('a', { cells: { Name: 'a', Organization: organization } });

	it.each([
		['is written as the desk does', 'ACME works', false, 'Acme Works', []],
		['stays as it was if nobody knows it', 'Elsewhere', false, 'Before', []],
		['is added if that is wanted', 'Elsewhere', true, 'Elsewhere', ['Elsewhere']],
		['is emptied where LDAP has none', '', true, '', []]
	])('%s', (_how, written, addOrganizations, cell, added) => {
		const { people, newOrganizations } = plan({
			...{ entries: [at(written)], known: [known(1, 'a', { organization: 'Before' })], names, addOrganizations }
		});

		expect(people[0]?.cells['Organization']).toBe(cell);
		expect(newOrganizations).toEqual(added);
	});
});

describe('who is gone', () => {
	it('is who is of this source, not disabled yet, and without any entry, also one that cannot be used', () => {
		const { gone, active } = plan({
			entries: [{ dn: 'uid=b', sourceId: 'b', wrong: 'It has no name.' }, entry('c')],
			known: [known(1, 'a'), known(2, 'b'), known(3, 'c'), known(4, 'd', { disabled: true }), known(5, null)]
		});

		expect(gone.map(({ id }) => id)).toEqual([1]);
		expect(active).toBe(3);
	});

	it.each([
		['five of a few', 5, 8, { percent: 10 }],
		['a tenth of many', 100, 1000, { percent: 10 }],
		['as many as were confirmed', 900, 1000, { people: 900 }]
	])('may be %s', (_how, gone, active, most) => {
		expect(() => checkGone(gone, active, most, 'ldap')).not.toThrow();
	});

	it.each([
		['six of a few', 6, 8, { percent: 10 }],
		['more than a tenth of many', 101, 1000, { percent: 10 }],
		['one, where none may', 1, 1000, { people: 0 }]
	])('may not be %s', (_how, gone, active, most) => {
		expect(() => checkGone(gone, active, most, 'ldap')).toThrow(`--most-disabled ${gone}`);
	});
});

describe('two entries', () => {
	it('of one name are one, since search bases may lie in one another', () => {
		expect(plan({ entries: [entry('a'), entry('a')] })).toMatchObject({ people: [{}], leftOut: [] });
	});

	it('of one ID are not: the second is left out', () => {
		const { leftOut } = plan({ entries: [entry('a'), entry('a', { dn: 'uid=copy' })] });

		expect(leftOut).toEqual([{ dn: 'uid=copy', message: 'It has the ID a, and so has uid=a.' }]);
	});
});
