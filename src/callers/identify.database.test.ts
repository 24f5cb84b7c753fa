import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson, newRequest, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { showCaller } from './caller-page.server.ts';
import { listCallers } from './caller-list.server.ts';
import { readCtiAddress } from './cti-address.ts';
import { identifyCaller } from './identify.server.ts';
import { findPersonView } from './person-view.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function show(
	{ scope, account }: TestAccount,
	search: string,
	chosen: { personId?: number; requestId?: number } = {}
) {
	const identified = await identifyCaller(scope, account, readCtiAddress(search));
	return showCaller(scope, account, identified, '/sd/call/x', {
		personId: chosen.personId,
		requestId: chosen.requestId
	});
}

describe('an opened address', () => {
	it.each([
		['+1 (123) 456 7890', '+11234567890'],
		['+1 (123) 456 7890', '0011234567890'],
		['+1 (123) 456 7890', '4567890'],
		['123-456-7890', '+11234567890'],
		['123-456-7890', '0011234567890'],
		['123-456-7890', '4567890'],
		['4567890', '+11234567890'],
		['4567890', '0011234567890'],
		['4567890', '4567890']
	])('finds the person registered as %s by %s', async (registered, sent) => {
		const desk = await newAccount(open.db, 'US');
		const ada = await newPerson(desk.scope, { name: 'Ada', work: registered });

		const view = await show(desk, `?telephone=${sent}`);

		expect(view).toMatchObject({ kind: 'one', person: { id: ada, name: 'Ada' } });
	});

	it('shows nobody of another account', async () => {
		const [mine, other] = [await newAccount(open.db), await newAccount(open.db)];
		await newPerson(other.scope, { work: '020 7946 0123', supportId: '77', employeeId: 'E7' });

		expect(await show(mine, '?telephone=02079460123')).toMatchObject({ kind: 'nobody', alsoPossible: [] });
		expect(await show(mine, '?supportID=77&employeeID=E7')).toMatchObject({ kind: 'nobody' });
	});

	it('shows nobody to somebody who may select nobody', async () => {
		const desk = await newAccount(open.db);
		const ada = await newPerson(desk.scope, { work: '020 7946 0123' });
		const scope = { ...desk.scope, reach: 'nobody' as const };

		expect(await show({ ...desk, scope }, '?telephone=02079460123')).toMatchObject({ kind: 'nobody' });
		expect(await show({ ...desk, scope }, '?telephone=02079460123', { personId: ada })).toMatchObject({
			kind: 'nobody'
		});
	});

	it('finds an employee ID and a Support ID without regard to case', async () => {
		const desk = await newAccount(open.db);
		const ada = await newPerson(desk.scope, { supportId: 'Acme-7', employeeId: 'E1001' });

		expect(await show(desk, '?supportid=%20ACME-7%20')).toMatchObject({ kind: 'one', person: { id: ada } });
		expect(await show(desk, '?employeeID=e1001')).toMatchObject({
			kind: 'one',
			reason: { words: 'Employee ID E1001', certainty: 'keyed' }
		});
	});

	it('lists several, the latest request first, each with the reason', async () => {
		const desk = await newAccount(open.db);
		await newPerson(desk.scope, { name: 'Anna', work: '020 7946 0123' });
		const ben = await newPerson(desk.scope, { name: 'Ben', work: '020 7946 0123' });
		await newRequest(desk.scope, ben);

		const view = await show(desk, '?telephone=+442079460123');

		expect(view).toMatchObject({
			kind: 'several',
			count: 2,
			candidates: [
				{ name: 'Ben', open: 1, href: `/sd/call/x?person=${ben}` },
				{ name: 'Anna', open: 0 }
			]
		});
	});

	it('shows a shared line by its organizations', async () => {
		const desk = await newAccount(open.db);
		const organizationId = await newOrganization(desk.scope, 1, 'Halvorsen Marine');
		for (const name of 'ABCDEFGHIJ') await newPerson(desk.scope, { name, work: '020 7946 0123', organizationId });

		expect(await show(desk, '?telephone=+442079460123')).toMatchObject({
			kind: 'several',
			sharedLine: true,
			candidates: [],
			organizations: [{ name: 'Halvorsen Marine', people: 10 }],
			searchIn: { id: 1, name: 'Halvorsen Marine' }
		});
	});

	it('lists the first nine of a Support ID that more people share', async () => {
		const desk = await newAccount(open.db);
		for (const name of 'ABCDEFGHIJ') await newPerson(desk.scope, { name, supportId: '81500' });

		const view = await show(desk, '?supportID=81500');

		expect(view).toMatchObject({ kind: 'several', sharedLine: false, count: 10 });
		expect(view.kind === 'several' && view.candidates.map(({ name }) => name)).toEqual([...'ABCDEFGHI']);
	});

	it('tells what arrived, and who had the number and is disabled', async () => {
		const desk = await newAccount(open.db);
		await newPerson(desk.scope, { name: 'Marguerite', work: '+1 202 555 0147', disabled: true });

		expect(await show(desk, '?request=&telephone=+12025550147')).toMatchObject({
			kind: 'nobody',
			arrived: { formatted: '+1 202 555 0147', href: 'tel:+12025550147' },
			tried: [
				{ name: 'request', skipped: true },
				{ name: 'telephone', value: '+12025550147' }
			],
			disabled: { name: 'Marguerite' },
			newUser: { telephone: '+1 202 555 0147' }
		});
	});
});

describe('the request of an address', () => {
	it('is selected and loaded beside the list', async () => {
		const desk = await newAccount(open.db);
		const ada = await newPerson(desk.scope);
		const first = await newRequest(desk.scope, ada, { note: 'Call me on 020 7946 0188.' });
		await newRequest(desk.scope, ada);

		expect(await show(desk, `?request=${first}`)).toMatchObject({
			kind: 'one',
			person: { id: ada },
			requests: { open: 2, all: 2 },
			selected: { id: first, notes: [{ html: expect.stringContaining('href="tel:+442079460188"') }] },
			older: undefined
		});
	});

	it('is only offered if it is older than the last fifty, and loaded when chosen', async () => {
		const desk = await newAccount(open.db);
		const ada = await newPerson(desk.scope);
		const first = await newRequest(desk.scope, ada);
		for (let more = 0; more < 50; more += 1) await newRequest(desk.scope, ada);

		expect(await show(desk, `?request=${first}`)).toMatchObject({
			selected: undefined,
			older: { id: first, year: 2026, href: `/sd/call/x?request=${first}` },
			requests: { all: 51 }
		});
		expect(await show(desk, `?request=${first}`, { requestId: first })).toMatchObject({ selected: { id: first } });
	});

	it('does not load the request of somebody else', async () => {
		const desk = await newAccount(open.db);
		const [ada, ben] = [await newPerson(desk.scope), await newPerson(desk.scope, { name: 'Ben' })];
		const bens = await newRequest(desk.scope, ben);

		const view = await findPersonView(desk.scope, desk.account, {
			personId: ada,
			reason: { by: 'hand', certainty: 'sure', class: 4, words: '', contactId: undefined, label: undefined },
			place: { base: '/sd/person/1', person: undefined },
			addressedRequest: undefined,
			chosenRequest: bens
		});

		expect(view).toMatchObject({ selected: undefined });
	});

	it('counts a request for the same person once', async () => {
		const desk = await newAccount(open.db);
		const [ada, ben] = [await newPerson(desk.scope), await newPerson(desk.scope, { name: 'Ben', supportId: '9' })];
		await newRequest(desk.scope, ben);
		await newRequest(desk.scope, ada, { requestedForId: ben });
		await newRequest(desk.scope, ben, { requestedForId: ada });

		const view = await show(desk, '?supportID=9');

		expect(view).toMatchObject({ requests: { all: 3, open: 3 } });
		expect(view.kind === 'one' && view.requests.rows.map(({ id }) => id)).toEqual([3, 2, 1]);
	});
});

describe('the callers for programs', () => {
	it('are the people of the page', async () => {
		const desk = await newAccount(open.db);
		const ada = await newPerson(desk.scope, { work: '020 7946 0123' });
		const request = await newRequest(desk.scope, ada);

		expect(await listCallers(desk.scope, desk.account, `?request=${request}`)).toMatchObject({
			outcome: 'one',
			callers: [{ card: { id: ada }, request: { id: request, status: 'assigned' } }]
		});
		expect(await listCallers(desk.scope, desk.account, '?telephone=+442079460123')).toMatchObject({
			callers: [{ reason: { class: 4, words: expect.stringMatching(/^Work number, all digits/u) }, request: undefined }]
		});
	});

	it('are ten at most', async () => {
		const desk = await newAccount(open.db);
		for (const name of 'ABCDEFGHIJKL') await newPerson(desk.scope, { name, supportId: '1' });

		const { outcome, callers } = await listCallers(desk.scope, desk.account, '?supportID=1');

		expect(outcome).toBe('several');
		expect(callers.map(({ card }) => card.name)).toEqual([...'ABCDEFGHIJ']);
	});
});
