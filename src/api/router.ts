/** What every route of the API shares: who asks, and how a refusal is answered. */
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Account, AccountScope } from '#accounts/scope.ts';
import { logDefect } from '#foundation/log.server.ts';
import { Refusal } from '#foundation/refusals.ts';

/** Of each request, given by the page that hands over to the API. */
export interface ApiEnvironment {
	readonly account: Account;
	readonly traceId: string;
	/** The query as it was sent, with its question mark. */
	readonly search: string;
	/** Nobody has signed in yet: `requireTokenOwner` says who asks. */
	readonly scope: AccountScope;
}

export interface ApiBindings {
	Bindings: ApiEnvironment;
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
	401: 'No token, or one that this account does not know',
	403: 'The owner of the token lacks the role',
	404: 'There is no such thing'
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

export function apiRouter(): OpenAPIHono<ApiBindings> {
	return new OpenAPIHono<ApiBindings>();
}

/** Turns what was thrown into the answer of the API; a defect says no more than its number in the log. */
export function answerError(error: Error, c: Context<ApiBindings>): Response {
	const { traceId } = c.env;
	if (error instanceof Refusal) {
		const { code, message, field, status } = error;
		const headers = status === 401 ? { 'www-authenticate': 'Bearer' } : undefined;
		return c.json({ code, message, ...(field === undefined ? {} : { field }), traceId }, status, headers);
	}
	logDefect(traceId, error);
	return c.json(
		{ code: 'defect', message: 'Something went wrong here. The trace id finds it in the log.', traceId },
		500
	);
}
