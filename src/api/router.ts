/** What every route of the API shares: who asks, what it may be asked for, and how a refusal is answered. */
import { createRoute, OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { requireAdministrator } from '#accounts/require-administrator.ts';
import type { RequestMeter } from '#accounts/request-meter.server.ts';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import type { Role } from '#accounts/roles.ts';
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { TokenScope } from '#accounts/token-scopes.ts';
import { logDefect } from '#foundation/log.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { RefusalWithHeaders } from './refusal-with-headers.ts';
import { presentAllowance, refuseTooMuch } from './rate-limit.ts';
import { getToken, requireScope, scopeOfOwner } from './token-owner.server.ts';
import type { DeliveryRules } from '#webhooks/uri.ts';
import { refuseProtocol, refuseUnread } from './unread.ts';

/** Of each request, given by the page that hands over to the API. */
export interface ApiEnvironment {
	readonly account: Account;
	readonly traceId: string;
	/** The query as it was sent, with its question mark. */
	readonly search: string;
	/** Nobody has signed in yet: `needsToken` says who asks. */
	readonly scope: AccountScope;
	/** Of the desk, which counts what each token asks for. */
	readonly meter: RequestMeter;
	/** From where it is asked. */
	readonly networkAddress: string;
	/** Where the operator lets webhooks deliver to. */
	readonly deliveryRules: DeliveryRules;
}

export interface ApiBindings {
	Bindings: ApiEnvironment;
	/** Of the owner of the token, set by `needsToken`. */
	Variables: { scope: AccountScope };
}

export interface Needs {
	readonly scope: TokenScope;
	/** Which role the owner of the token has to have, whatever the token may be used for. */
	readonly role?: Role;
}

const RefusalBody = z
	.object({
		code: z.string().openapi({ example: 'token.missing', description: 'Never changes.' }),
		message: z.string().openapi({ description: 'A sentence for a person; may change.' }),
		field: z.string().optional(),
		traceId: z.string()
	})
	.openapi('Refusal');

const SENTENCES = {
	400: 'What was sent cannot be read',
	401: 'No token, or one that this account does not know',
	403: 'The token, or the role of its owner, is not enough',
	404: 'There is no such thing',
	409: 'It does not go together with what is there',
	412: 'It was changed since it was read',
	413: 'More was sent than is read',
	415: 'The body is of another type than is read',
	422: 'Something in it has to be put right; `field` says what',
	429: 'Too many requests; Retry-After says in how many seconds to go on'
} as const;

/** Answers that a route declares for its refusals. */
export function refusals(...statuses: (keyof typeof SENTENCES)[]) {
	return Object.fromEntries(
		statuses.map((status) => [
			status,
			{ description: SENTENCES[status], content: { 'application/json': { schema: RefusalBody } } }
		])
	);
}

/**
 * A route that needs a token, which the document says and the route checks from the same words.
 * @param refused statuses of what it refuses, besides those of every route
 */
export function apiRoute(needs: Needs, ...refused: (keyof typeof SENTENCES)[]) {
	return <P extends string, R extends Omit<RouteConfig, 'path'> & { path: P }>(route: R) =>
		createRoute({
			...route,
			security: [{ bearer: [needs.scope] }],
			...(needs.role === undefined ? {} : { 'x-required-role': needs.role }),
			middleware: [
				needsToken(needs),
				...(route.request?.query === undefined ? [takesNoQuery] : []),
				...(takesJson(route) ? [needsJson] : []),
				...[route.middleware ?? []].flat()
			],
			responses: {
				...route.responses,
				...refusals(401, 403, 422, 429, ...(route.request?.body === undefined ? [] : BODY_REFUSALS), ...refused)
			}
		});
}

function needsToken({ scope: needed, role }: Needs) {
	return createMiddleware<ApiBindings>(async (c, next) => {
		const { scope, meter } = c.env;
		const token = await getToken(scope, c.req.header('authorization'));
		const allowance = meter.admit(token.metered, scope.now);
		const limits = Object.entries(presentAllowance(allowance));
		const say = () => limits.forEach(([name, value]) => c.header(name, value));
		say();
		refuseTooMuch(allowance);
		requireScope(token, needed);
		const { owner } = token;
		const named = { name: 'The owner of this token', roles: owner.roles };
		if (role === 'account_administrator') requireAdministrator(named);
		else requireAnalyst(named);
		c.set('scope', scopeOfOwner(scope, owner));
		await next();
		// An answer that a route made without `c` has not heard of them.
		say();
	});
}

/** Where no parameter is declared, none is understood. */
const takesNoQuery = createMiddleware<ApiBindings>(async (c, next) => {
	const [name] = Object.keys(c.req.query());
	if (name !== undefined) {
		throw new Refusal('invalid', 'parameter.unknown', `There is no parameter "${name}".`, name);
	}
	await next();
});

const BODY_REFUSALS = [400, 413, 415] as const;

/** Files are of other types, and read by their routes. */
function takesJson({ request }: Omit<RouteConfig, 'path'>): boolean {
	return request?.body !== undefined && 'application/json' in request.body.content;
}

/** A body of another type would be taken for an empty one. */
const needsJson = createMiddleware<ApiBindings>(async (c, next) => {
	const type = c.req.header('content-type') ?? '';
	if (!/^application\/(?:[\w.-]+\+)?json(?:;|$)/iu.test(type)) {
		throw new Refusal('unsupported', 'body.type', 'Send JSON, with the header Content-Type: application/json.');
	}
	await next();
});

/** What does not fit a route's schema is refused before its handler, with the field that has to be put right. */
export function apiRouter(): OpenAPIHono<ApiBindings> {
	return new OpenAPIHono<ApiBindings>({
		// 4me's own addresses end with a slash in places.
		strict: false,
		defaultHook: (result) => {
			if (!result.success) throw refuseUnread(result.target, result.error);
		}
	});
}

/** Turns what was thrown into the answer of the API; a defect says no more than its number in the log. */
export function answerError(error: Error, c: Context<ApiBindings>): Response {
	const { traceId } = c.env;
	if (error instanceof HTTPException) return answerError(refuseProtocol(error), c);
	if (error instanceof Refusal) {
		const { code, message, field, status } = error;
		const body = { code, message, ...(field === undefined ? {} : { field }), traceId };
		return c.json(body, status, error instanceof RefusalWithHeaders ? error.headers : bareHeaders(status));
	}
	logDefect(traceId, error);
	return c.json(
		{ code: 'defect', message: 'Something went wrong here. The trace id finds it in the log.', traceId },
		500
	);
}

function bareHeaders(status: number): Record<string, string> | undefined {
	return status === 401 ? { 'www-authenticate': 'Bearer' } : undefined;
}
