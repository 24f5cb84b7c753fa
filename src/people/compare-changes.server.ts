/**
 * What the sender of a form changed of what the sender had seen, and where somebody else changed the same meanwhile.
 * A field that the sender did not touch stays as it is kept now, so that two analysts who change different fields do
 * not disturb each other. What the directory keeps is not taken from a form.
 */
import type { ContactChanges } from './change-contacts.server.ts';
import type { PersonChanges } from './change-person-form.ts';
import { mainOf, markOf, marksOf, writtenOf, type EditablePerson } from './editable-person.server.ts';
import { ownerOf, PERSON_FIELDS, type PersonField } from './person-fields.ts';

export interface ComparedChanges {
	/** Those that the sender changed, as they are to be. */
	readonly fields: Partial<Record<PersonField, string>>;
	readonly contacts: ContactChanges;
	/** What is kept now where both changed it, by name of the field or by contact. */
	readonly conflicts: Readonly<Record<string, string>>;
}

export function compareChanges(kept: EditablePerson, sent: PersonChanges): ComparedChanges {
	const marks = marksOf(kept);
	const conflicts: Record<string, string> = {};
	/** @returns whether the sender changed it. */
	const isChanged = (name: string, now: string, wanted: string) => {
		const seen = sent.seen[name] ?? marks[name];
		if (wanted === now || markOf(wanted) === seen) return false;
		if (seen !== marks[name]) conflicts[name] = now;
		return true;
	};

	const fields = PERSON_FIELDS.filter((field) => {
		const wanted = ownerOf(kept, field) === 'directory' ? undefined : sent.texts[field];
		return wanted !== undefined && isChanged(field, kept.texts[field], wanted);
	});
	const there = new Map(kept.contacts.map((contact) => [contact.id, contact]));
	const changed = sent.contacts.filter((contact) => {
		const now = there.get(contact.id);
		if (now === undefined) return contact.uri !== '' && sent.seen[contact.id] !== markOf(writtenOf(contact));
		return ownerOf(kept, now) === 'desk' && isChanged(contact.id, writtenOf(now), writtenOf(contact));
	});
	const main = sent.main ?? '';
	const movesMain = main !== '' && isChanged('main', mainOf(kept.contacts) ?? '', main);
	return {
		fields: Object.fromEntries(fields.map((field) => [field, sent.texts[field] ?? ''])),
		contacts: { kept: kept.contacts, changed, main: movesMain ? main : undefined },
		conflicts
	};
}
