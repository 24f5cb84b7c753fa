/**
 * Contacts of a person as programs write them, each with the telephone numbers by which its owner is found. What a
 * directory brought is changed only in its name.
 */
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { nextPosition } from './add-contact.server.ts';
import { CONTACT_LABELS, CONTACT_PROTOCOLS } from './person-card.ts';
import { lockPersonRecord, refuseKeptPerson, type LockedPerson } from './person-records.server.ts';
import { writeContacts, type NewContact, type PlacedContact } from './write-contacts.server.ts';

export interface ContactChange {
	readonly personId: number;
	readonly contactId: string;
	/** The directory in whose name the program writes. */
	readonly asSource: string | undefined;
	/** Refuses what else has to hold, with the person held. */
	expect(scope: AccountScope): Promise<void>;
}

/**
 * Behind all others: the main number stays the main one.
 * @param contact under the ID of the call: sent twice, it is one contact.
 * @throws Refusal `person.unknown`, `person.kept-by-directory`.
 */
export async function addContactRecord(
	scope: AccountScope,
	personId: number,
	{ asSource, ...contact }: NewContact & { readonly id: string; readonly asSource: string | undefined }
): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const inside = { ...scope, db };
		const person = await lockPersonRecord(inside, personId);
		if (contact.fromDirectory === true) refuseKeptPerson(person, asSource);
		await writeContacts(inside, personId, [{ ...contact, position: await nextPosition(inside, personId) }]);
		await touchPerson(inside, personId);
	});
}

/**
 * Written anew under its ID and at its place, so that its telephone numbers are derived by the same write as everybody's.
 * @param check answers why the contact as it would be is wrong.
 * @throws Refusal `person.unknown`, `contact.unknown`, `person.kept-by-directory`, and what `check` throws.
 */
export async function changeContactRecord(
	scope: AccountScope,
	change: ContactChange,
	changed: Partial<NewContact>,
	check: (contact: NewContact) => void
): Promise<void> {
	const { personId, contactId } = change;
	await scope.db.transaction().execute(async (db) => {
		const inside = { ...scope, db };
		const person = await lockPersonRecord(inside, personId);
		const kept = await getContact(inside, person, change);
		await change.expect(inside);
		const { createdById, ...before } = kept;
		const after = { ...before, ...changed };
		check(after);
		await remove(inside, personId, contactId);
		await writeContacts({ ...inside, personId: createdById ?? undefined }, personId, [{ ...after, id: contactId }]);
		await touchPerson(inside, personId);
	});
}

/** @throws Refusal `person.unknown`, `contact.unknown`, `person.kept-by-directory`. */
export async function removeContactRecord(scope: AccountScope, change: ContactChange): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const inside = { ...scope, db };
		const person = await lockPersonRecord(inside, change.personId);
		await getContact(inside, person, change);
		await change.expect(inside);
		await remove(inside, change.personId, change.contactId);
		await touchPerson(inside, change.personId);
	});
}

/** All of them but those that a directory brought, unless in its name. @throws Refusal `person.unknown`. */
export async function removeContactRecords(
	scope: AccountScope,
	personId: number,
	asSource: string | undefined
): Promise<void> {
	await scope.db.transaction().execute(async (db) => {
		const inside = { ...scope, db };
		const { source } = await lockPersonRecord(inside, personId);
		const all = source === null || source === asSource;
		await db
			.deleteFrom('contact')
			.where('accountId', '=', scope.accountId)
			.where('personId', '=', personId)
			.where('fromDirectory', 'in', all ? [true, false] : [false])
			.execute();
		await touchPerson(inside, personId);
	});
}

async function getContact(
	{ db, accountId }: AccountScope,
	person: LockedPerson,
	{ contactId, asSource }: ContactChange
): Promise<Omit<PlacedContact, 'id'> & { createdById: number | null }> {
	const row = await db
		.selectFrom('contact')
		.select(['protocol', 'label', 'uri', 'position', 'fromDirectory', 'createdById'])
		.where('accountId', '=', accountId)
		.where('personId', '=', person.id)
		.where('id', '=', contactId)
		.executeTakeFirst();
	if (row === undefined) throw new Refusal('not-found', 'contact.unknown', 'The person has no such contact.');
	if (row.fromDirectory) refuseKeptPerson(person, asSource);
	return {
		...row,
		protocol: CONTACT_PROTOCOLS.find((one) => one === row.protocol) ?? 'telephone',
		label: CONTACT_LABELS.find((one) => one === row.label) ?? 'work'
	};
}

async function remove({ db, accountId }: AccountScope, personId: number, contactId: string): Promise<void> {
	await db
		.deleteFrom('contact')
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.where('id', '=', contactId)
		.execute();
}

/** A program that asks for people changed since a moment is told of their numbers too, and so are webhooks. */
async function touchPerson(scope: AccountScope, personId: number): Promise<void> {
	const { db, accountId, now } = scope;
	await db
		.updateTable('person')
		.set({ updatedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', personId)
		.execute();
	await recordEvent(scope, { types: ['person.changed'], recordIds: [personId], changed: ['contacts'] });
}
