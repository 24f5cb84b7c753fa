import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import { findRecordBody } from '#api/record-body.server.ts';
import { recordEvent } from '#accounts/record-event.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { openReceiver, type Answering, type Receiver } from '#testing/receiver.server.ts';
import { newWebhook, surroundings } from '#testing/webhook-builders.server.ts';
import { startDispatcher, type Dispatcher, type Rhythm } from './dispatcher.server.ts';
import { listDeliveries } from './deliveries.server.ts';

/** Looks so rarely that only what woke it counts. */
const ONLY_WOKEN: Rhythm = { pollMs: 3_600_000, settleMs: 5, lateMs: 400, clearMs: 3_600_000 };
/** A busy machine is given time. */
const SOON = { timeout: 10_000 };

const OFTEN: Rhythm = { ...ONLY_WOKEN, pollMs: 20 };

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
	for (const one of open.splice(0).toReversed()) await one.close();
});

async function receiving(answer?: Answering): Promise<Receiver> {
	const receiver = await openReceiver(answer);
	open.push(receiver);
	return receiver;
}

function start(scope: AccountScope, rhythm: Rhythm): Dispatcher {
	const dispatcher = startDispatcher({ ...surroundings(scope, findRecordBody), now: () => new Date() }, rhythm);
	open.push(dispatcher);
	return dispatcher;
}

/** An account that is told of its requests. */
async function listening(answer?: Answering) {
	const [{ scope }, receiver] = [await newAccount(opened.db), await receiving(answer)];
	const { id } = await newWebhook(scope, receiver.origin);
	return { scope, receiver, webhookId: id, personId: await newPerson(scope) };
}

async function statesOf(scope: AccountScope, webhookId: number): Promise<string[]> {
	const { deliveries } = await listDeliveries(scope, webhookId, { limit: 99 });
	return deliveries.filter(({ type }) => type !== 'webhook.verify').map(({ state }) => state);
}

describe('The desk', () => {
	it('delivers what happens as soon as it has happened', async () => {
		const { scope, receiver, webhookId, personId } = await listening();
		start(scope, ONLY_WOKEN);

		await newRequest(scope, personId);

		await expect.poll(() => receiver.arrived.length, SOON).toBe(1);
		await expect.poll(() => statesOf(scope, webhookId), SOON).toEqual(['delivered']);
	});

	it('delivers what is committed some time after it was told of', async () => {
		const { scope, receiver, personId } = await listening();
		const id = await newRequest(scope, personId);
		await scope.db.deleteFrom('webhookDelivery').where('accountId', '=', scope.accountId).execute();
		start(scope, ONLY_WOKEN);

		await scope.db.transaction().execute(async (db) => {
			await recordEvent({ ...scope, db }, { types: ['request.created'], recordIds: [id] });
			await wait(150);
		});

		await expect.poll(() => receiver.arrived.length, SOON).toBe(1);
	});

	it('finds by itself what another process noted', async () => {
		const { scope, receiver, personId } = await listening();
		await newRequest(scope, personId);

		start(scope, OFTEN);

		await expect.poll(() => receiver.arrived.length, SOON).toBe(1);
	});

	it('sends all of many, four at a time', async () => {
		let most = 0;
		const waiting: { end(): unknown }[] = [];
		const answerAll = () => waiting.splice(0).forEach((response) => response.end());
		const { scope, receiver, webhookId, personId } = await listening((response) => {
			waiting.push(response);
			most = Math.max(most, waiting.length);
			// Answered once four wait, or no more come: a slow machine sends them one after the other.
			setTimeout(() => answerAll(), waiting.length < 4 ? 500 : 0);
		});
		await Promise.all(Array.from({ length: 30 }, () => newRequest(scope, personId)));

		start(scope, OFTEN);

		await expect.poll(() => statesOf(scope, webhookId), { timeout: 10_000 }).toEqual(Array(30).fill('delivered'));
		expect(receiver.arrived).toHaveLength(30);
		expect(most).toBe(4);
	});

	it('serves its pages while a receiver is silent, and delivers to others', async () => {
		const { scope, personId } = await listening(() => undefined);
		const quick = await receiving();
		await newWebhook(scope, quick.origin);
		start(scope, ONLY_WOKEN);

		await newRequest(scope, personId);

		await expect.poll(() => quick.arrived.length).toBe(1);
		expect(await newPerson(scope)).toBeGreaterThan(personId);
	});

	it('that stops leaves what was being sent to whoever comes next', async () => {
		const { scope, receiver, webhookId, personId } = await listening((response, _message, count) => {
			if (count > 1) response.end();
		});
		const around = surroundings(scope);
		const patient = { ...around, now: () => new Date(), network: { ...around.network, timeoutMs: 60_000 } };
		const first = startDispatcher(patient, OFTEN);
		await newRequest(scope, personId);
		await expect.poll(() => receiver.arrived.length, SOON).toBe(1);

		await first.close();
		const left = await statesOf(scope, webhookId);
		start(scope, OFTEN);

		expect(left).toEqual(['pending']);
		await expect.poll(() => receiver.arrived.length).toBe(2);
		await expect.poll(() => statesOf(scope, webhookId)).toEqual(['delivered']);
	});
});
