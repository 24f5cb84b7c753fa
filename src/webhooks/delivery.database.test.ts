import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { openReceiver, type Answering, type Receiver } from '#testing/receiver.server.ts';
import { deliverDue, later, newUnverifiedWebhook, newWebhook, surroundings } from '#testing/webhook-builders.server.ts';
import { changeWebhook, replaceSecret, switchOff, switchOn } from './change-webhook.server.ts';
import { claimDeliveries, LEASE_SECONDS } from './claim.server.ts';
import { clearOldDeliveries } from './clear-deliveries.server.ts';
import { getDelivery, listDeliveries, redeliver, redeliverFailed } from './deliveries.server.ts';
import { getWebhook } from './read-webhook.server.ts';
import { askAgain, confirmByToken, sendTest } from './verification.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const receivers: Receiver[] = [];
afterEach(async () => {
	await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
});

async function receiving(answer?: Answering): Promise<Receiver> {
	const receiver = await openReceiver(answer);
	receivers.push(receiver);
	return receiver;
}

const always =
	(status: number, headers: Record<string, string> = {}): Answering =>
	(response) =>
		response.writeHead(status, headers).end(`status ${String(status)}`);

/** An account in which a request was registered that its one webhook wants to be told. */
async function oneEvent(answer?: Answering) {
	const [{ scope }, receiver] = [await newAccount(opened.db), await receiving(answer)];
	const personId = await newPerson(scope);
	const webhook = await newWebhook(scope, receiver.origin);
	const requestId = await newRequest(scope, personId, { subject: 'Scanner reads nothing' });
	return { scope, receiver, webhook, personId, requestId };
}

/** The newest that tells something. */
async function newest(scope: AccountScope, webhookId: number) {
	const { deliveries } = await listDeliveries(scope, webhookId, { limit: 9 });
	const told = deliveries.find(({ type }) => type !== 'webhook.verify');
	return getDelivery(scope, webhookId, told?.messageId ?? '');
}

describe('An event', () => {
	it('arrives as the standard has it, signed, with the record as it is', async () => {
		const { scope, receiver, webhook, requestId } = await oneEvent();

		await deliverDue({ ...scope, now: new Date() });

		const [message] = receiver.arrived;
		const headers = Object.fromEntries(
			Object.entries(message?.headers ?? {}).map(([name, value]) => [name, String(value)])
		);
		expect(new Webhook(webhook.secret).verify(message?.body ?? '', headers)).toMatchObject({
			type: 'request.created',
			timestamp: scope.now.toISOString(),
			data: { id: requestId, subject: 'Scanner reads nothing', status: 'assigned' }
		});
		expect(headers).toMatchObject({
			'content-type': 'application/json',
			'webhook-id': expect.stringMatching(/^msg_/u)
		});
	});

	it('is delivered once, and its delivery says how', async () => {
		const { scope, receiver, webhook } = await oneEvent(always(202));

		expect(await deliverDue(scope)).toBe(1);
		expect(await deliverDue(later(scope, 3600))).toBe(0);

		expect(receiver.arrived).toHaveLength(1);
		expect(await newest(scope, webhook.id)).toMatchObject({
			...{ state: 'delivered', attempts: 1, nextAttemptAt: null, failure: null, body: receiver.arrived[0]?.body },
			log: [{ attempt: 1, status: 202, failure: null, uri: receiver.origin, responseBody: 'status 202' }]
		});
	});

	it('is tried again by the schedule, with the same ID and text, until it arrives', async () => {
		const { scope, receiver, webhook } = await oneEvent((response, _message, count) =>
			response.writeHead(count === 1 ? 500 : 200).end()
		);

		await deliverDue(scope);
		const failed = await newest(scope, webhook.id);
		expect(await deliverDue(later(scope, 4))).toBe(0);
		await deliverDue(later(scope, 5));

		expect(failed).toMatchObject({ state: 'pending', failure: 'status', nextAttemptAt: later(scope, 5).now });
		expect(await newest(scope, webhook.id)).toMatchObject({ state: 'delivered', attempts: 2, failure: null });
		const [first, second] = receiver.arrived;
		expect(second?.body).toBe(first?.body);
		expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
		expect(second?.headers['webhook-signature']).not.toBe(first?.headers['webhook-signature']);
	});

	it.each([
		['a redirect', always(302, { location: 'https://elsewhere.example' }), 'redirect', 302],
		['silence', () => undefined, 'timeout', null],
		['a refusal', always(404), 'status', 404]
	] as const)('that meets %s waits for the next attempt', async (_what, answer, failure, status) => {
		const { scope, webhook } = await oneEvent(answer);

		await deliverDue(scope);

		expect(await newest(scope, webhook.id)).toMatchObject({ state: 'pending', failure, log: [{ failure, status }] });
		expect(await getWebhook(scope, webhook.id)).toMatchObject({ state: 'failing', failingSince: scope.now });
	});

	it('waits as long as the receiver asks', async () => {
		const { scope, webhook } = await oneEvent(always(429, { 'retry-after': '90' }));

		await deliverDue(scope);

		expect(await newest(scope, webhook.id)).toMatchObject({ nextAttemptAt: later(scope, 90).now });
	});

	it('is given up after ten attempts', async () => {
		const { scope, webhook } = await oneEvent(always(500));
		const moments = [0, 10, 400, 3000, 12_000, 40_000, 90_000, 150_000, 230_000, 330_000];

		for (const seconds of moments) await deliverDue(later(scope, seconds));

		expect(await newest(scope, webhook.id)).toMatchObject({ state: 'failed', attempts: 10, nextAttemptAt: null });
		expect(await deliverDue(later(scope, 10_000_000))).toBe(0);
	});

	it('is sent to every webhook that wants it, under one ID each, and to no other', async () => {
		const [{ scope }, receiver] = [await newAccount(opened.db), await receiving()];
		await newWebhook(scope, `${receiver.origin}/a`);
		await newWebhook(scope, `${receiver.origin}/b`, ['request.created', 'call.logged']);
		await newWebhook(scope, `${receiver.origin}/c`, ['call.logged']);
		await newRequest(scope, await newPerson(scope));

		await deliverDue(scope);

		expect(receiver.arrived.map(({ path }) => path).toSorted()).toEqual(['/a', '/b']);
	});

	it('of another account is not told', async () => {
		const [{ scope }, other, receiver] = [await newAccount(opened.db), await newAccount(opened.db), await receiving()];
		const { id } = await newWebhook(other.scope, receiver.origin);
		await newRequest(scope, await newPerson(scope));

		await deliverDue(scope);

		expect((await listDeliveries(other.scope, id, { limit: 9 })).deliveries.map(({ type }) => type)).toEqual([
			'webhook.verify'
		]);
	});

	it('whose record cannot be written is kept, and does not count against the receiver', async () => {
		const { scope, webhook } = await oneEvent();

		await deliverDue(
			scope,
			surroundings(scope, () => Promise.resolve(undefined))
		);

		expect(await newest(scope, webhook.id)).toMatchObject({ state: 'failed', failure: 'record-gone' });
		expect(await getWebhook(scope, webhook.id)).toMatchObject({ state: 'active' });
	});

	it('is removed from the log after 30 days', async () => {
		const { scope, webhook } = await oneEvent();
		await deliverDue(scope);

		await clearOldDeliveries(later(scope, 29 * 86_400));
		const kept = await listDeliveries(scope, webhook.id, { limit: 9 });
		await clearOldDeliveries(later(scope, 31 * 86_400));

		expect(kept.deliveries).toHaveLength(2);
		expect((await listDeliveries(scope, webhook.id, { limit: 9 })).deliveries).toEqual([]);
	});
});

describe('Several processes on one database', () => {
	it('send each message once', async () => {
		const { scope, receiver, personId } = await oneEvent();
		await Promise.all(Array.from({ length: 9 }, () => newRequest(scope, personId)));

		const counts = await Promise.all([deliverDue(scope), deliverDue(scope), deliverDue(scope)]);

		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
		expect(new Set(receiver.arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(10);
		expect(receiver.arrived).toHaveLength(10);
	});

	it('send what one of them had taken when it died, after a while', async () => {
		const { scope, receiver, webhook } = await oneEvent();
		await claimDeliveries(scope, webhook.id, 9);

		expect(await deliverDue(later(scope, LEASE_SECONDS - 1))).toBe(0);
		expect(await deliverDue(later(scope, LEASE_SECONDS))).toBe(1);

		expect(receiver.arrived).toHaveLength(1);
		expect(await newest(scope, webhook.id)).toMatchObject({ state: 'delivered', attempts: 2 });
	});
});

describe('A webhook that fails', () => {
	it('is active again once something arrives', async () => {
		const { scope, webhook } = await oneEvent((response, _message, count) =>
			response.writeHead(count === 1 ? 503 : 200).end()
		);

		await deliverDue(scope);
		await deliverDue(later(scope, 5));

		expect(await getWebhook(scope, webhook.id)).toMatchObject({ state: 'active', failingSince: null });
	});

	it('for five days is switched off, with the reason, and nothing waits any more', async () => {
		const { scope, webhook, personId } = await oneEvent(always(500));
		const end = later(scope, 5 * 86_400);

		await deliverDue(scope);
		await newRequest(end, personId);
		await newRequest(later(end, 999), personId);
		await deliverDue(end);

		expect(await getWebhook(scope, webhook.id)).toMatchObject({ state: 'off', offReason: 'failing', offAt: end.now });
		const { deliveries } = await listDeliveries(scope, webhook.id, { limit: 9, state: 'failed' });
		expect(deliveries.map(({ failure }) => failure)).toEqual(['switched-off', 'switched-off', 'switched-off']);
	});

	it('is switched off at once by 410 Gone, and confirms anew when it is switched on', async () => {
		const { scope, webhook, personId } = await oneEvent(always(410));

		await deliverDue(scope);
		const off = await getWebhook(scope, webhook.id);
		await newRequest(scope, personId);
		await switchOn(scope, webhook.id, 'https://desk.example');

		expect(off).toMatchObject({ state: 'off', offReason: 'gone' });
		expect(await getWebhook(scope, webhook.id)).toMatchObject({ state: 'unverified', offReason: null });
		const { deliveries } = await listDeliveries(scope, webhook.id, { limit: 9 });
		expect(deliveries.map(({ type, state }) => `${type} ${state}`).toSorted()).toEqual([
			'request.created failed',
			'webhook.verify delivered',
			'webhook.verify pending'
		]);
	});
});

describe('A webhook that is switched off by hand', () => {
	it('is told nothing, and goes on where it is switched on', async () => {
		const { scope, receiver, webhook, personId } = await oneEvent();

		await switchOff(scope, webhook.id);
		await newRequest(scope, personId);
		await deliverDue(scope);
		await switchOn(scope, webhook.id, 'https://desk.example');
		await newRequest(scope, personId);
		await deliverDue(scope);

		expect(receiver.arrived).toHaveLength(1);
		expect(await getWebhook(scope, webhook.id)).toMatchObject({ state: 'active', offReason: null, offAt: null });
	});
});

describe('A new secret', () => {
	it('signs beside the one before it for a day, and then alone', async () => {
		const { scope, receiver, webhook, personId } = await oneEvent();
		const now = { ...scope, now: new Date() };
		const secret = await replaceSecret({ ...scope, now: new Date(Date.now() - 3_600_000) }, webhook.id);
		await deliverDue(now);
		await replaceSecret({ ...scope, now: new Date(Date.now() - 25 * 3_600_000) }, webhook.id);
		await newRequest(scope, personId);
		await deliverDue(now);

		const verify = (key: string, index: number) => {
			const { body = '', headers = {} } = receiver.arrived[index] ?? {};
			return () =>
				new Webhook(key).verify(
					body,
					Object.fromEntries(Object.entries(headers).map(([n, value]) => [n, String(value)]))
				);
		};
		expect(verify(secret, 0)).not.toThrow();
		expect(verify(webhook.secret, 0)).not.toThrow();
		expect(receiver.arrived[1]?.headers['webhook-signature']).toMatch(/^v1,[^ ]+$/u);
		expect(verify(secret, 1)).toThrow();
	});
});

describe('A receiver', () => {
	const tokenOf = (receiver: Receiver): string => JSON.parse(receiver.arrived.at(-1)?.body ?? '{}').data.challenge;

	it('confirms by opening the address that it got, once or twice', async () => {
		const [{ scope }, receiver] = [await newAccount(opened.db), await receiving()];
		const { id } = await newUnverifiedWebhook(scope, receiver.origin);
		await deliverDue(scope);

		const { data, type } = JSON.parse(receiver.arrived[0]?.body ?? '{}');
		expect(type).toBe('webhook.verify');
		expect(data).toMatchObject({ webhook: { id, name: 'Chat' } });
		expect(data.verify_uri).toBe(`https://desk.example/v1/webhooks/verify/${data.challenge}`);
		expect(await getWebhook(scope, id)).toMatchObject({ state: 'unverified' });

		expect(await confirmByToken(scope, data.challenge)).toEqual({ id, name: 'Chat' });
		expect(await confirmByToken(scope, data.challenge)).toEqual({ id, name: 'Chat' });

		expect(await getWebhook(scope, id)).toMatchObject({ state: 'active', verifiedAt: scope.now });
	});

	it('confirms by answering with the token', async () => {
		const [{ scope }, receiver] = [
			await newAccount(opened.db),
			await receiving((response, { body }) =>
				response.end(JSON.stringify({ challenge: JSON.parse(body).data.challenge }))
			)
		];
		const { id } = await newUnverifiedWebhook(scope, receiver.origin);

		await deliverDue(scope);

		expect(await getWebhook(scope, id)).toMatchObject({ state: 'active' });
	});

	it('that only says 200, or sends everything back, has not confirmed, and gets nothing', async () => {
		const [{ scope }, receiver] = [
			await newAccount(opened.db),
			await receiving((response, { body }) => response.end(body))
		];
		const { id } = await newUnverifiedWebhook(scope, receiver.origin);
		await deliverDue(scope);
		await newRequest(scope, await newPerson(scope));

		expect(await deliverDue(scope)).toBe(0);
		expect(await getWebhook(scope, id)).toMatchObject({ state: 'unverified' });
		await expect(sendTest(scope, id)).rejects.toMatchObject({ code: 'webhook.unverified' });
	});

	it('confirms with the last token alone, in its account, within three days', async () => {
		const [{ scope }, other, receiver] = [await newAccount(opened.db), await newAccount(opened.db), await receiving()];
		const { id } = await newUnverifiedWebhook(scope, receiver.origin);
		await deliverDue(scope);
		const first = tokenOf(receiver);
		await askAgain(scope, id, 'https://desk.example');
		await deliverDue(scope);
		const second = tokenOf(receiver);

		const unknown = { code: 'webhook.token-unknown' };
		await expect(confirmByToken(scope, first)).rejects.toMatchObject(unknown);
		await expect(confirmByToken(other.scope, second)).rejects.toMatchObject(unknown);
		await expect(confirmByToken(later(scope, 3 * 86_400 + 1), second)).rejects.toMatchObject(unknown);
		expect(await confirmByToken(scope, second)).toMatchObject({ id });
	});

	it('of a changed address confirms anew; what waited is delivered there then', async () => {
		const { scope, receiver, webhook } = await oneEvent();
		const place = { rules: { networks: ['127.0.0.1'], allowsHttp: true }, origin: 'https://desk.example' };

		await changeWebhook(scope, webhook.id, { texts: { uri: `${receiver.origin}/new` }, place });
		await deliverDue(scope);
		await confirmByToken(scope, tokenOf(receiver));
		await deliverDue(scope);

		expect(receiver.arrived.map(({ path, body }) => `${path} ${JSON.parse(body).type}`)).toEqual([
			'/new webhook.verify',
			'/new request.created'
		]);
	});

	it('is not asked again for another name', async () => {
		const { scope, webhook } = await oneEvent();
		const place = { rules: { networks: [], allowsHttp: false }, origin: 'https://desk.example' };

		const changed = await changeWebhook(scope, webhook.id, { texts: { name: 'Another' }, place });

		expect(changed).toMatchObject({ kind: 'changed', webhook: { name: 'Another', state: 'active' } });
	});
});

describe('Sending again', () => {
	it('sends the same message, whether it arrived or not', async () => {
		const { scope, receiver, webhook } = await oneEvent();
		await deliverDue(scope);
		const { messageId } = await newest(scope, webhook.id);

		await redeliver(scope, webhook.id, messageId);
		await deliverDue(scope);

		expect(receiver.arrived.map(({ headers }) => headers['webhook-id'])).toEqual([messageId, messageId]);
		expect(await newest(scope, webhook.id)).toMatchObject({
			state: 'delivered',
			attempts: 2,
			log: [{ attempt: 2 }, { attempt: 1 }]
		});
	});

	it('sends all that failed since a moment', async () => {
		const { scope, receiver, webhook, personId } = await oneEvent(always(500));
		await newRequest(later(scope, 60), personId);
		await switchOff(scope, webhook.id);
		await switchOn(scope, webhook.id, 'https://desk.example');

		expect(await redeliverFailed(scope, webhook.id, later(scope, 30).now)).toBe(1);
		expect(await deliverDue(later(scope, 60))).toBe(1);
		expect(receiver.arrived).toHaveLength(1);
	});

	it('is refused in another account, for what is not there, and while nothing is delivered', async () => {
		const [{ scope, webhook }, other] = [await oneEvent(), await newAccount(opened.db)];
		const { messageId } = await newest(scope, webhook.id);

		await expect(redeliver(other.scope, webhook.id, messageId)).rejects.toMatchObject({ code: 'webhook.unknown' });
		await expect(getDelivery(other.scope, webhook.id, messageId)).rejects.toMatchObject({ code: 'delivery.unknown' });
		await expect(redeliver(scope, webhook.id, 'msg_0')).rejects.toMatchObject({ code: 'delivery.unknown' });
		await switchOff(scope, webhook.id);
		await expect(redeliver(scope, webhook.id, messageId)).rejects.toMatchObject({ code: 'webhook.off' });
	});
});

describe('The log', () => {
	it('is read page by page, the newest first', async () => {
		const { scope, webhook, personId } = await oneEvent();
		for (const seconds of [1, 2, 2, 3]) await newRequest(later(scope, seconds), personId);

		const first = await listDeliveries(scope, webhook.id, { limit: 4 });
		const second = await listDeliveries(scope, webhook.id, { limit: 4, after: first.next });

		const moments = [...first.deliveries, ...second.deliveries].map(({ occurredAt }) => occurredAt.getTime());
		expect(moments.map((moment) => (moment - scope.now.getTime()) / 1000)).toEqual([3, 2, 2, 1, 0, 0]);
		expect(second.next).toBeUndefined();
	});
});
