/** The form of a new user: what was typed, and what is wrong with it. Pure. */
import { readRegistered } from '#telephone-numbers/canonical.ts';
import { isEmail } from './email.ts';
import { CALLING_LABELS, type CallingLabel } from './telephones.ts';

const LONGEST_NAME = 128;
const LONGEST_EMAIL = 128;
/** Of what is written in a contact. */
const LONGEST_URI = 255;

export interface NewPersonTexts {
	readonly name: string;
	readonly organization: string;
	readonly email: string;
	readonly telephone: string;
	readonly label: CallingLabel;
}

export function readPersonForm(form: FormData): NewPersonTexts {
	return {
		name: textOf(form, 'name'),
		organization: textOf(form, 'organization'),
		email: textOf(form, 'email'),
		telephone: textOf(form, 'telephone'),
		label: CALLING_LABELS.find((label) => label === form.get('label')) ?? 'work'
	};
}

/** A sentence for each field that is wrong, by name; empty if all is right. */
export function checkPersonForm(texts: NewPersonTexts): Record<string, string> {
	return Object.fromEntries(
		[
			['name', wrongName(texts.name)],
			['email', wrongEmail(texts.email)],
			['telephone', wrongTelephone(texts.telephone)]
		].filter((entry): entry is [string, string] => entry[1] !== undefined)
	);
}

function wrongName(name: string): string | undefined {
	if (name === '') return 'Write the name of the person.';
	return name.length > LONGEST_NAME ? `A name has at most ${LONGEST_NAME} characters.` : undefined;
}

function wrongEmail(email: string): string | undefined {
	if (email === '') return undefined;
	if (email.length > LONGEST_EMAIL) return `An email address has at most ${LONGEST_EMAIL} characters.`;
	return isEmail(email) && /\.[^.@]+$/u.test(email)
		? undefined
		: 'An address ends in a domain, such as ada@halvorsen.example';
}

function wrongTelephone(telephone: string): string | undefined {
	if (telephone === '') return undefined;
	if (telephone.length > LONGEST_URI) return `A number is written with at most ${LONGEST_URI} characters.`;
	return readRegistered(telephone).length === 0
		? 'There is no telephone number in this, such as +44 20 7946 0123'
		: undefined;
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
}
