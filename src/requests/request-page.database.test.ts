import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newItem, newService, newTeam } from '#testing/service-builders.server.ts';
import { changeRequest } from './change-request.server.ts';
import { findRequestPage } from './request-page.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function deskWithRequest() {
	const { scope } = await newAccount(open.db);
	const alex = await newPerson(scope, { name: 'Alex Moreau' });
	const caller = await newPerson(scope);
	const asAlex = { ...scope, personId: alex };
	return { scope: asAlex, alex, caller, id: await newRequest(asAlex, caller, { note: 'It jams.' }) };
}

async function change(scope: AccountScope, requestId: number, wanted: Parameters<typeof changeRequest>[1]['wanted']) {
	const of = { requestId, key: randomUUID(), revision: undefined, note: '', internalNote: '', medium: null };
	return changeRequest(scope, { ...of, wanted });
}

/** One a second, from the first on. */
async function writeNotes(scope: AccountScope, requestId: number, count: number): Promise<void> {
	const { accountId } = scope;
	const notes = Array.from({ length: count }, (_, index) => ({
		...{ accountId, id: randomUUID(), requestId, personId: null, internal: false, medium: null },
		...{ text: `Note ${String(index + 1)}`, createdAt: new Date(TEST_NOW.getTime() + (index + 1) * 1000) }
	}));
	await scope.db.insertInto('note').values(notes).execute();
}

describe('findRequestPage', () => {
	it('has every field, and names the records', async () => {
		const { scope, alex, caller, id } = await deskWithRequest();
		const teamId = await newTeam(scope, { name: 'Network', memberIds: [alex] });
		const serviceInstanceId = await newService(scope, { name: 'VPN' });
		const itemIds = [await newItem(scope, { name: 'RTR-1' }), await newItem(scope, { name: 'RTR-2' })];
		const group = await newRequest(scope, caller, { subject: 'The VPN is down' });
		await change(scope, id, { teamId, memberId: alex, serviceInstanceId, itemIds, groupedIntoId: group });

		const page = await findRequestPage(scope, id, null, 'GB');

		expect(page).toMatchObject({
			...{ id, revision: 1, team: { name: 'Network' }, member: { name: 'Alex Moreau' }, service: { name: 'VPN' } },
			...{
				items: [{ name: 'RTR-1' }, { name: 'RTR-2' }],
				group: { id: group, subject: 'The VPN is down' },
				grouped: 0
			},
			...{ notes: [{ text: 'It jams.' }], earlier: null }
		});
		expect(page?.changes).toEqual(
			expect.arrayContaining([
				expect.objectContaining({ field: 'team', before: null, after: 'Network' }),
				expect.objectContaining({ field: 'member', before: null, after: 'Alex Moreau' }),
				expect.objectContaining({ field: 'service_instance', before: null, after: 'VPN' }),
				expect.objectContaining({ field: 'configuration_items', before: null, after: 'RTR-1, RTR-2' }),
				expect.objectContaining({ field: 'grouped_into', before: null, after: String(group) })
			])
		);
		expect(await findRequestPage(scope, group, null, 'GB')).toMatchObject({ grouped: 1 });
	});

	it('takes numbers for names only where a field names a record', async () => {
		const { scope, id } = await deskWithRequest();
		await change(scope, id, { subject: '12' });

		const page = await findRequestPage(scope, id, null, 'GB');

		expect(page?.changes).toContainEqual(expect.objectContaining({ before: 'Printer jams', after: '12' }));
	});

	it('pages through what is more than 200, losing and repeating nothing', async () => {
		const { scope, id } = await deskWithRequest();
		await writeNotes(scope, id, 450);

		const latest = await findRequestPage(scope, id, null, 'GB');
		const middle = await findRequestPage(scope, id, latest?.earlier ?? null, 'GB');
		const first = await findRequestPage(scope, id, middle?.earlier ?? null, 'GB');

		expect(latest?.notes).toHaveLength(200);
		expect(latest?.notes.at(-1)).toMatchObject({ text: 'Note 450' });
		expect(middle?.notes.map(({ text }) => text)).toEqual(
			Array.from({ length: 200 }, (_, index) => `Note ${String(index + 51)}`)
		);
		expect(first).toMatchObject({ notes: [{ text: 'It jams.' }, ...Array(50).fill({})], changes: [{}], earlier: null });
	});

	it('shows the latest where the address says nonsense', async () => {
		const { scope, id } = await deskWithRequest();

		expect(await findRequestPage(scope, id, "x' or 1=1", 'GB')).toMatchObject({ notes: [{ text: 'It jams.' }] });
	});

	it.each([
		['of another account', async () => (await newAccount(open.db)).scope],
		['of people who may not be selected', async (scope: AccountScope) => ({ ...scope, reach: 'nobody' as const })]
	])('knows no request %s', async (_case, asked) => {
		const { scope, id } = await deskWithRequest();

		expect(await findRequestPage(await asked(scope), id, null, 'GB')).toBeUndefined();
	});
});
