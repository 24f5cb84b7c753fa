/**
 * Whom and what an entry names: its manager, organization and site. What the desk does not know leaves the field of
 * the person as it is: a whole directory must not lose its organizations because they are written differently there.
 * Pure.
 */
import type { Matched } from './ldap-emails.ts';
import type { LdapPerson } from './ldap-entry.ts';
import type { KnownNames, KnownPerson } from './ldap-known.ts';
import { quote } from './problems.ts';

export interface PlannedPerson {
	readonly person: LdapPerson;
	/** Who it is at the desk; undefined for somebody new. */
	readonly known: KnownPerson | undefined;
	/** By name of the column, as the import is given them. */
	readonly cells: Readonly<Record<string, string>>;
	/** The ID in LDAP of a manager who is new and has no email: they can be named once they have a number. */
	readonly managerLater: string | undefined;
}

interface Found {
	readonly names: KnownNames;
	readonly addOrganizations: boolean;
	readonly mapsManagers: boolean;
}

/** Names that are known, or become so: what is written to what is there, in lower case. */
interface Names {
	find(written: string): string | undefined;
	/** Names that nobody knew, with how many people have them. */
	readonly unknown: Map<string, number>;
	readonly added: Map<string, string>;
}

/** Our choice: enough to recognize a pattern. */
const MOST_NAMED = 10;

export function nameOthers(matched: readonly Matched[], { names, addOrganizations, mapsManagers }: Found) {
	const organizations = namesOf(names.organizations, addOrganizations);
	const sites = namesOf(names.sites, false);
	const byDn = new Map(matched.map((one) => [one.person.dnKey, one] as const));
	let unknownManagers = 0;

	const people = matched.map(({ person, known, email }): PlannedPerson => {
		const { cell, managerLater, isUnknown } = nameManager(byDn, person.managerDn, known);
		unknownManagers += isUnknown ? 1 : 0;
		const written = person.cells;
		return {
			person,
			known,
			cells: {
				...written,
				...('Primary Email' in written ? { 'Primary Email': email } : {}),
				...('Organization' in written
					? { Organization: nameOf(organizations, written['Organization'], known?.organization) }
					: {}),
				...('Site' in written ? { Site: nameOf(sites, written['Site'], known?.site) } : {}),
				...(mapsManagers ? { Manager: cell } : {})
			},
			managerLater: mapsManagers ? managerLater : undefined
		};
	});
	return {
		people,
		newOrganizations: [...organizations.added.values()],
		remarks: [
			...remarkUnknown('organization', organizations, ' Add them, or let --add-organizations do it.'),
			...remarkUnknown('site', sites, ' Add them, or leave "Site" out of the map.'),
			...(mapsManagers ? remarkManagers(unknownManagers) : [])
		]
	};
}

function nameManager(byDn: ReadonlyMap<string, Matched>, dn: string | undefined, known: KnownPerson | undefined) {
	if (dn === undefined) return { cell: '', managerLater: undefined, isUnknown: false };
	const asBefore = typeof known?.managerId === 'number' ? String(known.managerId) : '';
	const manager = byDn.get(dn);
	if (manager === undefined) return { cell: asBefore, managerLater: undefined, isUnknown: true };
	if (manager.known !== undefined) return { cell: String(manager.known.id), managerLater: undefined, isUnknown: false };
	if (manager.email !== '') return { cell: manager.email, managerLater: undefined, isUnknown: false };
	return { cell: asBefore, managerLater: manager.person.sourceId, isUnknown: false };
}

function namesOf(known: ReadonlyMap<string, readonly string[]>, mayAdd: boolean): Names {
	const unknown = new Map<string, number>();
	const added = new Map<string, string>();
	return {
		unknown,
		added,
		find(written) {
			const key = written.toLowerCase();
			const writings = known.get(key) ?? [];
			const there = writings.find((name) => name === written) ?? (writings.length === 1 ? writings[0] : added.get(key));
			if (there !== undefined) return there;
			if (mayAdd && writings.length === 0) added.set(key, written);
			else unknown.set(written, (unknown.get(written) ?? 0) + 1);
			return added.get(key);
		}
	};
}

function nameOf(names: Names, written = '', asBefore: string | null | undefined): string {
	return written === '' ? '' : (names.find(written) ?? asBefore ?? '');
}

function remarkUnknown(what: string, { unknown }: Names, advice: string): string[] {
	if (unknown.size === 0) return [];
	const people = [...unknown.values()].reduce((sum, count) => sum + count, 0);
	const first = [...unknown.keys()].slice(0, MOST_NAMED).map((name) => `"${quote(name)}"`);
	const more = unknown.size > first.length ? ` and ${unknown.size - first.length} more` : '';
	const whose = people === 1 ? '1 person keeps the one' : `${people} people keep the ones`;
	return [`The desk does not know the ${what} ${first.join(', ')}${more}; ${whose} they have.${advice}`];
}

function remarkManagers(count: number): string[] {
	if (count === 0) return [];
	const whose = count === 1 ? 'The manager of 1 person is' : `The managers of ${count} people are`;
	return [`${whose} not among the entries that were found; they keep the one they have.`];
}
