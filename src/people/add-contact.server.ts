/**
 * A telephone number that an analyst adds to somebody who was found by hand: their next call finds them. Only what
 * an analyst added can be taken back; what the directory brought stays.
 */
import { recordEvent } from '#accounts/record-event.server.ts';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { readRegistered } from '#telephone-numbers/canonical.ts';
import type { CallingLabel } from './calling-labels.ts';
import { writeContacts } from './write-contacts.server.ts';

export interface AddedTelephone {
	/** Of the form, and then of the contact: sent twice, it is one contact. */
	readonly key: string;
	readonly personId: number;
	readonly label: CallingLabel;
	readonly written: string;
}

/** Hours in which an analyst may take back what they added: a working day. Our choice. */
const UNDO_HOURS = 12;

/** @throws Refusal `person.unknown`, `contact.no-number`. */
export async function addTelephone(scope: AccountScope, added: AddedTelephone): Promise<void> {
	const { key: id, personId, label, written: uri } = added;
	if (readRegistered(uri).length === 0) {
		throw new Refusal('invalid', 'contact.no-number', 'There is no telephone number in this.', 'telephone');
	}
	await scope.db.transaction().execute(async (db) => {
		const inTransaction = { ...scope, db };
		await checkSelectable(inTransaction, personId);
		const position = await nextPosition(inTransaction, personId);
		await writeContacts(inTransaction, personId, [{ id, position, protocol: 'telephone', label, uri }]);
		await recordEvent(inTransaction, { types: ['person.changed'], recordIds: [personId], changed: ['contacts'] });
	});
}

/** Nothing happens where there is nothing of theirs to take back, or not any more. */
export async function takeBackTelephone(scope: AccountScope, contactId: string): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const removed = await db
			.deleteFrom('contact')
			.where('accountId', '=', scope.accountId)
			.where('id', '=', contactId)
			.where('createdById', '=', scope.personId ?? 0)
			.where('fromDirectory', '=', false)
			.where('createdAt', '>', new Date(scope.now.getTime() - UNDO_HOURS * 3_600_000))
			.returning('personId')
			.execute();
		const recordIds = removed.map(({ personId }) => personId);
		await recordEvent({ ...scope, db }, { types: ['person.changed'], recordIds, changed: ['contacts'] });
	});
}

async function checkSelectable(scope: AccountScope, personId: number): Promise<void> {
	const person = await scope.db
		.selectFrom('person')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('id', '=', personId)
		.where('disabled', '=', false)
		.where(withinReach(scope.reach))
		.executeTakeFirst();
	if (person !== undefined) return;
	throw new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');
}

/** Behind all others: the main number stays the main one. */
export async function nextPosition(scope: AccountScope, personId: number): Promise<number> {
	const last = await scope.db
		.selectFrom('contact')
		.select('position')
		.where('accountId', '=', scope.accountId)
		.where('personId', '=', personId)
		.orderBy('position', 'desc')
		.limit(1)
		.executeTakeFirst();
	return (last?.position ?? -1) + 1;
}
