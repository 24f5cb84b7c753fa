import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantRole } from '#accounts/role-grants.server.ts';
import type { Role } from '#accounts/roles.ts';
import { createToken } from '#accounts/tokens.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { settleImports } from '#directory/run-imports.server.ts';
import { apiEnvironment } from '#testing/api-environment.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { api } from './api.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const PEOPLE = 'Primary Email,Name\na@acme.example,Ann\nb@acme.example,Ben\n';

/** An account that is asked by the token of a person with this role. */
async function newDesk(role: Role = 'account_administrator') {
	const { account, scope } = await newAccount(opened.db);
	const personId = await newPerson(scope, { email: 'admin@acme.example' });
	await grantRole(scope, personId, role);
	const token = await createToken(scope, personId);
	return { account, scope: { ...scope, now: new Date() }, token };
}
type Desk = Awaited<ReturnType<typeof newDesk>>;

async function ask({ account, scope, token }: Desk, path: string, init: RequestInit = {}): Promise<Response> {
	const headers = { authorization: `Bearer ${token}`, ...init.headers };
	const url = new URL(path, 'http://desk.example');
	const environment = apiEnvironment({ account, scope }, url, { traceId: randomUUID(), scope });
	const response = await api.fetch(new Request(url, { ...init, headers }), environment);
	await environment.meter.close();
	return response;
}

function formOf(parts: Readonly<Record<string, string>>, file?: string): RequestInit {
	const body = new FormData();
	for (const [name, value] of Object.entries(parts)) body.append(name, value);
	if (file !== undefined) body.append('file', new Blob([file], { type: 'text/csv' }), 'people.csv');
	return { method: 'POST', body };
}

async function importOf(desk: Desk, init: RequestInit, query = ''): Promise<unknown> {
	const response = await ask(desk, `/v1/import${query}`, init);
	expect(response.status).toBe(202);
	const { token } = await response.json();
	expect(response.headers.get('location')).toBe(`/v1/import/${token}`);
	await settleImports(desk.scope.db);
	return (await ask(desk, `/v1/import/${token}`)).json();
}

describe('POST /v1/import', () => {
	it('imports the file of a form in the background, and the token tells how it stands', async () => {
		const desk = await newDesk();

		const done = await importOf(desk, formOf({ type: 'people' }, PEOPLE));

		expect(done).toMatchObject({
			...{ type: 'people', state: 'done', dry_run: false, file_name: 'people.csv', rows: 2 },
			results: { created: 2, updated: 0, disabled: 0, deleted: 0, unchanged: 0, errors: 0 },
			requested_by: { name: 'Ada Lindqvist' },
			...{ problems: [], message: null, done: 1, seconds_left: 0 }
		});
	});

	it('takes the file itself as the body, and tries it', async () => {
		const desk = await newDesk();
		const init = { method: 'POST', body: PEOPLE, headers: { 'content-type': 'text/csv' } };

		const tried = await importOf(desk, init, '?type=people&dry_run=true');
		const done = await importOf(desk, init, '?type=people');

		expect(tried).toMatchObject({
			...{ state: 'done', dry_run: true, results: { created: 2 } },
			examples: [{ action: 'add', line: 2, record: 'Ann', fields: [] }, { line: 3 }]
		});
		expect(done).toMatchObject({ results: { created: 2, unchanged: 0 } });
	});

	it('names what is wrong by line and column, and has it as a log', async () => {
		const desk = await newDesk();

		const failed = await importOf(desk, formOf({ type: 'people' }, 'Primary Email,Name\nnobody,=Ann\n'));
		const log = await ask(desk, new URL(Object(failed).logfile).pathname);

		const message = 'nobody is not an email address. Write it like ada@example.com.';
		expect(failed).toMatchObject({
			...{ state: 'failed', message: 'The file of people has 1 error, so nothing was imported.' },
			...{ problems: [{ line: 2, column: 'Primary Email', message }], results: { errors: 1 } }
		});
		expect(log.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(await log.text()).toBe(`Line,Column,Message\r\n2,Primary Email,${message}\r\n`);
	});

	it.each([
		['no type', formOf({}, PEOPLE), '', 422, 'import.type'],
		['an unknown type', formOf({ type: 'pets' }, PEOPLE), '', 422, 'import.type'],
		['no file', formOf({ type: 'people' }), '', 422, 'import.file'],
		['an empty file', formOf({ type: 'people' }, ''), '', 422, 'import.file'],
		['a field that nobody knows', formOf({ type: 'people', mode: 'fast' }, PEOPLE), '', 422, 'body.unknown'],
		['a parameter that nobody knows', formOf({ type: 'people' }, PEOPLE), '?mode=fast', 422, 'parameter.unknown'],
		['a flag that is none', formOf({ type: 'people', dry_run: 'maybe' }, PEOPLE), '', 422, 'body.invalid'],
		[
			'JSON',
			{ method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } },
			'?type=people',
			415,
			'import.form'
		],
		[
			'a form that breaks off',
			{
				method: 'POST',
				body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\nName',
				headers: { 'content-type': 'multipart/form-data; boundary=x' }
			},
			'?type=people',
			400,
			'body.malformed'
		]
	])('refuses %s, and keeps nothing', async (_what, init, query, status, code) => {
		const desk = await newDesk();

		const response = await ask(desk, `/v1/import${query}`, init);

		expect({ status: response.status, code: (await response.json()).code }).toEqual({ status, code });
		const kept = opened.db.selectFrom('importPiece').select('fileId').where('accountId', '=', desk.scope.accountId);
		expect(await kept.execute()).toEqual([]);
	});

	it('is for administrators, and its imports are unknown to other accounts', async () => {
		const [desk, other, analyst] = [await newDesk(), await newDesk(), await newDesk('service_desk_analyst')];
		const { token } = await (await ask(desk, '/v1/import', formOf({ type: 'people' }, PEOPLE))).json();
		await settleImports(opened.db);

		const refused = await ask(analyst, '/v1/import', formOf({ type: 'people' }, PEOPLE));
		const unknown = await ask(other, `/v1/import/${token}`);
		const log = await ask(other, `/v1/import/${token}/log`);

		expect([refused.status, unknown.status, log.status]).toEqual([403, 404, 404]);
		expect((await unknown.json()).code).toBe('import.unknown');
	});
});

describe('GET /v1/export', () => {
	it('streams the file of a type, which imported again changes nothing', async () => {
		const desk = await newDesk();
		await importOf(desk, formOf({ type: 'people' }, PEOPLE));

		const response = await ask(desk, '/v1/export/people.csv?delimiter=semicolon&bom=true');
		const again = await importOf(desk, formOf({ type: 'people' }, await response.text()));

		expect(response.headers.get('content-disposition')).toBe('attachment; filename="people.csv"');
		expect(again).toMatchObject({ state: 'done', results: { created: 0, updated: 0, unchanged: 3 } });
	});

	it('has a token for clients that poll, with the addresses of the files', async () => {
		const desk = await newDesk();
		const body = JSON.stringify({ type: 'people,sites' });
		const begun = await ask(desk, '/v1/export', {
			...{ method: 'POST', body },
			headers: { 'content-type': 'application/json' }
		});
		const { token } = await begun.json();

		const ready = await (await ask(desk, `/v1/export/${token}`)).json();
		const files = await Promise.all(
			ready.files.map(async ({ url }: { url: string }) => {
				const { pathname, search } = new URL(url);
				return (await ask(desk, pathname + search)).text();
			})
		);

		expect(begun.status).toBe(202);
		expect(ready).toMatchObject({ state: 'done', files: [{ type: 'people' }, { type: 'sites' }] });
		expect(files).toEqual([
			expect.stringMatching(/^ID,Primary Email,/u),
			'ID,Source,Source ID,Name,Country,City,Time Zone\r\n'
		]);
	});

	it.each([
		['a type that is none', '/v1/export/pets.csv', 404, 'export.unknown'],
		['a token that is none', '/v1/export/nothing', 404, 'export.unknown'],
		['a delimiter that is none', '/v1/export/people.csv?delimiter=pipe', 422, 'parameter.invalid']
	])('refuses %s', async (_what, path, status, code) => {
		const response = await ask(await newDesk(), path);

		expect({ status: response.status, code: (await response.json()).code }).toEqual({ status, code });
	});

	it('has nothing of another account, and is for administrators', async () => {
		const [desk, other, analyst] = [await newDesk(), await newDesk(), await newDesk('service_desk_analyst')];
		await importOf(desk, formOf({ type: 'people' }, PEOPLE));

		const theirs = await (await ask(other, '/v1/export/people.csv')).text();
		const refused = await ask(analyst, '/v1/export/people.csv');

		expect(theirs).not.toContain('Ann');
		expect(refused.status).toBe(403);
	});
});
