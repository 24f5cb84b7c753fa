import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { listTeams } from '#services/teams.server.ts';
import { newAccount, newPerson, newRequest } from '#testing/builders.server.ts';
import { newAsker } from '#testing/ask-api.server.ts';
import { askNoun } from '#testing/ask-noun.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { api } from './api.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function newProgram() {
	const test = await newAccount(open.db);
	const asker = await newAsker(api.fetch, test);
	return {
		...{ ...test, ...asker, ...askNoun(asker, '/teams') },
		ada: await newPerson(test.scope, { name: 'Ada' }),
		bea: await newPerson(test.scope, { name: 'Bea' })
	};
}

describe('A team', () => {
	it('gets its members by their numbers or as objects, each once, and requests are assigned to them', async () => {
		const program = await newProgram();
		const { ada, bea } = program;

		const { body } = await program.add({ name: 'Desk', members: [bea, { id: ada }, bea] });

		const members = [
			{ id: ada, name: 'Ada' },
			{ id: bea, name: 'Bea' }
		];
		expect(body.members).toEqual(members);
		expect(await listTeams(program.scope)).toEqual([{ id: body.id, name: 'Desk', members }]);
	});

	it('has the members of the last list, and no other change touches them', async () => {
		const program = await newProgram();
		const { ada, bea } = program;
		const team = await program.addOne({ name: 'Desk', members: [ada] });

		const replaced = await program.change(team, { members: [bea] });
		const renamed = await program.change(team, { name: 'Front Desk' });
		const emptied = await program.change(team, { members: [] });

		expect(replaced.body.members).toEqual([{ id: bea, name: 'Bea' }]);
		expect(renamed.body.members).toEqual([{ id: bea, name: 'Bea' }]);
		expect(emptied.body.members).toEqual([]);
	});

	it('is another one for whoever read it, where its members alone were changed', async () => {
		const program = await newProgram();
		const team = await program.addOne({ name: 'Desk' });
		await open.db
			.updateTable('team')
			.set({ updatedAt: new Date('2026-01-01T00:00:00Z') })
			.where('accountId', '=', program.account.id)
			.execute();
		const { headers } = await program.ask(`/teams/${team}`);

		const { body } = await program.change(team, { members: [program.ada] });
		const stale = await program.change(team, { name: 'Front Desk' }, { 'if-match': headers.get('etag') ?? '' });

		expect(body.updated_at).toBe('2026-11-23T09:42:00Z');
		expect(stale.status).toBe(412);
	});

	it('says which of its members is not there, and is not changed', async () => {
		const [program, other] = [await newProgram(), await newProgram()];
		const theirs = await newPerson(other.scope, { name: 'Cas' });
		const team = await program.addOne({ name: 'Desk', members: [program.ada] });

		const { status, body } = await program.change(team, { name: 'Front Desk', members: [program.bea, theirs] });

		expect({ status, ...body }).toMatchObject({ status: 422, code: 'team.members-unknown', field: 'members.1' });
		expect((await program.ask(`/teams/${team}?fields=name,members`)).body).toEqual({
			...{ id: team, name: 'Desk', members: [{ id: program.ada, name: 'Ada' }] }
		});
	});

	it('is found by a member', async () => {
		const program = await newProgram();
		await program.addOne({ name: 'Desk', members: [program.ada, program.bea] });
		await program.addOne({ name: 'Printing', members: [program.bea] });
		await program.addOne({ name: 'Empty' });

		expect(await program.names(`/teams?members=${program.ada}`)).toEqual(['Desk']);
		expect(await program.names(`/teams?members=!${program.ada}`)).toEqual(['Empty', 'Printing']);
		expect(await program.names('/teams?members=')).toEqual(['Empty']);
		expect(await program.names(`/people/${program.bea}/teams`)).toEqual(['Desk', 'Printing']);
		expect((await program.ask('/people/99/teams')).body.code).toBe('person.unknown');
	});

	it('that is disabled keeps its requests, and the desk no longer offers it', async () => {
		const program = await newProgram();
		const team = await program.addOne({ name: 'Desk', members: [program.ada] });
		const request = await newRequest(program.scope, program.bea);
		await open.db
			.updateTable('request')
			.set({ teamId: team })
			.where('accountId', '=', program.account.id)
			.where('id', '=', request)
			.execute();

		const { status } = await program.change(team, { disabled: true });

		expect(status).toBe(200);
		expect(await listTeams(program.scope)).toEqual([]);
		expect(await program.names('/teams/disabled')).toEqual(['Desk']);
		expect(await program.names('/teams/enabled')).toEqual([]);
	});
});

describe('The members of a team', () => {
	it('are listed as people are, with their filters', async () => {
		const program = await newProgram();
		const cas = await newPerson(program.scope, { name: 'Cas', disabled: true });
		const team = await program.addOne({ name: 'Desk', members: [program.bea, program.ada, cas] });

		expect(await program.names(`/teams/${team}/members`)).toEqual(['Ada', 'Bea', 'Cas']);
		expect(await program.names(`/teams/${team}/members/enabled?sort=-name`)).toEqual(['Bea', 'Ada']);
		expect((await program.ask('/teams/99/members')).body.code).toBe('team.unknown');
	});

	it('come and go one by one, however often a program says so', async () => {
		const program = await newProgram();
		const team = await program.addOne({ name: 'Desk', members: [program.ada] });
		const path = `/teams/${team}/members`;
		const statusOf = async (method: string, at: string) => (await program.ask(at, { method })).status;

		const added = [await statusOf('POST', `${path}/${program.bea}`), await statusOf('POST', `${path}/${program.bea}`)];
		const both = await program.names(path);
		const removed = [
			await statusOf('DELETE', `${path}/${program.ada}`),
			await statusOf('DELETE', `${path}/${program.ada}`)
		];
		const one = await program.names(path);
		const all = await statusOf('DELETE', path);

		expect([added, removed, all]).toEqual([[200, 200], [204, 204], 204]);
		expect([both, one, await program.names(path)]).toEqual([['Ada', 'Bea'], ['Bea'], []]);
	});

	it.each([
		['nobody who is not there', 'POST', (team: number) => `/teams/${team}/members/99`, 404, 'person.unknown'],
		['nobody of a team that is not there', 'POST', () => '/teams/99/members/1', 404, 'team.unknown'],
		['nobody by a name', 'POST', (team: number) => `/teams/${team}/members/ada`, 422, 'parameter.invalid']
	])('are %s', async (_what, method, path, status, code) => {
		const program = await newProgram();
		const team = await program.addOne({ name: 'Desk' });

		const answer = await program.ask(path(team), { method });

		expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
	});

	it('of a team that a directory keeps, or that somebody else changed, stay', async () => {
		const program = await newProgram();
		const kept = await program.addOne({ name: 'Desk', source: 'HR', members: [program.ada] });
		const other = await program.addOne({ name: 'Printing' });
		const asked = { method: 'POST', headers: { 'if-match': '"old"' } };

		const refused = await program.ask(`/teams/${kept}/members/${program.bea}`, { method: 'POST' });
		const stale = await program.ask(`/teams/${other}/members/${program.bea}`, asked);
		const done = await program.ask(`/teams/${kept}/members/${program.bea}`, {
			method: 'POST',
			headers: { 'x-4me-source': 'HR' }
		});

		expect([refused.status, refused.body.code]).toEqual([409, 'team.kept-by-directory']);
		expect([stale.status, stale.body.code]).toEqual([412, 'record.changed']);
		expect(done.status).toBe(200);
		expect(await program.names(`/teams/${kept}/members`)).toEqual(['Ada', 'Bea']);
	});
});
