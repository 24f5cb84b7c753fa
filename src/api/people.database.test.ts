import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson } from '#testing/builders.server.ts';
import { newAsker } from '#testing/ask-api.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { api } from './api.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function newProgram() {
	const test = await newAccount(open.db);
	return { ...test, ...(await newAsker(api.fetch, test)) };
}

async function named(program: Awaited<ReturnType<typeof newProgram>>, query: string): Promise<string[]> {
	const { body } = await program.ask(`/people${query}`);
	return body.map(({ name }: { name: string }) => name);
}

describe('A list of people', () => {
	it('is in the order of names, with the fields of 4me', async () => {
		const program = await newProgram();
		await newPerson(program.scope, { name: 'Édith Ray' });
		await newPerson(program.scope, { name: 'Ada Lindqvist' });

		const { status, body } = await program.ask('/people');

		expect(status).toBe(200);
		expect(body.map(({ name }: { name: string }) => name)).toEqual(['Ada Lindqvist', 'Édith Ray', 'Zoe Token']);
		expect(Object.keys(body[0])).toEqual([
			...['id', 'sourceID', 'name', 'organization', 'site', 'manager', 'created_at', 'updated_at']
		]);
		expect(body[0].created_at).toBe('2026-11-23T09:42:00Z');
	});

	it('goes from page to page and back by Link, and counts all', async () => {
		const program = await newProgram();
		for (const name of ['Ada', 'Bea', 'Cas', 'Dirk']) await newPerson(program.scope, { name });
		const follow = async (answer: { headers: Headers }, rel: string) => {
			const link = new RegExp(`<[^>]*/v1([^>]*)>; rel="${rel}"`, 'u').exec(answer.headers.get('link') ?? '');
			return program.ask(link?.[1] ?? '');
		};
		const names = ({ body }: { body: { name: string }[] }) => body.map(({ name }) => name);

		const first = await program.ask('/people?per_page=2&sort=-name');
		const second = await follow(first, 'next');
		const third = await follow(second, 'next');
		const back = await follow(third, 'prev');

		expect([first, second, third, back].map(names)).toEqual([
			['Zoe Token', 'Dirk'],
			['Cas', 'Bea'],
			['Ada'],
			['Cas', 'Bea']
		]);
		expect(Object.fromEntries([...second.headers].filter(([name]) => name.startsWith('x-pagination')))).toEqual({
			'x-pagination-current-page': '2',
			'x-pagination-per-page': '2',
			'x-pagination-total-entries': '5',
			'x-pagination-total-pages': '3'
		});
		expect(third.headers.get('link')).not.toContain('rel="next"');
	});

	it.each([
		['an email in any case', '?primary_email=ADA@acme.example', ['Ada']],
		['a name as it is written', '?name=Ada', ['Ada']],
		['a name in another case', '?name=ada', []],
		['not a name', '?name=!Ada', ['Bea', 'Zoe Token']],
		['no email', '?primary_email=', ['Bea', 'Zoe Token']],
		['some email', '?primary_email=!', ['Ada']],
		['disabled', '?disabled=true', ['Bea']],
		['the predefined enabled', '/enabled', ['Ada', 'Zoe Token']],
		['a role', '?roles=service_desk_analyst', ['Zoe Token']],
		['no role', '?roles=', ['Ada', 'Bea']],
		['a day', '?created_at=2026-11-23', ['Ada', 'Bea', 'Zoe Token']],
		['before a moment', '?created_at=<2026-11-23T09:42:00Z', []],
		['from a moment on', '?updated_at=>=2026-11-23T09:42:00Z', ['Ada', 'Bea', 'Zoe Token']],
		['a stretch', '?created_at=>2026-01-01<2026-12-31', ['Ada', 'Bea', 'Zoe Token']],
		['an offset whose plus is a blank', '?created_at=2026-11-23T10:42:00+01:00', ['Ada', 'Bea', 'Zoe Token']],
		['two conditions', '?disabled=false&name=!Ada', ['Zoe Token']]
	])('is narrowed by %s', async (_what, query, found) => {
		const program = await newProgram();
		await newPerson(program.scope, { name: 'Ada', email: 'ada@acme.example' });
		await newPerson(program.scope, { name: 'Bea', disabled: true });

		expect(await named(program, query)).toEqual(found);
	});

	it('marks who is disabled', async () => {
		const program = await newProgram();
		await newPerson(program.scope, { name: 'Bea', disabled: true });

		const { body } = await program.ask('/people?fields=name');

		expect(body).toEqual([
			{ id: expect.any(Number), name: 'Bea', disabled: true },
			{ id: program.personId, name: 'Zoe Token' }
		]);
	});

	it.each([
		['a filter that is unknown', '?telephone=123', 'parameter.unknown', 'telephone'],
		['a field that is unknown', '?fields=name,shoe_size', 'fields.unknown', 'fields'],
		['an order that is unknown', '?sort=job_title', 'sort.invalid', 'sort'],
		['a word that is none of a field', '?roles=king', 'filter.invalid', 'roles'],
		['a day that does not exist', '?created_at=2026-02-31', 'filter.invalid', 'created_at'],
		['too many on a page', '?per_page=101', 'page.invalid', 'per_page'],
		['more than the Link header could repeat', `?name=${'x'.repeat(4000)}`, 'query.too-long', undefined],
		['a page twice', '?page=1&page=2', 'parameter.repeated', 'page'],
		['a cursor that is none', '?search_after=zzz', 'cursor.invalid', 'search_after'],
		['a page behind the numbered ones', '?page=99999', 'page.too-far', 'page'],
		['a range of a text', '?roles=>a', 'filter.invalid', 'roles']
	])('refuses %s', async (_what, query, code, field) => {
		const program = await newProgram();

		const { status, body } = await program.ask(`/people${query}`);

		expect({ status, code: body.code, field: body.field }).toEqual({ status: 422, code, field });
	});

	it('refuses a cursor that somebody changed', async () => {
		const program = await newProgram();
		const cursor = Buffer.from(JSON.stringify({ o: 'created_at', at: ['soon', '1'], p: 2, n: 2 })).toString(
			'base64url'
		);

		const { status, body } = await program.ask(`/people?sort=created_at&search_after=${cursor}`);

		expect({ status, code: body.code }).toEqual({ status: 422, code: 'cursor.invalid' });
	});

	it('shows nobody of another account', async () => {
		const [mine, other] = [await newProgram(), await newProgram()];
		const bea = await newPerson(other.scope, { name: 'Bea' });
		await newPerson(mine.scope, { name: 'Ada' });

		expect(await named(mine, '')).toEqual(['Ada', 'Zoe Token']);
		expect((await mine.ask(`/people/${bea + 100}`)).status).toBe(404);
	});
});

describe('A person', () => {
	it('is added with contacts, and found by the number', async () => {
		const program = await newProgram();
		await newOrganization(program.scope, 7, 'Acme Works');

		const added = await program.ask('/people', {
			method: 'POST',
			json: {
				...{ name: ' Ada Lindqvist ', primary_email: 'Ada@acme.example', supportID: '33821', organization_id: 7 },
				contacts: [{ protocol: 'telephone', label: 'work', uri: '020 7946 0123' }]
			}
		});

		expect(added.status).toBe(201);
		expect(added.body).toMatchObject({
			...{ name: 'Ada Lindqvist', primary_email: 'Ada@acme.example', organization: { id: 7, name: 'Acme Works' } },
			contacts: [{ protocol: 'telephone', label: 'work', uri: '020 7946 0123', integration: false }]
		});
		expect(added.headers.get('location')).toBe(`http://test.example/v1/people/${added.body.id}`);
		const { body } = await program.ask('/sd?telephone=%2B442079460123');
		expect(body[0]).toMatchObject({ id: added.body.id, match: { by: 'telephone', class: 4 } });
	});

	it('is added once by one Idempotency-Key, whatever happened to the first answer', async () => {
		const program = await newProgram();
		const asked = { method: 'POST', json: { name: 'Ada' }, headers: { 'idempotency-key': 'k-1' } };

		const [first, again] = [await program.ask('/people', asked), await program.ask('/people', asked)];
		await open.db.deleteFrom('idempotencyKey').where('accountId', '=', program.account.id).execute();
		const third = await program.ask('/people', asked);

		expect([first.status, again.status, third.status]).toEqual([201, 201, 201]);
		expect([again.body.id, third.body.id]).toEqual([first.body.id, first.body.id]);
		expect(again.headers.get('idempotent-replayed')).toBe('true');
		expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
	});

	it('is not added under a key that another request had', async () => {
		const program = await newProgram();
		const headers = { 'idempotency-key': 'k-1' };
		await program.ask('/people', { method: 'POST', json: { name: 'Ada' }, headers });

		const { status, body } = await program.ask('/people', { method: 'POST', json: { name: 'Bea' }, headers });

		expect({ status, code: body.code }).toEqual({ status: 422, code: 'idempotency.reused' });
	});

	it('is changed by one of two programs that read the same, and the other is told', async () => {
		const program = await newProgram();
		const id = await newPerson(program.scope, { name: 'Ada' });
		const { headers } = await program.ask(`/people/${id}`);
		const change = (name: string) =>
			program.ask(`/people/${id}`, {
				method: 'PATCH',
				json: { name },
				headers: { 'if-match': headers.get('etag') ?? '' }
			});

		const [first, second] = [await change('Ada Bakker'), await change('Ada Cools')];

		expect([first.status, second.status]).toEqual([200, 412]);
		expect(second.body.code).toBe('record.changed');
		expect(first.headers.get('etag')).not.toBe(headers.get('etag'));
		expect(await named(program, '?fields=name')).toEqual(['Ada Bakker', 'Zoe Token']);
	});

	it('is not sent again to who has it', async () => {
		const program = await newProgram();
		const path = `/people/${program.personId}`;
		const { headers } = await program.ask(path);

		const again = await program.ask(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });

		expect({ status: again.status, body: again.body }).toEqual({ status: 304, body: undefined });
	});

	it('of a directory is changed in its name alone', async () => {
		const program = await newProgram();
		const { body: added } = await program.ask('/people', {
			method: 'POST',
			json: { name: 'Ada', source: 'HR', sourceID: '1' }
		});
		const change = (headers: Record<string, string>) =>
			program.ask(`/people/${added.id}`, { method: 'PATCH', json: { vip: true }, headers });

		const [refused, done] = [await change({}), await change({ 'x-4me-source': 'HR' })];

		expect([refused.status, refused.body.code]).toEqual([409, 'person.kept-by-directory']);
		expect([done.status, done.body.vip]).toEqual([200, true]);
	});

	it.each([
		['null under its number', { organization_id: null }, null],
		['null under its name', { organization: null }, null],
		['the same twice', { organization: { id: 7 }, organization_id: 7 }, { id: 7, name: 'Acme' }]
	])('belongs to the organization that is sent: %s', async (_what, json, organization) => {
		const program = await newProgram();
		await newOrganization(program.scope, 7, 'Acme');
		const id = await newPerson(program.scope, { organizationId: 7 });

		const { body } = await program.ask(`/people/${id}`, { method: 'PATCH', json });

		expect(body.organization).toEqual(organization);
	});

	it.each([
		['two organizations', { organization: 7, organization_id: 8 }, 422, 'body.twice'],
		['a field that is unknown', { shoe_size: 44 }, 422, 'body.unknown'],
		['no name', { name: ' ' }, 422, 'body.invalid'],
		['an email that is none', { primary_email: 'ada' }, 422, 'body.invalid'],
		['a language that is none', { locale: 'dutch!' }, 422, 'body.invalid'],
		['an organization that is not there', { organization: 99 }, 422, 'person.organization-unknown'],
		[
			'an organization that is not there, as an object',
			{ organization: { id: 99 } },
			422,
			'person.organization-unknown'
		],
		['somebody else’s email', { primary_email: 'BEA@acme.example' }, 409, 'person.email-taken'],
		['NUL', { job_title: 'a\0b' }, 422, 'body.invalid']
	])('is not changed to %s', async (_what, json, status, code) => {
		const program = await newProgram();
		await newPerson(program.scope, { name: 'Bea', email: 'bea@acme.example' });
		const id = await newPerson(program.scope, { name: 'Ada' });

		const answer = await program.ask(`/people/${id}`, { method: 'PATCH', json });

		expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
	});
});

describe('The contacts of a person', () => {
	it('are added, changed and removed, and the person is found by them accordingly', async () => {
		const program = await newProgram();
		const id = await newPerson(program.scope, { name: 'Ada', work: '020 7946 0123' });
		const found = async (telephone: string) => (await program.ask(`/sd?telephone=${telephone}`)).body.length;
		const json = { protocol: 'telephone', label: 'mobile', uri: '07700 900123' };

		const added = await program.ask(`/people/${id}/contacts`, { method: 'POST', json });
		const afterAdding = await found('+447700900123');
		const path = `/people/${id}/contacts/${added.body.id}`;
		const changed = await program.ask(path, { method: 'PATCH', json: { uri: '07700 900124' } });
		const afterChange = [await found('+447700900123'), await found('+447700900124')];
		const removed = await program.ask(path, { method: 'DELETE' });

		expect([added.status, afterAdding]).toEqual([201, 1]);
		expect(changed.body).toMatchObject({ id: added.body.id, label: 'mobile', uri: '07700 900124', position: 1 });
		expect(afterChange).toEqual([0, 1]);
		expect([removed.status, await found('+447700900124'), await found('+442079460123')]).toEqual([204, 0, 1]);
	});

	it.each([
		['a label of another kind', { protocol: 'email', label: 'mobile', uri: 'ada@acme.example' }, 'contact.label'],
		['a number without digits', { protocol: 'telephone', label: 'work', uri: 'ask Bea' }, 'contact.uri']
	])('are refused: %s', async (_what, json, code) => {
		const program = await newProgram();

		const { status, body } = await program.ask(`/people/${program.personId}/contacts`, { method: 'POST', json });

		expect({ status, code: body.code }).toEqual({ status: 422, code });
	});

	it('of somebody who is not there are not there', async () => {
		const program = await newProgram();

		const { status, body } = await program.ask('/people/999/contacts');

		expect({ status, code: body.code }).toEqual({ status: 404, code: 'person.unknown' });
	});
});
