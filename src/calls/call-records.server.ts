/** Calls as programs log them: a phone system that opens no browser, or one that knows more afterwards. */
import type { AccountScope } from '#accounts/scope.ts';
import { withinReach } from '#accounts/reach.server.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { findRecordedCall, recordCall, type OpenedCall } from './record.server.ts';

export interface CallChange {
	readonly id: string;
	readonly personId?: number | null;
	readonly requestId?: number | null;
	/** Refuses what else has to hold, with the call held. */
	expect(scope: AccountScope): Promise<void>;
}

/**
 * @returns the ID; of a call that the desk knows already, since the analyst's browser opened the same address within
 * a minute, its own.
 * @throws Refusal `call.analyst-unknown`.
 */
export async function addCallRecord(scope: AccountScope, analystId: number, call: OpenedCall): Promise<string> {
	const byAnalyst = { ...scope, personId: analystId };
	await refuseOn({ call_analyst: UNKNOWN_ANALYST }, () => recordCall(byAnalyst, call));
	const id = await findRecordedCall(byAnalyst, call);
	if (id === undefined) throw new Error('A call that was recorded is not there.');
	return id;
}

/** @throws Refusal `call.unknown`, `call.person-unknown`, `call.request-unknown`. */
export async function changeCallRecord(scope: AccountScope, change: CallChange): Promise<void> {
	const { id, expect, ...columns } = change;
	await refuseOn(REFUSALS, () =>
		scope.db.transaction().execute(async (db) => {
			const call = await db
				.selectFrom('call')
				.select('id')
				.where('accountId', '=', scope.accountId)
				.where('id', '=', id)
				.where(withinReach(scope.reach))
				.forUpdate()
				.executeTakeFirst();
			if (call === undefined) throw unknownCall();
			await expect({ ...scope, db });
			if (Object.keys(columns).length === 0) return;
			await db.updateTable('call').set(columns).where('accountId', '=', scope.accountId).where('id', '=', id).execute();
		})
	);
}

export function unknownCall(): Refusal {
	return new Refusal('not-found', 'call.unknown', 'There is no such call.');
}

const UNKNOWN_ANALYST = new Refusal('invalid', 'call.analyst-unknown', 'There is no such analyst.', 'analyst');

const REFUSALS = {
	call_person: new Refusal('invalid', 'call.person-unknown', 'There is no such person.', 'person'),
	call_request: new Refusal('invalid', 'call.request-unknown', 'There is no such request.', 'request')
};
