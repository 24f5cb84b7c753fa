/** Adds a person, with the words, contacts and telephone numbers by which the person is found. */
import { randomUUIDv7 } from 'node:crypto';
import { recordEvent } from '#accounts/record-event.server.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { isEmail } from './email.ts';
import { withKeys, type PersonColumns } from './person-columns.ts';
import { foldText, searchWords } from './search-keys.ts';
import { writeContacts, type ContactScope, type NewContact, type PlacedContact } from './write-contacts.server.ts';

export interface NewPerson {
	readonly name: string;
	readonly primaryEmail: string | null;
	readonly organizationId: number | null;
	/** The first telephone number is the main one. */
	readonly contacts: readonly NewContact[];
	readonly siteId?: number | null;
	readonly managerId?: number | null;
	readonly jobTitle?: string | null;
	readonly supportId?: string | null;
	readonly employeeId?: string | null;
	readonly vip?: boolean;
	/** Of the form: sent twice, it is one person. */
	readonly registrationKey?: string | undefined;
}

/** Longest name, and longest number or address, in characters, as 4me's. */
const LONGEST_NAME = 128;
const LONGEST_URI = 255;

/**
 * @throws Refusal `person.name`, `person.email`, `person.contact`, `person.email-taken`,
 * `person.organization-unknown`.
 */
export async function createPerson(scope: ContactScope, person: NewPerson): Promise<{ id: number }> {
	checkPerson(person);
	const { contacts, registrationKey = null, ...columns } = person;
	const primaryEmail = person.primaryEmail?.trim() ?? null;
	const added = { columns: { ...columns, name: person.name.trim(), primaryEmail }, contacts, registrationKey };
	const id = await takeNumbers(scope, 'person', 1);
	return refuseOn(REFUSALS, () =>
		scope.db.transaction().execute(async (db) => ({ id: await addPerson({ ...scope, db }, id, added) }))
	);
}

export interface AddedPerson {
	readonly columns: Partial<PersonColumns> & { readonly name: string };
	readonly contacts: readonly NewContact[];
	/** Of the form or the call: sent twice, it is one person. */
	readonly registrationKey: string | null;
}

/**
 * Part of a transaction.
 * @returns the number: of whom the same form or call added before, where it comes again.
 */
export async function addPerson(
	scope: ContactScope,
	id: number,
	{ columns, contacts, registrationKey }: AddedPerson
): Promise<number> {
	if (!(await insertPerson(scope, id, columns, registrationKey))) return getRegistered(scope, registrationKey);
	await insertWords(scope, id, columns.name);
	await writeContacts(scope, id, contacts.map(placed));
	await recordEvent(scope, { types: ['person.changed'], recordIds: [id] });
	return id;
}

const REFUSALS = {
	person_email_once: refusal('email-taken', 'Somebody of this account has this email already.', 'email', 'conflict'),
	person_organization: refusal('organization-unknown', 'There is no such organization.', 'organization')
};

function checkPerson({ name, primaryEmail, contacts }: NewPerson): void {
	if (name.trim() === '' || Array.from(name).length > LONGEST_NAME) {
		throw refusal('name', `A person needs a name of at most ${LONGEST_NAME} characters.`, 'name');
	}
	if (primaryEmail !== null && !isEmail(primaryEmail.trim())) {
		throw refusal('email', 'This is not an email address. Write it like ada@example.com.', 'email');
	}
	if (contacts.some(({ uri }) => uri.trim() === '' || Array.from(uri).length > LONGEST_URI)) {
		throw refusal('contact', `A number or an address has 1 to ${LONGEST_URI} characters.`, 'telephone');
	}
}

/** The row alone. Whether the person was added; not, if the form or call came before. */
export async function insertPerson(
	{ db, accountId, now }: ContactScope,
	id: number,
	columns: AddedPerson['columns'],
	registrationKey: string | null = null
): Promise<boolean> {
	const inserted = await db
		.insertInto('person')
		.values({
			...{ accountId, id, disabled: false, vip: false, createdAt: now, updatedAt: now, registrationKey },
			...{ nameKey: '', ...withKeys(columns), name: columns.name }
		})
		.onConflict((conflict) => conflict.columns(['accountId', 'registrationKey']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return inserted !== undefined;
}

async function getRegistered(scope: ContactScope, registrationKey: string | null): Promise<number> {
	const registered = await findRegisteredPerson(scope, registrationKey ?? '');
	if (registered === undefined) throw new Error('What was sent before has added nobody.');
	return registered.id;
}

/** Whom a form with this key has added. */
export async function findRegisteredPerson(
	{ db, accountId }: Pick<ContactScope, 'db' | 'accountId'>,
	registrationKey: string
): Promise<{ id: number } | undefined> {
	return db
		.selectFrom('person')
		.select('id')
		.where('accountId', '=', accountId)
		.where('registrationKey', '=', registrationKey)
		.executeTakeFirst();
}

/** Part of the transaction that writes the person: the words by which the name is found. */
export async function insertWords({ db, accountId }: ContactScope, personId: number, name: string): Promise<void> {
	const nameKey = foldText(name);
	const words = searchWords(name).map((word) => ({ accountId, word, nameKey, personId }));
	if (words.length > 0) await db.insertInto('personWord').values(words).execute();
}

/** Part of the transaction that writes another name. */
export async function rewriteWords(scope: ContactScope, personId: number, name: string): Promise<void> {
	await scope.db
		.deleteFrom('personWord')
		.where('accountId', '=', scope.accountId)
		.where('personId', '=', personId)
		.execute();
	await insertWords(scope, personId, name);
}

function placed(contact: NewContact, position: number): PlacedContact {
	return { ...contact, id: randomUUIDv7(), position };
}

function refusal(code: string, message: string, field: string, kind: 'conflict' | 'invalid' = 'invalid'): Refusal {
	return new Refusal(kind, `person.${code}`, message, field);
}
