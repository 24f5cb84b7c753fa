/** Records that an address was opened, as a call: once for each opening, and once a minute for the same one. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { showValue, type Parameter } from '#callers/cti-address.ts';
import type { Outcome } from '#callers/outcome.ts';

/** Seconds within which the same analyst with the same parameters is the same call. */
const SAME_CALL_SECONDS = 60;

/** Longest number that is kept of what arrived, in characters. */
const LONGEST_TELEPHONE = 64;

export interface OpenedCall {
	/** Of the opened address. */
	readonly nonce: string;
	readonly parameters: readonly Parameter[];
	readonly outcome: Outcome;
	readonly personId: number | undefined;
	readonly openedAt: Date;
}

/** Does nothing for a call that is recorded already. The analyst is the person of the scope. */
export async function recordCall(scope: AccountScope, call: OpenedCall): Promise<void> {
	if (scope.personId === undefined) return;
	await scope.db.transaction().execute(async (db) => {
		const isNew = await insertCall({ ...scope, db }, call);
		if (isNew) await recordEvent({ ...scope, db }, { types: ['call.logged'], recordIds: [call.nonce] });
	});
}

/** @returns whether it was not recorded before. */
async function insertCall(scope: AccountScope, call: OpenedCall): Promise<boolean> {
	const openedWith = fingerprint(call.parameters);
	const since = new Date(call.openedAt.getTime() - SAME_CALL_SECONDS * 1000);
	const until = new Date(call.openedAt.getTime() + SAME_CALL_SECONDS * 1000);
	const { numAffectedRows } = await sql`
		insert into call (account_id, id, analyst_id, opened_with, telephone, outcome, person_id, opened_at)
		select ${scope.accountId}::integer, ${call.nonce}::uuid, ${scope.personId ?? null}::bigint, ${openedWith},
			${telephoneOf(call.parameters)}, ${call.outcome}, ${call.personId ?? null}::bigint, ${call.openedAt}::timestamptz
		where not exists (
			select 1 from call c
			where c.account_id = ${scope.accountId}::integer and c.analyst_id = ${scope.personId ?? null}::bigint
				and c.opened_with = ${openedWith} and c.opened_at between ${since}::timestamptz and ${until}::timestamptz
		)
		on conflict (account_id, id) do nothing`.execute(scope.db);
	return numAffectedRows === 1n;
}

/** The ID under which the call of the scope's analyst is recorded: its own, or that of the same one within a minute. */
export async function findRecordedCall(scope: AccountScope, call: OpenedCall): Promise<string | undefined> {
	const recorded = await scope.db
		.selectFrom('call')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('analystId', '=', scope.personId ?? 0)
		.where('openedWith', '=', fingerprint(call.parameters))
		.where('openedAt', '>=', new Date(call.openedAt.getTime() - SAME_CALL_SECONDS * 1000))
		.where('openedAt', '<=', new Date(call.openedAt.getTime() + SAME_CALL_SECONDS * 1000))
		.orderBy('openedAt')
		.limit(1)
		.executeTakeFirst();
	return recorded?.id;
}

/** Links a request that was registered from the page to its call. */
export async function linkRequest(scope: AccountScope, call: OpenedCall, requestId: number): Promise<void> {
	const since = new Date(call.openedAt.getTime() - SAME_CALL_SECONDS * 1000);
	await scope.db
		.updateTable('call')
		.set({ requestId })
		.where('accountId', '=', scope.accountId)
		.where('analystId', '=', scope.personId ?? 0)
		.where('openedWith', '=', fingerprint(call.parameters))
		.where('openedAt', '>=', since)
		.where('requestId', 'is', null)
		.execute();
}

function fingerprint(parameters: readonly Parameter[]): string {
	const sent = parameters.map(({ name, received, length }) => [name, received, length]);
	return createHash('sha256').update(JSON.stringify(sent)).digest('hex');
}

function telephoneOf(parameters: readonly Parameter[]): string | null {
	const telephone = parameters.find(({ name }) => name === 'telephone');
	return telephone === undefined ? null : showValue(telephone).slice(0, LONGEST_TELEPHONE);
}
