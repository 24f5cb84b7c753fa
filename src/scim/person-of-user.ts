/**
 * The person that a user of a directory is at the desk. What is longer than the desk's field is cut there, and what
 * the desk cannot read, such as a time zone of another system, is left empty: the directory reads back what it sent
 * all the same, and nobody is missing at the desk because of a long title. Pure.
 */
import { isWrong, readLocale, readPicture, readTimeZone } from '#directory/cells.ts';
import { isEmail } from '#people/email.ts';
import type { NewContact } from '#people/write-contacts.server.ts';
import { readRegistered } from '#telephone-numbers/canonical.ts';
import { ENTERPRISE } from './schemas.ts';
import { scimRefusal } from './scim-refusal.ts';
import { isScimObject, listOf, mainOf, textOf, type ScimObject } from './scim-value.ts';

export interface UserPerson {
	readonly userName: string;
	readonly externalId: string | null;
	readonly active: boolean;
	readonly name: string;
	readonly primaryEmail: string | null;
	readonly employeeId: string | null;
	readonly jobTitle: string | null;
	readonly pictureUri: string | null;
	readonly locale: string | null;
	readonly timeZone: string | null;
	readonly contacts: readonly NewContact[];
	/** All emails, by which directories look for people. */
	readonly emails: readonly string[];
	/** As they were written; whether there are such records only the database can tell. */
	readonly organization: string | undefined;
	readonly department: string | undefined;
	/** Office or room, and city. */
	readonly office: string | undefined;
	readonly city: string | undefined;
	readonly manager: string | undefined;
}

/** In characters: of what a directory looks people up by, and of the desk's fields, as 4me's. */
export const LONGEST_KEY = 255;
const LONGEST = { name: 128, jobTitle: 80, employeeId: 128, uri: 255, organization: 128 } as const;

/** @throws Refusal `scim.invalidValue`. */
export function readUserPerson(user: ScimObject): UserPerson {
	const userName = textOf(user['userName'])?.trim() ?? '';
	if (userName === '') throw scimRefusal('invalidValue', 'A User needs a "userName".');
	const enterprise = isScimObject(user[ENTERPRISE]) ? user[ENTERPRISE] : {};
	const address = workAddress(user);
	const emails = listOf(user['emails']).flatMap(({ value }) => textOf(value)?.trim() ?? []);
	[userName, textOf(user['externalId']) ?? '', ...emails].forEach(checkLength);
	return {
		userName,
		externalId: textOf(user['externalId']) ?? null,
		active: user['active'] !== false,
		name: cut(nameOf(user) ?? userName, LONGEST.name),
		primaryEmail: primaryEmail(user, userName),
		employeeId: short(enterprise['employeeNumber'], LONGEST.employeeId) ?? null,
		jobTitle: short(user['title'], LONGEST.jobTitle) ?? null,
		pictureUri: readable(textOf(mainOf(listOf(user['photos']))?.['value']), readPicture),
		locale: readable(localeOf(user['locale']) ?? localeOf(user['preferredLanguage']), readLocale),
		timeZone: readable(textOf(user['timezone'])?.trim(), readTimeZone),
		contacts: [...telephones(user), ...furtherEmails(user)],
		emails,
		organization: short(enterprise['organization'], LONGEST.organization),
		department: short(enterprise['department'], LONGEST.organization),
		office: short(address?.['formatted'], LONGEST.uri),
		city: short(address?.['locality'], LONGEST.uri),
		manager: managerOf(enterprise)
	};
}

function checkLength(text: string): void {
	if (Array.from(text).length <= LONGEST_KEY) return;
	throw scimRefusal('invalidValue', `A userName, an externalId and an email have at most ${LONGEST_KEY} characters.`);
}

function nameOf(user: ScimObject): string | undefined {
	const name = isScimObject(user['name']) ? user['name'] : {};
	const parts = ['givenName', 'middleName', 'familyName'].flatMap((part) => plain(name[part]) ?? []);
	return plain(user['displayName']) ?? plain(name['formatted']) ?? (parts.join(' ') || undefined);
}

/** The main one that is an address, else that of work, else the first; where there is none, a user name that is one. */
function primaryEmail(user: ScimObject, userName: string): string | null {
	const emails = listOf(user['emails']).filter(({ value }) => isEmail(String(value).trim()));
	const chosen = emails.find(({ primary }) => primary === true) ?? emails.find((one) => typeOf(one) === 'work');
	const email = textOf((chosen ?? emails[0])?.['value'])?.trim();
	return email ?? (isEmail(userName) && listOf(user['emails']).length === 0 ? userName : null);
}

/** The main number first. A pager is no number that anybody calls from. */
function telephones(user: ScimObject): NewContact[] {
	const numbers = listOf(user['phoneNumbers']).filter((one) => typeOf(one) !== 'pager');
	const ordered = [
		...numbers.filter((one) => one['primary'] === true),
		...numbers.filter((one) => one['primary'] !== true)
	];
	return ordered.flatMap((one): NewContact[] => {
		const uri = plain(one['value']) ?? '';
		if (Array.from(uri).length > LONGEST.uri || readRegistered(uri).length === 0) return [];
		const label = TELEPHONE_LABELS.find((known) => known === typeOf(one)) ?? 'work';
		return [{ protocol: 'telephone', label, uri }];
	});
}

const TELEPHONE_LABELS = ['work', 'mobile', 'home', 'fax'] as const;

/** All but the primary one, which is a field of its own. */
function furtherEmails(user: ScimObject): NewContact[] {
	const primary = primaryEmail(user, '')?.toLowerCase();
	return listOf(user['emails']).flatMap((one): NewContact[] => {
		const uri = plain(one['value']) ?? '';
		if (uri.toLowerCase() === primary || !isEmail(uri)) return [];
		return [{ protocol: 'email', label: typeOf(one) === 'work' ? 'work' : 'personal', uri }];
	});
}

function workAddress(user: ScimObject): ScimObject | undefined {
	const addresses = listOf(user['addresses']);
	return addresses.find((one) => typeOf(one) === 'work') ?? mainOf(addresses.filter((one) => typeOf(one) !== 'home'));
}

function managerOf(enterprise: ScimObject): string | undefined {
	return isScimObject(enterprise['manager']) ? textOf(enterprise['manager']['value']) : undefined;
}

function typeOf(one: ScimObject): string {
	return textOf(one['type'])?.trim().toLowerCase() ?? '';
}

/** "nl_NL" is how some directories write nl-NL. */
function localeOf(value: ScimObject[string]): string | undefined {
	const first = textOf(value)?.split(/[,;]/u)[0]?.trim().replaceAll('_', '-');
	return first === '' ? undefined : first;
}

/** On one line, without control characters; undefined if nothing is left. */
function plain(value: ScimObject[string]): string | undefined {
	const line = textOf(value)
		?.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim();
	return line === '' ? undefined : line;
}

function short(value: ScimObject[string], longest: number): string | undefined {
	const line = plain(value);
	return line === undefined ? undefined : cut(line, longest);
}

function cut(text: string, longest: number): string {
	return Array.from(text).slice(0, longest).join('').trim();
}

function readable(text: string | undefined, read: (text: string) => unknown): string | null {
	return text === undefined || isWrong(read(text)) ? null : text;
}
