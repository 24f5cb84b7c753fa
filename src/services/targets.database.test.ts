import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import {
	newAgreement,
	newCalendar,
	newService,
	newSite,
	type TestAgreement
} from '#testing/service-builders.server.ts';
import { NO_TARGETS } from './targets.ts';
import { computeTargets, type TargetQuestion } from './targets.server.ts';

let open: OpenDatabase;
let desk: TestAccount;
beforeAll(async () => {
	open = await openTestDatabase();
	desk = await newAccount(open.db, 'NL');
});
afterAll(() => open.close());

/** Monday 10:42 in Amsterdam. */
const CREATED = new Date('2026-11-23T09:42:00Z');

/** A person who is covered for a service. */
async function covered(agreement: TestAgreement) {
	const personId = await newPerson(desk.scope);
	const serviceId = await newService(desk.scope);
	await newAgreement(desk.scope, serviceId, { personIds: [personId], ...agreement });
	return { personId, serviceId };
}

function question(serviceInstanceId: number | null, requestedForId: number): TargetQuestion {
	return {
		...{ requestId: null, serviceInstanceId, requestedForId, category: 'incident', impact: 'medium' },
		...{ status: 'assigned', createdAt: CREATED, respondedAt: null, completedAt: null }
	};
}

describe('computeTargets', () => {
	it('counts in the calendar and the time zone of the agreement', async () => {
		const calendarId = await newCalendar(desk.scope, { holidays: [['2026-11-24', '2026-11-24']] });
		const { personId, serviceId } = await covered({
			...{ calendarId, timeZone: 'America/New_York', targets: { medium: [60, 600] } }
		});

		expect(await computeTargets(desk.scope, question(serviceId, personId))).toEqual({
			responseTargetAt: new Date('2026-11-23T09:00-05:00'),
			resolutionTargetAt: new Date('2026-11-25T10:00-05:00'),
			nextTargetAt: new Date('2026-11-23T09:00-05:00'),
			bestEffort: false
		});
	});

	it('counts in the time zone of the site, else of the account', async () => {
		const calendarId = await newCalendar(desk.scope);
		const { personId, serviceId } = await covered({ calendarId, targets: { medium: [60, 480] } });
		const { db, accountId } = desk.scope;
		const asked = question(serviceId, personId);

		const ofAccount = await computeTargets(desk.scope, asked);
		const siteId = await newSite(desk.scope, { timeZone: 'Europe/London' });
		await db
			.updateTable('person')
			.set({ siteId })
			.where('accountId', '=', accountId)
			.where('id', '=', personId)
			.execute();
		const ofSite = await computeTargets(desk.scope, asked);

		expect(ofAccount.resolutionTargetAt).toEqual(new Date('2026-11-24T10:42+01:00'));
		expect(ofSite.resolutionTargetAt).toEqual(new Date('2026-11-24T09:42Z'));
		expect(await computeTargets(desk.scope, { ...asked, createdAt: new Date('2026-11-23T07:00Z') })).toMatchObject({
			responseTargetAt: new Date('2026-11-23T09:00Z')
		});
	});

	it('takes the agreement that solves it soonest', async () => {
		const { personId, serviceId } = await covered({ targets: { medium: [60, 480] } });
		await newAgreement(desk.scope, serviceId, { personIds: [personId], targets: { medium: [90, 120] } });

		const { responseTargetAt } = await computeTargets(desk.scope, question(serviceId, personId));

		expect(responseTargetAt).toEqual(new Date('2026-11-23T11:12:00Z'));
	});

	it('does its best where an agreement promises nothing', async () => {
		const { personId, serviceId } = await covered({});

		const targets = await computeTargets(desk.scope, question(serviceId, personId));

		expect(targets).toEqual({ ...NO_TARGETS, bestEffort: true });
	});

	it('moves the resolution by the waits in the history', async () => {
		const { personId, serviceId } = await covered({ targets: { medium: [60, 480] } });
		const requestId = await newRequest(desk.scope, personId);
		await changeStatus(requestId, 'waiting_for_customer', '2026-11-23T10:00:00Z');
		await changeStatus(requestId, 'in_progress', '2026-11-23T12:00:00Z');
		await changeStatus(requestId, 'waiting_for_customer', '2026-11-23T14:00:00Z');
		const scope = { ...desk.scope, now: new Date('2026-11-23T15:00:00Z') };
		const asked = { ...question(serviceId, personId), requestId, respondedAt: CREATED };

		const waiting = await computeTargets(scope, { ...asked, status: 'waiting_for_customer' });
		const ended = await computeTargets(scope, { ...asked, status: 'in_progress' });

		expect(waiting).toMatchObject({ resolutionTargetAt: new Date('2026-11-23T19:42:00Z'), nextTargetAt: null });
		expect(ended).toMatchObject({ nextTargetAt: new Date('2026-11-23T20:42:00Z') });
	});

	it('runs inside a transaction', async () => {
		const { personId, serviceId } = await covered({ targets: { medium: [60, 480] } });

		const targets = await desk.scope.db
			.transaction()
			.execute((db) => computeTargets({ ...desk.scope, db }, question(serviceId, personId)));

		expect(targets.nextTargetAt).toEqual(new Date('2026-11-23T10:42:00Z'));
	});

	it('promises nothing without a service, to somebody else, or in another account', async () => {
		const { personId, serviceId } = await covered({ targets: { medium: [60, 480] } });
		const { scope: elsewhere } = await newAccount(open.db);

		expect(await computeTargets(desk.scope, question(null, personId))).toEqual(NO_TARGETS);
		expect(await computeTargets(desk.scope, question(serviceId, await newPerson(desk.scope)))).toEqual(NO_TARGETS);
		expect(await computeTargets(elsewhere, question(serviceId, personId))).toEqual(NO_TARGETS);
	});
});

async function changeStatus(requestId: number, after: string, at: string) {
	const { db, accountId } = desk.scope;
	await db
		.insertInto('requestChange')
		.values({
			...{ accountId, id: randomUUID(), requestId, personId: null, field: 'status' },
			...{ before: null, after, changedAt: new Date(at) }
		})
		.execute();
}
