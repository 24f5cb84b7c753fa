/**
 * Adds, changes and removes webhooks. A new address, or another one, gets nothing before its receiver has confirmed
 * that it wants it (`verification.server.ts`).
 */
import { randomBytes } from 'node:crypto';
import { isEventType } from '#accounts/event-types.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { endPending } from './end-pending.server.ts';
import { getWebhook, lockWebhook, MOST_WEBHOOKS, unknownWebhook } from './read-webhook.server.ts';
import { SECRET_BYTES, writeSecret } from './signature.ts';
import type { DeliveryRules } from './uri.ts';
import { askToVerify } from './verification.server.ts';
import { checkWebhook, type Webhook, type WebhookProblems, type WebhookTexts } from './webhook.ts';

export interface WebhookPlace {
	readonly rules: DeliveryRules;
	/** Address of the desk, as the receiver reaches it: `https://acme.example`. */
	readonly origin: string;
}

export type Added =
	| { readonly kind: 'added'; readonly webhook: Webhook; readonly secret: string }
	/** The form was sent before; its secret is not shown again. */
	| { readonly kind: 'again'; readonly webhook: Webhook }
	| { readonly kind: 'wrong'; readonly problems: WebhookProblems };

/** What is left out stays. */
export type WebhookChange = { readonly [Field in keyof WebhookTexts]?: WebhookTexts[Field] | undefined };

export type Changed =
	| { readonly kind: 'changed'; readonly webhook: Webhook }
	| { readonly kind: 'wrong'; readonly problems: WebhookProblems };

/** Hours for which a secret that was replaced signs as well: a working day to put the new one in place. Our choice. */
export const OVERLAP_HOURS = 24;

/** @throws Refusal `webhook.too-many`. */
export async function addWebhook(
	scope: AccountScope,
	texts: WebhookTexts & { readonly registrationKey?: string },
	place: WebhookPlace
): Promise<Added> {
	const problems = checkWebhook(texts, place.rules);
	if (Object.keys(problems).length > 0) return { kind: 'wrong', problems };

	const secret = randomBytes(SECRET_BYTES);
	const again = new Refusal('conflict', 'webhook.registered', 'This webhook was added already.');
	try {
		const webhook = await refuseOn({ webhook_registered_once: again }, () =>
			scope.db.transaction().execute((db) => insertWebhook({ ...scope, db }, { texts, secret, place }))
		);
		return { kind: 'added', webhook, secret: writeSecret(secret) };
	} catch (error) {
		if (error !== again) throw error;
		return { kind: 'again', webhook: await getRegistered(scope, texts.registrationKey ?? '') };
	}
}

interface NewWebhook {
	readonly texts: WebhookTexts & { readonly registrationKey?: string };
	readonly secret: Buffer;
	readonly place: WebhookPlace;
}

async function insertWebhook(scope: AccountScope, { texts, secret, place }: NewWebhook): Promise<Webhook> {
	const { db, accountId, now } = scope;
	await refuseTooMany(scope);
	const id = await takeNumbers(scope, 'webhook', 1);
	await db
		.insertInto('webhook')
		.values({
			...{ accountId, id, ...columnsOf(texts), secret, state: 'unverified' },
			...{ offReason: null, offAt: null, failingSince: null, verifiedAt: null },
			...{ verificationToken: null, verificationSentAt: null, previousSecret: null, previousSecretUntil: null },
			...{ registrationKey: texts.registrationKey ?? null, createdById: scope.personId ?? null },
			...{ createdAt: now, updatedAt: now }
		})
		.execute();
	await askToVerify(scope, id, place.origin);
	return getWebhook(scope, id);
}

async function refuseTooMany({ db, accountId }: AccountScope): Promise<void> {
	const { count } = await db
		.selectFrom('webhook')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('accountId', '=', accountId)
		.executeTakeFirstOrThrow();
	if (count < MOST_WEBHOOKS) return;
	throw new Refusal(
		'conflict',
		'webhook.too-many',
		`An account has at most ${String(MOST_WEBHOOKS)} webhooks. Remove one that is not needed any more.`
	);
}

async function getRegistered(scope: AccountScope, registrationKey: string): Promise<Webhook> {
	const { id } = await scope.db
		.selectFrom('webhook')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('registrationKey', '=', registrationKey)
		.executeTakeFirstOrThrow();
	return getWebhook(scope, id);
}

/**
 * With another address it waits for the receiver again, and so do its deliveries.
 * @throws Refusal `webhook.unknown`.
 */
export async function changeWebhook(
	scope: AccountScope,
	id: number,
	{ texts, place }: { readonly texts: WebhookChange; readonly place: WebhookPlace }
): Promise<Changed> {
	return scope.db.transaction().execute(async (db) => {
		const inTransaction = { ...scope, db };
		const before = await lockWebhook(inTransaction, id);
		const after = {
			name: texts.name ?? before.name,
			uri: texts.uri?.trim() ?? before.uri,
			description: texts.description ?? before.description ?? '',
			events: texts.events ?? before.events
		};
		const problems = checkWebhook(after, place.rules);
		// What was allowed once stays until it is touched.
		if (after.uri === before.uri) delete problems.uri;
		if (Object.keys(problems).length > 0) return { kind: 'wrong', problems };

		await db
			.updateTable('webhook')
			.set({ ...columnsOf(after), updatedAt: scope.now })
			.where('accountId', '=', scope.accountId)
			.where('id', '=', id)
			.execute();
		if (after.uri !== before.uri) {
			if (before.state === 'off') await forgetVerification(inTransaction, id);
			else await askToVerify(inTransaction, id, place.origin);
		}
		return { kind: 'changed', webhook: await getWebhook(inTransaction, id) };
	});
}

/** Once it is switched on, the new address is asked. */
async function forgetVerification({ db, accountId }: AccountScope, id: number): Promise<void> {
	await db
		.updateTable('webhook')
		.set({ verifiedAt: null, verificationToken: null })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.execute();
}

/** @throws Refusal `webhook.unknown`. */
export async function removeWebhook({ db, accountId }: AccountScope, id: number): Promise<void> {
	const removed = await db
		.deleteFrom('webhook')
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	if (removed === undefined) throw unknownWebhook();
}

/**
 * A new secret; the one before it signs as well for a day, so that no delivery is refused while it is put in place.
 * @returns the new one, which is not shown again.
 * @throws Refusal `webhook.unknown`.
 */
export async function replaceSecret({ db, accountId, now }: AccountScope, id: number): Promise<string> {
	const secret = randomBytes(SECRET_BYTES);
	const replaced = await db
		.updateTable('webhook')
		.set(({ ref }) => ({
			...{ secret, previousSecret: ref('secret'), updatedAt: now },
			previousSecretUntil: new Date(now.getTime() + OVERLAP_HOURS * 3_600_000)
		}))
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.returning('id')
		.executeTakeFirst();
	if (replaced === undefined) throw unknownWebhook();
	return writeSecret(secret);
}

/**
 * What waits to be delivered is given up; what happens from now on is not told.
 * @throws Refusal `webhook.unknown`.
 */
export async function switchOff(scope: AccountScope, id: number): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const inTransaction = { ...scope, db };
		const { state } = await lockWebhook(inTransaction, id);
		if (state === 'off') return;
		await db
			.updateTable('webhook')
			.set({ state: 'off', offReason: 'hand', offAt: scope.now, failingSince: null, updatedAt: scope.now })
			.where('accountId', '=', scope.accountId)
			.where('id', '=', id)
			.execute();
		await endPending(inTransaction, id);
	});
}

/**
 * One that was switched off by hand goes on at once; one whose receiver was lost confirms again first.
 * @throws Refusal `webhook.unknown`.
 */
export async function switchOn(scope: AccountScope, id: number, origin: string): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const inTransaction = { ...scope, db };
		const { state, offReason, verifiedAt } = await lockWebhook(inTransaction, id);
		if (state !== 'off') return;
		if (offReason !== 'hand' || verifiedAt === null) return askToVerify(inTransaction, id, origin);
		await db
			.updateTable('webhook')
			.set({ state: 'active', offReason: null, offAt: null, updatedAt: scope.now })
			.where('accountId', '=', scope.accountId)
			.where('id', '=', id)
			.execute();
	});
}

function columnsOf({ name, uri, description, events }: WebhookTexts) {
	return {
		...{ name: name.trim(), uri: uri.trim(), description: description.trim() || null },
		events: [...new Set(events.filter(isEventType))]
	};
}
