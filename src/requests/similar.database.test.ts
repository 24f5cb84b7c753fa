import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newService, newSite } from '#testing/service-builders.server.ts';
import { findSimilar } from './similar.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function siteWithPeople() {
	const { scope } = await newAccount(open.db);
	const siteId = await newSite(scope, { name: 'Delft' });
	const [one, other, away] = [await newPerson(scope), await newPerson(scope), await newPerson(scope)];
	await scope.db
		.updateTable('person')
		.set({ siteId })
		.where('accountId', '=', scope.accountId)
		.where('id', 'in', [one, other])
		.execute();
	return { scope, one, other, away };
}

function change(scope: AccountScope, id: number, values: Record<string, unknown>) {
	return scope.db
		.updateTable('request')
		.set(values)
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.execute();
}

function asked(personId: number, given: { subject?: string; serviceId?: number } = {}) {
	return { subject: 'Cannot print', serviceId: undefined, personId, ...given };
}

describe('findSimilar', () => {
	it('finds an open request of the same site about the same', async () => {
		const { scope, one, other } = await siteWithPeople();
		const id = await newRequest(scope, other, { subject: 'Print server unreachable' });

		expect(await findSimilar(scope, asked(one))).toEqual({
			...{ id, subject: 'Print server unreachable', people: 1, since: TEST_NOW.toISOString() },
			...{ site: 'Delft', about: '“print”' }
		});
	});

	it('finds one of the same service elsewhere, and names the service', async () => {
		const { scope, one, away } = await siteWithPeople();
		const serviceId = await newService(scope, { name: 'Printing and scanning' });
		const id = await newRequest(scope, away, { subject: 'Print server unreachable' });
		await change(scope, id, { serviceInstanceId: serviceId });

		expect(await findSimilar(scope, asked(one, { serviceId }))).toMatchObject({
			...{ id, site: null, about: 'Printing and scanning' }
		});
		expect(await findSimilar(scope, asked(one))).toBeUndefined();
	});

	it.each([
		['is closed', { status: 'completed', completedAt: TEST_NOW }],
		['is older than a week', { createdAt: new Date('2026-11-15T09:00:00Z') }]
	])('finds none that %s', async (_which, values) => {
		const { scope, one, other } = await siteWithPeople();
		await change(scope, await newRequest(scope, other, { subject: 'Print server unreachable' }), values);

		expect(await findSimilar(scope, asked(one))).toBeUndefined();
	});

	it('leads to no group that is closed', async () => {
		const { scope, one, other } = await siteWithPeople();
		const group = await newRequest(scope, other, { subject: 'Group' });
		const grouped = await newRequest(scope, other, { subject: 'Print server unreachable' });
		await change(scope, grouped, { groupedIntoId: group });
		await change(scope, group, { isGroup: true, status: 'completed', completedAt: TEST_NOW });

		expect(await findSimilar(scope, asked(one))).toBeUndefined();
	});

	it('tells nothing to whoever may not select the person, nor to another account', async () => {
		const { scope, one, other } = await siteWithPeople();
		const elsewhere = await newAccount(open.db);
		await newRequest(scope, other, { subject: 'Print server unreachable' });

		expect(await findSimilar({ ...scope, reach: 'nobody' }, asked(one))).toBeUndefined();
		expect(await findSimilar(elsewhere.scope, asked(one))).toBeUndefined();
	});
});
