/** Writes contacts, each together with the telephone numbers by which its owner is then found. */
import type { AccountScope } from '#accounts/scope.ts';
import { telephoneRows } from './telephones.ts';

export interface NewContact {
	readonly protocol: 'telephone' | 'email' | 'website';
	readonly label: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
	/** As it is written. */
	readonly uri: string;
	/** Kept by a directory; no, where it does not say. */
	readonly fromDirectory?: boolean;
}

export interface PlacedContact extends NewContact {
	readonly id: string;
	/** Among those of the person; the first telephone number is the main one. */
	readonly position: number;
	/** Kept by the directory that brings it; by the desk if left out. */
	readonly fromDirectory?: boolean;
}

/** In which account, when, and by whom; nobody is named for what a machine adds. */
export type ContactScope = Pick<AccountScope, 'db' | 'accountId' | 'now'> & Partial<Pick<AccountScope, 'personId'>>;

/** To be called inside a transaction. A contact that is there already, by its ID, stays as it is. */
export async function writeContacts(
	scope: ContactScope,
	personId: number,
	contacts: readonly PlacedContact[]
): Promise<void> {
	if (contacts.length === 0) return;
	const { db, accountId, now: createdAt } = scope;
	const rows = contacts.map(({ id, position, protocol, label, uri, fromDirectory = false }) => ({
		...{ accountId, id, personId, position, protocol, label, uri: uri.trim() },
		...{ fromDirectory, createdAt, createdById: scope.personId ?? null }
	}));
	const written = await db
		.insertInto('contact')
		.values(rows)
		.onConflict((conflict) => conflict.columns(['accountId', 'id']).doNothing())
		.returning('id')
		.execute();

	const telephones = rows
		.filter(({ id }) => written.some((row) => row.id === id))
		.flatMap((contact) =>
			telephoneRows(contact).map((row) => ({
				...{ accountId, contactId: contact.id, personId, label: contact.label, position: contact.position },
				...row
			}))
		);
	if (telephones.length > 0) await db.insertInto('telephone').values(telephones).execute();
}
