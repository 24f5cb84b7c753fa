import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { findPersonPage, type ListedRequests } from './person-page.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

const PAST = new Date(TEST_NOW.getTime() - 3_600_000);

async function deskWithRequests(count: number) {
	const { scope } = await newAccount(open.db);
	const personId = await newPerson(scope);
	await Promise.all(Array.from({ length: count }, () => newRequest(scope, personId)));
	return { scope, personId };
}

async function set(
	scope: AccountScope,
	id: number,
	columns: { status?: string; completedAt?: Date; nextTargetAt?: Date }
) {
	const update = scope.db.updateTable('request').set(columns).where('accountId', '=', scope.accountId);
	await update.where('id', '=', id).execute();
}

async function pageOf({ scope, personId }: { scope: AccountScope; personId: number }, listed: ListedRequests = {}) {
	const nothing = { addressedRequest: undefined, chosenRequest: undefined };
	return findPersonPage(scope, { personId, ...nothing, freshSince: PAST, listed, today: '2026-11-23' });
}

describe('What a person most likely calls about', () => {
	it.each([
		['what waits for them', ['overdue', 'completed', 'waiting'], 3],
		['what was just completed', ['overdue', 'completed', 'open'], 2],
		['what is overdue', ['overdue', 'open', 'declined'], 1],
		['nothing', ['open', 'declined', 'open'], null]
	] as const)('is %s', async (_case, kinds, likelyId) => {
		const desk = await deskWithRequests(3);
		const columns = {
			overdue: { nextTargetAt: PAST },
			completed: { status: 'completed', completedAt: TEST_NOW, nextTargetAt: PAST },
			waiting: { status: 'waiting_for_customer' },
			declined: { status: 'declined', nextTargetAt: PAST },
			open: { status: 'in_progress' }
		};
		await Promise.all(kinds.map((kind, index) => set(desk.scope, index + 1, columns[kind])));

		expect(await pageOf(desk)).toMatchObject({ likelyId });
	});
});

describe('The list of a person’s requests', () => {
	it('holds the last fifty, then all, then those before one', async () => {
		const desk = await deskWithRequests(53);

		const [last, all, before] = [
			await pageOf(desk),
			await pageOf(desk, { all: true }),
			await pageOf(desk, { before: 4 })
		];

		expect(last).toMatchObject({ hasOlder: true, all: 53, open: 53 });
		expect(last?.requests).toHaveLength(50);
		expect(all).toMatchObject({ hasOlder: false });
		expect(all?.requests).toHaveLength(53);
		expect(before?.requests.map(({ id }) => id)).toEqual([3, 2, 1]);
		expect(before).toMatchObject({ hasOlder: false, all: 53 });
	});
});
