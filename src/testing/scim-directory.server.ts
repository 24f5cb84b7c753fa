/** A directory that keeps people of an account, for tests: asks as an identity provider does. */
import type { AccountScope } from '#accounts/scope.ts';
import { createDirectory, type NewDirectory } from '#scim/directories.server.ts';
import { scim } from '#scim/scim.server.ts';
import type { TestAccount } from './builders.server.ts';

export const TEST_ORIGIN = 'https://acme.desk.example';

export const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
export const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const PATCH_OP = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

export interface Asked {
	readonly method?: string;
	/** Below /scim/v2, as it is written in an address. */
	readonly path: string;
	readonly body?: unknown;
	readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
	readonly status: number;
	readonly headers: Headers;
	readonly body: AnsweredBody;
}

/** What tests read of an answer by its name; the rest they compare. */
export interface AnsweredBody {
	readonly id: string;
	readonly userName: string;
	readonly meta: { readonly version: string };
	readonly totalResults: number;
	readonly Resources: readonly AnsweredBody[];
	readonly attributes: readonly { readonly name: string }[];
	readonly [name: string]: unknown;
}

export interface TestDirectory {
	readonly id: string;
	readonly token: string;
	ask(asked: Asked): Promise<Answered>;
	post(path: string, body: unknown): Promise<Answered>;
	patch(path: string, ...operations: readonly object[]): Promise<Answered>;
}

export async function newDirectory(of: TestAccount, given: Partial<NewDirectory> = {}): Promise<TestDirectory> {
	const { id, token } = await createDirectory(of.scope, {
		...{ name: 'Entra ID', groupsAs: 'teams', analystGroup: null, administratorGroup: null },
		...given
	});
	const ask = (asked: Asked) =>
		askScim(of, { ...asked, headers: { authorization: `Bearer ${token}`, ...asked.headers } });
	return {
		...{ id, token, ask },
		post: (path, body) => ask({ method: 'POST', path, body }),
		patch: (path, ...operations) =>
			ask({ method: 'PATCH', path, body: { schemas: [PATCH_OP], Operations: operations } })
	};
}

/** As whoever the headers say. */
export async function askScim(
	{ account, scope }: TestAccount,
	{ method = 'GET', path, body, headers }: Asked
): Promise<Answered> {
	const request = new Request(`${TEST_ORIGIN}/scim/v2${path}`, {
		method,
		headers: { 'content-type': 'application/scim+json', ...headers },
		...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) })
	});
	const response = await scim.fetch(request, { account, scope, origin: TEST_ORIGIN, traceId: 'trace' });
	const text = await response.text();
	return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
}

/** The row of a person, with what a directory may have changed. */
export async function readPerson({ db, accountId }: AccountScope, id: number) {
	return db
		.selectFrom('person')
		.select(['name', 'primaryEmail', 'employeeId', 'authenticationId', 'jobTitle', 'disabled', 'organizationId'])
		.select(['siteId', 'managerId', 'location', 'locale', 'timeZone', 'pictureUri', 'source', 'sourceId'])
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}
