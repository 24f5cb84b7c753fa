/** What every route of SCIM shares: which directory asks, how it is answered, and how a refusal is said. */
import { Hono, type Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Account, AccountScope } from '#accounts/scope.ts';
import { logDefect } from '#foundation/log.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { findDirectoryOfToken } from './directories.server.ts';
import type { DirectoryScope } from './scim-scope.ts';
import { scimRefusal, scimTypeOf } from './scim-refusal.ts';
import { isObject, type ScimObject } from './scim-value.ts';
import { isNamed } from './versions.ts';

/** Of each request, given by the page that hands over to SCIM. */
export interface ScimEnvironment {
	readonly account: Account;
	readonly traceId: string;
	/** As it was asked: "https://acme.desk.example". */
	readonly origin: string;
	/** Nobody has signed in yet: `needsDirectory` says who asks. */
	readonly scope: AccountScope;
}

export interface ScimBindings {
	Bindings: ScimEnvironment;
	Variables: { scope: DirectoryScope };
}

export type ScimContext = Context<ScimBindings>;

export const PATH = '/scim/v2';
const MEDIA_TYPE = 'application/scim+json; charset=utf-8';
const ERROR_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/iu;

export function scimRouter(): Hono<ScimBindings> {
	return new Hono<ScimBindings>();
}

export function baseOf(c: ScimContext): string {
	return `${c.env.origin}${PATH}`;
}

/** @throws Refusal `token.missing`, `token.unknown`. */
export const needsDirectory = createMiddleware<ScimBindings>(async (c, next) => {
	const token = BEARER.exec(c.req.header('authorization') ?? '')?.[1];
	if (token === undefined) {
		throw new Refusal('unauthenticated', 'token.missing', 'Send the header Authorization: Bearer, and the token.');
	}
	const directory = await findDirectoryOfToken(c.env.scope, token);
	if (directory === undefined) {
		throw new Refusal('unauthenticated', 'token.unknown', 'No directory of this account has the token.');
	}
	const { db, accountId, now } = c.env.scope;
	c.set('scope', { db, accountId, now, directory, base: baseOf(c) });
	await next();
});

export function answer(body: object, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
	return new Response(JSON.stringify(body), { status, headers: { 'content-type': MEDIA_TYPE, ...headers } });
}

/** A resource under its ETag, not sent again to whoever has it (RFC 7644, 3.14). */
export function answerResource(
	c: ScimContext,
	resource: ScimObject,
	{ shown, status = 200 }: { readonly shown: ScimObject; readonly status?: 200 | 201 }
): Response {
	const meta = isObject(resource['meta']) ? resource['meta'] : {};
	const [version, location] = [String(meta['version']), String(meta['location'])];
	const known = c.req.method === 'GET' ? c.req.header('if-none-match') : undefined;
	if (known !== undefined && isNamed(known, version))
		return new Response(null, { status: 304, headers: { etag: version } });
	return answer(shown, status, {
		etag: version,
		...(status === 201 ? { location } : { 'content-location': location })
	});
}

/** @throws Refusal `scim.invalidSyntax`: it is no JSON. */
export async function readBody(c: ScimContext): Promise<unknown> {
	try {
		return await c.req.json();
	} catch {
		throw scimRefusal('invalidSyntax', 'The body is not the JSON that it has to be.');
	}
}

/** A defect says no more than its number in the log. */
export function answerError(error: Error, c: ScimContext): Response {
	if (!(error instanceof Refusal)) {
		logDefect(c.env.traceId, error);
		return answerRefused(500, `Something went wrong here. ${c.env.traceId} finds it in the log.`);
	}
	const scimType = scimTypeOf(error);
	const headers = error.status === 401 ? { 'www-authenticate': 'Bearer realm="SCIM"' } : undefined;
	return answerRefused(error.status, error.message, { ...(scimType && { scimType }), ...(headers && { headers }) });
}

/** RFC 7644, 3.12: the status is a text. */
export function answerRefused(
	status: number,
	detail: string,
	{ scimType, headers }: { readonly scimType?: string; readonly headers?: Readonly<Record<string, string>> } = {}
): Response {
	const body = { schemas: [ERROR_MESSAGE], status: String(status), ...(scimType && { scimType }), detail };
	return answer(body, status, headers);
}
