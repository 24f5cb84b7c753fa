/** The form in which a person is changed: what was sent, and what its sender had seen. Pure. */
import type { ContactLabel, ContactProtocol } from './person-card.ts';
import { CONTACT_KINDS, PERSON_FIELDS, type ContactTexts, type PersonField } from './person-fields.ts';

/** What was sent. A field that the page showed read-only is not among them. */
export interface PersonChanges {
	readonly texts: Partial<Record<PersonField, string>>;
	readonly contacts: readonly ContactTexts[];
	/** Contact that is the main number; undefined if none was chosen. */
	readonly main: string | undefined;
	/** By name of the field: a mark of what the page showed, so that a change of somebody else is noticed. */
	readonly seen: Readonly<Record<string, string>>;
}

/** Most contacts that one form changes: our choice, far more than anybody has. */
const MOST_CONTACTS = 100;

export function readChangeForm(form: FormData): PersonChanges {
	return {
		texts: Object.fromEntries(
			PERSON_FIELDS.filter((field) => form.has(`has-${field}`)).map((field) => [field, textOf(form, field)])
		),
		contacts: form
			.getAll('contact')
			.slice(0, MOST_CONTACTS)
			.flatMap((id) => (typeof id === 'string' && /^[\w-]{1,40}$/u.test(id) ? [readContact(form, id)] : [])),
		main: textOf(form, 'main') || undefined,
		seen: readSeen(textOf(form, 'seen'))
	};
}

/** "telephone work" is a kind of contact, as the choice in the form has it. */
export function kindOf({ protocol, label }: Pick<ContactTexts, 'protocol' | 'label'>): string {
	return `${protocol} ${label}`;
}

function readContact(form: FormData, id: string): ContactTexts {
	const [protocol, label] = readKind(textOf(form, `${id}-kind`));
	const isRemoved = form.has(`${id}-remove`);
	return { id, protocol, label, uri: isRemoved ? '' : textOf(form, `${id}-uri`) };
}

function readKind(kind: string): [ContactProtocol, ContactLabel] {
	const [protocol = '', label = ''] = kind.split(' ');
	const known = protocol === 'email' || protocol === 'website' ? protocol : 'telephone';
	return [known, CONTACT_KINDS[known].find((one) => one === label) ?? 'work'];
}

/** Written by our own page as "name:mark name:mark"; whatever else it is was not seen. */
function readSeen(text: string): Record<string, string> {
	return Object.fromEntries(
		text
			.split(' ')
			.map((entry) => entry.split(':'))
			.flatMap(([name, mark]) => (name !== undefined && mark !== undefined ? [[name, mark]] : []))
	);
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\0', '').replaceAll('\r\n', '\n').trim() : '';
}
