/**
 * What Microsoft Entra ID sends, in its order, written anew after its documentation:
 * https://learn.microsoft.com/en-us/entra/identity/app-provisioning/use-scim-to-provision-users-and-groups
 * and, for what it sent before its flag aadOptscim062020,
 * https://learn.microsoft.com/en-us/entra/identity/app-provisioning/application-provisioning-config-problem-scim-compatibility
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import {
	ENTERPRISE,
	GROUP,
	newDirectory,
	readPerson,
	USER,
	type TestDirectory
} from '#testing/scim-directory.server.ts';

let opened: OpenDatabase;
let acme: TestAccount;
let entra: TestDirectory;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	acme = await newAccount(opened.db);
	entra = await newDirectory(acme);
});

const NEW_USER = {
	schemas: [USER, ENTERPRISE],
	externalId: '0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef',
	userName: 'aric.nia@acme.example',
	active: true,
	emails: [{ primary: true, type: 'work', value: 'aric.nia@acme.example' }],
	meta: { resourceType: 'User' },
	name: { formatted: 'Aric Nia', familyName: 'Nia', givenName: 'Aric' },
	roles: []
};

const createUser = async (more: object = {}): Promise<string> =>
	(await entra.post('/Users', { ...NEW_USER, ...more })).body.id;
const read = async (id: string) => (await entra.ask({ path: `/Users/${id}` })).body;
const find = async (filter: string) => (await entra.ask({ path: `/Users?filter=${encodeURIComponent(filter)}` })).body;

async function membersOf(teamName: string): Promise<number[]> {
	const rows = await opened.db
		.selectFrom('teamMember')
		.innerJoin('team', (join) =>
			join.onRef('team.accountId', '=', 'teamMember.accountId').onRef('team.id', '=', 'teamMember.teamId')
		)
		.select('teamMember.personId')
		.where('teamMember.accountId', '=', acme.scope.accountId)
		.where('team.name', '=', teamName)
		.where('team.disabled', '=', false)
		.orderBy('teamMember.personId')
		.execute();
	return rows.map(({ personId }) => personId);
}

describe('Entra ID', () => {
	it('asks for somebody whom nobody can be before it begins', async () => {
		expect(await find('userName eq "a8c5a5f0-3f1b-4a3e-9a55-0d6f5b1f6a11"')).toMatchObject({
			...{ totalResults: 0, Resources: [], startIndex: 1, itemsPerPage: 0 }
		});
	});

	it('looks for a user, adds them, and finds them by userName, externalId and work email', async () => {
		const before = await find('userName eq "aric.nia@acme.example"');

		const id = await createUser();

		expect(before.totalResults).toBe(0);
		expect((await find('userName eq "Aric.Nia@acme.example"')).Resources).toMatchObject([{ id }]);
		expect((await find('externalId eq "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef"')).Resources).toMatchObject([{ id }]);
		expect((await find('emails[type eq "work"].value eq "aric.nia@acme.example"')).Resources).toMatchObject([{ id }]);
	});

	it('changes an email and a name by their paths', async () => {
		const id = await createUser();

		const changed = await entra.patch(
			`/Users/${id}`,
			{ op: 'Replace', path: 'emails[type eq "work"].value', value: 'updated@acme.example' },
			{ op: 'Replace', path: 'name.familyName', value: 'Updated' }
		);

		expect(changed.status).toBe(200);
		expect(changed.body).toMatchObject({
			emails: [{ primary: true, type: 'work', value: 'updated@acme.example' }],
			name: { familyName: 'Updated', givenName: 'Aric' }
		});
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ primaryEmail: 'updated@acme.example' });
	});

	it('adds values of types that were not there, as "Add" and as "Replace"', async () => {
		const id = await createUser();

		const changed = await entra.patch(
			`/Users/${id}`,
			{ op: 'Add', path: 'phoneNumbers[type eq "mobile"].value', value: '+44 7700 900123' },
			{ op: 'Replace', path: 'phoneNumbers[type eq "work"].value', value: '+44 20 7946 0123' },
			{ op: 'Add', path: 'addresses[type eq "work"].formatted', value: 'Room 7' },
			{ op: 'Add', path: 'addresses[type eq "work"].locality', value: 'Delft' },
			{ op: 'Add', path: 'roles[primary eq "True"].value', value: 'Reader' }
		);

		expect(changed.body).toMatchObject({
			phoneNumbers: [
				{ type: 'mobile', value: '+44 7700 900123' },
				{ type: 'work', value: '+44 20 7946 0123' }
			],
			addresses: [{ type: 'work', formatted: 'Room 7', locality: 'Delft' }],
			roles: [{ primary: true, value: 'Reader' }]
		});
	});

	it('sends names with dots and URIs as keys of one value', async () => {
		const id = await createUser();

		const changed = await entra.patch(`/Users/${id}`, {
			op: 'Add',
			value: {
				'name.givenName': 'Sandy',
				'emails[type eq "work"].value': 'sandy@acme.example',
				[`${ENTERPRISE}:department`]: 'Tours',
				[ENTERPRISE]: { employeeNumber: 701984 },
				displayName: 'Sandy Nia',
				unknown: 'passed over'
			}
		});

		expect(changed.body).toMatchObject({
			...{ displayName: 'Sandy Nia', name: { givenName: 'Sandy', familyName: 'Nia' } },
			...{ emails: [{ value: 'sandy@acme.example' }], [ENTERPRISE]: { department: 'Tours', employeeNumber: '701984' } }
		});
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ name: 'Sandy Nia', employeeId: '701984' });
	});

	it('sets and removes a manager as a plain text', async () => {
		const [boss, id] = [await createUser(), await createUser({ userName: 'b', externalId: 'b', emails: [] })];
		const path = `${ENTERPRISE}:manager`;

		const set = await entra.patch(`/Users/${id}`, { op: 'Add', path, value: boss });
		const managed = await readPerson(acme.scope, Number(id));
		const removed = await entra.patch(`/Users/${id}`, { op: 'Remove', path });

		expect(set.body[ENTERPRISE]).toMatchObject({ manager: { value: boss, displayName: 'Aric Nia' } });
		expect(managed.managerId).toBe(Number(boss));
		expect(removed.body[ENTERPRISE]).toBeUndefined();
		expect((await readPerson(acme.scope, Number(id))).managerId).toBeNull();
	});

	it.each([
		['false', false],
		['"False", as a text', 'False']
	])('disables a user by %s, who stays to be found', async (_how, value) => {
		const id = await createUser();

		const disabled = await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value });

		expect(disabled.body).toMatchObject({ active: false });
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ disabled: true });
		expect((await find('userName eq "aric.nia@acme.example"')).Resources).toMatchObject([{ id, active: false }]);
		await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'active', value: 'True' });
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ disabled: false });
	});

	it('deletes a user for good after thirty days, whom the desk keeps', async () => {
		const id = await createUser();

		const deleted = await entra.ask({ method: 'DELETE', path: `/Users/${id}` });

		expect(deleted.status).toBe(204);
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ disabled: true });
	});

	it('renames the userName alone', async () => {
		const id = await createUser();

		await entra.patch(`/Users/${id}`, { op: 'Replace', path: 'userName', value: 'new@acme.example' });

		expect(await read(id)).toMatchObject({
			userName: 'new@acme.example',
			emails: [{ value: 'aric.nia@acme.example' }]
		});
		expect((await find('userName eq "aric.nia@acme.example"')).totalResults).toBe(0);
	});

	it('makes a group that is a team, and adds and removes members by lists of values', async () => {
		const [one, two] = [await createUser(), await createUser({ userName: 'b', externalId: 'b', emails: [] })];
		const created = await entra.post('/Groups', {
			schemas: [GROUP, 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group'],
			externalId: '8aa1a0c0-c4c3-4bc0-b4a5-2ef676900159',
			displayName: 'Printing',
			meta: { resourceType: 'Group' }
		});
		const path = `/Groups/${created.body.id}`;

		const added = await entra.patch(path, { op: 'Add', path: 'members', value: [{ $ref: null, value: one }] });
		await entra.patch(path, {
			op: 'Add',
			path: 'members',
			value: [
				{ $ref: null, value: one },
				{ $ref: null, value: two }
			]
		});
		const both = await membersOf('Printing');
		await entra.patch(path, { op: 'Remove', path: 'members', value: [{ $ref: null, value: one }] });

		expect(created).toMatchObject({ status: 201, body: { displayName: 'Printing', members: [] } });
		expect(added.status).toBe(204);
		expect(both).toEqual([Number(one), Number(two)]);
		expect(await membersOf('Printing')).toEqual([Number(two)]);
	});

	it('finds and reads a group without its members, renames it, and deletes it', async () => {
		const one = await createUser();
		const { id } = (
			await entra.post('/Groups', { schemas: [GROUP], displayName: 'Printing', members: [{ value: one }] })
		).body;

		const filter = encodeURIComponent('displayName eq "printing"');
		const found = await entra.ask({ path: `/Groups?excludedAttributes=members&filter=${filter}` });
		const group = await entra.ask({ path: `/Groups/${id}?excludedAttributes=members` });
		const renamed = await entra.patch(`/Groups/${id}`, { op: 'Replace', path: 'displayName', value: 'Scanning' });
		const members = await membersOf('Scanning');
		const deleted = await entra.ask({ method: 'DELETE', path: `/Groups/${id}` });

		expect(found.body.Resources).toMatchObject([{ id, displayName: 'Printing' }]);
		expect(found.body.Resources[0]).not.toHaveProperty('members');
		expect(group.body).not.toHaveProperty('members');
		expect([renamed.status, deleted.status]).toEqual([204, 204]);
		expect(members).toEqual([Number(one)]);
		expect(await membersOf('Scanning')).toEqual([]);
		expect((await entra.ask({ path: `/Groups/${id}` })).status).toBe(404);
	});
});
