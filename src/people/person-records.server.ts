/**
 * People as programs write them: by the numbers of the records they name. What a directory keeps is changed only by a
 * program that names that directory, as the next import would take back whatever another one wrote.
 */
import { recordEvent } from '#accounts/record-event.server.ts';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { refuseKept } from '#records/named-records.server.ts';
import { addPerson, rewriteWords } from './create-person.server.ts';
import { nameInApi, withKeys, type PersonColumns } from './person-columns.ts';
import type { NewContact } from './write-contacts.server.ts';

export interface NewPersonRecord extends Partial<PersonColumns> {
	readonly name: string;
	readonly contacts: readonly NewContact[];
	/** Of the call: sent twice, it is one person. */
	readonly registrationKey: string | null;
}

export interface PersonRecordChange {
	readonly id: number;
	readonly columns: Partial<PersonColumns>;
	/** The directory in whose name the program writes. */
	readonly asSource: string | undefined;
	/** Refuses what else has to hold, with the person held. */
	expect(scope: AccountScope): Promise<void>;
}

/**
 * @returns the ID, also where a call with the same key added the person before.
 * @throws Refusal `person.email-taken`, `person.source-taken`, `person.organization-unknown`, `person.site-unknown`,
 * `person.manager-unknown`.
 */
export async function addPersonRecord(scope: AccountScope, person: NewPersonRecord): Promise<number> {
	const { contacts, registrationKey, ...columns } = person;
	const id = await takeNumbers(scope, 'person', 1);
	return refuseOn(REFUSALS, () =>
		scope.db.transaction().execute((db) => addPerson({ ...scope, db }, id, { columns, contacts, registrationKey }))
	);
}

/**
 * @throws Refusal those of `addPersonRecord`, and `person.unknown`, `person.kept-by-directory`, `person.own-disabled`,
 * `person.own-manager`.
 */
export async function changePersonRecord(scope: AccountScope, change: PersonRecordChange): Promise<void> {
	await refuseOn(REFUSALS, () =>
		scope.db.transaction().execute(async (db) => {
			const inside = { ...scope, db };
			const kept = await lockPersonRecord(inside, change.id);
			await change.expect(inside);
			checkChange(inside, kept, change);
			if (Object.keys(change.columns).length === 0) return;
			await db
				.updateTable('person')
				.set({ ...withKeys(change.columns), updatedAt: scope.now })
				.where('accountId', '=', scope.accountId)
				.where('id', '=', change.id)
				.execute();
			if (change.columns.name !== undefined) await rewriteWords(inside, change.id, change.columns.name);
			const changed = Object.keys(change.columns).map(nameInApi);
			await recordEvent(inside, { types: ['person.changed'], recordIds: [change.id], changed });
		})
	);
}

export interface LockedPerson {
	readonly id: number;
	readonly source: string | null;
}

/** Those who write the same person at once come one after the other. @throws Refusal `person.unknown`. */
export async function lockPersonRecord(scope: AccountScope, id: number): Promise<LockedPerson> {
	const person = await scope.db
		.selectFrom('person')
		.select(['id', 'source'])
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.where(withinReach(scope.reach))
		.forUpdate()
		.executeTakeFirst();
	if (person !== undefined) return person;
	throw new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');
}

/** @throws Refusal `person.kept-by-directory`. */
export function refuseKeptPerson({ source }: LockedPerson, asSource: string | undefined): void {
	refuseKept({ noun: 'person', word: 'person' }, source, asSource);
}

function checkChange(
	{ personId }: AccountScope,
	kept: LockedPerson,
	{ id, columns, asSource }: PersonRecordChange
): void {
	if (Object.keys(columns).length > 0) refuseKeptPerson(kept, asSource);
	if (columns.disabled === true && id === personId) {
		throw refusal(
			'own-disabled',
			'The owner of a token cannot disable themselves: nobody could put it right.',
			'disabled'
		);
	}
	if (columns.managerId === id) throw refusal('own-manager', 'Nobody is their own manager.', 'manager');
}

function refusal(code: string, message: string, field: string, kind: 'conflict' | 'invalid' = 'invalid'): Refusal {
	return new Refusal(kind, `person.${code}`, message, field);
}

const REFUSALS = {
	person_email_once: refusal(
		'email-taken',
		'Somebody of this account has this email already.',
		'primary_email',
		'conflict'
	),
	person_source_once: refusal(
		'source-taken',
		'Somebody of this source has this sourceID already.',
		'sourceID',
		'conflict'
	),
	person_organization: refusal('organization-unknown', 'There is no such organization.', 'organization'),
	person_site: refusal('site-unknown', 'There is no such site.', 'site'),
	person_manager: refusal('manager-unknown', 'There is no such person to be the manager.', 'manager')
};
