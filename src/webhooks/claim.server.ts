/**
 * Takes deliveries that are due, so that of several processes on one database each is sent by one. Whoever takes a
 * delivery moves its next attempt ahead, and sends it without holding a row or a connection; if that process dies, the
 * delivery is due again when this time is over.
 */
import type { AccountScope } from '#accounts/scope.ts';
import type { Database } from '#database/connect.server.ts';
import { executePrepared } from '#database/prepared.server.ts';

/** Seconds that a taken delivery is left to whoever took it: far more than an attempt may take. Our choice. */
export const LEASE_SECONDS = 60;

export interface DueWebhook {
	readonly accountId: number;
	readonly webhookId: number;
}

export interface Claimed {
	readonly messageId: string;
	readonly type: string;
	readonly recordId: string | null;
	readonly changed: string[] | null;
	readonly occurredAt: Date;
	/** This one included. */
	readonly attempts: number;
	readonly retries: number;
	/** Null before the first attempt. */
	readonly body: string | null;
}

/** Where to, and with what. */
export interface Target {
	readonly account: string;
	readonly uri: string;
	/** The one that counts, then one that was replaced a while ago. */
	readonly secrets: readonly Buffer[];
	readonly verificationToken: string | null;
}

/** Of those that are not verified only the question whether they want to be. Reads the index webhook_delivery_due. */
const LIST_DUE = `
	select w.account_id, w.id as webhook_id from webhook w
	where w.state in ('active', 'unverified') and exists (
		select from webhook_delivery d
		where d.account_id = w.account_id and d.webhook_id = w.id and d.state = 'pending' and d.next_attempt_at <= $1
			and (w.state = 'active' or d.type = 'webhook.verify')
	)
	order by w.account_id, w.id
	limit $2`;

/** Of all accounts. */
export async function listDueWebhooks(db: Database, now: Date, limit: number): Promise<DueWebhook[]> {
	return executePrepared<DueWebhook>(db, { name: 'webhooks_due', text: LIST_DUE, values: [now, limit] });
}

/** Parameters: account, webhook, now, end of the lease, how many. */
const CLAIM = `
	with due as (
		select d.message_id from webhook_delivery d
		join webhook w on w.account_id = $1 and w.id = $2
		where d.account_id = $1 and d.webhook_id = $2 and d.state = 'pending' and d.next_attempt_at <= $3
			and (w.state = 'active' or w.state = 'unverified' and d.type = 'webhook.verify')
		order by d.next_attempt_at, d.message_id
		limit $5
		for update of d skip locked
	)
	update webhook_delivery d set attempts = d.attempts + 1, next_attempt_at = $4
	from due
	where d.account_id = $1 and d.webhook_id = $2 and d.message_id = due.message_id
	returning d.message_id, d.type, d.record_id, d.changed, d.occurred_at, d.attempts, d.retries, d.body`;

export async function claimDeliveries(
	{ db, accountId, now }: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	webhookId: number,
	limit: number
): Promise<Claimed[]> {
	const until = new Date(now.getTime() + LEASE_SECONDS * 1000);
	return executePrepared<Claimed>(db, {
		name: 'webhooks_claim',
		text: CLAIM,
		values: [accountId, webhookId, now, until, limit]
	});
}

/** Undefined once the webhook is removed. */
export async function findTarget(
	{ db, accountId, now }: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	webhookId: number
): Promise<Target | undefined> {
	const row = await db
		.selectFrom('webhook')
		.innerJoin('account', 'account.id', 'webhook.accountId')
		.select(['account.slug', 'uri', 'secret', 'previousSecret', 'previousSecretUntil', 'verificationToken'])
		.where('webhook.accountId', '=', accountId)
		.where('webhook.id', '=', webhookId)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const { slug: account, uri, secret, previousSecret, previousSecretUntil, verificationToken } = row;
	const isOverlapping = previousSecret !== null && previousSecretUntil !== null && previousSecretUntil > now;
	return { account, uri, verificationToken, secrets: isOverlapping ? [secret, previousSecret] : [secret] };
}
