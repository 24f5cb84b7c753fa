/** Writes down how an attempt ended, and what follows: the next one, or none, or that the webhook is given up. */
import type { AccountScope } from '#accounts/scope.ts';
import { failureOf, isConfirmedBy, isOfReceiver, type Answer, type Failure } from './answer.ts';
import type { Claimed } from './claim.server.ts';
import { endPending } from './end-pending.server.ts';
import { VERIFY } from './message.ts';
import { isGivenUp, nextAttemptAt, readRetryAfter } from './schedule.ts';
import { markVerified } from './verification.server.ts';

export interface Outcome {
	readonly webhookId: number;
	readonly claimed: Claimed;
	/** Null where it could not be written. */
	readonly body: string | null;
	readonly uri: string;
	readonly requestHeaders: Readonly<Record<string, string>>;
	readonly beganAt: Date;
	readonly answer: Answer;
	/** From 0 to 1. */
	readonly chance: number;
}

/** `now` of the scope is the end of the attempt. Nothing is kept of a webhook that is removed. */
export async function keepOutcome(scope: Omit<AccountScope, 'personId' | 'reach'>, outcome: Outcome): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const inTransaction = { ...scope, db };
		const webhook = await lockFailing(inTransaction, outcome.webhookId);
		if (webhook === undefined || !(await isThere(inTransaction, outcome))) return;
		const failure = failureOf(outcome.answer);
		await insertAttempt(inTransaction, outcome, failure);
		await updateDelivery(inTransaction, outcome, failure);
		await updateWebhook(inTransaction, outcome, { failure, ...webhook });
	});
}

type Scope = Omit<AccountScope, 'personId' | 'reach'>;

interface Failing {
	readonly state: string;
	readonly failingSince: Date | null;
	readonly verificationToken: string | null;
}

async function lockFailing({ db, accountId }: Scope, webhookId: number): Promise<Failing | undefined> {
	return db
		.selectFrom('webhook')
		.select(['state', 'failingSince', 'verificationToken'])
		.where('accountId', '=', accountId)
		.where('id', '=', webhookId)
		.forNoKeyUpdate()
		.executeTakeFirst();
}

async function isThere({ db, accountId }: Scope, { webhookId, claimed }: Outcome): Promise<boolean> {
	const delivery = await db
		.selectFrom('webhookDelivery')
		.select('messageId')
		.where('accountId', '=', accountId)
		.where('webhookId', '=', webhookId)
		.where('messageId', '=', claimed.messageId)
		.executeTakeFirst();
	return delivery !== undefined;
}

async function insertAttempt(scope: Scope, outcome: Outcome, failure: Failure | undefined): Promise<void> {
	const { webhookId, claimed, beganAt, answer, uri, requestHeaders } = outcome;
	const answered = answer.kind === 'answered' ? answer.answered : undefined;
	await scope.db
		.insertInto('webhookAttempt')
		.values({
			...{ accountId: scope.accountId, webhookId, messageId: claimed.messageId, attempt: claimed.attempts },
			...{ beganAt, durationMs: Math.max(0, scope.now.getTime() - beganAt.getTime()), uri },
			requestHeaders: JSON.stringify(requestHeaders),
			...{ status: statusOf(outcome), failure: failure ?? null },
			detail: answer.kind === 'unanswered' ? answer.detail : null,
			responseHeaders: answered === undefined ? null : JSON.stringify(answered.headers),
			responseBody: answered?.body ?? null
		})
		.onConflict((conflict) => conflict.columns(['accountId', 'webhookId', 'messageId', 'attempt']).doNothing())
		.execute();
}

function statusOf({ answer }: Outcome): number | null {
	return answer.kind === 'answered' ? answer.answered.status : null;
}

/** Only what nobody else took or ended meanwhile. */
async function updateDelivery(scope: Scope, outcome: Outcome, failure: Failure | undefined): Promise<void> {
	const { webhookId, claimed, body } = outcome;
	await scope.db
		.updateTable('webhookDelivery')
		.set({ ...whatFollows(scope.now, outcome, failure), body, failure: failure ?? null, status: statusOf(outcome) })
		.where('accountId', '=', scope.accountId)
		.where('webhookId', '=', webhookId)
		.where('messageId', '=', claimed.messageId)
		.where('attempts', '=', claimed.attempts)
		.where('state', '=', 'pending')
		.execute();
}

function whatFollows(now: Date, { claimed, answer, chance }: Outcome, failure: Failure | undefined) {
	if (failure === undefined) return { state: 'delivered', nextAttemptAt: null };
	// Not the receiver's fault: at once, by whoever comes next.
	if (failure === 'interrupted') return { nextAttemptAt: now };
	const asked = answer.kind === 'answered' ? answer.answered.headers['retry-after'] : undefined;
	const askedToWaitMs = readRetryAfter(asked, now);
	const next = nextAttemptAt({ retries: claimed.retries, endedAt: now, askedToWaitMs, chance });
	if (next === undefined || failure === 'gone' || failure === 'record-gone')
		return { state: 'failed', nextAttemptAt: null };
	return { retries: claimed.retries + 1, nextAttemptAt: next };
}

async function updateWebhook(
	scope: Scope,
	{ webhookId, claimed, answer }: Outcome,
	{ failure, state, failingSince, verificationToken }: Failing & { readonly failure: Failure | undefined }
): Promise<void> {
	if (state === 'unverified' && claimed.type === VERIFY && answer.kind === 'answered' && verificationToken !== null) {
		if (isConfirmedBy(answer.answered, verificationToken)) return markVerified(scope, webhookId);
	}
	if (state !== 'active' || (failure !== undefined && !isOfReceiver(failure))) return;
	if (failure === undefined) {
		if (failingSince !== null) await setWebhook(scope, webhookId, { failingSince: null });
		return;
	}
	const since = failingSince ?? scope.now;
	const offReason = reasonToGiveUp(failure, since, scope.now);
	if (offReason === undefined) {
		if (failingSince === null) await setWebhook(scope, webhookId, { failingSince: since });
		return;
	}
	await setWebhook(scope, webhookId, { failingSince: since, state: 'off', offReason, offAt: scope.now });
	await endPending(scope, webhookId);
}

function reasonToGiveUp(failure: Failure, since: Date, now: Date): 'gone' | 'failing' | undefined {
	if (failure === 'gone') return 'gone';
	return isGivenUp(since, now) ? 'failing' : undefined;
}

interface WebhookChange {
	readonly failingSince: Date | null;
	readonly state?: 'off';
	readonly offReason?: 'gone' | 'failing';
	readonly offAt?: Date;
}

async function setWebhook({ db, accountId, now }: Scope, id: number, change: WebhookChange): Promise<void> {
	await db
		.updateTable('webhook')
		.set({ ...change, updatedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.execute();
}
