/**
 * The numbers and addresses that a directory keeps of a person. What analysts added stays; new entries take the
 * places of those they replace, others come behind what is there.
 */
import { randomUUIDv7 } from 'node:crypto';
import type { AccountScope } from '#accounts/scope.ts';
import { writeContacts, type NewContact } from '#people/write-contacts.server.ts';

type InTransaction = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** To be called inside the transaction that writes the person. */
export async function writeDirectoryContacts(
	scope: InTransaction,
	personId: number,
	wanted: readonly NewContact[]
): Promise<void> {
	const kept = await listContacts(scope, personId);
	const ours = kept.filter(({ fromDirectory }) => fromDirectory);
	const once = wanted.filter((one, place) => wanted.findIndex((other) => isSame(one, other)) === place);
	if (once.length === ours.length && once.every((one, place) => isSame(one, ours[place]))) return;

	// An entry that is there by hand as well becomes the directory's.
	const replaced = kept.filter((one) => one.fromDirectory || once.some((other) => isSame(one, other)));
	await removeContacts(
		scope,
		replaced.map(({ id }) => id)
	);
	const last = Math.max(-1, ...kept.map(({ position }) => position));
	const placed = once.map((contact, place) => ({
		...contact,
		id: randomUUIDv7(),
		position: replaced[place]?.position ?? last + 1 + place - replaced.length,
		fromDirectory: true
	}));
	await writeContacts(scope, personId, placed);
}

interface WrittenContact {
	readonly protocol: string;
	readonly label: string;
	readonly uri: string;
}

interface KeptContact extends WrittenContact {
	readonly id: string;
	readonly position: number;
	readonly fromDirectory: boolean;
}

function isSame(one: WrittenContact, other: WrittenContact | undefined): boolean {
	return one.protocol === other?.protocol && one.label === other.label && one.uri === other.uri;
}

async function listContacts({ db, accountId }: InTransaction, personId: number): Promise<KeptContact[]> {
	return db
		.selectFrom('contact')
		.select(['id', 'position', 'protocol', 'label', 'uri', 'fromDirectory'])
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.orderBy('position')
		.orderBy('id')
		.execute();
}

async function removeContacts({ db, accountId }: InTransaction, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await db.deleteFrom('contact').where('accountId', '=', accountId).where('id', 'in', ids).execute();
}
