import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import { linkRequest, recordCall, type OpenedCall } from '#calls/record.server.ts';
import { readCtiAddress } from '#callers/cti-address.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newAgreement, newItem, newService, newTeam, newTemplate } from '#testing/service-builders.server.ts';
import { registerRequest, type NewServiceRequest } from './register.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

function request(requestedById: number, change: Partial<NewServiceRequest> = {}): NewServiceRequest {
	return {
		...{ registrationKey: randomUUID(), subject: 'Printer jams', category: 'incident', impact: 'medium' },
		...{
			requestedById,
			requestedForId: requestedById,
			note: 'Every second job',
			internalNote: '',
			medium: 'telephone'
		},
		...change
	};
}

async function deskWithCaller() {
	const { scope } = await newAccount(open.db);
	const [analyst, caller] = [await newPerson(scope, { name: 'Alex' }), await newPerson(scope)];
	return { scope: { ...scope, personId: analyst }, analyst, caller };
}

function minutesLater(minutes: number): Date {
	return new Date(TEST_NOW.getTime() + minutes * 60_000);
}

function changesOf({ db, accountId }: AccountScope, requestId: number) {
	return db
		.selectFrom('requestChange')
		.select(['field', 'before', 'after'])
		.where('accountId', '=', accountId)
		.where('requestId', '=', requestId)
		.orderBy('field')
		.execute();
}

function groupingOf({ db, accountId }: AccountScope, id: number) {
	return db
		.selectFrom('request')
		.select(['isGroup', 'groupedIntoId', 'revision'])
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.executeTakeFirst();
}

describe('registerRequest', () => {
	it('keeps the request, its notes and its history', async () => {
		const { scope, analyst, caller } = await deskWithCaller();

		const id = await registerRequest(scope, request(caller, { internalNote: 'Fuser?' }));

		const inAccount = scope.db.selectFrom('request').where('request.accountId', '=', scope.accountId);
		expect(await inAccount.selectAll().execute()).toMatchObject([
			{ id, subject: 'Printer jams', status: 'assigned', impact: 'medium', requestedById: caller, createdById: analyst }
		]);
		const notes = scope.db.selectFrom('note').where('accountId', '=', scope.accountId).orderBy('internal');
		expect(await notes.selectAll().execute()).toMatchObject([
			{ requestId: id, personId: caller, internal: false, medium: 'telephone', text: 'Every second job' },
			{ requestId: id, personId: analyst, internal: true, text: 'Fuser?' }
		]);
		const changes = scope.db.selectFrom('requestChange').where('accountId', '=', scope.accountId);
		expect(await changes.selectAll().execute()).toMatchObject([
			{ requestId: id, personId: analyst, field: 'status', before: null, after: 'assigned' }
		]);
	});

	it('keeps what it is about, who works on it, and how the caller was verified', async () => {
		const { scope, analyst, caller } = await deskWithCaller();
		const team = { id: await newTeam(scope, { name: 'Print and scan', memberIds: [analyst] }), name: 'Print and scan' };
		const service = await newService(scope, { supportTeamId: team.id });
		const [item, template] = [await newItem(scope), await newTemplate(scope)];
		await newAgreement(scope, service, { personIds: [caller], targets: { medium: [30, 240] } });

		const id = await registerRequest(
			scope,
			request(caller, {
				...{ serviceInstanceId: service, configurationItemId: item, templateId: template, team },
				...{ member: { id: analyst, name: 'Alex' }, verification: 'Employee ID and birthday' }
			})
		);

		const inAccount = scope.db.selectFrom('request').where('request.accountId', '=', scope.accountId);
		expect(await inAccount.selectAll().execute()).toMatchObject([
			{
				...{ id, serviceInstanceId: service, templateId: template, teamId: team.id, memberId: analyst },
				...{ verification: 'Employee ID and birthday', revision: 0, status: 'assigned', respondedAt: null },
				...{ responseTargetAt: minutesLater(30), resolutionTargetAt: minutesLater(240) },
				...{ nextTargetAt: minutesLater(30), bestEffort: false }
			}
		]);
		const items = scope.db.selectFrom('requestConfigurationItem').where('accountId', '=', scope.accountId);
		expect(await items.selectAll().execute()).toMatchObject([{ requestId: id, configurationItemId: item }]);
		expect(await changesOf(scope, id)).toEqual([
			{ field: 'member', before: null, after: 'Alex' },
			{ field: 'status', before: null, after: 'assigned' },
			{ field: 'team', before: null, after: 'Print and scan' }
		]);
	});

	it('is one request when its form is sent twice, also at once', async () => {
		const { scope, caller } = await deskWithCaller();
		const form = request(caller);

		const ids = await Promise.all([registerRequest(scope, form), registerRequest(scope, form)]);
		const again = await registerRequest(scope, form);

		expect(new Set([...ids, again]).size).toBe(1);
	});

	it('numbers the requests of each account from one', async () => {
		const [one, other] = [await deskWithCaller(), await deskWithCaller()];

		expect(await registerRequest(one.scope, request(one.caller))).toBe(1);
		expect(await registerRequest(one.scope, request(one.caller))).toBe(2);
		expect(await registerRequest(other.scope, request(other.caller))).toBe(1);
	});

	it('gives each of many at once a number of its own', async () => {
		const { scope, caller } = await deskWithCaller();

		const ids = await Promise.all(Array.from({ length: 20 }, () => registerRequest(scope, request(caller))));

		expect(new Set(ids).size).toBe(20);
	});

	it('refuses somebody who is not of the account, and keeps nothing', async () => {
		const { scope } = await deskWithCaller();

		await expect(registerRequest(scope, request(4711))).rejects.toMatchObject({ code: 'request.person-unknown' });
		const kept = scope.db.selectFrom('request').where('accountId', '=', scope.accountId).selectAll();
		expect(await kept.execute()).toEqual([]);
	});
});

describe('A request that is linked to an open one', () => {
	it('makes a group of it, which says so', async () => {
		const { scope, caller } = await deskWithCaller();
		const first = await registerRequest(scope, request(caller));

		const id = await registerRequest(scope, request(caller, { groupedIntoId: first }));

		expect(await groupingOf(scope, id)).toEqual({ isGroup: false, groupedIntoId: first, revision: 0 });
		expect(await groupingOf(scope, first)).toEqual({ isGroup: true, groupedIntoId: null, revision: 1 });
		expect(await changesOf(scope, id)).toContainEqual({ field: 'group', before: null, after: String(first) });
		expect(await changesOf(scope, first)).toContainEqual({ field: 'grouping', before: null, after: 'group' });
	});

	it('joins the group that the other one belongs to', async () => {
		const { scope, caller } = await deskWithCaller();
		const group = await registerRequest(scope, request(caller));
		const second = await registerRequest(scope, request(caller, { groupedIntoId: group }));

		const id = await registerRequest(scope, request(caller, { groupedIntoId: second }));

		expect(await groupingOf(scope, id)).toMatchObject({ groupedIntoId: group });
		expect(await groupingOf(scope, group)).toMatchObject({ revision: 1 });
	});

	it('is refused, and nothing kept, where the other one is closed, or of another account', async () => {
		const [{ scope, caller }, other] = [await deskWithCaller(), await deskWithCaller()];
		const closed = await registerRequest(scope, request(caller));
		await scope.db
			.updateTable('request')
			.set({ status: 'completed', completionReason: 'solved', completedAt: scope.now })
			.where('accountId', '=', scope.accountId)
			.execute();
		const refusal = { code: 'request.group-closed', field: 'groupedIntoId' };

		await expect(registerRequest(scope, request(caller, { groupedIntoId: closed }))).rejects.toMatchObject(refusal);
		await expect(registerRequest(other.scope, request(other.caller, { groupedIntoId: closed }))).rejects.toMatchObject(
			refusal
		);
		const kept = scope.db.selectFrom('request').where('accountId', '=', scope.accountId).select('id');
		expect(await kept.execute()).toEqual([{ id: closed }]);
	});
});

describe('recordCall', () => {
	function call(change: Partial<OpenedCall> = {}): OpenedCall {
		const parameters = readCtiAddress('?telephone=%2B442079460123');
		const openedAt = new Date('2026-11-23T09:42:00Z');
		return { nonce: randomUUID(), parameters, outcome: 'nobody', personId: undefined, openedAt, ...change };
	}

	async function calls(accountId: number) {
		return open.db.selectFrom('call').where('accountId', '=', accountId).selectAll().execute();
	}

	it('keeps what arrived, once for each opening', async () => {
		const { scope, analyst } = await deskWithCaller();
		const opened = call();

		await recordCall(scope, opened);
		await recordCall(scope, opened);

		expect(await calls(scope.accountId)).toMatchObject([
			{ id: opened.nonce, analystId: analyst, telephone: '+442079460123', outcome: 'nobody', personId: null }
		]);
	});

	it('is the same call for a minute, and another one later or with another number', async () => {
		const { scope } = await deskWithCaller();
		const at = (seconds: number) => new Date(Date.parse('2026-11-23T09:42:00Z') + seconds * 1000);

		await recordCall(scope, call({ openedAt: at(0) }));
		await recordCall(scope, call({ openedAt: at(30) }));
		await recordCall(scope, call({ openedAt: at(30), parameters: readCtiAddress('?telephone=204') }));
		await recordCall(scope, call({ openedAt: at(61) }));

		expect(await calls(scope.accountId)).toHaveLength(3);
	});

	it('is linked to the request that was registered from its page', async () => {
		const { scope, caller } = await deskWithCaller();
		const opened = call({ outcome: 'one', personId: caller });
		await recordCall(scope, opened);
		const id = await registerRequest(scope, request(caller));

		await linkRequest(scope, opened, id);

		expect(await calls(scope.accountId)).toMatchObject([{ personId: caller, requestId: id }]);
	});
});
