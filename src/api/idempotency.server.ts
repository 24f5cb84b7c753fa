/**
 * The header Idempotency-Key: a request that creates something and is sent again, since its answer was lost, creates
 * nothing more and gets the same answer. Keys are the token owner's, and kept for a day.
 */
import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { idFrom } from '#requests/form-key.ts';
import type { ApiBindings } from './router.ts';

/** Hours for which an answer is kept. Our choice: longer than any program tries again by itself. */
const KEPT_HOURS = 24;
/** Seconds after which a request that has no answer is taken for one whose process has ended. */
const ANSWERED_SECONDS = 60;
/** Longest key in characters, as most services have it. */
const LONGEST_KEY = 255;

interface Kept {
	readonly requestHash: Buffer;
	readonly createdAt: Date;
	readonly status: number | null;
	readonly location: string | null;
	readonly etag: string | null;
	readonly body: string | null;
}

/** For routes that create something. Without the header nothing is kept. */
export const idempotent = createMiddleware<ApiBindings>(async (c, next) => {
	const key = c.req.header('idempotency-key');
	if (key === undefined) return next();
	if (key.length > LONGEST_KEY || !/^[\x21-\x7e]+$/u.test(key)) {
		throw new Refusal('invalid', 'idempotency.key', `An Idempotency-Key has 1 to ${LONGEST_KEY} visible characters.`);
	}
	const scope = c.get('scope');
	const requestHash = await hashOf(c);
	const kept = await takeKey(scope, key, requestHash);
	if (kept !== undefined) return replay(kept, requestHash);
	try {
		await next();
	} catch (error) {
		await forgetKey(scope, key);
		throw error;
	}
	if (c.res.ok) await keepAnswer(scope, key, c.res.clone());
	else await forgetKey(scope, key);
});

/**
 * The key under which a record is registered, so that even an answer that was never kept creates no second one: a UUID
 * of the request's own key, or none.
 */
export function registrationKeyOf(c: Context<ApiBindings>): string | null {
	const key = c.req.header('idempotency-key');
	if (key === undefined) return null;
	return idFrom(key, `${String(c.get('scope').personId)} ${c.req.path}`);
}

async function hashOf(c: Context<ApiBindings>): Promise<Buffer> {
	const body = await c.req.raw.clone().arrayBuffer();
	return createHash('sha256').update(`${c.req.method} ${c.req.path}\n`).update(Buffer.from(body)).digest();
}

/** @returns what is kept under the key; undefined where the request is to be answered now. */
async function takeKey(scope: AccountScope, key: string, requestHash: Buffer): Promise<Kept | undefined> {
	const { db, accountId, now } = scope;
	await db
		.deleteFrom('idempotencyKey')
		.where('accountId', '=', accountId)
		.where((where) =>
			where.or([
				where('createdAt', '<', before(now, KEPT_HOURS * 3600)),
				where.and([where('status', 'is', null), where('createdAt', '<', before(now, ANSWERED_SECONDS))])
			])
		)
		.execute();
	const taken = await db
		.insertInto('idempotencyKey')
		.values({ ...{ accountId, personId: scope.personId ?? 0, key, requestHash, createdAt: now }, status: null })
		.onConflict((conflict) => conflict.columns(['accountId', 'personId', 'key']).doNothing())
		.returning('key')
		.executeTakeFirst();
	if (taken !== undefined) return undefined;
	return rowOf(scope, key)
		.select(['requestHash', 'createdAt', 'status', 'location', 'etag', 'body'])
		.executeTakeFirst();
}

function replay({ status, location, etag, body, ...kept }: Kept, requestHash: Buffer): Response {
	if (!kept.requestHash.equals(requestHash)) {
		throw new Refusal(
			'invalid',
			'idempotency.reused',
			'This Idempotency-Key was sent with another request. Make a new one.'
		);
	}
	if (status === null) {
		throw new Refusal(
			'conflict',
			'idempotency.busy',
			'The request with this Idempotency-Key is being answered. Try again in a second.'
		);
	}
	const headers = new Headers({ 'content-type': 'application/json', 'idempotent-replayed': 'true' });
	if (location !== null) headers.set('location', location);
	if (etag !== null) headers.set('etag', etag);
	return new Response(body, { status, headers });
}

async function keepAnswer({ db, accountId, personId = 0 }: AccountScope, key: string, answer: Response): Promise<void> {
	const { status, headers } = answer;
	await db
		.updateTable('idempotencyKey')
		.set({ status, location: headers.get('location'), etag: headers.get('etag'), body: await answer.text() })
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.where('key', '=', key)
		.execute();
}

/** What was refused may be put right and sent again under the same key. */
async function forgetKey({ db, accountId, personId = 0 }: AccountScope, key: string): Promise<void> {
	await db
		.deleteFrom('idempotencyKey')
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.where('key', '=', key)
		.execute();
}

function rowOf({ db, accountId, personId = 0 }: AccountScope, key: string) {
	return db
		.selectFrom('idempotencyKey')
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.where('key', '=', key);
}

function before(now: Date, seconds: number): Date {
	return new Date(now.getTime() - seconds * 1000);
}
