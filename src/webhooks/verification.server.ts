/**
 * Makes sure that whoever receives wants it, as 4me does: a new address first gets one message with a token, and
 * nothing else before it has either opened the address in it or answered with the token. So nobody can have the desk
 * send to a receiver that is not theirs.
 */
import { randomBytes } from 'node:crypto';
import { announceEvents, newMessageId } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { TEST, VERIFY, writeBody } from './message.ts';
import { getWebhook, lockWebhook } from './read-webhook.server.ts';

/** Days for which a token counts: as long as its message is tried. Our choice. */
const TOKEN_DAYS = 3;

const TOKEN_BYTES = 32;

/** Where the receiver confirms; the token follows. */
const VERIFY_PATH = '/v1/webhooks/verify/';

/**
 * Stops the webhook until its receiver confirms, and asks it to. Part of a transaction.
 * @param origin address of the desk, as the receiver reaches it
 */
export async function askToVerify(scope: AccountScope, webhookId: number, origin: string): Promise<void> {
	const { db, accountId, now } = scope;
	const token = randomBytes(TOKEN_BYTES).toString('base64url');
	await db
		.updateTable('webhook')
		.set({
			...{ state: 'unverified', verifiedAt: null, verificationToken: token, verificationSentAt: now },
			...{ offReason: null, offAt: null, failingSince: null, updatedAt: now }
		})
		.where('accountId', '=', accountId)
		.where('id', '=', webhookId)
		.execute();
	await endQuestions(scope, webhookId);
	const { name } = await getWebhook(scope, webhookId);
	await insertMessage(scope, webhookId, VERIFY, {
		webhook: { id: webhookId, name },
		challenge: token,
		verify_uri: `${origin}${VERIFY_PATH}${token}`
	});
}

/**
 * Asks once more, with a new token; the old one counts no more.
 * @throws Refusal `webhook.unknown`, `webhook.verified`, `webhook.off`.
 */
export async function askAgain(scope: AccountScope, webhookId: number, origin: string): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const inTransaction = { ...scope, db };
		const { state } = await lockWebhook(inTransaction, webhookId);
		if (state === 'off') throw new Refusal('conflict', 'webhook.off', 'This webhook is switched off. Switch it on.');
		if (state !== 'unverified') {
			throw new Refusal('conflict', 'webhook.verified', 'This webhook is verified already.');
		}
		await askToVerify(inTransaction, webhookId, origin);
	});
}

/**
 * What the receiver does by opening the address that it got; a second time changes nothing.
 * @returns the name of the webhook.
 * @throws Refusal `webhook.token-unknown`.
 */
export async function confirmByToken(
	scope: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	token: string
): Promise<{ id: number; name: string }> {
	return scope.db.transaction().execute(async (db) => {
		const asked = await db
			.selectFrom('webhook')
			.select(['id', 'name', 'state', 'verificationSentAt'])
			.where('accountId', '=', scope.accountId)
			.where('verificationToken', '=', token)
			.where('state', '<>', 'off')
			.forNoKeyUpdate()
			.executeTakeFirst();
		const oldest = scope.now.getTime() - TOKEN_DAYS * 86_400_000;
		if (asked === undefined || (asked.verificationSentAt?.getTime() ?? 0) < oldest) throw unknownToken();
		if (asked.state === 'unverified') await markVerified({ ...scope, db }, asked.id);
		return { id: asked.id, name: asked.name };
	});
}

/** Part of a transaction that holds the webhook. */
export async function markVerified(
	scope: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	webhookId: number
): Promise<void> {
	await scope.db
		.updateTable('webhook')
		.set({ state: 'active', verifiedAt: scope.now, failingSince: null, updatedAt: scope.now })
		.where('accountId', '=', scope.accountId)
		.where('id', '=', webhookId)
		.execute();
	await scope.db
		.updateTable('webhookDelivery')
		.set({ state: 'delivered', nextAttemptAt: null, failure: null })
		.where('accountId', '=', scope.accountId)
		.where('webhookId', '=', webhookId)
		.where('type', '=', VERIFY)
		.where('state', '=', 'pending')
		.execute();
	announceEvents();
}

/**
 * A message that tells nothing, to see whether it arrives.
 * @returns its ID.
 * @throws Refusal `webhook.unknown`, `webhook.unverified`, `webhook.off`.
 */
export async function sendTest(scope: AccountScope, webhookId: number): Promise<string> {
	return scope.db.transaction().execute(async (db) => {
		const inTransaction = { ...scope, db };
		const { name } = await lockDelivering(inTransaction, webhookId);
		return insertMessage(inTransaction, webhookId, TEST, { webhook: { id: webhookId, name } });
	});
}

/** @throws Refusal `webhook.unknown`, `webhook.unverified`, `webhook.off`. */
export async function lockDelivering(scope: AccountScope, webhookId: number) {
	const webhook = await lockWebhook(scope, webhookId);
	if (webhook.state === 'off') {
		throw new Refusal(
			'conflict',
			'webhook.off',
			'This webhook is switched off, so nothing is delivered. Switch it on.'
		);
	}
	if (webhook.state === 'unverified') {
		throw new Refusal(
			'conflict',
			'webhook.unverified',
			'The receiver has not confirmed yet, so nothing is delivered to it.'
		);
	}
	return webhook;
}

/** A question that another one replaces is not asked any more. */
async function endQuestions({ db, accountId }: AccountScope, webhookId: number): Promise<void> {
	await db
		.deleteFrom('webhookDelivery')
		.where('accountId', '=', accountId)
		.where('webhookId', '=', webhookId)
		.where('type', '=', VERIFY)
		.where('state', '=', 'pending')
		.execute();
}

async function insertMessage(
	{ db, accountId, now }: AccountScope,
	webhookId: number,
	type: typeof VERIFY | typeof TEST,
	data: object
): Promise<string> {
	const { slug } = await db.selectFrom('account').select('slug').where('id', '=', accountId).executeTakeFirstOrThrow();
	const messageId = newMessageId();
	await db
		.insertInto('webhookDelivery')
		.values({
			...{ accountId, webhookId, messageId, type, recordId: null, changed: null, occurredAt: now },
			...{ state: 'pending', attempts: 0, retries: 0, nextAttemptAt: now, failure: null, status: null },
			body: writeBody({ type, occurredAt: now, account: slug, changed: null, data })
		})
		.execute();
	announceEvents();
	return messageId;
}

function unknownToken(): Refusal {
	return new Refusal(
		'not-found',
		'webhook.token-unknown',
		'This address confirms nothing: it is too old, or another one was sent since. Have the desk ask again.'
	);
}
