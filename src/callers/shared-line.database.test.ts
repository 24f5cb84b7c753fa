import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { listCallers } from './caller-list.server.ts';
import { showCaller } from './caller-page.server.ts';
import { readCtiAddress } from './cti-address.ts';
import { identifyCaller } from './identify.server.ts';
import { markSharedLine, unmarkSharedLine } from './shared-line.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

const CALL = '?telephone=02079460123';

async function mark({ scope }: TestAccount, organizationId: number | null = null) {
	const key = randomUUID();
	await markSharedLine(scope, { key, written: '+44 20 7946 0123', organizationId });
	return key;
}

async function show({ scope, account }: TestAccount, search: string, personId?: number) {
	const identified = await identifyCaller(scope, account, readCtiAddress(search));
	return showCaller(scope, account, identified, '/sd/call/x', { personId, requestId: undefined });
}

describe('a number that is marked as a shared line', () => {
	it('suggests the only one who has it, on the page and to programs', async () => {
		const desk = await newAccount(open.db);
		await newPerson(desk.scope, { name: 'Ada', work: '020 7946 0123' });
		expect(await show(desk, CALL)).toMatchObject({ kind: 'one' });
		const line = await mark(desk);

		expect(await show(desk, CALL)).toMatchObject({
			kind: 'several',
			sharedLine: false,
			marked: { id: line, organization: null },
			candidates: [{ name: 'Ada', reason: { class: 4 } }]
		});
		expect(await listCallers(desk.scope, desk.account, CALL)).toMatchObject({
			outcome: 'several',
			callers: [{ card: { name: 'Ada' } }]
		});
	});

	it('suggests nobody where nobody has it, and leaves the search', async () => {
		const desk = await newAccount(open.db);
		await mark(desk);

		expect(await show(desk, CALL)).toMatchObject({ kind: 'several', sharedLine: true, candidates: [], count: 0 });
		expect(await listCallers(desk.scope, desk.account, CALL)).toEqual({ outcome: 'several', callers: [] });
	});

	it('suggests the people of its organization behind those who have it', async () => {
		const desk = await newAccount(open.db);
		const organizationId = await newOrganization(desk.scope, 1, 'Halvorsen Marine');
		await newPerson(desk.scope, { name: 'Ada', organizationId });
		await newPerson(desk.scope, { name: 'Zoe', organizationId, work: '020 7946 0123' });
		await newPerson(desk.scope, { name: 'Gone', organizationId, disabled: true });
		await newPerson(desk.scope, { name: 'Elsewhere' });
		await mark(desk, organizationId);

		const view = await show(desk, CALL);

		expect(view).toMatchObject({ kind: 'several', searchIn: { id: 1 }, marked: { organization: { id: 1 } } });
		expect(view.kind === 'several' && view.candidates.map(({ name, reason }) => [name, reason.words])).toEqual([
			['Zoe', 'Work number, all digits'],
			['Ada', 'Shared line of Halvorsen Marine']
		]);
	});

	it('guesses nobody of an organization with more people than digits', async () => {
		const desk = await newAccount(open.db);
		const organizationId = await newOrganization(desk.scope, 1, 'Halvorsen Marine');
		for (const name of 'ABCDEFGHIJ') await newPerson(desk.scope, { name, organizationId });
		await mark(desk, organizationId);

		expect(await show(desk, CALL)).toMatchObject({ sharedLine: true, candidates: [], searchIn: { id: 1 } });
	});

	it('is said on the page of whoever is chosen, and can be taken back', async () => {
		const desk = await newAccount(open.db);
		const ada = await newPerson(desk.scope, { name: 'Ada', work: '020 7946 0123' });
		const line = await mark(desk);

		expect(await show(desk, CALL, ada)).toMatchObject({
			kind: 'one',
			callNumber: { kind: 'shared', written: '+44 20 7946 0123', line: { id: line } }
		});
		await unmarkSharedLine(desk.scope, line);
		expect(await show(desk, CALL)).toMatchObject({ kind: 'one', callNumber: undefined });
	});

	it('is marked once', async () => {
		const desk = await newAccount(open.db);
		const line = await mark(desk);

		await mark(desk);
		await unmarkSharedLine(desk.scope, line);

		expect(await show(desk, CALL)).toMatchObject({ kind: 'nobody' });
	});

	it('is nothing to another account, which cannot take it back', async () => {
		const [desk, other] = [await newAccount(open.db), await newAccount(open.db)];
		const line = await mark(desk);

		await unmarkSharedLine(other.scope, line);

		expect(await show(other, CALL)).toMatchObject({ kind: 'nobody' });
		expect(await show(desk, CALL)).toMatchObject({ kind: 'several' });
	});

	it('is refused for an organization of another account, and to whoever may select nobody', async () => {
		const [desk, other] = [await newAccount(open.db), await newAccount(open.db)];
		const elsewhere = await newOrganization(other.scope, 77, 'Elsewhere');
		const line = { key: randomUUID(), written: '+44 20 7946 0123', organizationId: null };

		await expect(mark(desk, elsewhere)).rejects.toMatchObject({ code: 'organization.unknown' });
		await expect(markSharedLine({ ...desk.scope, reach: 'nobody' }, line)).rejects.toMatchObject({
			code: 'shared-line.forbidden'
		});
	});
});

describe('the number of a call whose caller was found by hand', () => {
	it.each([
		['a mobile number', '%2B61491570156', '+61 491 570 156', 'mobile'],
		['one that may be either', '%2B12025550147', '+1 202 555 0147', 'work']
	])('is offered to be kept, with a guess at its label: %s', async (_which, sent, written, label) => {
		const desk = await newAccount(open.db);
		const ada = await newPerson(desk.scope, { name: 'Ada' });

		expect(await show(desk, `?telephone=${sent}`, ada)).toMatchObject({
			reason: { by: 'hand' },
			callNumber: { kind: 'unkept', written, label, action: `/sd/call/x?person=${ada}` }
		});
	});

	it.each([
		['the person has it', '?telephone=02079460123'],
		['it is hidden', '?telephone=anonymous'],
		['there was none', '?supportID=7']
	])('is not offered where %s', async (_why, search) => {
		const desk = await newAccount(open.db);
		const ada = await newPerson(desk.scope, { name: 'Ada', work: '020 7946 0123' });

		expect(await show(desk, search, ada)).toMatchObject({ kind: 'one', callNumber: undefined });
	});
});
