import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { grantRole, listRoles } from '#accounts/role-grants.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { GROUP, newDirectory, USER, type TestDirectory } from '#testing/scim-directory.server.ts';
import { newTeam } from '#testing/service-builders.server.ts';
import { changeRoleGroups } from './directories.server.ts';

let opened: OpenDatabase;
let acme: TestAccount;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	acme = await newAccount(opened.db);
});

const addUser = async (directory: TestDirectory, userName: string): Promise<number> =>
	Number((await directory.post('/Users', { schemas: [USER], userName })).body.id);

const group = (displayName: string, members: readonly number[] = []) => ({
	schemas: [GROUP],
	displayName,
	members: members.map((id) => ({ value: String(id) }))
});

async function teamNamed(name: string) {
	return opened.db
		.selectFrom('team')
		.select(['id', 'disabled', 'source'])
		.where('accountId', '=', acme.scope.accountId)
		.where('name', '=', name)
		.executeTakeFirst();
}

async function membersOf(teamId: number | undefined): Promise<number[]> {
	const rows = await opened.db
		.selectFrom('teamMember')
		.select('personId')
		.where('accountId', '=', acme.scope.accountId)
		.where('teamId', '=', teamId ?? 0)
		.orderBy('personId')
		.execute();
	return rows.map(({ personId }) => personId);
}

describe('A group that is a team', () => {
	let entra: TestDirectory;
	beforeEach(async () => {
		entra = await newDirectory(acme);
	});

	it('takes over the team of its name, whose members by hand stay', async () => {
		const byHand = await newPerson(acme.scope);
		const teamId = await newTeam(acme.scope, { name: 'Printing', memberIds: [byHand], disabled: true });
		const user = await addUser(entra, 'a');

		const created = await entra.post('/Groups', group('Printing', [user]));
		await entra.patch(`/Groups/${created.body.id}`, { op: 'remove', path: 'members' });

		expect(await teamNamed('Printing')).toEqual({ id: teamId, disabled: false, source: 'Entra ID' });
		expect(await membersOf(teamId)).toEqual([byHand]);
	});

	it('is refused the name of a team that another directory keeps, and of another group', async () => {
		await entra.post('/Groups', group('Printing'));
		const okta = await newDirectory(acme, { name: 'Okta' });

		const ofAnother = await okta.post('/Groups', group('Printing'));
		const again = await entra.post('/Groups', group('PRINTING'));
		const renamed = await entra.patch(`/Groups/${(await entra.post('/Groups', group('Scanning'))).body.id}`, {
			...{ op: 'replace', path: 'displayName', value: 'Printing' }
		});

		expect([ofAnother, again, renamed].map(({ status, body }) => [status, body['scimType']])).toEqual([
			...[
				[409, 'uniqueness'],
				[409, 'uniqueness'],
				[409, 'uniqueness']
			]
		]);
	});

	it('is disabled with its group, and the same team again with the next one', async () => {
		const user = await addUser(entra, 'a');
		const { id } = (await entra.post('/Groups', group('Printing', [user]))).body;
		const team = await teamNamed('Printing');

		await entra.ask({ method: 'DELETE', path: `/Groups/${id}` });
		const after = await teamNamed('Printing');
		const members = await membersOf(team?.id);
		await entra.post('/Groups', group('Printing'));

		expect([after?.disabled, members]).toEqual([true, []]);
		expect(await teamNamed('Printing')).toEqual(team);
	});

	it('is left by a user who is deleted, and changed by that', async () => {
		const user = await addUser(entra, 'a');
		const { id, meta } = (await entra.post('/Groups', group('Printing', [user]))).body;

		await entra.ask({ method: 'DELETE', path: `/Users/${user}` });
		const left = await entra.ask({ path: `/Groups/${id}` });

		expect(left.body['members']).toEqual([]);
		expect(left.body.meta.version).not.toBe(meta.version);
		expect(await membersOf((await teamNamed('Printing'))?.id)).toEqual([]);
	});

	it('has users of its directory alone', async () => {
		const okta = await newDirectory(acme, { name: 'Okta' });
		const theirs = await addUser(okta, 'a');

		const refused = await entra.post('/Groups', group('Printing', [theirs]));

		expect(refused).toMatchObject({ status: 400, body: { scimType: 'invalidValue' } });
		expect(await teamNamed('Printing')).toBeUndefined();
	});

	it('is not changed by whoever saw an older one', async () => {
		const { body, headers } = await entra.post('/Groups', group('Printing'));
		const etag = headers.get('etag') ?? '';
		const put = (displayName: string) =>
			entra.ask({ method: 'PUT', path: `/Groups/${body.id}`, body: group(displayName), headers: { 'if-match': etag } });

		const statuses = [(await put('Scanning')).status, (await put('Copying')).status];

		expect(statuses).toEqual([200, 412]);
		expect((await entra.ask({ path: `/Groups/${body.id}`, headers: { 'if-none-match': etag } })).status).toBe(200);
	});

	it('keeps the members of several requests at once', async () => {
		const { id } = (await entra.post('/Groups', group('Printing'))).body;
		const users = [await addUser(entra, 'a'), await addUser(entra, 'b'), await addUser(entra, 'c')];

		await Promise.all(
			users.map((user) =>
				entra.patch(`/Groups/${id}`, { op: 'add', path: 'members', value: [{ value: String(user) }] })
			)
		);

		expect(await membersOf((await teamNamed('Printing'))?.id)).toEqual(users);
	});

	it.each([
		['displayName sw "PRI"', 1],
		['members.value eq "1"', 1],
		['members[value eq "2"]', 0],
		['members[display co "a"] and members pr', 1],
		['externalId pr', 0],
		['id eq "1"', 0],
		['meta.resourceType eq "Group" and schemas eq "urn:ietf:params:scim:schemas:core:2.0:Group"', 1]
	])('is found by %s', async (filter, total) => {
		await entra.post('/Groups', group('Printing', [await addUser(entra, 'a')]));

		const found = await entra.ask({ path: `/Groups?sortBy=displayName&filter=${encodeURIComponent(filter)}` });

		expect(found.body.totalResults).toBe(total);
	});

	it.each([
		['GET', 404],
		['DELETE', 404]
	])('is nothing to another directory: %s', async (method, status) => {
		const { id } = (await entra.post('/Groups', group('Printing'))).body;
		const okta = await newDirectory(acme, { name: 'Okta' });
		const other = await newDirectory(await newAccount(opened.db));

		const answers = [
			await okta.ask({ method, path: `/Groups/${id}` }),
			await other.ask({ method, path: `/Groups/${id}` })
		];

		expect(answers.map((one) => one.status)).toEqual([status, status]);
	});
});

describe('A group that gives a role', () => {
	const ROLES = { groupsAs: 'roles', analystGroup: 'Desk', administratorGroup: 'Desk admins' } as const;
	let entra: TestDirectory;
	beforeEach(async () => {
		entra = await newDirectory(acme, ROLES);
	});

	it('gives it to its members for as long as they are', async () => {
		const user = await addUser(entra, 'a');
		const { id } = (await entra.post('/Groups', group('desk', [user]))).body;
		const given = await listRoles(acme.scope, user);

		await entra.patch(`/Groups/${id}`, { op: 'Remove', path: 'members', value: [{ value: String(user) }] });

		expect(given).toEqual(['service_desk_analyst']);
		expect(await listRoles(acme.scope, user)).toEqual([]);
		expect(await teamNamed('desk')).toBeUndefined();
	});

	it('withdraws it when it is renamed or deleted, and gives it by its new name', async () => {
		const user = await addUser(entra, 'a');
		const { id } = (await entra.post('/Groups', group('Others', [user]))).body;
		const none = await listRoles(acme.scope, user);
		await entra.patch(`/Groups/${id}`, { op: 'replace', path: 'displayName', value: 'Desk admins' });
		const administrator = await listRoles(acme.scope, user);

		await entra.ask({ method: 'DELETE', path: `/Groups/${id}` });

		expect([none, administrator]).toEqual([[], ['account_administrator']]);
		expect(await listRoles(acme.scope, user)).toEqual([]);
	});

	it('does not take back what was given by hand', async () => {
		const user = await addUser(entra, 'a');
		await grantRole(acme.scope, user, 'account_administrator');
		const { id } = (await entra.post('/Groups', group('Desk admins', [user]))).body;

		await entra.ask({ method: 'DELETE', path: `/Groups/${id}` });

		expect(await listRoles(acme.scope, user)).toEqual(['account_administrator']);
	});

	it('does not take back what was given by hand while it gave it', async () => {
		const user = await addUser(entra, 'a');
		const { id } = (await entra.post('/Groups', group('Desk admins', [user]))).body;
		await grantRole(acme.scope, user, 'account_administrator');

		await entra.ask({ method: 'DELETE', path: `/Groups/${id}` });

		expect(await listRoles(acme.scope, user)).toEqual(['account_administrator']);
	});

	it('takes it from a user who is deleted', async () => {
		const user = await addUser(entra, 'a');
		await entra.post('/Groups', group('Desk', [user]));

		await entra.ask({ method: 'DELETE', path: `/Users/${user}` });

		expect(await listRoles(acme.scope, user)).toEqual([]);
	});

	it('is another one at once when the administrator says so', async () => {
		const [one, two] = [await addUser(entra, 'a'), await addUser(entra, 'b')];
		await entra.post('/Groups', group('Desk', [one]));
		await entra.post('/Groups', group('New desk', [two]));

		await changeRoleGroups(acme.scope, entra.id, { analystGroup: 'New desk', administratorGroup: null });

		expect([await listRoles(acme.scope, one), await listRoles(acme.scope, two)]).toEqual([
			[],
			['service_desk_analyst']
		]);
	});
});
