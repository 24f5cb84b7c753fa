/** Asks the API as a program does, without a network: one token, one account. */
import { createToken } from '#accounts/tokens.server.ts';
import { grantRole } from '#accounts/role-grants.server.ts';
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { ApiEnvironment } from '#api/router.ts';
import { apiEnvironment } from './api-environment.server.ts';
import { newPerson } from './builders.server.ts';

/** What the page that hands over to the API does. */
type Fetch = (request: Request, environment: ApiEnvironment) => Response | Promise<Response>;

export interface Asked {
	readonly method?: string;
	readonly json?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
	readonly status: number;
	readonly headers: Headers;
	/** Whatever JSON it is; undefined for none. */
	readonly body: ReturnType<typeof JSON.parse>;
}

export interface ApiAsker {
	/** Owner of the token: an analyst. */
	readonly personId: number;
	readonly token: string;
	ask(path: string, asked?: Asked): Promise<Answered>;
}

export async function newAsker(
	fetch: Fetch,
	{ account, scope }: { account: Account; scope: AccountScope }
): Promise<ApiAsker> {
	const personId = await newPerson(scope, { name: 'Zoe Token' });
	await grantRole(scope, personId, 'service_desk_analyst');
	await grantRole(scope, personId, 'account_administrator');
	const token = await createToken(scope, personId);
	return {
		personId,
		token,
		async ask(path, { method = 'GET', json, headers = {} } = {}) {
			const url = new URL(`/v1${path}`, 'http://test.example');
			const environment = apiEnvironment({ account, scope }, url);
			const answer = await fetch(
				new Request(url, {
					method,
					headers: {
						authorization: `Bearer ${token}`,
						...(json === undefined ? {} : { 'content-type': 'application/json' }),
						...headers
					},
					...(json === undefined ? {} : { body: JSON.stringify(json) })
				}),
				environment
			);
			// Nothing is left behind that would be written after the test.
			await environment.meter.close();
			const text = await answer.text();
			return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
		}
	};
}
