/** What is the same for organizations, sites, teams, services and configuration items. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount } from '#testing/builders.server.ts';
import { newAsker } from '#testing/ask-api.server.ts';
import { askNoun } from '#testing/ask-noun.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { api } from './api.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

/** Path, the field of the name, what codes begin with, the fields of a list. */
const NOUNS = [
	['/organizations', 'name', 'organization', ['name', 'parent', 'manager']],
	['/sites', 'name', 'site', ['name']],
	['/teams', 'name', 'team', ['name']],
	['/service_instances', 'name', 'service', ['name', 'service', 'support_team']],
	['/cis', 'label', 'item', ['label', 'name', 'status', 'product', 'support_team']]
] as const;

describe.each(NOUNS)('%s', (path, nameField, noun, listed) => {
	async function newProgram() {
		const test = await newAccount(open.db);
		const asker = await newAsker(api.fetch, test);
		const short = askNoun(asker, path, nameField);
		return {
			...{ ...test, ...asker, change: short.change },
			add: (name: string, rest: object = {}) => short.add({ [nameField]: name, ...rest }),
			names: (query: string) => short.names(`${path}${query}`)
		};
	}

	it('is listed in the order of names, whatever their case, with the fields of 4me', async () => {
		const program = await newProgram();
		await program.add('beta');
		await program.add('Alpha');
		await program.add('Gamma');

		const { status, body } = await program.ask(path);

		expect(status).toBe(200);
		expect(body.map((record: Record<string, string>) => record[nameField])).toEqual(['Alpha', 'beta', 'Gamma']);
		expect(Object.keys(body[0])).toEqual(['id', 'sourceID', ...listed, 'created_at', 'updated_at']);
		expect(await program.names(`?sort=-${nameField}&per_page=2`)).toEqual(['Gamma', 'beta']);
	});

	it('goes on behind a page', async () => {
		const program = await newProgram();
		for (const name of ['a', 'B', 'c']) await program.add(name);

		const first = await program.ask(`${path}?per_page=2`);
		const link = /<[^>]*\/v1[^>?]*(?<query>[^>]*)>; rel="next"/u.exec(first.headers.get('link') ?? '');

		expect(await program.names(link?.groups?.['query'] ?? '')).toEqual(['c']);
		expect(first.headers.get('x-pagination-total-entries')).toBe('3');
	});

	it.each([
		['the ID of its source', '?sourceID=1', ['Alpha']],
		['no source', '?source=', ['Beta']],
		['a moment', '?created_at=>2026-11-23T09:00:00Z', ['Alpha', 'Beta']],
		['before a moment', '?updated_at=<2026-11-23T09:00:00Z', []]
	])('is narrowed by %s', async (_what, query, found) => {
		const program = await newProgram();
		await program.add('Alpha', { source: 'HR', sourceID: '1' });
		await program.add('Beta');

		expect(await program.names(query)).toEqual(found);
	});

	it('is added under the next number, and read at its address', async () => {
		const program = await newProgram();

		const first = await program.add(' Alpha ');
		const second = await program.add('Beta');
		const read = await program.ask(`${path}/${first.body.id}`);

		expect([first.status, second.status]).toEqual([201, 201]);
		expect(second.body.id).toBe(first.body.id + 1);
		expect(first.headers.get('location')).toBe(`http://test.example/v1${path}/${first.body.id}`);
		expect(read.body).toEqual(first.body);
		expect(read.body).toMatchObject({ [nameField]: 'Alpha', source: null, created_at: '2026-11-23T09:42:00Z' });
		expect(read.headers.get('etag')).toBe(first.headers.get('etag'));
	});

	it('has a name of its own in its account', async () => {
		const [program, other] = [await newProgram(), await newProgram()];
		await program.add('Alpha');
		const { body: beta } = await program.add('Beta');

		const twice = await program.add('Alpha');
		const changed = await program.change(beta.id, { [nameField]: 'Alpha' });
		const elsewhere = await other.add('Alpha');

		expect([twice.status, twice.body.code, twice.body.field]).toEqual([409, `${noun}.name-taken`, nameField]);
		expect([changed.status, changed.body.code]).toEqual([409, `${noun}.name-taken`]);
		expect(elsewhere.status).toBe(201);
	});

	it('has an ID of its own in its source', async () => {
		const program = await newProgram();
		await program.add('Alpha', { source: 'HR', sourceID: '1' });

		const { status, body } = await program.add('Beta', { source: 'HR', sourceID: '1' });

		expect({ status, ...body }).toMatchObject({ status: 409, code: `${noun}.source-taken`, field: 'sourceID' });
	});

	it('is added once by one Idempotency-Key, whatever happened to the first answer', async () => {
		const program = await newProgram();
		const asked = { method: 'POST', json: { [nameField]: 'Alpha' }, headers: { 'idempotency-key': 'k-1' } };

		const [first, again] = [await program.ask(path, asked), await program.ask(path, asked)];
		await open.db.deleteFrom('idempotencyKey').where('accountId', '=', program.account.id).execute();
		const third = await program.ask(path, asked);

		expect([again.status, again.body]).toEqual([201, first.body]);
		expect(again.headers.get('idempotent-replayed')).toBe('true');
		expect([third.status, third.body.code]).toEqual([409, `${noun}.name-taken`]);
		expect(await program.names('')).toEqual(['Alpha']);
	});

	it('is changed by one of two programs that read the same, and the other is told', async () => {
		const program = await newProgram();
		const added = await program.add('Alpha');
		const change = (name: string) =>
			program.change(added.body.id, { [nameField]: name }, { 'if-match': added.headers.get('etag') ?? '' });

		const [first, second] = [await change('Beta'), await change('Gamma')];

		expect([first.status, second.status, second.body.code]).toEqual([200, 412, 'record.changed']);
		expect(await program.names('')).toEqual(['Beta']);
	});

	it('of a directory is changed in its name alone', async () => {
		const program = await newProgram();
		const { body: added } = await program.ask(path, {
			method: 'POST',
			json: { [nameField]: 'Alpha', sourceID: '1' },
			headers: { 'x-ringside-source': 'CMDB' }
		});
		const change = (json: object, headers: Record<string, string> = {}) =>
			program.change(added.id, { [nameField]: 'Beta', ...json }, headers);

		const refused = [await change({}), await change({ source: 'HR' }), await change({}, { 'x-4me-source': 'HR' })];
		const done = [await change({ source: 'CMDB' }), await change({}, { 'x-4me-source': 'CMDB' })];
		const freed = await change({ source: null }, { 'x-ringside-source': 'CMDB' });

		expect(added.source).toBe('CMDB');
		expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
			Array(3).fill([409, `${noun}.kept-by-directory`])
		);
		expect(done.map(({ status }) => status)).toEqual([200, 200]);
		expect([freed.status, freed.body.source, (await change({})).status]).toEqual([200, null, 200]);
	});

	it('is written by an administrator of the account alone, and read by an analyst', async () => {
		const program = await newProgram();
		const { body: added } = await program.add('Alpha');
		await open.db
			.deleteFrom('personRole')
			.where('accountId', '=', program.account.id)
			.where('role', '=', 'account_administrator')
			.execute();

		const refused = [await program.add('Beta'), await program.change(added.id, { [nameField]: 'Gamma' })];

		expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
			Array(2).fill([403, 'role.administrator-missing'])
		);
		expect(await program.names('')).toEqual(['Alpha']);
	});

	it('of another account is not there', async () => {
		const [mine, other] = [await newProgram(), await newProgram()];
		await other.add('Alpha');
		const { body: beta } = await other.add('Beta');

		const read = await mine.ask(`${path}/${beta.id}`);
		const changed = await mine.change(beta.id, { [nameField]: 'Gamma' });

		expect(await mine.names('')).toEqual([]);
		expect([read.status, read.body.code]).toEqual([404, `${noun}.unknown`]);
		expect([changed.status, changed.body.code]).toEqual([404, `${noun}.unknown`]);
	});

	it.each([
		['a field that is unknown', { shoe_size: 44 }, 'body.unknown', 'shoe_size'],
		['no name', { [nameField]: ' ' }, 'body.invalid', nameField],
		['a name that is too long', { [nameField]: 'x'.repeat(129) }, 'body.invalid', nameField],
		['a line break in the name', { [nameField]: 'a\nb' }, 'body.invalid', nameField]
	])('is not changed to %s', async (_what, json, code, field) => {
		const program = await newProgram();
		const { body: added } = await program.add('Alpha');

		const { status, body } = await program.change(added.id, json);

		expect({ status, ...body }).toMatchObject({ status: 422, code, field });
	});

	it('is not added without a name', async () => {
		const program = await newProgram();

		const { status, body } = await program.ask(path, { method: 'POST', json: {} });

		expect({ status, ...body }).toMatchObject({ status: 422, code: 'body.invalid', field: nameField });
	});

	it('stays as it is by a change of nothing', async () => {
		const program = await newProgram();
		const added = await program.add('Alpha');

		const { status, body } = await program.change(added.body.id, {});

		expect({ status, body }).toEqual({ status: 200, body: added.body });
	});
});
