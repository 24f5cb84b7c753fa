/** The form of a new user: what was typed, and what is wrong with it. Pure. */
import { readIncoming, readRegistered } from '#telephone-numbers/canonical.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { isEmail, LONGEST_EMAIL } from './email.ts';
import { CALLING_LABELS, type CallingLabel } from './calling-labels.ts';
import type { NewPersonTexts } from './new-person.ts';

/** What a field holds at most, in characters, as 4me's; of a number, what is written in a contact. */
const LONGEST: Readonly<Partial<Record<keyof NewPersonTexts, number>>> = {
	...{ name: 128, email: LONGEST_EMAIL, telephone: 255, secondTelephone: 255 },
	...{ jobTitle: 80, supportId: 50, employeeId: 128 }
};

/** Fewest digits that are more likely a telephone number than an ID, where neither a plus nor a zero says so. */
const FEWEST_DIGITS = 7;

export function readPersonForm(form: FormData): NewPersonTexts {
	const text = (name: keyof NewPersonTexts) => textOf(form, name);
	return {
		...{ name: text('name'), organization: text('organization'), email: text('email') },
		...{ telephone: text('telephone'), label: labelOf(form, 'label') },
		...{ secondTelephone: text('secondTelephone'), secondLabel: labelOf(form, 'secondLabel') },
		...{ site: text('site'), jobTitle: text('jobTitle'), supportId: text('supportId'), employeeId: text('employeeId') },
		...{ manager: text('manager'), managerId: text('managerId'), vip: text('vip') === 'on' ? 'on' : '' }
	};
}

/** What was typed into the User field, in the field of the form that its kind belongs to. */
export function personTyped(typed: string): Partial<NewPersonTexts> {
	const text = typed.trim();
	if (text === '') return {};
	if (text.includes('@')) return { email: text };
	if (/\p{L}/u.test(text) || !/\p{Nd}/u.test(text)) return { name: text };
	const read = readIncoming(encodeURIComponent(text));
	const isTelephone = read.kind === 'number' && (/^\D*[+0]/u.test(text) || read.number.digits.length >= FEWEST_DIGITS);
	return isTelephone ? { telephone: text } : { supportId: text };
}

/** A sentence for each field that is wrong, by name; empty if all is right. */
export function checkPersonForm(values: NewPersonTexts, { peopleSearch }: AllTexts): Record<string, string> {
	const { wrong } = peopleSearch;
	const errors: Record<string, string> = {};
	if (isTelephoneless(values.telephone)) errors['telephone'] = wrong.telephone;
	if (isTelephoneless(values.secondTelephone)) errors['secondTelephone'] = wrong.telephone;
	if (values.email !== '' && !isAddress(values.email)) errors['email'] = wrong.email;
	if (values.name === '') errors['name'] = wrong.name;
	for (const [field, most] of Object.entries(LONGEST)) {
		if (Array.from(textIn(values, field)).length > most) errors[field] = wrong.tooLong(most);
	}
	return errors;
}

function isTelephoneless(telephone: string): boolean {
	return telephone !== '' && readRegistered(telephone).length === 0;
}

function isAddress(email: string): boolean {
	return isEmail(email) && /\.[^.@]+$/u.test(email);
}

function textIn(values: NewPersonTexts, field: string): string {
	return Object.entries(values).find(([name]) => name === field)?.[1] ?? '';
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
}

function labelOf(form: FormData, name: string): CallingLabel {
	return CALLING_LABELS.find((label) => label === form.get(name)) ?? 'work';
}
