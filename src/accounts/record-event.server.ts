/**
 * Notes what happened for the webhooks of the account that want to know, in the transaction of what happened: so
 * nothing is told that was undone, and nothing done is left untold. One statement for each change, which writes nothing
 * where nobody listens. It lies this low so that whatever changes something can call it; `webhooks` delivers.
 */
import { randomUUID } from 'node:crypto';
import { sql, type RawBuilder } from 'kysely';
import { executePrepared } from '#database/prepared.server.ts';
import type { EventType } from './event-types.ts';
import type { AccountScope } from './scope.ts';

export type EventScope = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

export interface AccountEvent {
	/** More than one where the same change is two things: an update, and a completion. */
	readonly types: readonly EventType[];
	/** Numbers of the requests or people, or IDs of the calls. */
	readonly recordIds: readonly (number | string)[];
	/** Names of the fields that changed, as the API has them; left out where all is new or it is not known. */
	readonly changed?: readonly string[];
}

/** Parameters: account, message IDs, types, records, names of changed fields, moment. */
const RECORD = `
	insert into webhook_delivery (account_id, webhook_id, message_id, type, record_id, changed, occurred_at, state,
		attempts, retries, next_attempt_at)
	select $1::integer, w.id, event.message_id, event.type, event.record_id, $5::text[], $6::timestamptz, 'pending', 0, 0,
		$6::timestamptz
	from webhook w
	join unnest($2::text[], $3::text[], $4::text[]) as event (message_id, type, record_id) on event.type = any(w.events)
	where w.account_id = $1::integer and w.state = 'active'
	returning 1 as told`;

/** To be called inside the transaction of the change. */
export async function recordEvent(scope: EventScope, { types, recordIds, changed }: AccountEvent): Promise<void> {
	const events = types.flatMap((type) => recordIds.map((id) => ({ message: newMessageId(), type, id: String(id) })));
	if (events.length === 0) return;
	const told = await executePrepared(scope.db, {
		name: 'accounts_record_event',
		text: RECORD,
		values: [
			scope.accountId,
			events.map(({ message }) => message),
			events.map(({ type }) => type),
			events.map(({ id }) => id),
			changed ?? null,
			scope.now
		]
	});
	if (told.length > 0) announceEvents();
}

/**
 * The same for as many records as a statement finds, without a round trip for each.
 * @param records a query of one column, `record_id`, each once
 */
export async function recordEventsOf(scope: EventScope, type: EventType, records: RawBuilder<unknown>): Promise<void> {
	if (!(await isWanted(scope, type))) return;
	const prefix = `${newMessageId()}_`;
	await sql`
		insert into webhook_delivery (account_id, webhook_id, message_id, type, record_id, occurred_at, state, attempts,
			retries, next_attempt_at)
		select ${scope.accountId}::integer, w.id, ${prefix}::text || changed.record_id::text, ${type}::text,
			changed.record_id::text, ${scope.now}::timestamptz, 'pending', 0, 0, ${scope.now}::timestamptz
		from webhook w cross join (${records}) changed
		where w.account_id = ${scope.accountId}::integer and w.state = 'active' and ${type}::text = any(w.events)`.execute(
		scope.db
	);
	announceEvents();
}

/** Asked first, so that no file of many rows is read where nobody listens. */
async function isWanted({ db, accountId }: EventScope, type: EventType): Promise<boolean> {
	const wanting = await db
		.selectFrom('webhook')
		.select('id')
		.where('accountId', '=', accountId)
		.where('state', '=', 'active')
		.where(({ val, eb }) => eb(val<string>(type), '=', eb.fn.any('events')))
		.limit(1)
		.executeTakeFirst();
	return wanting !== undefined;
}

/** The header webhook-id of a message: unique, and without a dot, which divides what is signed. */
export function newMessageId(): string {
	return `msg_${randomUUID().replaceAll('-', '')}`;
}

const listeners = new Set<() => void>();

/**
 * Tells of events of this process, just before they are committed; those of others are found by looking.
 * @returns what ends it.
 */
export function onEvents(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export function announceEvents(): void {
	for (const listener of listeners) listener();
}
