import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newItem, newService, newTeam } from '#testing/service-builders.server.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { changeRequest, type Changed, type RequestChange } from './change-request.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function deskWithRequest() {
	const { scope } = await newAccount(open.db);
	const [alex, sanne, caller] = [
		await newPerson(scope, { name: 'Alex Moreau' }),
		await newPerson(scope, { name: 'Sanne Kuipers' }),
		await newPerson(scope)
	];
	const teamId = await newTeam(scope, { name: 'Network', memberIds: [alex, sanne] });
	const asAlex = { ...scope, personId: alex };
	const id = await newRequest(asAlex, caller);
	return { scope: asAlex, asSanne: { ...scope, personId: sanne }, alex, sanne, caller, teamId, id };
}

function change(requestId: number, given: Partial<RequestChange>): RequestChange {
	const empty = { wanted: {}, note: '', internalNote: '', medium: null, revision: undefined };
	return { requestId, key: randomUUID(), ...empty, ...given };
}

async function requestOf(scope: AccountScope, id: number) {
	return scope.db
		.selectFrom('request')
		.selectAll()
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}

async function notesOf(scope: AccountScope, id: number) {
	const notes = scope.db.selectFrom('note').selectAll().where('accountId', '=', scope.accountId);
	return notes.where('requestId', '=', id).orderBy('internal').orderBy('text').execute();
}

async function historyOf(scope: AccountScope, id: number) {
	const changes = scope.db
		.selectFrom('requestChange')
		.select(['field', 'before', 'after', 'revision', 'personId'])
		.where('accountId', '=', scope.accountId)
		.where('requestId', '=', id)
		.where('revision', 'is not', null);
	return changes.orderBy('revision').orderBy('field').execute();
}

function sentences(changed: Changed): Record<string, string> {
	const wrongs = changed.kind === 'wrong' ? changed.wrongs : {};
	return Object.fromEntries(Object.entries(wrongs).map(([field, sentence]) => [field, sentence(ALL_TEXTS.en)]));
}

describe('changeRequest', () => {
	it('keeps every changed field, its history and the notes', async () => {
		const { scope, alex, teamId, sanne, id } = await deskWithRequest();
		const serviceInstanceId = await newService(scope);
		const itemId = await newItem(scope);

		const changed = await changeRequest(
			scope,
			change(id, {
				wanted: { status: 'in_progress', teamId, memberId: sanne, urgent: true, serviceInstanceId, itemIds: [itemId] },
				note: 'Sanne will call you back.',
				internalNote: 'Fuser?',
				medium: 'telephone'
			})
		);

		expect(changed).toEqual({ kind: 'changed', revision: 1, status: 'in_progress' });
		expect(await requestOf(scope, id)).toMatchObject({
			...{ status: 'in_progress', teamId, memberId: sanne, urgent: true, serviceInstanceId, revision: 1 },
			...{ respondedAt: TEST_NOW, completedAt: null, updatedAt: TEST_NOW }
		});
		expect(await historyOf(scope, id)).toEqual([
			{ field: 'configuration_items', before: null, after: String(itemId), revision: 1, personId: alex },
			{ field: 'member', before: null, after: String(sanne), revision: 1, personId: alex },
			{ field: 'service_instance', before: null, after: String(serviceInstanceId), revision: 1, personId: alex },
			{ field: 'status', before: 'assigned', after: 'in_progress', revision: 1, personId: alex },
			{ field: 'team', before: null, after: String(teamId), revision: 1, personId: alex },
			{ field: 'urgent', before: 'false', after: 'true', revision: 1, personId: alex }
		]);
		expect(await notesOf(scope, id)).toMatchObject([
			{ text: 'Sanne will call you back.', internal: false, personId: alex, medium: 'telephone' },
			{ text: 'Fuser?', internal: true, personId: alex }
		]);
	});

	it('completes and reopens: the end and its reason come and go, and it is counted', async () => {
		const { scope, id, teamId } = await deskWithRequest();
		await changeRequest(scope, change(id, { wanted: { status: 'completed', completionReason: 'solved' } }));
		expect(await requestOf(scope, id)).toMatchObject({ completedAt: TEST_NOW, completionReason: 'solved' });

		const reopened = await changeRequest(scope, change(id, { wanted: { status: 'assigned', teamId } }));

		expect(reopened).toMatchObject({ kind: 'changed' });
		expect(await requestOf(scope, id)).toMatchObject({
			...{ status: 'assigned', completedAt: null, completionReason: null, reopenCount: 1, revision: 2 }
		});
	});

	it('writes a note once when its form is sent twice, also at once, and counts no revision for it', async () => {
		const { scope, id } = await deskWithRequest();
		const form = change(id, { note: 'Called again.', revision: 0 });

		await Promise.all([changeRequest(scope, form), changeRequest(scope, form)]);
		await changeRequest(scope, form);

		expect(await notesOf(scope, id)).toHaveLength(1);
		expect(await requestOf(scope, id)).toMatchObject({ revision: 0 });
	});

	it('loses nothing that was written on after an answer got lost', async () => {
		const { scope, id } = await deskWithRequest();
		const form = change(id, { note: 'Called again.' });

		await changeRequest(scope, form);
		await changeRequest(scope, { ...form, note: 'Called again. And wants it today.' });

		expect(await notesOf(scope, id)).toHaveLength(2);
	});

	it('reopens once when its form is sent twice without a note', async () => {
		const { scope, id, teamId } = await deskWithRequest();
		await changeRequest(scope, change(id, { wanted: { status: 'completed', completionReason: 'solved' } }));
		const form = change(id, { wanted: { status: 'assigned', teamId, memberId: null }, revision: 1 });

		await changeRequest(scope, form);
		await changeRequest(scope, form);

		expect(await requestOf(scope, id)).toMatchObject({ reopenCount: 1, revision: 2 });
	});

	it('has nothing to do without a note or a change', async () => {
		const { scope, id } = await deskWithRequest();

		expect(await changeRequest(scope, change(id, { wanted: { status: 'assigned' }, note: '  ' }))).toEqual({
			kind: 'nothing'
		});
	});

	it('refuses a request that is not there, or not in this account', async () => {
		const { id } = await deskWithRequest();
		const { scope: other } = await newAccount(open.db);

		await expect(changeRequest(other, change(id, { note: 'x' }))).rejects.toMatchObject({ code: 'request.unknown' });
	});

	it('refuses somebody who may select nobody', async () => {
		const { scope, id } = await deskWithRequest();

		await expect(changeRequest({ ...scope, reach: 'nobody' }, change(id, { note: 'x' }))).rejects.toMatchObject({
			code: 'request.unknown'
		});
	});
});

describe('Two who change a request at once', () => {
	it('lose nothing where they change different fields', async () => {
		const { scope, asSanne, id, teamId } = await deskWithRequest();
		await changeRequest(
			asSanne,
			change(id, { revision: 0, wanted: { status: 'in_progress', teamId: null, memberId: null } })
		);

		const changed = await changeRequest(
			scope,
			change(id, { revision: 0, wanted: { status: 'assigned', teamId, memberId: null } })
		);

		expect(changed).toMatchObject({ kind: 'changed', revision: 2 });
		expect(await requestOf(scope, id)).toMatchObject({ status: 'in_progress', teamId });
	});

	it('are told of the same field: nothing is saved, and saving what was then seen works', async () => {
		const { scope, asSanne, sanne, id } = await deskWithRequest();
		await changeRequest(asSanne, change(id, { revision: 0, wanted: { status: 'in_progress' } }));
		const wanted = { status: 'waiting_for_customer' } as const;

		const refused = await changeRequest(scope, change(id, { revision: 0, wanted, note: 'Which tray?' }));

		expect(refused).toMatchObject({
			kind: 'conflict',
			revision: 1,
			conflicts: [{ field: 'status', change: { by: { id: sanne }, afterName: 'in_progress', changedAt: TEST_NOW } }]
		});
		expect(await notesOf(scope, id)).toEqual([]);
		const again = await changeRequest(scope, change(id, { revision: 1, wanted, note: 'Which tray?' }));
		expect(again).toMatchObject({ kind: 'changed', revision: 2, status: 'waiting_for_customer' });
	});

	it('may always add a note', async () => {
		const { scope, asSanne, id } = await deskWithRequest();
		await changeRequest(asSanne, change(id, { revision: 0, wanted: { status: 'in_progress' } }));

		const wanted = { status: 'assigned', teamId: null, memberId: null, urgent: false } as const;
		const changed = await changeRequest(scope, change(id, { revision: 0, wanted, note: 'She called.' }));

		expect(changed).toEqual({ kind: 'changed', revision: 1, status: 'in_progress' });
		expect(await notesOf(scope, id)).toMatchObject([{ text: 'She called.' }]);
	});

	it('names the records of a change', async () => {
		const { scope, asSanne, id, teamId, sanne } = await deskWithRequest();
		const otherTeam = await newTeam(scope, { name: 'Print and scan' });
		await changeRequest(asSanne, change(id, { revision: 0, wanted: { teamId, memberId: sanne } }));

		const refused = await changeRequest(scope, change(id, { revision: 0, wanted: { teamId: otherTeam } }));

		expect(refused).toMatchObject({
			conflicts: [{ field: 'teamId', change: { beforeName: null, afterName: 'Network' } }]
		});
	});
});

describe('Whoever gets a request', () => {
	it('brings their only team along', async () => {
		const { scope, id, teamId, sanne } = await deskWithRequest();

		await changeRequest(scope, change(id, { wanted: { memberId: sanne } }));

		expect(await requestOf(scope, id)).toMatchObject({ teamId, memberId: sanne });
	});

	it('may be in no team', async () => {
		const { scope, id, caller } = await deskWithRequest();

		await changeRequest(scope, change(id, { wanted: { memberId: caller } }));

		expect(await requestOf(scope, id)).toMatchObject({ teamId: null, memberId: caller });
	});

	it('is taken away when another team alone is chosen', async () => {
		const { scope, id, sanne } = await deskWithRequest();
		const other = await newTeam(scope, { name: 'Print and scan' });
		await changeRequest(scope, change(id, { wanted: { memberId: sanne } }));

		await changeRequest(scope, change(id, { wanted: { teamId: other } }));

		expect(await requestOf(scope, id)).toMatchObject({ teamId: other, memberId: null });
	});

	it.each([
		['is not in the team', { memberId: 'caller', teamId: 'team' }, /Ada Lindqvist is not in Network/u],
		['is in several teams', { memberId: 'sanne', teamId: null }, /Sanne Kuipers is in several teams/u],
		['is in a team that is gone', { memberId: null, teamId: 4711 }, /team is no longer here/u],
		['is gone', { memberId: 4711, teamId: null }, /person is no longer here/u]
	] as const)('is refused when they are a person who %s', async (_case, wanted, sentence) => {
		const { scope, id, ...known } = await deskWithRequest();
		await newTeam(scope, { name: 'Print and scan', memberIds: [known.sanne] });
		const ids = { caller: known.caller, sanne: known.sanne };
		const memberId = typeof wanted.memberId === 'string' ? ids[wanted.memberId] : wanted.memberId;
		const teamId = wanted.teamId === 'team' ? known.teamId : wanted.teamId;

		const changed = await changeRequest(scope, change(id, { wanted: { memberId, teamId } }));

		expect(sentences(changed)).toEqual({ assign: expect.stringMatching(sentence) });
	});
});

describe('What a change points at', () => {
	it.each([
		['a service', { serviceInstanceId: 4711 }, 'serviceInstanceId', /service is no longer here/u],
		['an item', { itemIds: [4711] }, 'itemIds', /No configuration item is called “4711”/u],
		['a group', { groupedIntoId: 4711 }, 'groupedIntoId', /no request with this number/u]
	] as const)('has to be there: %s', async (_case, wanted, field, sentence) => {
		const { scope, id } = await deskWithRequest();

		expect(sentences(await changeRequest(scope, change(id, { wanted })))).toEqual({
			[field]: expect.stringMatching(sentence)
		});
	});
});

describe('A group of requests', () => {
	async function deskWithGroup() {
		const desk = await deskWithRequest();
		const { scope, caller, id } = desk;
		const [one, other] = [await newRequest(scope, caller), await newRequest(scope, caller)];
		await changeRequest(scope, change(one, { wanted: { groupedIntoId: id } }));
		await changeRequest(scope, change(other, { wanted: { groupedIntoId: id, status: 'declined' } }));
		return { ...desk, one, other };
	}

	it('is made by the first request that becomes part of it', async () => {
		const { scope, id, one } = await deskWithGroup();

		expect(await requestOf(scope, id)).toMatchObject({ isGroup: true });
		expect(await requestOf(scope, one)).toMatchObject({ groupedIntoId: id, isGroup: false });
	});

	it('passes its notes on, once', async () => {
		const { scope, id, one, other } = await deskWithGroup();
		const form = change(id, { note: 'The switch is being replaced.', internalNote: 'Order 4471.' });

		await changeRequest(scope, form);
		await changeRequest(scope, form);

		const expected = [{ text: 'The switch is being replaced.' }, { text: 'Order 4471.', internal: true }];
		expect(await notesOf(scope, one)).toMatchObject(expected);
		expect(await notesOf(scope, other)).toMatchObject(expected);
	});

	it('completes those of its members that are open', async () => {
		const { scope, id, one, other } = await deskWithGroup();

		await changeRequest(scope, change(id, { wanted: { status: 'completed', completionReason: 'workaround' } }));

		expect(await requestOf(scope, one)).toMatchObject({
			...{ status: 'completed', completionReason: 'workaround', completedAt: TEST_NOW, revision: 2 }
		});
		expect(await requestOf(scope, other)).toMatchObject({ status: 'declined', revision: 1 });
		expect((await historyOf(scope, one)).slice(-2)).toMatchObject([
			{ field: 'completion_reason', before: null, after: 'workaround', revision: 2 },
			{ field: 'status', before: 'assigned', after: 'completed', revision: 2 }
		]);
	});

	it.each([
		['itself', 'id', 'id', /part of itself/u],
		['a member of another', 'one', 'other', /part of a group itself/u],
		['another one, being a group', 'id', 'alone', /group itself and cannot/u]
	] as const)('is never part of %s', async (_case, member, group, sentence) => {
		const desk = await deskWithGroup();
		const requests = { ...desk, alone: await newRequest(desk.scope, desk.caller) };
		const wanted = { groupedIntoId: requests[group] };

		const changed = await changeRequest(desk.scope, change(requests[member], { wanted }));

		expect(sentences(changed)).toEqual({ groupedIntoId: expect.stringMatching(sentence) });
	});
});
