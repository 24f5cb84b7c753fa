import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApplication, changeApplication } from '#accounts/applications.server.ts';
import { openMeter, type RequestMeter } from '#accounts/request-meter.server.ts';
import type { RequestLimits } from '#accounts/request-limits.ts';
import { grantRole } from '#accounts/role-grants.server.ts';
import { revokeToken } from '#accounts/token-list.server.ts';
import type { GrantedScopes } from '#accounts/token-scopes.ts';
import { createToken } from '#accounts/tokens.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { api } from './api.ts';

let opened: OpenDatabase;
const meters: RequestMeter[] = [];
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(async () => {
	await Promise.all(meters.map((meter) => meter.close()));
	await opened.close();
});

const CALLERS = '/v1/sd?telephone=%2B442079460123';
const NO_LIMIT = { perHour: 0, burst: 0 };

/** An account as the API meets it, at a given moment, with a person who may do what the look-up asks for. */
async function newDesk(limits: RequestLimits = NO_LIMIT) {
	const made = await newAccount(opened.db);
	const personId = await newPerson(made.scope);
	await grantRole(made.scope, personId, 'service_desk_analyst');
	const meter = openMeter(opened.db, limits, (error) => {
		throw error;
	});
	meters.push(meter);
	return { ...made, personId, meter };
}

type TestDesk = TestAccount & { readonly meter: RequestMeter };

function send(desk: TestDesk, path: string, request: RequestInit = {}, milliseconds = 0): Promise<Response> {
	const { account, meter, scope } = desk;
	const now = new Date(scope.now.getTime() + milliseconds);
	const url = new URL(path, 'http://t.desk.example');
	const environment = { account, meter, traceId: 't', search: url.search, scope: { ...scope, now } };
	return Promise.resolve(api.fetch(new Request(url, request), { ...environment, networkAddress: '192.0.2.7' }));
}

function askCallers(desk: TestDesk, token: string, milliseconds = 0): Promise<Response> {
	return send(desk, CALLERS, { headers: { authorization: `Bearer ${token}` } }, milliseconds);
}

describe('a request with a token', () => {
	it('is answered for what the token and its owner may', async () => {
		const desk = await newDesk();
		const token = await createToken(desk.scope, desk.personId, { scopes: ['callers:read'] });

		const answer = await askCallers(desk, token);

		expect(answer.status).toBe(200);
		expect(answer.headers.has('x-ratelimit-limit')).toBe(false);
	});

	it('is told which scope the token lacks', async () => {
		const desk = await newDesk();
		const token = await createToken(desk.scope, desk.personId, { scopes: ['people:write'] });

		const answer = await askCallers(desk, token);

		expect(answer.status).toBe(403);
		expect(answer.headers.get('www-authenticate')).toBe('Bearer error="insufficient_scope", scope="callers:read"');
		expect(await answer.json()).toEqual({
			code: 'token.scope',
			message: 'This token lacks the scope callers:read. Use one that was made with it.',
			traceId: 't'
		});
	});

	it('is refused once the owner has no role any more, whatever the token was made for', async () => {
		const desk = await newDesk();
		const token = await createToken(desk.scope, desk.personId, { scopes: 'all' });
		await desk.scope.db.deleteFrom('personRole').where('accountId', '=', desk.scope.accountId).execute();

		const answer = await askCallers(desk, token);

		expect(answer.status).toBe(403);
		expect(await answer.json()).toMatchObject({ code: 'role.missing' });
	});

	it('is told that the token has expired', async () => {
		const desk = await newDesk();
		const token = await createToken(desk.scope, desk.personId, { expiresAt: desk.scope.now });

		const answer = await askCallers(desk, token);

		expect(answer.status).toBe(401);
		expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token", error_description="This /u);
		expect(await answer.json()).toMatchObject({ code: 'token.expired' });
	});

	it('is told that the token was revoked', async () => {
		const desk = await newDesk();
		const id = randomUUID();
		const token = await createToken(desk.scope, desk.personId, { id });
		await revokeToken(desk.scope, id);

		expect(await (await askCallers(desk, token)).json()).toMatchObject({ code: 'token.revoked' });
	});

	it('is told that the owner is disabled', async () => {
		const desk = await newDesk();
		const token = await createToken(desk.scope, await newPerson(desk.scope, { disabled: true }));

		expect(await (await askCallers(desk, token)).json()).toMatchObject({ code: 'token.disabled' });
	});

	it('of another account is told that it is unknown, and one without how to sign in', async () => {
		const [desk, other] = [await newDesk(), await newDesk()];

		const answer = await askCallers(other, await createToken(desk.scope, desk.personId));
		const without = await send(desk, CALLERS);

		expect([answer.status, without.status]).toEqual([401, 401]);
		expect(await answer.json()).toMatchObject({ code: 'token.unknown' });
		expect(without.headers.get('www-authenticate')).toBe('Bearer');
	});
});

describe('a limit', () => {
	it('is said with each answer, and with Retry-After once it is reached', async () => {
		const desk = await newDesk({ perHour: 2, burst: 0 });
		const token = await createToken(desk.scope, desk.personId);

		const answers = [
			await askCallers(desk, token),
			await askCallers(desk, token),
			await askCallers(desk, token),
			await askCallers(desk, token, 3_600_000)
		];

		const said = answers.map(({ status, headers }) => [
			status,
			headers.get('x-ratelimit-limit'),
			headers.get('x-ratelimit-remaining'),
			headers.get('retry-after')
		]);
		expect(said).toEqual([
			[200, '2', '1', null],
			[200, '2', '0', null],
			[429, '2', '0', String(18 * 60)],
			[200, '2', '1', null]
		]);
		expect(answers[0]?.headers.get('x-ratelimit-reset')).toBe(String(Date.parse('2026-11-23T10:00:00Z') / 1000));
		expect(await answers[2]?.json()).toMatchObject({ code: 'rate.hour' });
	});

	it('of a burst is over after two seconds', async () => {
		const desk = await newDesk({ perHour: 100, burst: 1 });
		const token = await createToken(desk.scope, desk.personId);

		const answers = [
			await askCallers(desk, token),
			await askCallers(desk, token, 100),
			await askCallers(desk, token, 2000)
		];

		expect(answers.map(({ status }) => status)).toEqual([200, 429, 200]);
		expect(answers[1]?.headers.get('retry-after')).toBe('2');
		expect(await answers[1]?.json()).toMatchObject({ code: 'rate.burst' });
	});

	it('is said with a refusal as well', async () => {
		const desk = await newDesk({ perHour: 9, burst: 0 });
		const token = await createToken(desk.scope, desk.personId, { scopes: ['people:read'] });

		const lacking = await askCallers(desk, token);
		const unread = await send(desk, '/v1/sd?nonsense=1', { headers: { authorization: `Bearer ${token}` } });

		expect(lacking.headers.get('x-ratelimit-remaining')).toBe('8');
		expect(unread.headers.get('x-ratelimit-remaining')).toBe('7');
	});
});

async function newClient(desk: TestDesk & { readonly personId: number }, scopes: GrantedScopes = ['callers:read']) {
	return createApplication(desk.scope, { name: 'Exchange', personId: desk.personId, scopes });
}

function basic(id: string, secret: string): string {
	return `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;
}

/** Asks for a token with a form, by HTTP Basic if credentials are given. */
function getToken(desk: TestDesk, form: Record<string, string>, authorization?: string): Promise<Response> {
	const headers = authorization === undefined ? {} : { authorization };
	return send(desk, '/v1/oauth/token', { method: 'POST', headers, body: new URLSearchParams(form) });
}

const GRANT = { grant_type: 'client_credentials' };

describe('POST /v1/oauth/token', () => {
	it('gives a token for an hour, which the API takes', async () => {
		const desk = await newDesk();
		const { clientId, clientSecret } = await newClient(desk, ['callers:read', 'people:write']);

		const answer = await getToken(desk, { ...GRANT, scope: 'callers:read' }, basic(clientId, clientSecret));

		const body = await answer.json();
		expect(answer.status).toBe(200);
		expect([answer.headers.get('cache-control'), answer.headers.get('pragma')]).toEqual(['no-store', 'no-cache']);
		expect(body).toEqual({
			access_token: expect.stringMatching(/^rs_[\w-]{43}$/u),
			token_type: 'Bearer',
			expires_in: 3600,
			scope: 'callers:read'
		});
		expect((await askCallers(desk, body.access_token)).status).toBe(200);
		expect((await askCallers(desk, body.access_token, 3_600_000)).status).toBe(401);
	});

	it('knows an application by the form as well, and gives all that it may where nothing is asked for', async () => {
		const desk = await newDesk();
		const { clientId, clientSecret } = await newClient(desk);

		const answer = await getToken(desk, { ...GRANT, scope: '', client_id: clientId, client_secret: clientSecret });

		expect(await answer.json()).toMatchObject({ scope: 'callers:read' });
	});

	it.each([
		['no grant', {}, 400, 'invalid_request'],
		['another grant', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
		['a scope that is unknown', { ...GRANT, scope: 'planets:read' }, 400, 'invalid_scope'],
		['a scope that it has not', { ...GRANT, scope: 'callers:read people:read' }, 400, 'invalid_scope'],
		['two ways to sign in', { ...GRANT, client_secret: 'x' }, 400, 'invalid_request'],
		['another application in the form', { ...GRANT, client_id: randomUUID() }, 400, 'invalid_request']
	])('refuses %s', async (_what, form: Record<string, string>, status, error) => {
		const desk = await newDesk();
		const { clientId, clientSecret } = await newClient(desk);

		const answer = await getToken(desk, form, basic(clientId, clientSecret));

		expect(answer.status).toBe(status);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(await answer.json()).toEqual({ error, error_description: expect.stringMatching(/\.$/u) });
	});

	it.each([
		['a wrong secret', (id: string) => basic(id, 'wrong')],
		['an unknown application', (_id: string, secret: string) => basic(randomUUID(), secret)],
		['an application that is no ID', (_id: string, secret: string) => basic('exchange', secret)],
		['a header that is not Basic', () => 'Bearer x'],
		['a header that cannot be read', () => 'Basic %%%'],
		['nobody', () => undefined]
	])('does not know %s', async (_who, authorizationOf) => {
		const desk = await newDesk();
		const { clientId, clientSecret } = await newClient(desk);

		const answer = await getToken(desk, GRANT, authorizationOf(clientId, clientSecret));

		expect(answer.status).toBe(401);
		expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /u);
		expect(await answer.json()).toMatchObject({ error: 'invalid_client' });
	});

	it('does not know the application of another account', async () => {
		const [desk, other] = [await newDesk(), await newDesk()];
		const { clientId, clientSecret } = await newClient(desk);

		expect((await getToken(other, GRANT, basic(clientId, clientSecret))).status).toBe(401);
	});

	it('refuses an application that is disabled, and one that acts as somebody who is', async () => {
		const desk = await newDesk();
		const { clientId, clientSecret } = await newClient(desk);
		const gone = await newClient({ ...desk, personId: await newPerson(desk.scope, { disabled: true }) });
		const changes = { name: 'Exchange', scopes: 'all', disabled: true, requestsPerHour: null, burst: null } as const;
		await changeApplication(desk.scope, clientId, changes);

		const disabled = await getToken(desk, GRANT, basic(clientId, clientSecret));
		const asNobody = await getToken(desk, GRANT, basic(gone.clientId, gone.clientSecret));

		expect([disabled.status, asNobody.status]).toEqual([401, 400]);
		expect(await asNobody.json()).toMatchObject({ error: 'unauthorized_client' });
	});

	it.each([
		['what is no form', '/v1/oauth/token', { 'content-type': 'application/json' }, '{}'],
		['a secret in the address', '/v1/oauth/token?client_secret=x', {}, new URLSearchParams(GRANT)],
		['a field that is sent twice', '/v1/oauth/token', {}, new URLSearchParams('scope=a&scope=b')]
	])('refuses %s', async (_what, path, headers: Record<string, string>, body) => {
		const answer = await send(await newDesk(), path, { method: 'POST', headers, body });

		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
	});

	it('stops whoever goes on with a wrong secret, and says for how long', async () => {
		const desk = await newDesk();
		const { clientId, clientSecret } = await newClient(desk);
		await Promise.all(Array.from({ length: 20 }, () => getToken(desk, GRANT, basic(clientId, 'wrong'))));

		const answer = await getToken(desk, GRANT, basic(clientId, clientSecret));

		expect(answer.status).toBe(429);
		expect(answer.headers.get('retry-after')).toBe(String(15 * 60));
		expect(await answer.json()).toMatchObject({ error: 'temporarily_unavailable' });
	});

	it('counts among the requests of the application, with those of all its tokens', async () => {
		const desk = await newDesk({ perHour: 3, burst: 0 });
		const { clientId, clientSecret } = await newClient(desk);
		const first = await (await getToken(desk, GRANT, basic(clientId, clientSecret))).json();
		const second = await (await getToken(desk, GRANT, basic(clientId, clientSecret))).json();

		const answers = [await askCallers(desk, first.access_token), await askCallers(desk, second.access_token)];
		const token = await getToken(desk, GRANT, basic(clientId, clientSecret));

		expect(answers.map(({ status }) => status)).toEqual([200, 429]);
		expect(token.status).toBe(429);
	});
});

describe('POST /v1/oauth/revoke', () => {
	it('ends a token, and is content with one that it does not know', async () => {
		const desk = await newDesk();
		const { clientId, clientSecret } = await newClient(desk);
		const { access_token } = await (await getToken(desk, GRANT, basic(clientId, clientSecret))).json();
		const revoke = (token: string) =>
			send(desk, '/v1/oauth/revoke', {
				method: 'POST',
				headers: { authorization: basic(clientId, clientSecret) },
				body: new URLSearchParams({ token })
			});

		const answers = [await revoke(access_token), await revoke('rs_unknown'), await revoke('')];

		expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
		expect(await (await askCallers(desk, access_token)).json()).toMatchObject({ code: 'token.revoked' });
	});

	it('leaves the tokens of others alone', async () => {
		const desk = await newDesk();
		const { clientId, clientSecret } = await newClient(desk);
		const token = await createToken(desk.scope, desk.personId);

		const answer = await send(desk, '/v1/oauth/revoke', {
			method: 'POST',
			body: new URLSearchParams({ token, client_id: clientId, client_secret: clientSecret })
		});

		expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
		expect((await askCallers(desk, token)).status).toBe(200);
	});
});

describe('the document', () => {
	it('describes both addresses of OAuth', async () => {
		const answer = await send(await newDesk(), '/v1/openapi.json');

		expect(await answer.json()).toMatchObject({
			paths: { '/v1/oauth/token': { post: {} }, '/v1/oauth/revoke': { post: {} } }
		});
	});
});
