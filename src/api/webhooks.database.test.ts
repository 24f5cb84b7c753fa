import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { grantRole } from '#accounts/role-grants.server.ts';
import type { Role } from '#accounts/roles.ts';
import { createToken } from '#accounts/tokens.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest, type TestAccount } from '#testing/builders.server.ts';
import { apiEnvironment } from '#testing/api-environment.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { openReceiver, type Receiver } from '#testing/receiver.server.ts';
import { deliverDue, LOOPBACK_RULES, newUnverifiedWebhook } from '#testing/webhook-builders.server.ts';
import { MOST_WEBHOOKS } from '#webhooks/read-webhook.server.ts';
import { api } from './api.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const receivers: Receiver[] = [];
afterEach(async () => {
	await Promise.all(receivers.splice(0).map((receiver) => receiver.close()));
});

async function receiving(): Promise<Receiver> {
	const receiver = await openReceiver();
	receivers.push(receiver);
	return receiver;
}

interface Client extends TestAccount {
	ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown; headers: Headers }>;
}

/** A program with a token of somebody who has this role. */
async function newClient(role: Role = 'account_administrator', given?: TestAccount): Promise<Client> {
	const desk = given ?? (await newAccount(opened.db));
	const personId = await newPerson(desk.scope);
	await grantRole(desk.scope, personId, role);
	return { ...desk, ask: askAs(desk, await createToken(desk.scope, personId)) };
}

function askAs({ scope, account }: TestAccount, token?: string): Client['ask'] {
	return async (method, path, body) => {
		const headers = {
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			...(body === undefined ? {} : { 'content-type': 'application/json' })
		};
		const sent = body === undefined ? {} : { body: JSON.stringify(body) };
		const url = new URL(`https://desk.example/v1${path}`);
		const environment = apiEnvironment({ account, scope }, url, { scope, deliveryRules: LOOPBACK_RULES });
		const response = await api.fetch(new Request(url, { method, headers, ...sent }), environment);
		await environment.meter.close();
		const text = await response.text();
		return { status: response.status, headers: response.headers, body: JSON.parse(text === '' ? 'null' : text) };
	};
}

const NEW = { name: 'Chat', uri: 'https://hooks.acme.example/ringside', events: ['request.created'] };

async function withWebhook(uri = NEW.uri) {
	const client = await newClient();
	const { body } = await client.ask('POST', '/webhooks', { ...NEW, uri });
	return { ...client, id: Number(Object(body).id) };
}

/** Confirmed by its receiver, which then got one request. */
async function withDelivery() {
	const receiver = await receiving();
	const client = await withWebhook(receiver.origin);
	await deliverDue(client.scope);
	const { data } = JSON.parse(receiver.arrived[0]?.body ?? '{}');
	await askAs(client)('GET', new URL(data.verify_uri).pathname.replace('/v1', ''));
	await newRequest(client.scope, await newPerson(client.scope));
	await deliverDue(client.scope);
	const { body } = await client.ask('GET', `/webhooks/${String(client.id)}/deliveries?state=delivered`);
	const [delivery] = Array.from<{ id: string; type: string }>(Object(body)).filter(
		({ type }) => type === 'request.created'
	);
	return { ...client, receiver, deliveryId: delivery?.id ?? '' };
}

const ROUTES = [
	['GET', '/webhooks', undefined],
	['POST', '/webhooks', NEW],
	['GET', '/webhooks/{id}', undefined],
	['PATCH', '/webhooks/{id}', { name: 'X' }],
	['DELETE', '/webhooks/{id}', undefined],
	['POST', '/webhooks/{id}/secret', undefined],
	['POST', '/webhooks/{id}/test', undefined],
	['POST', '/webhooks/{id}/verification', undefined],
	['GET', '/webhooks/{id}/deliveries', undefined],
	['GET', '/webhooks/{id}/deliveries/msg_1', undefined],
	['POST', '/webhooks/{id}/deliveries/msg_1/redelivery', undefined],
	['POST', '/webhooks/{id}/redelivery', { since: '2026-11-29T08:00:00Z' }]
] as const;

describe('A route of webhooks', () => {
	it.each(ROUTES)('asks for a token: %s %s', async (method, path, body) => {
		const desk = await withWebhook();

		const answer = await askAs(desk)(method, path.replace('{id}', String(desk.id)), body);

		expect(answer).toMatchObject({ status: 401, body: { code: 'token.missing' } });
	});

	it.each(ROUTES)('is for administrators: %s %s', async (method, path, body) => {
		const desk = await withWebhook();
		const analyst = await newClient('service_desk_analyst', desk);

		const answer = await analyst.ask(method, path.replace('{id}', String(desk.id)), body);

		expect(answer).toMatchObject({ status: 403, body: { code: 'role.administrator-missing' } });
	});

	it.each(ROUTES.filter(([, path]) => path.includes('{id}')))(
		'knows nothing of other accounts: %s %s',
		async (method, path, body) => {
			const [mine, other] = [await withWebhook(), await newClient()];

			const answer = await other.ask(method, path.replace('{id}', String(mine.id)), body);

			expect(answer.status).toBe(404);
			expect(await mine.ask('GET', `/webhooks/${String(mine.id)}`)).toMatchObject({ body: { name: 'Chat' } });
		}
	);
});

describe('A webhook', () => {
	it('is added, and its secret is shown this once', async () => {
		const client = await newClient();

		const added = await client.ask('POST', '/webhooks', NEW);
		const listed = await client.ask('GET', '/webhooks');

		expect(added).toMatchObject({
			status: 201,
			body: {
				...NEW,
				description: null,
				state: 'unverified',
				disabled: false,
				secret: expect.stringMatching(/^whsec_/u)
			}
		});
		expect(JSON.stringify(listed.body)).not.toContain('secret"');
		expect(listed.body).toMatchObject([{ ...NEW, state: 'unverified' }]);
	});

	it.each([
		['a name', { ...NEW, name: '' }, 'webhook.name', 'name'],
		['events', { ...NEW, events: [] }, 'webhook.events', 'events'],
		['an event that there is', { ...NEW, events: ['call.ended'] }, 'body.invalid', 'events.0'],
		['an address', { ...NEW, uri: 'nowhere' }, 'webhook.uri', 'uri'],
		['an address that may be delivered to', { ...NEW, uri: 'https://10.0.0.1/' }, 'webhook.uri', 'uri'],
		['fields that there are', { ...NEW, url: NEW.uri }, 'body.unknown', 'url']
	])('needs %s', async (_what, body, code, field) => {
		const client = await newClient();

		expect(await client.ask('POST', '/webhooks', body)).toMatchObject({ status: 422, body: { code, field } });
	});

	it('is changed, switched off and on, and removed', async () => {
		const { ask, id } = await withWebhook();
		const path = `/webhooks/${String(id)}`;

		const renamed = await ask('PATCH', path, { name: 'Another', description: 'Of the night shift' });
		const off = await ask('PATCH', path, { disabled: true });
		const test = await ask('POST', `${path}/test`);
		const on = await ask('PATCH', path, { disabled: false });
		const removed = await ask('DELETE', path);

		expect(renamed.body).toMatchObject({ name: 'Another', description: 'Of the night shift', uri: NEW.uri });
		expect(off.body).toMatchObject({ state: 'off', disabled: true, off_reason: 'hand' });
		expect(test).toMatchObject({ status: 409, body: { code: 'webhook.off' } });
		expect(on.body).toMatchObject({ state: 'unverified', disabled: false });
		expect(removed).toMatchObject({ status: 204, body: null });
		expect(await ask('GET', path)).toMatchObject({ status: 404, body: { code: 'webhook.unknown' } });
	});

	it.each([
		['a test message', 'test', undefined],
		['a question', 'verification', undefined],
		['what failed', 'redelivery', { since: '2026-11-01T00:00:00Z' }],
		['one message', 'deliveries/ID/redelivery', undefined]
	])('that is switched off is sent nothing: %s', async (_what, deed, body) => {
		const { ask, id, deliveryId } = await withDelivery();
		const path = `/webhooks/${String(id)}`;
		await ask('PATCH', path, { disabled: true });

		const refused = await ask('POST', `${path}/${deed.replace('ID', deliveryId)}`, body);

		expect(refused).toMatchObject({ status: 409, body: { code: 'webhook.off' } });
	});

	it('is one of not too many', async () => {
		const { ask, scope } = await newClient();
		for (let at = 0; at < MOST_WEBHOOKS; at += 1) await newUnverifiedWebhook(scope, NEW.uri);

		expect(await ask('POST', '/webhooks', NEW)).toMatchObject({ status: 409, body: { code: 'webhook.too-many' } });
	});

	it('gets a new secret', async () => {
		const { ask, id } = await withWebhook();

		expect(await ask('POST', `/webhooks/${String(id)}/secret`)).toMatchObject({
			status: 201,
			body: { id, secret: expect.stringMatching(/^whsec_/u), previous_secret_until: '2026-11-24T09:42:00.000Z' }
		});
	});

	it('is confirmed by its receiver without a token of the API, at the address that it got', async () => {
		const { ask, id } = await withDelivery();

		expect(await ask('GET', `/webhooks/${String(id)}`)).toMatchObject({ body: { state: 'active' } });
		expect(await ask('POST', `/webhooks/${String(id)}/verification`)).toMatchObject({
			...{ status: 409, body: { code: 'webhook.verified' } }
		});
		expect(await ask('GET', '/webhooks/verify/anything')).toMatchObject({
			...{ status: 404, body: { code: 'webhook.token-unknown' } }
		});
	});
});

describe('A delivery', () => {
	it('is read with what was sent and what came back', async () => {
		const { ask, id, deliveryId, receiver } = await withDelivery();

		const { body } = await ask('GET', `/webhooks/${String(id)}/deliveries/${deliveryId}`);

		expect(body).toMatchObject({
			...{ id: deliveryId, type: 'request.created', state: 'delivered', body: receiver.arrived.at(-1)?.body },
			log: [{ attempt: 1, status: 200, request_headers: { 'webhook-id': deliveryId } }]
		});
	});

	it('is sent again', async () => {
		const { ask, scope, id, deliveryId, receiver } = await withDelivery();

		const again = await ask('POST', `/webhooks/${String(id)}/deliveries/${deliveryId}/redelivery`);
		await deliverDue(scope);

		expect(again).toMatchObject({ status: 202, body: { state: 'pending' } });
		expect(receiver.arrived.at(-1)?.headers['webhook-id']).toBe(deliveryId);
		expect(receiver.arrived).toHaveLength(3);
	});

	it('is one of a list that goes on by its link', async () => {
		const { ask, id } = await withDelivery();
		const path = `/webhooks/${String(id)}/deliveries?per_page=1`;

		const first = await ask('GET', path);
		const link = /^<https:\/\/desk\.example\/v1(.+)>; rel="next"$/u.exec(first.headers.get('link') ?? '')?.[1] ?? '';
		const second = await ask('GET', link);

		expect(first.body).toHaveLength(1);
		expect(second.body).toHaveLength(1);
		expect(second.body).not.toEqual(first.body);
		expect(second.headers.get('link')).toBeNull();
	});

	it('that failed is sent again with all others since a moment', async () => {
		const { ask, id } = await withDelivery();
		const path = `/webhooks/${String(id)}/redelivery`;

		expect(await ask('POST', path, { since: '2026-11-01T00:00:00+01:00' })).toMatchObject({
			status: 202,
			body: { count: 0 }
		});
		expect(await ask('POST', path, { since: 'yesterday' })).toMatchObject({ status: 422, body: { field: 'since' } });
	});
});

describe('The document of the API', () => {
	it('has the routes of webhooks, and says that confirming needs no token', async () => {
		const { ask } = await newClient();

		const { body } = await ask('GET', '/openapi.json');

		const { paths } = Object(body);
		expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/v1/webhooks', '/v1/webhooks/verify/{token}']));
		expect(paths['/v1/webhooks/verify/{token}'].get.security).toEqual([]);
	});
});
