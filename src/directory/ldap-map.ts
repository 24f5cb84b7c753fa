/**
 * Which attributes of an entry fill what is kept of a person: the defaults of the server's schema, with what an
 * administrator wrote in their place. Everything that is written is understood, or refused by name. Pure.
 */
import { z } from 'zod';
import { Refusal } from '#foundation/refusals.ts';
import { LDAP_MAPS } from './ldap-map-defaults.ts';
import type { LdapSchema } from './ldap-settings.ts';
import { PERSON_FILE } from './person-file.ts';
import { quote } from './problems.ts';

/** An attribute by its name in lower case, or the same text for everybody. */
export type Origin = { readonly attribute: string } | { readonly constant: string };

/** Somebody is disabled if an attribute has one of these values, in any case, or this bit. */
export type DisabledRule =
	| { readonly attribute: string; readonly equals: readonly string[] }
	| { readonly attribute: string; readonly bit: number };

export interface ContactOrigin {
	readonly protocol: string;
	readonly label: string;
	/** Each value of each of them is a contact. */
	readonly origins: readonly Origin[];
}

export interface LdapMap {
	readonly sourceId: readonly Origin[];
	/** Undefined: the desk says who is disabled, and whom LDAP no longer has is. */
	readonly disabled: readonly DisabledRule[] | undefined;
	/** By name of the column; the first origin that has a value fills it. */
	readonly fields: ReadonlyMap<string, readonly Origin[]>;
	/** Attributes that name the entry of the manager. Undefined: the desk keeps managers. */
	readonly manager: readonly Origin[] | undefined;
	/** Empty: the desk keeps all contacts. */
	readonly contacts: readonly ContactOrigin[];
}

/** Columns that the synchronization fills itself, or that are none of a directory's business. */
const NOT_MAPPED = ['ID', 'Source', 'Created At', 'Updated At'];

const FIELDS = PERSON_FILE.columns.map(({ name }) => name).filter((name) => !NOT_MAPPED.includes(name));

const CONTACTS: Readonly<Record<string, readonly [protocol: string, label: string]>> = Object.fromEntries(
	[
		...['work', 'mobile', 'home', 'fax'].map((label) => ['telephone', label] as const),
		...['work', 'personal'].map((label) => ['email', label] as const),
		...['work', 'personal'].map((label) => ['website', label] as const)
	].map(([protocol, label]) => [`${protocol} ${label}`, [protocol, label]])
);

export const LDAP_TARGETS: readonly string[] = [...FIELDS, ...Object.keys(CONTACTS)];

/** A name, its options such as `;lang-de` behind it, or a number with dots (RFC 4512, 2.5). */
const Attribute = z.string().regex(/^(?:[a-z][a-z0-9-]*|\d+(?:\.\d+)+)(?:;[a-z0-9-]+)*$/iu);
const Constant = z.strictObject({ constant: z.string() });
const Text = z.union([Attribute, Constant]);
const Texts = z.union([Text.transform((one) => [one]), z.array(Text)]);
const Attributes = z.union([Attribute.transform((one) => [one]), z.array(Attribute)]);
const Equals = z.strictObject({
	attribute: Attribute,
	equals: z.union([z.string().transform((one) => [one]), z.array(z.string())])
});
const Bit = z.strictObject({ attribute: Attribute, bit: z.int().positive() });
const Rule = z.union([Attribute, Equals, Bit]);
const Rules = z.union([Rule.transform((one) => [one]), z.array(Rule)]);

/** Values that mean yes where a rule names the attribute alone. */
const YES = ['true', 'yes', '1'];

/**
 * `written` is what a map file holds: by column an attribute, several in order, a constant; null leaves a column to
 * the desk.
 * @throws Refusal `ldap.map`.
 */
export function readLdapMap(schema: LdapSchema, written: unknown = {}): LdapMap {
	const given = z.record(z.string(), z.unknown()).safeParse(written);
	if (!given.success) throw wrongMap('A map is a JSON object, such as {"Job Title": "title"}.');

	const own = Object.entries(given.data).map(([name, value]) => [targetOf(name), value] as const);
	const entries = Object.entries({ ...LDAP_MAPS[schema], ...Object.fromEntries(own) });
	const used = entries.filter(([, value]) => value !== null);
	const valueOf = (name: string) => used.find(([target]) => target === name)?.[1];
	if (valueOf('Source ID') === undefined) throw wrongMap('"Source ID" cannot be left out: it tells who is who.');
	if (valueOf('Name') === undefined) throw wrongMap('"Name" cannot be left out: a person needs a name.');

	const fields = used.filter(([name]) => !(name in CONTACTS) && !['Source ID', 'Disabled', 'Manager'].includes(name));
	return {
		sourceId: attributesOf('Source ID', valueOf('Source ID')),
		disabled: valueOf('Disabled') === undefined ? undefined : rulesOf(valueOf('Disabled')),
		fields: new Map(fields.map(([name, value]) => [name, originsOf(name, value)])),
		manager: valueOf('Manager') === undefined ? undefined : attributesOf('Manager', valueOf('Manager')),
		contacts: used.flatMap(([name, value]) => {
			const [protocol, label] = CONTACTS[name] ?? [];
			return protocol === undefined || label === undefined
				? []
				: [{ protocol, label, origins: originsOf(name, value) }];
		})
	};
}

/** What a search has to ask for, each once. */
export function attributesOfMap({ sourceId, disabled = [], fields, manager = [], contacts }: LdapMap): string[] {
	const origins = [
		...sourceId,
		...[...fields.values()].flat(),
		...manager,
		...contacts.flatMap((contact) => contact.origins)
	];
	const named = origins.flatMap((origin) => ('attribute' in origin ? [origin.attribute] : []));
	return [...new Set([...named, ...disabled.map(({ attribute }) => attribute)])];
}

/** Names are taken in any case. */
function targetOf(name: string): string {
	const target = LDAP_TARGETS.find((one) => one.toLowerCase() === name.trim().toLowerCase());
	if (target !== undefined) return target;
	throw wrongMap(`There is no field "${quote(name)}". The fields are: ${LDAP_TARGETS.join(', ')}.`);
}

function originsOf(name: string, value: unknown): Origin[] {
	const read = Texts.safeParse(value);
	if (!read.success) {
		throw wrongMap(`"${name}" is an attribute, a list of attributes, or {"constant": "text"}; null leaves it out.`);
	}
	return read.data.map((one) => (typeof one === 'string' ? { attribute: one.toLowerCase() } : one));
}

function attributesOf(name: string, value: unknown): Origin[] {
	const read = Attributes.safeParse(value);
	if (!read.success) throw wrongMap(`"${name}" is an attribute, or a list of attributes.`);
	return read.data.map((attribute) => ({ attribute: attribute.toLowerCase() }));
}

function rulesOf(value: unknown): DisabledRule[] {
	const read = Rules.safeParse(value);
	if (!read.success) {
		throw wrongMap(
			'"Disabled" is an attribute, {"attribute": "…", "equals": "…"}, {"attribute": "…", "bit": 2}, or a list of them.'
		);
	}
	return read.data.map((rule) => {
		if (typeof rule === 'string') return { attribute: rule.toLowerCase(), equals: YES };
		return { ...rule, attribute: rule.attribute.toLowerCase() };
	});
}

function wrongMap(message: string): Refusal {
	return new Refusal('invalid', 'ldap.map', message, 'map');
}
