/**
 * The fields of a person that the desk may change, and who keeps each of them. Pure.
 *
 * A person who comes from a directory is the directory's: the next import would overwrite whatever the desk
 * wrote, so it is not offered. Numbers and addresses that analysts added stay theirs.
 */
import { readRegistered } from '#telephone-numbers/canonical.ts';
import { isEmail, LONGEST_EMAIL } from './email.ts';
import type { ContactLabel, ContactProtocol } from './person-card.ts';

export const PERSON_FIELDS = [
	'name',
	'organization',
	'site',
	'location',
	'jobTitle',
	'manager',
	'email',
	'supportId',
	'employeeId',
	'locale',
	'timeZone',
	'information',
	'vip',
	'disabled'
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** As they stand in the form: names for records, "true" or "" for what is ticked. */
export type PersonTexts = Readonly<Record<PersonField, string>>;

/** What may be wrong with a field; the catalogues have a sentence for each. */
export type FieldProblem =
	| 'nameMissing'
	| 'tooLong'
	| 'control'
	| 'email'
	| 'locale'
	| 'timeZone'
	| 'telephone'
	| 'website'
	| 'ownManager'
	| 'ownDisabled'
	| 'organizationUnknown'
	| 'siteUnknown'
	| 'managerUnknown'
	| 'managerAmbiguous'
	| 'emailTaken';

/** Kinds of contacts, with the labels that 4me gives each. */
export const CONTACT_KINDS: Readonly<Record<ContactProtocol, readonly ContactLabel[]>> = {
	telephone: ['work', 'mobile', 'home', 'fax'],
	email: ['work', 'personal'],
	website: ['work', 'personal']
};

/** A contact as it stands in the form. */
export interface ContactTexts {
	/** Of the contact, or a name for a new one. */
	readonly id: string;
	readonly protocol: ContactProtocol;
	readonly label: ContactLabel;
	/** Empty for one that is removed, or was not filled in. */
	readonly uri: string;
}

/** In characters, as 4me's; of the information in bytes. */
const LONGEST: Readonly<Partial<Record<PersonField, number>>> = {
	name: 128,
	jobTitle: 80,
	location: 80,
	supportId: 50,
	employeeId: 128,
	email: LONGEST_EMAIL
};
const LONGEST_INFORMATION_BYTES = 65_536;
const LONGEST_URI = 255;

/** Who keeps a field or a contact: the one rule, asked by the page that shows it and by the write. */
export function ownerOf(
	person: { readonly source: string | null },
	kept: PersonField | { readonly fromDirectory: boolean }
): 'directory' | 'desk' {
	if (typeof kept !== 'string') return kept.fromDirectory ? 'directory' : 'desk';
	return person.source === null ? 'desk' : 'directory';
}

/** What is wrong, by field; whether records of these names exist only the database can tell. */
export function checkPersonTexts(texts: PersonTexts): Partial<Record<PersonField, FieldProblem>> {
	const problems: Partial<Record<PersonField, FieldProblem>> = {};
	for (const field of PERSON_FIELDS) {
		const problem = problemOf(field, texts[field]);
		if (problem !== undefined) problems[field] = problem;
	}
	return problems;
}

export function checkContact({ protocol, uri }: ContactTexts): FieldProblem | undefined {
	if (uri === '') return undefined;
	if (Array.from(uri).length > LONGEST_URI) return 'tooLong';
	if (/\p{Cc}/u.test(uri)) return 'control';
	if (protocol === 'telephone') return readRegistered(uri).length === 0 ? 'telephone' : undefined;
	if (protocol === 'email') return isEmail(uri) ? undefined : 'email';
	return /^(?:https?:\/\/)?[^\s/@]+\.[^\s/@]+(?:\/\S*)?$/iu.test(uri) ? undefined : 'website';
}

function problemOf(field: PersonField, text: string): FieldProblem | undefined {
	if (field === 'name' && text === '') return 'nameMissing';
	if (field === 'information') {
		if (new TextEncoder().encode(text).length > LONGEST_INFORMATION_BYTES) return 'tooLong';
		return /[^\P{Cc}\n\t]/u.test(text) ? 'control' : undefined;
	}
	if (Array.from(text).length > (LONGEST[field] ?? LONGEST_URI)) return 'tooLong';
	if (/\p{Cc}/u.test(text)) return 'control';
	if (text === '') return undefined;
	if (field === 'email' && !isEmail(text)) return 'email';
	if (field === 'locale' && !isLocale(text)) return 'locale';
	return field === 'timeZone' && !isTimeZone(text) ? 'timeZone' : undefined;
}

export function isLocale(text: string): boolean {
	return accepts(() => Intl.getCanonicalLocales(text));
}

export function isTimeZone(text: string): boolean {
	return /^[a-z][a-z0-9_+/-]+$/iu.test(text) && accepts(() => new Intl.DateTimeFormat('en', { timeZone: text }));
}

/** The library says what it knows by throwing. */
function accepts(use: () => unknown): boolean {
	try {
		use();
		return true;
	} catch {
		return false;
	}
}
