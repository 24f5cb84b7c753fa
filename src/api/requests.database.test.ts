import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAsker } from '#testing/ask-api.server.ts';
import { newAccount, newOrganization, newPerson, newRequest } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newItem, newService, newTeam, newTemplate } from '#testing/service-builders.server.ts';
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

type Program = Awaited<ReturnType<typeof newProgram>>;

async function subjects(program: Program, query: string): Promise<string[]> {
	const { body } = await program.ask(`/requests${query}`);
	return body.map(({ subject }: { subject: string }) => subject);
}

describe('A list of requests', () => {
	it('has the newest first, with the fields of 4me', async () => {
		const program = await newProgram();
		const ada = await newPerson(program.scope);
		await newRequest(program.scope, ada, { subject: 'First' });
		await newRequest(program.scope, ada, { subject: 'Second' });

		const { body } = await program.ask('/requests');

		expect(body.map(({ subject }: { subject: string }) => subject)).toEqual(['Second', 'First']);
		expect(Object.keys(body[0])).toEqual([
			...['id', 'sourceID', 'subject', 'category', 'impact', 'status', 'next_target_at', 'completed_at'],
			...['team', 'member', 'grouped_into', 'service_instance', 'created_at', 'updated_at']
		]);
	});

	it.each([
		['a person', (ids: Ids) => `?requested_by=${ids.ada}`, ['Ada’s']],
		['not a person', (ids: Ids) => `?requested_by=!${ids.ada}`, ['Mine', 'Bea’s']],
		['two people', (ids: Ids) => `?requested_by=${ids.ada},${ids.bea}&sort=id`, ['Ada’s', 'Bea’s']],
		['an organization', () => '?organization=7', ['Bea’s']],
		['no organization', () => '?organization=&sort=id', ['Ada’s', 'Mine']],
		['a team', (ids: Ids) => `?team=${ids.team}`, ['Bea’s']],
		['words', () => '?status=completed,declined', ['Ada’s']],
		['a category that is not', () => '?category=!incident', []],
		['the predefined open', () => '/open?sort=id', ['Bea’s', 'Mine']],
		['the predefined completed', () => '/completed', ['Ada’s']],
		['those of who asks', () => '/requested_by_or_for_me', ['Mine']],
		['the teams of who asks', () => '/assigned_to_my_team', ['Bea’s']],
		['the work of who asks', () => '/assigned_to_me', []],
		['what waits for who asks', () => '/waiting_for_me', []],
		['best effort and order by team', () => '?sort=-team,id', ['Bea’s', 'Ada’s', 'Mine']],
		['numbers from one on', (ids: Ids) => `?id=>${ids.first}&sort=id`, ['Bea’s', 'Mine']]
	])('is narrowed by %s', async (_what, query, found) => {
		const program = await newProgram();
		const ids = await threeRequests(program);

		expect(await subjects(program, query(ids))).toEqual(found);
	});

	it('goes on in an order of several fields, with cursors forth and back', async () => {
		const program = await newProgram();
		await threeRequests(program);
		const follow = async (answer: { headers: Headers }, rel: string) => {
			const link = new RegExp(`<[^>]*/v1([^>]*)>; rel="${rel}"`, 'u').exec(answer.headers.get('link') ?? '');
			return program.ask(link?.[1] ?? '');
		};

		const pages = [await program.ask('/requests?per_page=1&sort=-category,team,-id')];
		pages.push(await follow(pages[0] ?? { headers: new Headers() }, 'next'));
		pages.push(await follow(pages[1] ?? { headers: new Headers() }, 'next'));
		pages.push(await follow(pages[2] ?? { headers: new Headers() }, 'prev'));

		expect(pages.map(({ body }) => body[0].subject)).toEqual(['Mine', 'Ada’s', 'Bea’s', 'Ada’s']);
	});
});

interface Ids {
	readonly ada: number;
	readonly bea: number;
	readonly team: number;
	readonly first: number;
}

/** One that is completed, one of an organization with a team of who asks, one of who asks. */
async function threeRequests(program: Program): Promise<Ids> {
	const { scope } = program;
	await newOrganization(scope, 7, 'Acme');
	const [ada, bea] = [await newPerson(scope), await newPerson(scope, { name: 'Bea', organizationId: 7 })];
	const team = await newTeam(scope, { memberIds: [program.personId] });
	const first = await newRequest(scope, ada, { subject: 'Ada’s' });
	const second = await newRequest(scope, bea, { subject: 'Bea’s' });
	await newRequest(scope, program.personId, { subject: 'Mine' });
	const change = (id: number, json: object) => program.ask(`/requests/${id}`, { method: 'PATCH', json });
	await change(first, { status: 'completed', completion_reason: 'solved' });
	await change(second, { team_id: team });
	return { ada, bea, team, first };
}

describe('A request', () => {
	it('is registered with all that is said of it', async () => {
		const program = await newProgram();
		const { scope } = program;
		const ada = await newPerson(scope, { name: 'Ada' });
		const team = await newTeam(scope, { name: 'Printing' });
		const service = await newService(scope, { name: 'Printing Delft', supportTeamId: team });
		const item = await newItem(scope, { name: 'PRN-1' });

		const { status, body, headers } = await program.ask('/requests', {
			method: 'POST',
			json: {
				...{ subject: 'Blank labels', category: 'incident', impact: 'high', requested_by_id: ada },
				...{ service_instance_id: service, ci_id: item, urgent: true, note: 'All of them.', internal_note: 'Again!' },
				...{ source: 'Monitoring', sourceID: 'M-1', desired_completion_at: '2026-12-01T12:00:00+01:00' }
			}
		});

		expect(status).toBe(201);
		expect(body).toMatchObject({
			...{ subject: 'Blank labels', impact: 'high', urgent: true, status: 'assigned', source: 'Monitoring' },
			requested_by: { id: ada, name: 'Ada' },
			requested_for: { id: ada, name: 'Ada' },
			created_by: { id: program.personId, name: 'Zoe Token' },
			team: { id: team, name: 'Printing' },
			service_instance: { id: service, name: 'Printing Delft' },
			cis: [{ id: item, name: 'PRN-1' }],
			desired_completion_at: '2026-12-01T11:00:00Z'
		});
		expect(headers.get('location')).toBe(`http://test.example/v1/requests/${body.id}`);
		const notes = await program.ask(`/requests/${body.id}/notes`);
		expect(notes.body.map(({ text, internal }: { text: string; internal: boolean }) => [text, internal])).toEqual(
			expect.arrayContaining([
				['All of them.', false],
				['Again!', true]
			])
		);
	});

	it('takes from its template what is left out', async () => {
		const program = await newProgram();
		const template = await newTemplate(program.scope, {
			subject: 'No paper',
			category: 'rfi',
			impact: 'low',
			note: 'Which?'
		});

		const { body } = await program.ask('/requests', { method: 'POST', json: { template_id: template, impact: 'top' } });

		expect(body).toMatchObject({
			subject: 'No paper',
			category: 'rfi',
			impact: 'top',
			requested_by: { id: program.personId }
		});
	});

	it('is registered once by one Idempotency-Key', async () => {
		const program = await newProgram();
		const asked = { method: 'POST', json: { subject: 'One', category: 'rfi' }, headers: { 'idempotency-key': 'k' } };

		const first = await program.ask('/requests', asked);
		await open.db.deleteFrom('idempotencyKey').where('accountId', '=', program.account.id).execute();
		const again = await program.ask('/requests', asked);

		expect([again.status, again.body.id]).toEqual([201, first.body.id]);
		expect(await subjects(program, '')).toEqual(['One']);
	});

	it('is taken back whole where a part of it is wrong', async () => {
		const program = await newProgram();

		const { status, body } = await program.ask('/requests', {
			method: 'POST',
			json: { subject: 'One', category: 'rfi', status: 'completed' }
		});

		expect({ status, code: body.code, field: body.field }).toEqual({
			...{ status: 422, code: 'request.invalid', field: 'completion_reason' }
		});
		expect(await subjects(program, '')).toEqual([]);
	});

	it.each([
		['no subject', { category: 'rfi' }, 422, 'request.subject-missing'],
		['no category', { subject: 'One' }, 422, 'request.category-missing'],
		['a word that is none', { subject: 'One', category: 'ticket' }, 422, 'body.invalid'],
		[
			'a person who is not there',
			{ subject: 'One', category: 'rfi', requested_by_id: 999 },
			422,
			'request.person-unknown'
		],
		['a template that is not there', { template_id: 99 }, 422, 'request.template-unknown'],
		['a team that is not there', { subject: 'One', category: 'rfi', team_id: 99 }, 422, 'request.invalid'],
		['an item that is not there', { subject: 'One', category: 'rfi', ci_id: 99 }, 422, 'request.invalid'],
		['a group that is not there', { subject: 'One', category: 'rfi', grouped_into_id: 99 }, 422, 'request.invalid'],
		['a field that is unknown', { subject: 'One', category: 'rfi', priority: 1 }, 422, 'body.unknown']
	])('is not registered with %s', async (_what, json, status, code) => {
		const program = await newProgram();

		const answer = await program.ask('/requests', { method: 'POST', json });

		expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
	});

	it('is not registered twice under one sourceID', async () => {
		const program = await newProgram();
		const json = { subject: 'One', category: 'rfi', source: 'Monitoring', sourceID: 'M-1' };
		await program.ask('/requests', { method: 'POST', json });

		const { status, body } = await program.ask('/requests', { method: 'POST', json });

		expect({ status, code: body.code }).toEqual({ status: 409, code: 'request.source-taken' });
	});

	it('is changed by the steps of the desk, with a note, and the history knows', async () => {
		const program = await newProgram();
		const id = await newRequest(program.scope, program.personId);

		const done = await program.ask(`/requests/${id}`, {
			method: 'PATCH',
			json: { status: 'completed', completion_reason: 'solved', note: 'New roller.' }
		});

		expect(done.body).toMatchObject({
			status: 'completed',
			completion_reason: 'solved',
			completed_at: '2026-11-23T09:42:00Z'
		});
		const history = await open.db
			.selectFrom('requestChange')
			.select(['field', 'after', 'personId'])
			.where('accountId', '=', program.account.id)
			.where('requestId', '=', id)
			.where('revision', 'is not', null)
			.orderBy('field')
			.execute();
		expect(history).toEqual([
			{ field: 'completion_reason', after: 'solved', personId: program.personId },
			{ field: 'status', after: 'completed', personId: program.personId }
		]);
	});

	it('is changed by one of two programs that read the same', async () => {
		const program = await newProgram();
		const id = await newRequest(program.scope, program.personId);
		const { headers } = await program.ask(`/requests/${id}`);
		const change = (impact: string) =>
			program.ask(`/requests/${id}`, {
				method: 'PATCH',
				json: { impact },
				headers: { 'if-match': headers.get('etag') ?? '' }
			});

		expect([(await change('low')).status, (await change('top')).status]).toEqual([200, 412]);
	});

	it('of another account is not there', async () => {
		const [mine, other] = [await newProgram(), await newProgram()];
		await newRequest(other.scope, other.personId);
		const id = await newRequest(other.scope, other.personId);

		const answers = [
			await mine.ask(`/requests/${id}`),
			await mine.ask(`/requests/${id}`, { method: 'PATCH', json: { urgent: true } }),
			await mine.ask(`/requests/${id}/notes`),
			await mine.ask(`/requests/${id}/notes`, { method: 'POST', json: { text: 'Hello' } })
		];

		expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(4).fill([404, 'request.unknown']));
	});
});

describe('A note', () => {
	it('is written once by one Idempotency-Key, in the name of who asks', async () => {
		const program = await newProgram();
		const id = await newRequest(program.scope, program.personId);
		const asked = { method: 'POST', json: { text: 'Seen.', internal: true }, headers: { 'idempotency-key': 'n-1' } };

		const first = await program.ask(`/requests/${id}/notes`, asked);
		await open.db.deleteFrom('idempotencyKey').where('accountId', '=', program.account.id).execute();
		const again = await program.ask(`/requests/${id}/notes`, asked);

		expect(first.status).toBe(201);
		expect(first.body).toMatchObject({
			text: 'Seen.',
			internal: true,
			person: { id: program.personId, name: 'Zoe Token' }
		});
		expect(again.body.id).toBe(first.body.id);
		expect((await program.ask(`/requests/${id}/notes/${first.body.id}`)).body).toEqual(first.body);
		expect((await program.ask(`/requests/${id}/notes`)).body).toHaveLength(1);
	});
});

describe('A call', () => {
	it('is logged with who it is, once a minute, and linked to a request afterwards', async () => {
		const program = await newProgram();
		const ada = await newPerson(program.scope, { name: 'Ada', work: '020 7946 0123' });
		const request = await newRequest(program.scope, ada, { subject: 'Printer jams' });
		const json = { telephone: '+442079460123' };

		const first = await program.ask('/calls', { method: 'POST', json });
		const again = await program.ask('/calls', { method: 'POST', json });
		const linked = await program.ask(`/calls/${first.body.id}`, { method: 'PATCH', json: { request_id: request } });

		expect(first.status).toBe(201);
		expect(first.body).toMatchObject({
			...{ outcome: 'one', telephone: '+442079460123', person: { id: ada, name: 'Ada' }, request: null },
			analyst: { id: program.personId, name: 'Zoe Token' }
		});
		expect(again.body.id).toBe(first.body.id);
		expect(linked.body.request).toEqual({ id: request, subject: 'Printer jams' });
		expect((await program.ask(`/calls/mine?person=${ada}`)).body).toEqual([linked.body]);
	});

	it.each([
		['an analyst who is not there', { telephone: '1', analyst: 99 }, 'call.analyst-unknown'],
		['a moment that is none', { opened_at: 'soon' }, 'body.invalid']
	])('is not logged with %s', async (_what, json, code) => {
		const program = await newProgram();

		const { status, body } = await program.ask('/calls', { method: 'POST', json });

		expect({ status, code: body.code }).toEqual({ status: 422, code });
	});
});

describe('Who asks', () => {
	it('is told with the account', async () => {
		const program = await newProgram();

		const [me, own] = [await program.ask('/me'), await program.ask('/people/me')];

		expect(me.body).toEqual({ ...own.body, account: { id: program.account.slug, name: program.account.name } });
		expect(own.body).toMatchObject({ id: program.personId, roles: ['account_administrator', 'service_desk_analyst'] });
	});
});
