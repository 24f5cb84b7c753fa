/** The log of what was delivered to a webhook, and sending it again. */
import type { Expression, SqlBool } from 'kysely';
import { announceEvents } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { FAILURES, type Failure } from './answer.ts';
import { TEST, VERIFY } from './message.ts';
import { lockDelivering } from './verification.server.ts';

type InAccount = Pick<AccountScope, 'db' | 'accountId'>;

export type DeliveryState = 'pending' | 'delivered' | 'failed';

export interface Delivery {
	readonly messageId: string;
	readonly type: string;
	readonly recordId: string | null;
	readonly changed: readonly string[] | null;
	readonly occurredAt: Date;
	readonly state: DeliveryState;
	readonly attempts: number;
	/** Null once it is over. */
	readonly nextAttemptAt: Date | null;
	/** Why the last attempt did not arrive. */
	readonly failure: Failure | null;
	/** Of the last answer. */
	readonly status: number | null;
}

export interface Attempt {
	readonly attempt: number;
	readonly beganAt: Date;
	readonly durationMs: number;
	readonly uri: string;
	readonly requestHeaders: Readonly<Record<string, string>>;
	/** Null where nothing answered. */
	readonly status: number | null;
	readonly failure: Failure | null;
	readonly detail: string | null;
	readonly responseHeaders: Readonly<Record<string, string>> | null;
	/** Its beginning. */
	readonly responseBody: string | null;
}

export interface DeliveryDetail extends Delivery {
	/** As it is sent; null before the first attempt. */
	readonly body: string | null;
	/** The latest first; at most those of the last few rounds. */
	readonly log: readonly Attempt[];
}

export interface DeliveryQuery {
	readonly state?: DeliveryState | undefined;
	/** `next` of the page before. */
	readonly after?: string | undefined;
	readonly limit: number;
}

export interface DeliveryPage {
	/** The newest first. */
	readonly deliveries: readonly Delivery[];
	/** Where the older ones begin; undefined if there are none. */
	readonly next: string | undefined;
}

/** Attempts that are shown of one delivery: three rounds of the schedule. */
const MOST_ATTEMPTS = 30;

const COLUMNS = [
	...(['messageId', 'type', 'recordId', 'changed', 'occurredAt', 'state', 'attempts'] as const),
	...(['nextAttemptAt', 'failure', 'status'] as const)
] as const;

/** Moment and message of the last one that was shown. */
const CURSOR = /^(\d{1,15})_(\w{1,100})$/u;

/** Reads the indexes webhook_delivery_newest and webhook_delivery_failed. */
export async function listDeliveries(
	{ db, accountId }: InAccount,
	webhookId: number,
	{ state, after, limit }: DeliveryQuery
): Promise<DeliveryPage> {
	const [, moment, messageId = ''] = CURSOR.exec(after ?? '') ?? [];
	const rows = await db
		.selectFrom('webhookDelivery')
		.select(COLUMNS)
		.where('accountId', '=', accountId)
		.where('webhookId', '=', webhookId)
		.where(({ eb, and, refTuple, tuple }) => {
			const narrowed: Expression<SqlBool>[] = [];
			if (state !== undefined) narrowed.push(eb('state', '=', state));
			if (moment !== undefined) {
				narrowed.push(eb(refTuple('occurredAt', 'messageId'), '<', tuple(new Date(Number(moment)), messageId)));
			}
			return and(narrowed);
		})
		.orderBy('occurredAt', 'desc')
		.orderBy('messageId', 'desc')
		.limit(limit + 1)
		.execute();
	const deliveries = rows.slice(0, limit).map(readDelivery);
	const last = deliveries.at(-1);
	const hasMore = rows.length > limit && last !== undefined;
	return { deliveries, next: hasMore ? `${String(last.occurredAt.getTime())}_${last.messageId}` : undefined };
}

/** @throws Refusal `delivery.unknown`. */
export async function getDelivery(
	{ db, accountId }: InAccount,
	webhookId: number,
	messageId: string
): Promise<DeliveryDetail> {
	const row = await db
		.selectFrom('webhookDelivery')
		.select([...COLUMNS, 'body'])
		.where('accountId', '=', accountId)
		.where('webhookId', '=', webhookId)
		.where('messageId', '=', messageId)
		.executeTakeFirst();
	if (row === undefined) throw unknownDelivery();
	const log = await listAttempts({ db, accountId }, webhookId, messageId);
	return { ...readDelivery(row), body: row.body, log };
}

async function listAttempts({ db, accountId }: InAccount, webhookId: number, messageId: string): Promise<Attempt[]> {
	const rows = await db
		.selectFrom('webhookAttempt')
		.select(['attempt', 'beganAt', 'durationMs', 'uri', 'requestHeaders', 'status', 'failure', 'detail'])
		.select(['responseHeaders', 'responseBody'])
		.where('accountId', '=', accountId)
		.where('webhookId', '=', webhookId)
		.where('messageId', '=', messageId)
		.orderBy('attempt', 'desc')
		.limit(MOST_ATTEMPTS)
		.execute();
	return rows.map((row) => ({
		...row,
		failure: failureIn(row.failure),
		requestHeaders: JSON.parse(row.requestHeaders),
		responseHeaders: row.responseHeaders === null ? null : JSON.parse(row.responseHeaders)
	}));
}

/**
 * Sends one again, whether it arrived or not, with the same ID and the same text.
 * @throws Refusal `delivery.unknown`, `delivery.question`, `webhook.unknown`, `webhook.unverified`, `webhook.off`.
 */
export async function redeliver(scope: AccountScope, webhookId: number, messageId: string): Promise<void> {
	const sent = await sendAgain(scope, webhookId, { messageId });
	if (sent > 0) return;
	const { type } = await getDelivery(scope, webhookId, messageId);
	if (type !== VERIFY) return;
	throw new Refusal(
		'conflict',
		'delivery.question',
		'This asked the receiver to confirm. Have the desk ask again instead.'
	);
}

/**
 * Sends again all that did not arrive since a moment.
 * @returns how many.
 * @throws Refusal `webhook.unknown`, `webhook.unverified`, `webhook.off`.
 */
export async function redeliverFailed(scope: AccountScope, webhookId: number, since: Date): Promise<number> {
	return sendAgain(scope, webhookId, { since });
}

/** Those that wait already are not touched; a question to the receiver is asked anew instead. */
async function sendAgain(
	scope: AccountScope,
	webhookId: number,
	which: { readonly messageId: string } | { readonly since: Date }
): Promise<number> {
	const { numUpdatedRows } = await scope.db.transaction().execute(async (db) => {
		await lockDelivering({ ...scope, db }, webhookId);
		return db
			.updateTable('webhookDelivery')
			.set({ state: 'pending', retries: 0, nextAttemptAt: scope.now, failure: null })
			.where('accountId', '=', scope.accountId)
			.where('webhookId', '=', webhookId)
			.where('type', '<>', VERIFY)
			.where(({ eb, and }) =>
				'messageId' in which
					? and([eb('messageId', '=', which.messageId), eb('state', '<>', 'pending')])
					: and([eb('state', '=', 'failed'), eb('type', '<>', TEST), eb('occurredAt', '>=', which.since)])
			)
			.executeTakeFirstOrThrow();
	});
	if (numUpdatedRows > 0n) announceEvents();
	return Number(numUpdatedRows);
}

type Row = Omit<Delivery, 'state' | 'failure'> & { readonly state: string; readonly failure: string | null };

function readDelivery({ messageId, type, recordId, changed, occurredAt, state, attempts, ...row }: Row): Delivery {
	return {
		...{ messageId, type, recordId, changed, occurredAt, attempts },
		state: (['pending', 'delivered'] as const).find((one) => one === state) ?? 'failed',
		...{ nextAttemptAt: row.nextAttemptAt, status: row.status },
		failure: failureIn(row.failure)
	};
}

function failureIn(text: string | null): Failure | null {
	return FAILURES.find((failure) => failure === text) ?? null;
}

function unknownDelivery(): Refusal {
	return new Refusal('not-found', 'delivery.unknown', 'There is no such delivery, or not any more.');
}
