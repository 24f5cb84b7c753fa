import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listRoles } from '#accounts/role-grants.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, TEST_NOW, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { askScim, ENTERPRISE, GROUP, newDirectory, readPerson, USER } from '#testing/scim-directory.server.ts';
import {
	changeRoleGroups,
	createDirectory,
	findDirectoryOfToken,
	getDirectoryByName,
	listDirectories,
	removeDirectory,
	rotateToken
} from './directories.server.ts';

let opened: OpenDatabase;
let acme: TestAccount;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	acme = await newAccount(opened.db);
});

const NEW = { name: 'Entra ID', groupsAs: 'teams', analystGroup: null, administratorGroup: null } as const;
const UNKNOWN = '0199a000-0000-7000-8000-000000000000';

describe('A directory', () => {
	it('has a token that is kept as a hash, counts in its account alone and is noted when it is used', async () => {
		const { id, token } = await createDirectory(acme.scope, NEW);
		const other = await newAccount(opened.db);

		const found = await findDirectoryOfToken(acme.scope, token);

		expect(token).toMatch(/^rs_scim_[\w-]{43}$/u);
		expect(found).toEqual({ id, ...NEW });
		expect(await findDirectoryOfToken(other.scope, token)).toBeUndefined();
		expect(await findDirectoryOfToken(acme.scope, `${token}x`)).toBeUndefined();
		expect((await listDirectories(acme.scope))[0]).toMatchObject({ lastUsedAt: TEST_NOW, people: 0, groups: 0 });
	});

	it.each([
		['without a name', { name: ' ' }, 'directory.name'],
		['of too long a name', { name: 'x'.repeat(61) }, 'directory.name'],
		['of two lines', { name: 'a\nb' }, 'directory.name'],
		['of too long a group', { analystGroup: 'x'.repeat(256) }, 'directory.group-name']
	])('is refused %s', async (_what, wrong, code) => {
		await expect(createDirectory(acme.scope, { ...NEW, ...wrong })).rejects.toMatchObject({ code });
	});

	it('has its name once in an account', async () => {
		await createDirectory(acme.scope, NEW);

		await expect(createDirectory(acme.scope, NEW)).rejects.toMatchObject({ code: 'directory.name-taken' });
		await expect(createDirectory((await newAccount(opened.db)).scope, NEW)).resolves.toBeDefined();
	});

	it('has one token at a time', async () => {
		const entra = await newDirectory(acme);

		const token = await rotateToken(acme.scope, entra.id);

		expect((await entra.ask({ path: '/Users' })).status).toBe(401);
		expect((await askScim(acme, { path: '/Users', headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
	});

	it.each([
		['rotated', (scope: TestAccount['scope'], id: string) => rotateToken(scope, id)],
		['removed', (scope: TestAccount['scope'], id: string) => removeDirectory(scope, id)],
		['changed', (scope: TestAccount['scope'], id: string) => changeRoleGroups(scope, id, NEW)]
	])('is not %s by another account, nor where there is none', async (_what, change) => {
		const { id } = await createDirectory(acme.scope, { ...NEW, groupsAs: 'roles' });
		const other = await newAccount(opened.db);

		await expect(change(other.scope, id)).rejects.toMatchObject({ code: 'directory.unknown' });
		await expect(change(acme.scope, UNKNOWN)).rejects.toMatchObject({ code: 'directory.unknown' });
	});

	it('is found by its name in whatever case', async () => {
		const { id } = await createDirectory(acme.scope, NEW);

		expect(await getDirectoryByName(acme.scope, 'entra id')).toMatchObject({ id });
		await expect(getDirectoryByName(acme.scope, 'Okta')).rejects.toMatchObject({ code: 'directory.unknown' });
	});
});

describe('A directory that is removed', () => {
	it('leaves its people, numbers, teams, organizations and roles to the desk', async () => {
		const entra = await newDirectory(acme, { groupsAs: 'roles', analystGroup: 'Desk' });
		const sent = { phoneNumbers: [{ value: '+44 20 7946 0123' }], [ENTERPRISE]: { organization: 'Acme' } };
		const user = await entra.post('/Users', { schemas: [USER], userName: 'ada', externalId: 'x', ...sent });
		await entra.post('/Groups', { schemas: [GROUP], displayName: 'Desk', members: [{ value: user.body.id }] });
		const counted = await listDirectories(acme.scope);

		await removeDirectory(acme.scope, entra.id);

		const contacts = await opened.db
			.selectFrom('contact')
			.select('fromDirectory')
			.where('accountId', '=', acme.scope.accountId)
			.execute();
		const organizations = await opened.db
			.selectFrom('organization')
			.select(['name', 'source'])
			.where('accountId', '=', acme.scope.accountId)
			.execute();
		expect(counted).toMatchObject([{ people: 1, disabled: 0, groups: 1 }]);
		expect(await readPerson(acme.scope, Number(user.body.id))).toMatchObject({
			source: null,
			sourceId: null,
			disabled: false
		});
		expect([contacts, organizations]).toEqual([[{ fromDirectory: false }], [{ name: 'Acme', source: null }]]);
		expect(await listRoles(acme.scope, Number(user.body.id))).toEqual(['service_desk_analyst']);
		expect((await entra.ask({ path: '/Users' })).status).toBe(401);
		expect(await listDirectories(acme.scope)).toEqual([]);
	});

	it('may be made anew, and finds its people again', async () => {
		const entra = await newDirectory(acme);
		const user = { schemas: [USER], userName: 'ada@acme.example', externalId: 'x' };
		const { id } = (await entra.post('/Users', user)).body;
		await removeDirectory(acme.scope, entra.id);

		const again = await newDirectory(acme);

		expect((await again.post('/Users', user)).body.id).toBe(id);
	});
});
