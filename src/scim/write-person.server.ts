/**
 * Writes the person that a user is, with words, numbers and addresses by which the person is found. A field that the
 * directory never sent keeps what the desk has; one that it sends no more is emptied.
 */
import { recordEvent } from '#accounts/record-event.server.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import { insertPerson, rewriteWords, type AddedPerson } from '#people/create-person.server.ts';
import { withKeys } from '#people/person-columns.ts';
import { foldText } from '#people/search-keys.ts';
import { writeDirectoryContacts } from './directory-contacts.server.ts';
import type { UserPerson } from './person-of-user.ts';
import { scimRefusal } from './scim-refusal.ts';
import type { DirectoryScope } from './scim-scope.ts';
import { findUserReferences } from './user-references.server.ts';

export interface WrittenPerson {
	readonly now: UserPerson;
	/** What the directory had sent before; undefined where it had sent nothing. */
	readonly before: UserPerson | undefined;
}

const REFUSALS = {
	person_email_once: scimRefusal('uniqueness', 'Somebody else of this account has this email.'),
	person_source_once: scimRefusal('uniqueness', 'Somebody else of this directory has this externalId.')
};

/** In characters, as 4me's. */
const LONGEST_AUTHENTICATION = 128;

/**
 * Answers the person's number. To be called inside a transaction.
 * @throws Refusal `scim.uniqueness`.
 */
export async function writePerson(
	scope: DirectoryScope,
	personId: number | undefined,
	written: WrittenPerson
): Promise<number> {
	const fields = await fieldsOf(scope, personId, written);
	const id = await refuseOn(REFUSALS, () =>
		personId === undefined ? addPerson(scope, fields) : updatePerson(scope, personId, fields)
	);
	await renewWords(scope, id, written.now.name);
	await writeDirectoryContacts(scope, id, written.now.contacts);
	await recordEvent(scope, { types: ['person.changed'], recordIds: [id] });
	return id;
}

/** Gone at the directory: disabled here, and free to be known by another ID there. */
export async function disablePerson(scope: DirectoryScope, personId: number): Promise<void> {
	const { db, accountId, now } = scope;
	await db
		.updateTable('person')
		.set({ disabled: true, sourceId: null, updatedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', personId)
		.execute();
	await recordEvent(scope, { types: ['person.changed'], recordIds: [personId], changed: ['disabled'] });
}

type Fields = AddedPerson['columns'];

async function fieldsOf(
	scope: DirectoryScope,
	personId: number | undefined,
	{ now, before }: WrittenPerson
): Promise<Fields> {
	const references = await findUserReferences(scope, now);
	const optional = {
		...{ primaryEmail: now.primaryEmail, employeeId: now.employeeId },
		...{ jobTitle: now.jobTitle, pictureUri: now.pictureUri, locale: now.locale, timeZone: now.timeZone },
		organizationId: references.organizationId,
		siteId: references.siteId,
		location: references.location,
		managerId: references.managerId === personId ? null : references.managerId
	};
	const filled = Object.entries(optional).filter(
		([name, value]) => value !== null || (before && wasSent(before, name))
	);
	return {
		...Object.fromEntries(filled),
		...{ name: now.name, disabled: !now.active },
		authenticationId: Array.from(now.userName).slice(0, LONGEST_AUTHENTICATION).join(''),
		...{ source: scope.directory.name, sourceId: now.externalId }
	};
}

/** Which of what a directory sends fills a field of the person. */
const FILLED_BY: Readonly<Record<string, readonly (keyof UserPerson)[]>> = {
	organizationId: ['organization', 'department'],
	siteId: ['office', 'city'],
	location: ['office'],
	managerId: ['manager'],
	...Object.fromEntries(
		(['primaryEmail', 'employeeId', 'jobTitle', 'pictureUri', 'locale', 'timeZone'] as const).map((name) => [
			name,
			[name]
		])
	)
};

function wasSent(before: UserPerson, field: string): boolean {
	return (FILLED_BY[field] ?? []).some((name) => before[name] !== null && before[name] !== undefined);
}

async function addPerson(scope: DirectoryScope, fields: Fields): Promise<number> {
	const id = await takeNumbers(scope, 'person', 1);
	await insertPerson(scope, id, fields);
	return id;
}

async function updatePerson({ db, accountId, now }: DirectoryScope, id: number, fields: Fields): Promise<number> {
	await db
		.updateTable('person')
		.set({ ...withKeys(fields), updatedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.execute();
	return id;
}

/** Only where the name changed: the words of most people stay. */
async function renewWords(scope: DirectoryScope, personId: number, name: string): Promise<void> {
	const { db, accountId } = scope;
	const kept = await db
		.selectFrom('personWord')
		.select('nameKey')
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.limit(1)
		.executeTakeFirst();
	if (kept?.nameKey === foldText(name)) return;
	await rewriteWords(scope, personId, name);
}
