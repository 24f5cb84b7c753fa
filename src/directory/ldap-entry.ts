/**
 * An entry of LDAP as a person: what the map keeps of it, as cells of the import's files. A value that cannot be
 * kept is left empty and named; without a name or an ID nobody is there. Pure.
 */
import { isWrong } from './cells.ts';
import type { Column } from './column.ts';
import { CONTACT_FILE } from './contact-file.ts';
import { normalizeDn } from './ldap-dn.ts';
import type { ContactOrigin, DisabledRule, LdapMap, Origin } from './ldap-map.ts';
import { PERSON_FILE } from './person-file.ts';

/** Attributes by their names in lower case; bytes where a value is no text. */
export interface LdapEntry {
	readonly dn: string;
	readonly attributes: ReadonlyMap<string, readonly (string | Uint8Array)[]>;
}

export interface LdapContact {
	readonly protocol: string;
	readonly label: string;
	readonly uri: string;
}

export interface LdapPerson {
	readonly dn: string;
	/** As others name it: as `normalizeDn` writes it. */
	readonly dnKey: string;
	readonly sourceId: string;
	/** Undefined where LDAP does not say it. */
	readonly disabled: boolean | undefined;
	/** By name of the column; empty where the entry has nothing. */
	readonly cells: Readonly<Record<string, string>>;
	/** As `normalizeDn` writes it. */
	readonly managerDn: string | undefined;
	readonly contacts: readonly LdapContact[];
	/** What was left empty, a sentence each. */
	readonly notes: readonly string[];
}

/** What is to be said of one entry; `message` is a full sentence. */
export interface EntryProblem {
	readonly dn: string;
	readonly message: string;
}

/** An entry that is nobody, and why: a full sentence. */
export interface UnusableEntry {
	readonly dn: string;
	readonly sourceId: string | undefined;
	readonly wrong: string;
}

const GUID_BYTES = 16;

/** `account` is the short name of the account that the person is for. */
export function readEntry(entry: LdapEntry, map: LdapMap, account: string): LdapPerson | UnusableEntry {
	const { dn } = entry;
	const sourceId = readSourceId(entry, map.sourceId);
	if (sourceId === undefined) return { dn, sourceId, wrong: withoutId(map.sourceId) };

	const fields = [...map.fields].map(([name, origins]) => readField(entry, name, origins, account));
	const cells = Object.fromEntries(fields.map(({ name, cell }) => [name, cell]));
	const notes = fields.flatMap(({ name, wrong }) => (wrong === undefined ? [] : [`${name} is left empty. ${wrong}`]));
	if (cells['Name'] === '') return { dn, sourceId, wrong: notes.find(isAboutName) ?? withoutName(map) };

	const contacts = map.contacts.map((contact) => readContacts(entry, contact));
	return {
		dn,
		dnKey: normalizeDn(dn),
		sourceId,
		disabled: map.disabled?.some((rule) => isDisabled(entry, rule)),
		cells,
		managerDn: textsOf(entry, map.manager ?? []).map(normalizeDn)[0],
		contacts: contacts.flatMap((read) => read.contacts).filter(isFirst),
		notes: [...notes, ...contacts.flatMap((read) => read.notes)]
	};
}

export function isUnusable(read: LdapPerson | UnusableEntry): read is UnusableEntry {
	return 'wrong' in read;
}

/** Bytes are those of a GUID, the first three parts of which come backwards (MS-DTYP 2.3.4.2). */
function readSourceId({ attributes }: LdapEntry, origins: readonly Origin[]): string | undefined {
	const values = origins.flatMap((origin) => ('attribute' in origin ? (attributes.get(origin.attribute) ?? []) : []));
	const [first] = values;
	if (first === undefined || first.length === 0) return undefined;
	if (typeof first === 'string') return first.trim().toLowerCase();
	const bytes = Buffer.from(first);
	return bytes.length === GUID_BYTES ? guidOf(bytes) : bytes.toString('hex');
}

function guidOf(bytes: Buffer): string {
	const backwards = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).reverse().toString('hex');
	const forwards = (from: number, to: number) => bytes.subarray(from, to).toString('hex');
	return [backwards(0, 4), backwards(4, 6), backwards(6, 8), forwards(8, 10), forwards(10, 16)].join('-');
}

function readField(entry: LdapEntry, name: string, origins: readonly Origin[], account: string) {
	const [written = ''] = textsOf(entry, origins);
	const cell = name === 'Locale' ? firstLanguage(written) : written;
	const column = PERSON_FILE.columns.find((one) => one.name === name);
	const wrong = cell === '' || column === undefined ? undefined : wrongWith(column, cell, account);
	return { name, cell: wrong === undefined ? cell : '', wrong };
}

function wrongWith(column: Column, written: string, account: string): string | undefined {
	const read = column.read(written, account);
	return isWrong(read) ? read.wrong : undefined;
}

/** Languages are written as browsers do: `nl, en-GB;q=0.8` (RFC 2798, 2.7). */
function firstLanguage(written: string): string {
	return (written.split(/[,;]/u)[0] ?? '').trim();
}

function readContacts(entry: LdapEntry, { protocol, label, origins }: ContactOrigin) {
	const uris = textsOf(entry, origins).map((uri) => (label === 'fax' ? withoutFaxParameters(uri) : uri));
	const checked = uris.map((uri) => ({ protocol, label, uri, wrong: wrongContact({ protocol, label, uri }) }));
	return {
		contacts: checked.filter(({ wrong }) => wrong === undefined).map(({ uri }) => ({ protocol, label, uri })),
		notes: checked.flatMap(({ wrong }) => (wrong === undefined ? [] : [`A ${protocol} ${label} is left out. ${wrong}`]))
	};
}

/** Behind the number come the abilities of the machine: `+44 …$fineResolution` (RFC 4517, 3.3.11). */
function withoutFaxParameters(uri: string): string {
	return (uri.split('$')[0] ?? '').trim();
}

function wrongContact({ protocol, label, uri }: LdapContact): string | undefined {
	const column = CONTACT_FILE.columns.find(({ name }) => name === 'Contact URI');
	const wrong = column === undefined ? undefined : wrongWith(column, uri, '');
	return wrong ?? CONTACT_FILE.check({ protocol, label, uri })[0]?.message;
}

function isFirst(contact: LdapContact, at: number, all: readonly LdapContact[]): boolean {
	const same = ({ protocol, label, uri }: LdapContact) =>
		protocol === contact.protocol && label === contact.label && uri === contact.uri;
	return all.findIndex(same) === at;
}

function isDisabled(entry: LdapEntry, rule: DisabledRule): boolean {
	const values = textsOf(entry, [{ attribute: rule.attribute }]);
	if ('bit' in rule) return values.some((value) => /^-?\d+$/u.test(value) && (Number(value) & rule.bit) !== 0);
	return values.some((value) => rule.equals.some((one) => one.toLowerCase() === value.toLowerCase()));
}

/** All texts of all of them, in order, without blanks around them; what is no text is none. */
function textsOf({ attributes }: LdapEntry, origins: readonly Origin[]): string[] {
	const values = origins.flatMap((origin) =>
		'constant' in origin ? [origin.constant] : (attributes.get(origin.attribute) ?? [])
	);
	return values.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
}

function isAboutName(note: string): boolean {
	return note.startsWith('Name ');
}

function withoutId(origins: readonly Origin[]): string {
	return `It has no ${namesOf(origins)} that can be read, so nobody could tell next time who it is.`;
}

function withoutName({ fields }: LdapMap): string {
	return `It has no ${namesOf(fields.get('Name') ?? [])}, and a person needs a name.`;
}

function namesOf(origins: readonly Origin[]): string {
	return origins.flatMap((origin) => ('attribute' in origin ? [origin.attribute] : [])).join(' or ');
}
