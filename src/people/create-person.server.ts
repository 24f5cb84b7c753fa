/** Adds a person, with the words, contacts and telephone numbers by which the person is found. */
import { randomUUIDv7 } from 'node:crypto';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { isEmail } from './email.ts';
import { emailKey, foldText, searchWords } from './search-keys.ts';
import { telephoneRows } from './telephones.ts';

export interface NewContact {
	readonly protocol: 'telephone' | 'email' | 'website';
	readonly label: 'work' | 'mobile' | 'home' | 'fax' | 'personal';
	/** As it is written. */
	readonly uri: string;
}

export interface NewPerson {
	readonly name: string;
	readonly primaryEmail: string | null;
	readonly organizationId: number | null;
	/** The first telephone number is the main one. */
	readonly contacts: readonly NewContact[];
	/** Of the form: sent twice, it is one person. */
	readonly registrationKey?: string | undefined;
}

type Scope = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** Longest name, and longest number or address, in characters, as 4me's. */
const LONGEST_NAME = 128;
const LONGEST_URI = 255;

/**
 * @throws Refusal `person.name`, `person.email`, `person.contact`, `person.email-taken`,
 * `person.organization-unknown`.
 */
export async function createPerson(scope: Scope, person: NewPerson): Promise<{ id: number }> {
	checkPerson(person);
	const id = await takeNumbers(scope, 'person', 1);

	return refuseOn(REFUSALS, () =>
		scope.db.transaction().execute(async (db) => {
			const inTransaction = { ...scope, db };
			if (!(await insertPerson(inTransaction, id, person))) return getRegistered(inTransaction, person);
			await insertWords(inTransaction, id, person.name);
			await insertContacts(inTransaction, id, person.contacts);
			return { id };
		})
	);
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

/** Whether the person was added; not, if the form was sent before. */
async function insertPerson({ db, accountId, now }: Scope, id: number, person: NewPerson): Promise<boolean> {
	const name = person.name.trim();
	const inserted = await db
		.insertInto('person')
		.values({
			...{ accountId, id, name, nameKey: foldText(name), disabled: false, vip: false },
			primaryEmail: person.primaryEmail?.trim() ?? null,
			emailKey: emailKey(person.primaryEmail),
			organizationId: person.organizationId,
			registrationKey: person.registrationKey ?? null,
			...{ createdAt: now, updatedAt: now }
		})
		.onConflict((conflict) => conflict.columns(['accountId', 'registrationKey']).doNothing())
		.returning('id')
		.executeTakeFirst();
	return inserted !== undefined;
}

async function getRegistered({ db, accountId }: Scope, { registrationKey }: NewPerson): Promise<{ id: number }> {
	return db
		.selectFrom('person')
		.select('id')
		.where('accountId', '=', accountId)
		.where('registrationKey', '=', registrationKey ?? null)
		.executeTakeFirstOrThrow();
}

async function insertWords({ db, accountId }: Scope, personId: number, name: string): Promise<void> {
	const nameKey = foldText(name);
	const words = searchWords(name).map((word) => ({ accountId, word, nameKey, personId }));
	if (words.length > 0) await db.insertInto('personWord').values(words).execute();
}

async function insertContacts(scope: Scope, personId: number, contacts: readonly NewContact[]): Promise<void> {
	const { db, accountId, now: createdAt } = scope;
	const rows = contacts.map(({ protocol, label, uri }, position) => ({
		...{ accountId, id: randomUUIDv7(), personId, position, protocol, label },
		...{ uri: uri.trim(), fromDirectory: false, createdAt }
	}));
	if (rows.length > 0) await db.insertInto('contact').values(rows).execute();

	const telephones = rows.flatMap((contact) =>
		telephoneRows(contact).map((row) => ({
			...{ accountId, contactId: contact.id, personId, label: contact.label, position: contact.position },
			...row
		}))
	);
	if (telephones.length > 0) await db.insertInto('telephone').values(telephones).execute();
}

function refusal(code: string, message: string, field: string, kind: 'conflict' | 'invalid' = 'invalid'): Refusal {
	return new Refusal(kind, `person.${code}`, message, field);
}
