/**
 * Changes the contacts of a person that the desk keeps, and which number is the main one. A contact that was changed
 * is written anew under its ID, so that its telephone numbers are derived by the same write as everybody's. To be
 * called inside a transaction.
 */
import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import type { ContactTexts } from './person-fields.ts';
import { writeContacts } from './write-contacts.server.ts';

export interface ContactChanges {
	/** In their order, the main number first. */
	readonly kept: readonly ContactTexts[];
	/** Changed ones under their IDs, removed ones without a text, new ones under any other name. */
	readonly changed: readonly ContactTexts[];
	/** Contact or new one that becomes the main number; undefined if it stays. */
	readonly main: string | undefined;
}

export async function changeContacts(
	scope: AccountScope,
	personId: number,
	{ kept, changed, main }: ContactChanges
): Promise<void> {
	if (changed.length === 0 && main === undefined) return;
	const isKept = (id: string) => kept.some((contact) => contact.id === id);
	const ids = new Map(changed.map(({ id }) => [id, isKept(id) ? id : randomUUIDv7()]));
	const wanted = [
		...kept.map((contact) => changed.find(({ id }) => id === contact.id) ?? contact),
		...changed.filter(({ id }) => !isKept(id))
	].filter(({ uri }) => uri !== '');
	const ordered = [...wanted.filter(({ id }) => id === main), ...wanted.filter(({ id }) => id !== main)];
	const placed = ordered.map((contact, position) => ({ ...contact, id: ids.get(contact.id) ?? contact.id, position }));

	const writtenAnew = changed.map(({ id }) => id).filter(isKept);
	if (writtenAnew.length > 0) await removeContacts(scope, personId, writtenAnew);
	await writeContacts(
		scope,
		personId,
		placed.filter(({ id }) => [...ids.values()].includes(id))
	);
	await placeContacts(scope, personId, placed);
}

async function removeContacts(
	{ db, accountId }: AccountScope,
	personId: number,
	ids: readonly string[]
): Promise<void> {
	await db
		.deleteFrom('contact')
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.where('id', 'in', ids)
		.where('fromDirectory', '=', false)
		.execute();
}

/** Those that were not written anew move to their places, and their telephone numbers with them. */
async function placeContacts(
	{ db, accountId }: AccountScope,
	personId: number,
	placed: readonly { readonly id: string; readonly position: number }[]
): Promise<void> {
	const places = sql`unnest(${placed.map(({ id }) => id)}::uuid[], ${placed.map(({ position }) => position)}::integer[])
		as place (id, position)`;
	await sql`
		update contact set position = place.position from ${places}
		where contact.account_id = ${accountId} and contact.person_id = ${personId} and contact.id = place.id
			and contact.position <> place.position`.execute(db);
	await sql`
		update telephone set position = place.position from ${places}
		where telephone.account_id = ${accountId} and telephone.person_id = ${personId}
			and telephone.contact_id = place.id and telephone.position <> place.position`.execute(db);
}
