/**
 * The demo account with an API in front of it, asked without a network, for tests that go through the document of the
 * API. The examples of its routes name records of that account.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { findAccountBySlug } from '#accounts/accounts.server.ts';
import { createApplication } from '#accounts/applications.server.ts';
import { grantRole } from '#accounts/role-grants.server.ts';
import { allowOne } from '#accounts/request-limits.ts';
import { openMeter, type RequestMeter } from '#accounts/request-meter.server.ts';
import { ROLES, type Role } from '#accounts/roles.ts';
import type { Account, AccountScope } from '#accounts/scope.ts';
import { isTokenScope, type TokenScope } from '#accounts/token-scopes.ts';
import { createToken } from '#accounts/tokens.server.ts';
import type { ApiEnvironment } from '#api/router.ts';
import type { Database } from '#database/connect.server.ts';
import { DEMO_ACCOUNT, DEMO_EMAIL, loadDemo } from '#directory/load-demo.server.ts';
import { getPersonIdByEmail } from '#people/person-by-email.server.ts';
import { newUnverifiedWebhook, newWebhook } from './webhook-builders.server.ts';
import { apiEnvironment } from './api-environment.server.ts';
import { newAccount, newPerson } from './builders.server.ts';
import { openTestDatabase } from './database.server.ts';

const DEMO_FILES = join(import.meta.dirname, '../../demo');

/** Names a host, which every address has; the account does not come from it here. */
export const API_ORIGIN = 'http://demo.desk.example';

/** Tests ask as fast as they can. */
const NO_LIMIT = { perHour: 0, burst: 0 };

/** By the rule of all meters, for a token with one request an hour that has made it. */
const SPENT: RequestMeter = {
	admit: (_metered, now) => allowOne({ requests: 1, recent: [] }, { perHour: 1, burst: 0 }, now),
	settle: () => Promise.resolve(),
	close: () => Promise.resolve()
};

export type AnswerApi = (request: Request, environment: ApiEnvironment) => Response | Promise<Response>;

export interface ApiQuestion {
	readonly method: string;
	/** With its query. */
	readonly path: string;
	/** Undefined: none is sent. */
	readonly token: string | undefined;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
	/** In the other account. */
	readonly isElsewhere?: boolean;
}

export interface ApiAnswer {
	readonly status: number;
	readonly headers: Headers;
	readonly text: string;
	/** Undefined where the body is no JSON. */
	readonly json: unknown;
}

export interface ApiDesk {
	readonly scope: AccountScope;
	readonly tokens: {
		/** Of Alex Janssen, who is analyst and administrator. */
		readonly all: string;
		/** Of an analyst who is no administrator. */
		readonly analyst: string;
		/** Of somebody without a role. */
		readonly nobody: string;
		/** Of an administrator and analyst of another account, in which there is nobody else. */
		readonly other: string;
		/** Of Alex Janssen as well, with a scope that is a little too small. */
		narrowerThan(needed: string): Promise<string>;
	};
	/** Of an application of the demo account, as HTTP Basic sends them. */
	readonly credentials: string;
	ask(question: ApiQuestion): Promise<ApiAnswer>;
	/** With a token that has had all that it may ask for in this hour. */
	askOneMore(question: ApiQuestion): Promise<ApiAnswer>;
	/** A request as a program made it, in the demo account. */
	pass(request: Request): Promise<Response>;
	close(): Promise<void>;
}

export async function openApiDesk(answer: AnswerApi): Promise<ApiDesk> {
	const opened = await openTestDatabase();
	await loadDemo(opened.db, DEMO_FILES);
	const demo = await findAccountBySlug(opened.db, DEMO_ACCOUNT);
	if (demo === undefined) throw new Error('The demo account is not there.');
	const { account: other } = await newAccount(opened.db);
	const scope = scopeIn(opened.db, demo.id);
	const meter = openMeter(opened.db, NO_LIMIT, fail);
	const alex = await getPersonIdByEmail(scope, DEMO_EMAIL);
	const asAlex = { ...scope, personId: alex };
	await newWebhook(asAlex, 'https://hooks.example/desk');
	await newUnverifiedWebhook(asAlex, 'https://hooks.example/waiting');
	const narrow = new Map<TokenScope, string>();
	const passTo =
		(account: Account, counting: RequestMeter = meter) =>
		async (request: Request) =>
			answer(
				request,
				apiEnvironment({ account, scope: scopeIn(opened.db, account.id) }, new URL(request.url), {
					meter: counting,
					traceId: randomUUID()
				})
			);
	return {
		scope,
		tokens: {
			all: await createToken(scope, alex),
			analyst: await tokenOf(scope, ['service_desk_analyst']),
			nobody: await tokenOf(scope, []),
			other: await tokenOf(scopeIn(opened.db, other.id), ROLES),
			async narrowerThan(needed) {
				const [granted = 'sites:read'] = narrowerThan(needed);
				const known = narrow.get(granted) ?? (await createToken(scope, alex, { scopes: [granted] }));
				narrow.set(granted, known);
				return known;
			}
		},
		credentials: await credentialsOf(scope, alex),
		ask: (question) => ask(passTo(question.isElsewhere === true ? other : demo), question),
		askOneMore: (question) => ask(passTo(demo, SPENT), question),
		pass: passTo(demo),
		async close() {
			await meter.close();
			await opened.close();
		}
	};
}

/** To read where one has to write, else something that has nothing to do with it. */
function narrowerThan(needed: string): TokenScope[] {
	const reading = needed.replace(/:write$/u, ':read');
	if (reading !== needed) return [reading].filter(isTokenScope);
	return [needed === 'sites:read' ? 'teams:read' : 'sites:read'];
}

async function tokenOf(scope: AccountScope, roles: readonly Role[]): Promise<string> {
	const owner = await newPerson(scope);
	for (const role of roles) await grantRole(scope, owner, role);
	return createToken(scope, owner);
}

async function ask(
	pass: (request: Request) => Promise<Response>,
	{ method, path, token, headers, body }: ApiQuestion
): Promise<ApiAnswer> {
	const response = await pass(
		new Request(new URL(path, API_ORIGIN), {
			method,
			headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
			...(body === undefined ? {} : { body })
		})
	);
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
}

async function credentialsOf(scope: AccountScope, personId: number): Promise<string> {
	const made = await createApplication(scope, { name: 'Telephony', personId, scopes: 'all' });
	return `Basic ${Buffer.from(`${made.clientId}:${made.clientSecret}`).toString('base64')}`;
}

function fail(error: unknown): never {
	throw error;
}

/** As before a token is known: nobody's, who may select nobody. */
function scopeIn(db: Database, accountId: number): AccountScope {
	return { db, accountId, personId: undefined, reach: 'nobody', now: new Date() };
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
