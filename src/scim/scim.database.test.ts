import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import {
	askScim,
	ENTERPRISE,
	GROUP,
	newDirectory,
	readPerson,
	type Answered,
	TEST_ORIGIN,
	USER,
	type TestDirectory
} from '#testing/scim-directory.server.ts';
import { newSite } from '#testing/service-builders.server.ts';

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

const ADA = {
	schemas: [USER, ENTERPRISE],
	externalId: 'ext-ada',
	userName: 'Ada@acme.example',
	name: { formatted: 'Ada Lindqvist', givenName: 'Ada', familyName: 'Lindqvist' },
	displayName: 'Ada Lindqvist',
	title: 'Surveyor',
	active: true,
	locale: 'en-GB',
	timezone: 'Europe/London',
	userType: 'Employee',
	emails: [
		{ value: 'ada@acme.example', type: 'work', primary: true },
		{ value: 'ada@home.example', type: 'home' }
	],
	phoneNumbers: [
		{ value: '+44 7700 900123', type: 'mobile' },
		{ value: '+44 20 7946 0123', type: 'work', primary: true },
		{ value: '+44 20 7946 0199', type: 'fax' },
		{ value: '123', type: 'pager' }
	],
	photos: [{ value: 'https://pictures.example/ada.png', type: 'photo' }],
	addresses: [{ type: 'work', formatted: 'Room 4.12', locality: 'Delft', country: 'NL' }],
	[ENTERPRISE]: { employeeNumber: 'E1001', organization: 'Acme', department: 'Surveys', costCenter: '4130' }
};

const post = (user: object = ADA) => entra.post('/Users', user);
const idOf = async (user: object = ADA): Promise<string> => (await post(user)).body.id;
const find = (filter: string) => entra.ask({ path: `/Users?filter=${encodeURIComponent(filter)}` });
const namesOf = ({ body }: Answered) => body.Resources.map(({ userName }) => userName);

async function contactsOf(id: number) {
	return opened.db
		.selectFrom('contact')
		.select(['protocol', 'label', 'uri', 'fromDirectory'])
		.where('accountId', '=', acme.scope.accountId)
		.where('personId', '=', id)
		.orderBy('position')
		.execute();
}

describe('Whoever asks SCIM', () => {
	it.each([
		['GET', '/Users'],
		['POST', '/Users'],
		['GET', '/Users/1'],
		['PUT', '/Users/1'],
		['PATCH', '/Users/1'],
		['DELETE', '/Users/1'],
		['POST', '/Users/.search'],
		['GET', '/Groups'],
		['POST', '/Groups'],
		['GET', '/Groups/1'],
		['PUT', '/Groups/1'],
		['PATCH', '/Groups/1'],
		['DELETE', '/Groups/1'],
		['POST', '/.search'],
		['GET', '/Me']
	])('has a token of the account: %s %s', async (method, path) => {
		const other = await newAccount(opened.db);

		const without = await askScim(acme, { method, path });
		const ofAnother = await askScim(other, { method, path, headers: { authorization: `Bearer ${entra.token}` } });

		expect([without.status, ofAnother.status]).toEqual([401, 401]);
		expect(without.headers.get('www-authenticate')).toBe('Bearer realm="SCIM"');
		expect(without.body).toEqual({
			schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
			status: '401',
			detail: 'Send the header Authorization: Bearer, and the token.'
		});
	});

	it.each(['/ServiceProviderConfig', '/ResourceTypes', '/Schemas'])(
		'reads what it can without one: %s',
		async (path) => {
			const answered = await askScim(acme, { path });

			expect(answered.status).toBe(200);
			expect(answered.headers.get('content-type')).toBe('application/scim+json; charset=utf-8');
			expect((await askScim(acme, { path: `${path}?filter=id+pr` })).status).toBe(403);
		}
	);

	it('is told of one schema, and of one type of resource', async () => {
		const schema = await askScim(acme, { path: `/Schemas/${ENTERPRISE}` });
		const type = await askScim(acme, { path: '/ResourceTypes/User' });

		expect(schema.body.attributes.map(({ name }) => name)).toContain('costCenter');
		expect(type.body).toMatchObject({ endpoint: '/Users', schema: USER, schemaExtensions: [{ schema: ENTERPRISE }] });
		expect((await askScim(acme, { path: '/Schemas/urn:nothing' })).status).toBe(404);
	});

	it.each([
		['/Me', 501],
		['/Bulk', 501],
		['/Nothing', 404]
	])('is told what there is not: %s is %d', async (path, status) => {
		expect((await entra.ask({ path })).status).toBe(status);
	});
});

describe('A user who is created', () => {
	it('is a person with all that the desk has a place for', async () => {
		const created = await post();

		const id = Number(created.body.id);
		expect(created.status).toBe(201);
		expect(created.headers.get('location')).toBe(`${TEST_ORIGIN}/scim/v2/Users/${id}`);
		expect(await readPerson(acme.scope, id)).toMatchObject({
			...{ name: 'Ada Lindqvist', primaryEmail: 'ada@acme.example', employeeId: 'E1001', jobTitle: 'Surveyor' },
			...{ authenticationId: 'Ada@acme.example', disabled: false, location: 'Room 4.12', locale: 'en-GB' },
			...{ timeZone: 'Europe/London', pictureUri: 'https://pictures.example/ada.png' },
			...{ source: 'Entra ID', sourceId: 'ext-ada' }
		});
		expect(await contactsOf(id)).toEqual([
			{ protocol: 'telephone', label: 'work', uri: '+44 20 7946 0123', fromDirectory: true },
			{ protocol: 'telephone', label: 'mobile', uri: '+44 7700 900123', fromDirectory: true },
			{ protocol: 'telephone', label: 'fax', uri: '+44 20 7946 0199', fromDirectory: true },
			{ protocol: 'email', label: 'personal', uri: 'ada@home.example', fromDirectory: true }
		]);
	});

	it('is found by telephone and by the words of the name', async () => {
		const id = Number(await idOf());

		const telephones = await opened.db
			.selectFrom('telephone')
			.select('digits')
			.where('personId', '=', id)
			.where('accountId', '=', acme.scope.accountId)
			.orderBy('position')
			.execute();
		const words = await opened.db
			.selectFrom('personWord')
			.select('word')
			.where('personId', '=', id)
			.where('accountId', '=', acme.scope.accountId)
			.orderBy('word')
			.execute();

		expect(telephones.map(({ digits }) => digits)).toEqual(['442079460123', '447700900123']);
		expect(words.map(({ word }) => word)).toEqual(['ada', 'lindqvist']);
	});

	it('is read back as sent, with what has no place at the desk', async () => {
		const id = await idOf();

		const { body } = await entra.ask({ path: `/Users/${id}` });

		expect(body).toMatchObject(ADA);
		expect(body.meta).toMatchObject({ resourceType: 'User', location: `${TEST_ORIGIN}/scim/v2/Users/${id}` });
	});

	it('is in a department within an organization, both added if they are not there', async () => {
		const id = Number(await idOf());

		const organizations = await opened.db
			.selectFrom('organization')
			.select(['id', 'name', 'parentId', 'source'])
			.where('accountId', '=', acme.scope.accountId)
			.orderBy('id')
			.execute();

		expect(organizations).toEqual([
			{ id: 1, name: 'Acme', parentId: null, source: 'Entra ID' },
			{ id: 2, name: 'Surveys', parentId: 1, source: 'Entra ID' }
		]);
		expect((await readPerson(acme.scope, id)).organizationId).toBe(2);
	});

	it('is at the site of the office, or else of the city', async () => {
		const delft = await newSite(acme.scope, { name: 'Delft' });
		const tower = await newSite(acme.scope, { name: 'Tower' });

		const inCity = Number(await idOf());
		const inTower = Number(
			await idOf({
				schemas: [USER],
				userName: 'b',
				addresses: [{ type: 'work', formatted: 'TOWER', locality: 'Delft' }]
			})
		);

		expect(await readPerson(acme.scope, inCity)).toMatchObject({ siteId: delft, location: 'Room 4.12' });
		expect(await readPerson(acme.scope, inTower)).toMatchObject({ siteId: tower, location: null });
	});

	it('reports to another user, by ID or by what the directory calls them', async () => {
		const boss = await idOf({ schemas: [USER], userName: 'boss', externalId: 'ext-boss', displayName: 'Bo' });
		const byId = await post({ schemas: [USER], userName: 'a', [ENTERPRISE]: { manager: { value: boss } } });
		const byName = await post({ schemas: [USER], userName: 'b', [ENTERPRISE]: { manager: 'ext-boss' } });

		expect(byId.body[ENTERPRISE]).toHaveProperty('manager', {
			...{ value: boss, displayName: 'Bo', $ref: `${TEST_ORIGIN}/scim/v2/Users/${boss}` }
		});
		expect(byName.body[ENTERPRISE]).toHaveProperty('manager', { value: 'ext-boss' });
		expect((await readPerson(acme.scope, Number(byName.body.id))).managerId).toBe(Number(boss));
	});

	it.each([
		['no userName', { schemas: [USER] }, 'invalidValue'],
		['no schemas', { userName: 'x' }, 'invalidSyntax'],
		['no JSON', '{', 'invalidSyntax'],
		['a NUL in it', { schemas: [USER], userName: 'x\0y' }, 'invalidValue'],
		['a flag that is none', { schemas: [USER], userName: 'x', active: 'maybe' }, 'invalidValue'],
		['a userName that is too long', { schemas: [USER], userName: 'x'.repeat(256) }, 'invalidValue']
	])('is refused with %s', async (_what, body, scimType) => {
		const refused = await entra.post('/Users', body);

		expect(refused.status).toBe(400);
		expect(refused.body).toMatchObject({ scimType, status: '400' });
	});

	it.each([
		['userName, in whatever case', { userName: 'ADA@ACME.EXAMPLE', externalId: 'other', emails: [] }],
		['externalId', { userName: 'other', emails: [] }],
		['email', { userName: 'other', externalId: 'other' }]
	])('is refused with the %s of another user', async (_what, other) => {
		await post();

		const refused = await post({ ...ADA, [ENTERPRISE]: {}, ...other });

		expect(refused.status).toBe(409);
		expect(refused.body).toMatchObject({ scimType: 'uniqueness', status: '409' });
	});

	it('is cut where the desk has less room, and read back whole', async () => {
		const title = 'Head of everything '.repeat(10).trim();

		const created = await post({ schemas: [USER], userName: 'x', title, timezone: 'W. Europe Standard Time' });

		expect(created.body).toMatchObject({ title, timezone: 'W. Europe Standard Time' });
		expect(await readPerson(acme.scope, Number(created.body.id))).toMatchObject({
			...{ jobTitle: title.slice(0, 80).trim(), timeZone: null }
		});
	});

	it('is one of two that are sent at once', async () => {
		const answers = await Promise.all([post(), post(), post()]);

		expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
	});
});

describe('A person whom the desk has already', () => {
	it.each([
		['email', { email: 'ADA@acme.example' }],
		['employee ID', { employeeId: 'e1001' }]
	])('becomes the user with their %s, and keeps the numbers that analysts added', async (_way, person) => {
		const id = await newPerson(acme.scope, { ...person, name: 'A. Lindqvist', work: '+44 20 7946 0555' });

		const created = await post();

		expect(created.status).toBe(201);
		expect(created.body.id).toBe(String(id));
		expect(await readPerson(acme.scope, id)).toMatchObject({ name: 'Ada Lindqvist', source: 'Entra ID' });
		expect((await contactsOf(id)).map(({ uri, fromDirectory }) => [uri, fromDirectory])).toContainEqual([
			...['+44 20 7946 0555', false]
		]);
	});

	it('keeps what the directory does not send, and has no number twice', async () => {
		const id = await newPerson(acme.scope, { email: 'ada@acme.example', employeeId: 'E7', work: '+44 20 7946 0123' });

		await post({ ...ADA, [ENTERPRISE]: {} });

		expect(await readPerson(acme.scope, id)).toMatchObject({ employeeId: 'E7' });
		expect((await contactsOf(id)).filter(({ uri }) => uri === '+44 20 7946 0123')).toHaveLength(1);
	});

	it('stays with the directory that keeps them', async () => {
		await post();
		const okta = await newDirectory(acme, { name: 'Okta' });

		const refused = await okta.post('/Users', ADA);

		expect(refused).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
		expect((await okta.ask({ path: '/Users' })).body.totalResults).toBe(0);
	});

	it('stays with the import that named a source', async () => {
		const id = await newPerson(acme.scope, { email: 'ada@acme.example' });
		await opened.db
			.updateTable('person')
			.set({ source: 'HR' })
			.where('accountId', '=', acme.scope.accountId)
			.where('id', '=', id)
			.execute();

		expect(await post()).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
	});

	it('is nobody whom another account has', async () => {
		const other = await newAccount(opened.db);
		await newPerson(other.scope, { email: 'ada@acme.example', name: 'Theirs' });

		const created = await post();

		expect(created.status).toBe(201);
		expect(await readPerson(acme.scope, Number(created.body.id))).toMatchObject({ name: 'Ada Lindqvist' });
	});
});

describe('A user who is replaced', () => {
	it('has what was sent and nothing else; the fields that were emptied are empty at the desk', async () => {
		const id = await idOf();

		const replaced = await entra.ask({
			...{ method: 'PUT', path: `/Users/${id}` },
			body: { schemas: [USER], userName: 'ada@acme.example', displayName: 'Ada King', emails: ADA.emails }
		});

		expect(replaced.status).toBe(200);
		expect(replaced.body.title).toBeUndefined();
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({
			...{ name: 'Ada King', jobTitle: null, employeeId: null, organizationId: null, location: null, locale: null }
		});
		expect((await contactsOf(Number(id))).map(({ uri }) => uri)).toEqual(['ada@home.example']);
	});

	it('is refused an email that somebody else has', async () => {
		const id = await idOf();
		await newPerson(acme.scope, { email: 'ben@acme.example' });

		const refused = await entra.patch(`/Users/${id}`, {
			op: 'replace',
			path: 'emails',
			value: [{ value: 'ben@acme.example' }]
		});

		expect(refused).toMatchObject({ status: 409, body: { scimType: 'uniqueness' } });
		expect((await readPerson(acme.scope, Number(id))).primaryEmail).toBe('ada@acme.example');
	});

	it('keeps every change of several requests at once', async () => {
		const id = await idOf();

		await Promise.all(
			['title', 'nickName', 'userType', 'profileUrl', 'preferredLanguage'].map((path) =>
				entra.patch(`/Users/${id}`, { op: 'replace', path, value: `new ${path}` })
			)
		);

		expect((await entra.ask({ path: `/Users/${id}` })).body).toMatchObject({
			...{ title: 'new title', nickName: 'new nickName', userType: 'new userType' },
			...{ profileUrl: 'new profileUrl', preferredLanguage: 'new preferredLanguage' }
		});
	});

	it('cannot be changed by another directory or account', async () => {
		const id = await idOf();
		const okta = await newDirectory(acme, { name: 'Okta' });
		const other = await newDirectory(await newAccount(opened.db));

		const change = { op: 'replace', path: 'title', value: 'x' };
		const statuses = [
			(await okta.patch(`/Users/${id}`, change)).status,
			(await other.patch(`/Users/${id}`, change)).status,
			(await other.ask({ path: `/Users/${id}` })).status,
			(await okta.ask({ method: 'DELETE', path: `/Users/${id}` })).status
		];

		expect(statuses).toEqual([404, 404, 404, 404]);
		expect((await readPerson(acme.scope, Number(id))).jobTitle).toBe('Surveyor');
	});
});

describe('A user who is deleted', () => {
	it('is gone for the directory, and disabled at the desk', async () => {
		const id = await idOf();

		const deleted = await entra.ask({ method: 'DELETE', path: `/Users/${id}` });

		expect(deleted.status).toBe(204);
		expect((await entra.ask({ path: `/Users/${id}` })).status).toBe(404);
		expect((await entra.ask({ method: 'DELETE', path: `/Users/${id}` })).status).toBe(404);
		expect((await entra.ask({ path: '/Users' })).body.totalResults).toBe(0);
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ name: 'Ada Lindqvist', disabled: true });
	});

	it.each([
		['externalId', { userName: 'renamed@acme.example', emails: [] }],
		['userName', { externalId: 'another', emails: [] }],
		['email', { userName: 'renamed', externalId: 'another' }]
	])('comes back as the same person by %s', async (_way, changed) => {
		const id = await idOf();
		await entra.ask({ method: 'DELETE', path: `/Users/${id}` });

		const created = await post({ ...ADA, ...changed });

		expect(created.status).toBe(201);
		expect(created.body).toMatchObject({ id, active: true });
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ disabled: false, source: 'Entra ID' });
	});

	it('may come back by another directory', async () => {
		const id = await idOf();
		await entra.ask({ method: 'DELETE', path: `/Users/${id}` });
		const okta = await newDirectory(acme, { name: 'Okta' });

		const created = await okta.post('/Users', ADA);

		expect(created).toMatchObject({ status: 201, body: { id } });
		expect(await readPerson(acme.scope, Number(id))).toMatchObject({ disabled: false, source: 'Okta' });
	});
});

describe('The version of a user', () => {
	it('is the ETag, and spares whoever has it', async () => {
		const id = await idOf();
		const read = await entra.ask({ path: `/Users/${id}` });
		const etag = read.headers.get('etag') ?? '';

		const again = await entra.ask({ path: `/Users/${id}`, headers: { 'if-none-match': etag } });

		expect(etag).toBe(read.body.meta.version);
		expect(again.status).toBe(304);
		expect(again.body).toBeUndefined();
	});

	it('refuses a change of what was changed since', async () => {
		const id = await idOf();
		const etag = (await entra.ask({ path: `/Users/${id}` })).headers.get('etag') ?? '';
		const body = { ...ADA, title: 'First' };
		const put = () => entra.ask({ method: 'PUT', path: `/Users/${id}`, body, headers: { 'if-match': etag } });

		const statuses = [(await put()).status, (await put()).status];

		expect(statuses).toEqual([200, 412]);
		expect((await entra.ask({ method: 'DELETE', path: `/Users/${id}`, headers: { 'if-match': etag } })).status).toBe(
			412
		);
		expect((await entra.ask({ method: 'DELETE', path: `/Users/${id}`, headers: { 'if-match': '*' } })).status).toBe(
			204
		);
	});

	it('and the moment of the last change stay where nothing changed', async () => {
		const created = await post();

		const again = await entra.ask({ method: 'PUT', path: `/Users/${created.body.id}`, body: ADA });

		expect(again.body.meta).toEqual(created.body.meta);
	});
});

describe('A list of users', () => {
	const user = (userName: string, more: object = {}) => ({ schemas: [USER, ENTERPRISE], userName, ...more });

	beforeEach(async () => {
		await post();
		await post(
			user('ben', {
				...{
					title: 'Clerk',
					active: false,
					emails: [
						{ value: 'BEN@acme.example', type: 'home' },
						{ value: 'b@x.example', type: 'work' }
					]
				},
				name: { givenName: 'Ben', familyName: "O'Hara" }
			})
		);
		await post(user('cleo', { externalId: 'Ext-C', [ENTERPRISE]: { department: 'Sales' }, roles: ['x'] }));
	});

	it.each([
		['userName eq "ADA@ACME.EXAMPLE"', ['Ada@acme.example']],
		['urn:ietf:params:scim:schemas:core:2.0:User:userName EQ "ben"', ['ben']],
		['externalId eq "Ext-C"', ['cleo']],
		['externalId eq "ext-c"', []],
		['emails.value eq "ben@ACME.example"', ['ben']],
		['emails eq "ben@acme.example"', ['ben']],
		['emails[type eq "home"].value eq "ben@acme.example"', ['ben']],
		['emails[type eq "work"].value eq "ben@acme.example"', []],
		['emails[type eq "work" and value co "@x."]', ['ben']],
		['emails[primary eq true]', ['Ada@acme.example']],
		['emails[not (type eq "home")] and active eq false', ['ben']],
		['phoneNumbers[type eq "mobile"].value sw "+44 7700"', ['Ada@acme.example']],
		['active eq "False"', ['ben']],
		['active ne true', ['ben']],
		['not (active eq true) or userName sw "CL"', ['ben', 'cleo']],
		['title pr and (title co "survey" or title ew "ERK")', ['Ada@acme.example', 'ben']],
		['title eq null', ['cleo']],
		['title ne "clerk"', ['Ada@acme.example', 'cleo']],
		['name.familyName eq "o\'hara"', ['ben']],
		['userName gt "b" and userName le "ben"', ['ben']],
		['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "sales"', ['cleo']],
		['roles[value eq "x"]', ['cleo']],
		['schemas eq "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"', ['Ada@acme.example', 'cleo']],
		[
			'meta.created ge "2026-01-01T00:00:00Z" and meta.lastModified lt "2030-01-01T00:00:00Z"',
			['Ada@acme.example', 'ben', 'cleo']
		],
		['meta.resourceType eq "User" and id ne "1"', ['ben', 'cleo']],
		['id eq "2"', ['ben']],
		['id eq "none"', []],
		['title co "%"', []],
		['groups pr', []]
	])('is filtered by %s', async (filter, names) => {
		const found = await find(filter);

		expect(found.status).toBe(200);
		expect(namesOf(found)).toEqual(names);
		expect(found.body.totalResults).toBe(names.length);
	});

	it.each([
		'userName',
		'userName eq',
		'userName is "x"',
		'userName eq "x" and',
		'(userName eq "x"',
		'nothing eq "x"',
		'department eq "Sales"',
		'active gt true',
		'meta.created eq "yesterday"',
		'meta.location eq "x"',
		'password eq "x"',
		'userName[value eq "x"]',
		'emails[emails[value eq "x"]]',
		'emails[nothing eq "x"]',
		'name eq "x"',
		'userName eq "a\\u0000b"'
	])('is refused a filter that says nothing: %s', async (filter) => {
		expect(await find(filter)).toMatchObject({ status: 400, body: { scimType: 'invalidFilter' } });
	});

	it.each([
		['brackets within brackets', `${'('.repeat(50)}userName pr${')'.repeat(50)}`],
		['letters', `userName eq "${'x'.repeat(9_000)}"`]
	])('is refused a filter of too many %s', async (_what, filter) => {
		expect(await find(filter)).toMatchObject({ status: 400, body: { scimType: 'invalidFilter' } });
	});

	it.each([
		['sortBy=userName', ['Ada@acme.example', 'ben', 'cleo']],
		['sortBy=userName&sortOrder=descending', ['cleo', 'ben', 'Ada@acme.example']],
		['sortBy=title', ['ben', 'Ada@acme.example', 'cleo']],
		['sortBy=title&sortOrder=descending', ['cleo', 'Ada@acme.example', 'ben']],
		['sortBy=emails', ['Ada@acme.example', 'ben', 'cleo']],
		['sortBy=meta.created&startIndex=2&count=1', ['ben']],
		['startIndex=0&count=2', ['Ada@acme.example', 'ben']],
		['startIndex=4', []],
		['count=0', []],
		['count=-1', []]
	])('is put in order and cut: %s', async (query, names) => {
		const answered = await entra.ask({ path: `/Users?${query}` });

		expect(namesOf(answered)).toEqual(names);
		expect(answered.body).toMatchObject({ totalResults: 3, itemsPerPage: names.length });
	});

	it.each(['count=many', 'startIndex=1.5', 'sortBy=nothing', 'sortOrder=up', 'attributes=id&excludedAttributes=name'])(
		'is refused what it cannot do: %s',
		async (query) => {
			expect(await entra.ask({ path: `/Users?${query}` })).toMatchObject({
				status: 400,
				body: { scimType: 'invalidValue' }
			});
		}
	);

	it('shows the attributes that are asked for, and always ID and schemas', async () => {
		const only = await entra.ask({ path: `/Users/1?attributes=name.givenName,emails.value,${ENTERPRISE}:department` });
		const without = await entra.ask({ path: `/Users/1?excludedAttributes=id,name,emails.type,meta` });

		expect(only.body).toEqual({
			...{ schemas: [USER, ENTERPRISE], id: '1', name: { givenName: 'Ada' }, [ENTERPRISE]: { department: 'Surveys' } },
			emails: [{ value: 'ada@acme.example' }, { value: 'ada@home.example' }]
		});
		expect(without.body).toMatchObject({ id: '1', emails: [{ value: 'ada@acme.example', primary: true }, {}] });
		expect(without.body).not.toHaveProperty('name');
		expect(without.body).not.toHaveProperty('meta');
	});

	it('is asked by a message as well', async () => {
		const schemas = ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'];
		const body = { schemas, filter: 'userName eq "ben"', attributes: ['userName'], count: 10 };

		const found = await entra.post('/Users/.search', body);

		expect(found.body.Resources).toEqual([{ schemas: [USER], id: '2', userName: 'ben' }]);
	});

	it('is searched together with the groups', async () => {
		await entra.post('/Groups', { schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'], displayName: 'Field' });
		const schemas = ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'];
		const search = (more: object) =>
			entra.post('/.search', { schemas, attributes: ['userName', 'displayName'], ...more });

		const all = await search({ startIndex: 3, count: 2 });
		const groups = await search({ filter: 'displayName eq "Field"' });
		const people = await search({ filter: 'userName eq "ben"' });
		const nobody = await search({ filter: 'nothing pr' });

		expect(all.body).toMatchObject({
			totalResults: 4,
			itemsPerPage: 2,
			Resources: [{ userName: 'cleo' }, { displayName: 'Field' }]
		});
		expect(groups.body.Resources).toMatchObject([{ displayName: 'Field' }]);
		expect(people.body.Resources).toMatchObject([{ userName: 'ben' }]);
		expect(nobody.status).toBe(400);
	});
});

describe('Whatever is sent', () => {
	const names = ['userName', 'externalId', 'title', 'active', 'name', 'emails', 'phoneNumbers', 'photos', 'addresses'];
	const parts = ['value', 'type', 'primary', 'formatted', 'locality', 'givenName', 'organization', 'manager'];
	const text = fc.oneof(
		...[
			fc.string({ unit: 'binary' }),
			fc.constantFrom('1', 'work', '\ud800', '\0', "'", '%', '020 7946 0123', 'a@b.example')
		],
		fc.string().map((written) => written.repeat(100))
	);
	const scalar = fc.oneof(text, fc.boolean(), fc.double(), fc.constant(null));
	const part = fc.dictionary(fc.constantFrom(...parts), scalar);
	const value = fc.oneof(scalar, part, fc.array(fc.oneof(scalar, part)));
	const attributes = fc.dictionary(fc.constantFrom(...names, ENTERPRISE, 'members', 'displayName'), value);
	const operation = fc.record({
		op: fc.constantFrom('add', 'Replace', 'remove'),
		path: fc.option(fc.constantFrom(...names, 'emails[type eq "work"].value', `${ENTERPRISE}:manager`), {
			nil: undefined
		}),
		value: fc.oneof(value, attributes)
	});

	it('is done or refused, and never a defect', async () => {
		const seen = new Set<number>();
		await post();

		await fc.assert(
			fc.asyncProperty(attributes, fc.array(operation, { minLength: 1 }), text, async (sent, operations, asked) => {
				const filter = encodeURIComponent(
					`emails[value co ${JSON.stringify(asked)}] or title gt ${JSON.stringify(asked)}`
				);
				const answers = [
					await post({ schemas: [USER], ...sent }),
					await entra.ask({ method: 'PUT', path: '/Users/1', body: { schemas: [USER], userName: 'ada', ...sent } }),
					await entra.patch('/Users/1', ...operations),
					await entra.post('/Groups', { schemas: [GROUP], ...sent }),
					await entra.ask({ path: `/Users?filter=${filter}` })
				];
				answers.forEach(({ status }) => seen.add(status));
			}),
			{ numRuns: 60 }
		);

		expect([...seen].filter((status) => status >= 500)).toEqual([]);
		expect(seen).toContain(200);
	});
});
