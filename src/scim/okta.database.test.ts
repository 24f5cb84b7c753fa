/**
 * What Okta sends, in its order, written anew after its documentation:
 * https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { GROUP, newDirectory, readPerson, USER, type TestDirectory } from '#testing/scim-directory.server.ts';

let opened: OpenDatabase;
let acme: TestAccount;
let okta: TestDirectory;

beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());
beforeEach(async () => {
	acme = await newAccount(opened.db);
	okta = await newDirectory(acme, { name: 'Okta' });
});

const NEW_USER = {
	schemas: [USER],
	userName: 'test.user@acme.example',
	name: { givenName: 'Test', familyName: 'User' },
	emails: [{ primary: true, value: 'test.user@acme.example', type: 'work' }],
	displayName: 'Test User',
	locale: 'en-US',
	externalId: '00ujl29u0le5T6Aj10h7',
	groups: [],
	password: '1mz050nq',
	active: true
};

const createUser = async (more: object = {}): Promise<string> =>
	(await okta.post('/Users', { ...NEW_USER, ...more })).body.id;
const createGroup = async (members: readonly object[] = []): Promise<string> =>
	(await okta.post('/Groups', { schemas: [GROUP], displayName: 'Test SCIM', members })).body.id;
const membersOf = async (id: string) => (await okta.ask({ path: `/Groups/${id}` })).body['members'];

describe('Okta', () => {
	it('asks for two users and a hundred groups when it is connected', async () => {
		const users = await okta.ask({ path: '/Users?startIndex=1&count=2' });
		const groups = await okta.ask({ path: '/Groups?startIndex=1&count=100' });

		expect([users.body.totalResults, groups.body.totalResults]).toEqual([0, 0]);
	});

	it('looks for a user and adds them; the password is not kept', async () => {
		const path = `/Users?filter=userName+eq+%22test.user%40acme.example%22&startIndex=1&count=100`;
		const before = await okta.ask({ path });

		const created = await okta.post('/Users', NEW_USER);

		expect(before.body.totalResults).toBe(0);
		expect(created.status).toBe(201);
		expect(created.body).toMatchObject({ userName: 'test.user@acme.example', active: true, locale: 'en-US' });
		expect(JSON.stringify((await okta.ask({ path })).body)).not.toMatch(/1mz050nq/u);
	});

	it('reads a user, changes something and sends all of them', async () => {
		const id = await createUser({ nickName: 'Tess' });
		const { body } = await okta.ask({ path: `/Users/${id}` });

		const replaced = await okta.ask({
			...{ method: 'PUT', path: `/Users/${id}` },
			body: { ...body, name: { ...NEW_USER.name, familyName: 'Another' }, displayName: 'Test Another', nickName: null }
		});

		expect(replaced.status).toBe(200);
		expect(replaced.body).toMatchObject({ id, displayName: 'Test Another', externalId: '00ujl29u0le5T6Aj10h7' });
		expect(replaced.body).not.toHaveProperty('nickName');
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ name: 'Test Another' });
	});

	it('deactivates and reactivates a user by a value without a path', async () => {
		const id = await createUser();

		const off = await okta.patch(`/Users/${id}`, { op: 'replace', value: { active: false } });
		const disabled = (await readPerson(acme.scope, Number(id))).disabled;
		const on = await okta.patch(`/Users/${id}`, { op: 'replace', value: { active: true } });

		expect([off.body['active'], disabled, on.body['active']]).toEqual([false, true, true]);
	});

	it('deactivates a user by sending all of them', async () => {
		const id = await createUser();

		await okta.ask({ method: 'PUT', path: `/Users/${id}`, body: { ...NEW_USER, id, active: false } });

		expect((await readPerson(acme.scope, Number(id))).disabled).toBe(true);
	});

	it('adds a group with a member', async () => {
		const user = await createUser();

		const id = await createGroup([{ value: user, display: 'test.user@acme.example' }]);

		expect(await membersOf(id)).toMatchObject([{ value: user, display: 'Test User' }]);
		expect((await okta.ask({ path: `/Users/${user}` })).body['groups']).toMatchObject([
			{ value: id, display: 'Test SCIM' }
		]);
	});

	it('renames a group by a value that has its ID', async () => {
		const id = await createGroup();

		const renamed = await okta.patch(`/Groups/${id}`, { op: 'replace', value: { id, displayName: 'Test SCIMv2' } });

		expect(renamed.status).toBe(204);
		expect((await okta.ask({ path: `/Groups/${id}` })).body).toMatchObject({ id, displayName: 'Test SCIMv2' });
	});

	it('removes and adds members in one request', async () => {
		const [one, two] = [await createUser(), await createUser({ userName: 'b', externalId: 'b', emails: [] })];
		const id = await createGroup([{ value: one }]);

		await okta.patch(
			`/Groups/${id}`,
			{ op: 'remove', path: `members[value eq "${one}"]` },
			{ op: 'add', path: 'members', value: [{ value: two, display: 'b' }] }
		);

		expect(await membersOf(id)).toMatchObject([{ value: two }]);
	});

	it('replaces all members', async () => {
		const [one, two] = [await createUser(), await createUser({ userName: 'b', externalId: 'b', emails: [] })];
		const id = await createGroup([{ value: one }]);

		await okta.patch(`/Groups/${id}`, { op: 'replace', path: 'members', value: [{ value: two }] });
		const replaced = await membersOf(id);
		await okta.patch(`/Groups/${id}`, { op: 'replace', path: 'members', value: [] });

		expect(replaced).toMatchObject([{ value: two }]);
		expect(await membersOf(id)).toEqual([]);
	});

	it('sends all of a group, and deletes it', async () => {
		const user = await createUser();
		const id = await createGroup();

		const replaced = await okta.ask({
			...{ method: 'PUT', path: `/Groups/${id}` },
			body: { schemas: [GROUP], id, displayName: 'Test SCIMv3', members: [{ value: user, display: 'Test User' }] }
		});
		const deleted = await okta.ask({ method: 'DELETE', path: `/Groups/${id}` });

		expect(replaced).toMatchObject({ status: 200, body: { displayName: 'Test SCIMv3', members: [{ value: user }] } });
		expect(deleted.status).toBe(204);
	});
});
