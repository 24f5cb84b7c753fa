/** Webhooks as they stand in the database, without their secrets. */
import type { Selectable } from 'kysely';
import { isEventType } from '#accounts/event-types.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Tables } from '#database/tables.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { OffReason, Webhook, WebhookState } from './webhook.ts';

type InAccount = Pick<AccountScope, 'db' | 'accountId'>;

/** Of an account; more are not an integration any more. Our choice. */
export const MOST_WEBHOOKS = 100;

const COLUMNS = [
	...(['id', 'name', 'uri', 'description', 'events', 'state', 'offReason', 'offAt', 'failingSince'] as const),
	...(['verifiedAt', 'verificationSentAt', 'previousSecretUntil', 'createdAt', 'updatedAt'] as const)
] as const;

type Row = Pick<Selectable<Tables['webhook']>, (typeof COLUMNS)[number]>;

/** In the order in which they were added. */
export async function listWebhooks({ db, accountId }: InAccount): Promise<Webhook[]> {
	const rows = await db
		.selectFrom('webhook')
		.select(COLUMNS)
		.where('accountId', '=', accountId)
		.orderBy('id')
		.limit(MOST_WEBHOOKS)
		.execute();
	return rows.map(readRow);
}

/** @throws Refusal `webhook.unknown`. */
export async function getWebhook({ db, accountId }: InAccount, id: number): Promise<Webhook> {
	const row = await db
		.selectFrom('webhook')
		.select(COLUMNS)
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (row === undefined) throw unknownWebhook();
	return readRow(row);
}

/**
 * The same, held until the transaction ends. Whoever holds a webhook and its deliveries took the webhook first; those
 * who note events of it need not wait.
 * @throws Refusal `webhook.unknown`.
 */
export async function lockWebhook({ db, accountId }: InAccount, id: number): Promise<Webhook> {
	const row = await db
		.selectFrom('webhook')
		.select(COLUMNS)
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.forNoKeyUpdate()
		.executeTakeFirst();
	if (row === undefined) throw unknownWebhook();
	return readRow(row);
}

export function unknownWebhook(): Refusal {
	return new Refusal('not-found', 'webhook.unknown', 'There is no such webhook, or not any more.');
}

function readRow({ events, state, offReason, ...row }: Row): Webhook {
	return {
		...row,
		events: events.filter(isEventType),
		state: stateOf(state, row.failingSince),
		offReason: (['hand', 'failing', 'gone'] as const satisfies OffReason[]).find((one) => one === offReason) ?? null
	};
}

function stateOf(state: string, failingSince: Date | null): WebhookState {
	if (state === 'active') return failingSince === null ? 'active' : 'failing';
	return state === 'unverified' ? 'unverified' : 'off';
}
