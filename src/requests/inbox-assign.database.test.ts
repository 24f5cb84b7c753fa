import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newTeam } from '#testing/service-builders.server.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { randomUUID } from 'node:crypto';
import { assignRequests } from './inbox-assign.server.ts';
import type { Assignment } from './inbox-assign.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function deskWithRequests() {
	const { scope } = await newAccount(open.db);
	const [ben, sanne, caller] = [
		await newPerson(scope, { name: 'Ben Adeyemi' }),
		await newPerson(scope, { name: 'Sanne Kuipers' }),
		await newPerson(scope)
	];
	const print = await newTeam(scope, { name: 'Print', memberIds: [ben] });
	const network = await newTeam(scope, { name: 'Network', memberIds: [sanne] });
	const mine = { ...scope, personId: ben };
	const ids = [await newRequest(mine, caller), await newRequest(mine, caller)];
	const assign = async (assignment: Assignment, revision = 0, as = mine) =>
		assignRequests(
			as,
			ids.map((id) => ({ id, revision })),
			{ assignment, key: randomUUID(), texts: ALL_TEXTS.en }
		);
	return { scope: mine, asSanne: { ...scope, personId: sanne }, ben, sanne, print, network, ids, assign };
}

async function assigned({ accountId }: { accountId: number }) {
	const requests = open.db.selectFrom('request').select(['teamId', 'memberId', 'revision']);
	return requests.where('accountId', '=', accountId).orderBy('id').execute();
}

describe('assignRequests', () => {
	it('gives each of them to the team and the member, with its history', async () => {
		const { scope, ids, print, ben, assign } = await deskWithRequests();

		expect(await assign({ teamId: print, memberId: ben })).toEqual({ done: ids, notDone: [] });

		expect(await assigned(scope)).toEqual([
			{ teamId: print, memberId: ben, revision: 1 },
			{ teamId: print, memberId: ben, revision: 1 }
		]);
		const history = open.db.selectFrom('requestChange').select(['field', 'after', 'personId']);
		const changes = await history
			.where('accountId', '=', scope.accountId)
			.where('field', 'in', ['team', 'member'])
			.orderBy('field')
			.execute();
		expect(changes).toHaveLength(4);
		expect(changes[0]).toEqual({ field: 'member', after: String(ben), personId: ben });
	});

	it('names the one that somebody else assigned meanwhile, and changes the other', async () => {
		const { scope, asSanne, ids, print, network, ben, sanne, assign } = await deskWithRequests();
		const [first = 0, second = 0] = ids;
		const theirs = { assignment: { teamId: network, memberId: sanne }, key: randomUUID(), texts: ALL_TEXTS.en };
		await assignRequests(asSanne, [{ id: first, revision: 0 }], theirs);

		const { done, notDone } = await assign({ teamId: print, memberId: ben });

		expect(done).toEqual([second]);
		expect(notDone).toMatchObject([{ id: first }]);
		expect(notDone[0]?.reason).toContain('Meanwhile Sanne Kuipers set the team to Network');
		expect(await assigned(scope)).toMatchObject([{ memberId: sanne }, { memberId: ben }]);
	});

	it.each([
		['assigned like this already', { memberId: null }, 'It was assigned like this already.'],
		['of a member who is not in the team', 'sanne in print', 'Sanne Kuipers is not in Print.'],
		['of a team that is not there', { teamId: 4711 }, 'This team is no longer here.']
	])('says why where a request is %s', async (_what, wanted, reason) => {
		const { print, sanne, assign } = await deskWithRequests();
		const assignment = typeof wanted === 'string' ? { teamId: print, memberId: sanne } : wanted;

		const { done, notDone } = await assign(assignment);

		expect(done).toEqual([]);
		expect(notDone).toHaveLength(2);
		expect(notDone[0]?.reason).toContain(reason);
	});

	it('changes nothing for whoever may select nobody, and nothing of another account', async () => {
		const { scope, print, ben, assign } = await deskWithRequests();
		const elsewhere = { ...(await newAccount(open.db)).scope, personId: ben };

		const reachless = await assign({ teamId: print }, 0, { ...scope, reach: 'nobody' });
		const foreign = await assign({ teamId: print }, 0, elsewhere);

		expect([reachless.done, foreign.done]).toEqual([[], []]);
		expect(await assigned(scope)).toMatchObject([{ teamId: null }, { teamId: null }]);
	});
});
