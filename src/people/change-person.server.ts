/**
 * Changes a person: the fields and contacts that the desk keeps, with the words, keys and telephone numbers by which
 * the person is found. Where two analysts changed the same, nothing is written and both values come back.
 */
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { changeContacts } from './change-contacts.server.ts';
import type { PersonChanges } from './change-person-form.ts';
import { compareChanges, type ComparedChanges } from './compare-changes.server.ts';
import { rewriteWords } from './create-person.server.ts';
import { findEditablePerson, type EditablePerson } from './editable-person.server.ts';
import { nameInApi } from './person-columns.ts';
import {
	checkContact,
	checkPersonTexts,
	type ContactTexts,
	PERSON_FIELDS,
	type FieldProblem,
	type PersonField
} from './person-fields.ts';
import { findReferences, type PersonReferences } from './person-references.server.ts';
import { withKeys, type PersonColumns } from './person-columns.ts';

export type PersonChange =
	| { readonly kind: 'saved' }
	/** By name of the field, or by contact. */
	| { readonly kind: 'wrong'; readonly problems: Readonly<Record<string, FieldProblem>> }
	/** What is kept now, by name of the field or by contact, where somebody else changed it meanwhile. */
	| { readonly kind: 'conflict'; readonly kept: Readonly<Record<string, string>> };

/** @throws Refusal `person.unknown`: there is no such person, or none whom the scope may select. */
export async function changePerson(
	scope: AccountScope,
	personId: number,
	changes: PersonChanges
): Promise<PersonChange> {
	try {
		return await refuseOn({ person_email_once: TAKEN }, () =>
			scope.db.transaction().execute((db) => change({ ...scope, db }, personId, changes))
		);
	} catch (error) {
		if (error !== TAKEN) throw error;
		return { kind: 'wrong', problems: { email: 'emailTaken' } };
	}
}

const TAKEN = new Refusal('conflict', 'person.email-taken', 'Somebody of this account has this email already.');

async function change(scope: AccountScope, personId: number, sent: PersonChanges): Promise<PersonChange> {
	await lockPerson(scope, personId);
	const kept = await findEditablePerson(scope, personId);
	if (kept === undefined) throw unknownPerson();

	const compared = compareChanges(kept, sent);
	if (Object.keys(compared.conflicts).length > 0) return { kind: 'conflict', kept: compared.conflicts };
	const references = await findReferences(scope, personId, compared.fields);
	const problems = { ...problemsOf(scope, kept, compared), ...references.problems };
	if (Object.keys(problems).length > 0) return { kind: 'wrong', problems };

	await writeFields(scope, personId, compared.fields, references.ids);
	await changeContacts(scope, personId, compared.contacts);
	await recordChange(scope, personId, compared);
	return { kind: 'saved' };
}

/** A form that was saved as it was opened changed nothing. */
async function recordChange(scope: AccountScope, personId: number, { fields, contacts }: ComparedChanges) {
	const isMoved = contacts.changed.length > 0 || contacts.main !== undefined;
	const changed = [
		...PERSON_FIELDS.filter((field) => field in fields).map((field) =>
			nameInApi(field === 'email' ? 'primaryEmail' : field)
		),
		...(isMoved ? ['contacts'] : [])
	];
	if (changed.length > 0) await recordEvent(scope, { types: ['person.changed'], recordIds: [personId], changed });
}

/** Analysts who save the same person at once come one after the other. */
async function lockPerson({ db, accountId }: AccountScope, personId: number): Promise<void> {
	await db
		.selectFrom('person')
		.select('id')
		.where('accountId', '=', accountId)
		.where('id', '=', personId)
		.forUpdate()
		.execute();
}

function problemsOf(
	{ personId: analystId }: AccountScope,
	kept: EditablePerson,
	{ fields, contacts }: ComparedChanges
): Record<string, FieldProblem> {
	const wrongFields = checkPersonTexts({ ...kept.texts, ...fields });
	return {
		...Object.fromEntries(Object.entries(wrongFields).filter(([field]) => field in fields)),
		...Object.fromEntries(contacts.changed.flatMap((contact) => wrongContact(contact))),
		// Whoever disabled themselves could not put it right again.
		...(fields.disabled === 'true' && kept.id === analystId ? { disabled: 'ownDisabled' as const } : {})
	};
}

function wrongContact(contact: ContactTexts): [string, FieldProblem][] {
	const problem = checkContact(contact);
	return problem === undefined ? [] : [[contact.id, problem]];
}

async function writeFields(
	scope: AccountScope,
	id: number,
	fields: Partial<Record<PersonField, string>>,
	references: PersonReferences['ids']
): Promise<void> {
	const { name, email, supportId, employeeId, vip, disabled } = fields;
	const columns: Partial<PersonColumns> = {
		...references,
		...plainTexts(fields),
		...(name !== undefined && { name }),
		...(email !== undefined && { primaryEmail: email || null }),
		...(supportId !== undefined && { supportId: supportId || null }),
		...(employeeId !== undefined && { employeeId: employeeId || null }),
		...(vip !== undefined && { vip: vip === 'true' }),
		...(disabled !== undefined && { disabled: disabled === 'true' })
	};
	await scope.db
		.updateTable('person')
		.set({ ...withKeys(columns), updatedAt: scope.now })
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.execute();
	if (name !== undefined) await rewriteWords(scope, id, name);
}

function plainTexts(fields: Partial<Record<PersonField, string>>) {
	const plain = ['jobTitle', 'location', 'locale', 'timeZone', 'information'] as const;
	return Object.fromEntries(
		plain.flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field] || null]]))
	);
}

function unknownPerson(): Refusal {
	return new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');
}
