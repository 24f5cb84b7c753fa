/**
 * What becomes of the entries that were read: who is whom at the desk, who is left out, who is gone. One entry that
 * does not fit must not keep thousands of others from being synchronized, so it is left out and named. Pure.
 */
import { placeEmails } from './ldap-emails.ts';
import { isUnusable, type EntryProblem, type LdapPerson, type UnusableEntry } from './ldap-entry.ts';
import type { KnownNames, KnownPerson } from './ldap-known.ts';
import { nameOthers, type PlannedPerson } from './ldap-references.ts';
import { quote } from './problems.ts';

export interface LdapPlan {
	readonly people: readonly PlannedPerson[];
	readonly leftOut: readonly EntryProblem[];
	readonly notes: readonly EntryProblem[];
	/** What is to be said of many entries at once. */
	readonly remarks: readonly string[];
	/** People of this source who are not disabled yet and whom LDAP no longer has. */
	readonly gone: readonly KnownPerson[];
	/** How many of this source are not disabled now. */
	readonly active: number;
	readonly newOrganizations: readonly string[];
}

export interface Found {
	readonly source: string;
	readonly entries: readonly (LdapPerson | UnusableEntry)[];
	readonly known: readonly KnownPerson[];
	readonly names: KnownNames;
	readonly addOrganizations: boolean;
	/** Whether LDAP says who is whose manager. */
	readonly mapsManagers: boolean;
}

export function planSync({ source, known, ...found }: Found): LdapPlan {
	// Search bases may lie in one another.
	const { firsts: entries } = divideRepeated(found.entries, ({ dn }) => dn);
	const seen = new Set(entries.flatMap(({ sourceId }) => sourceId ?? []));
	const usable = entries.flatMap((entry) => (isUnusable(entry) ? [] : [entry]));
	const { firsts: people, repeated } = divideRepeated(usable, ({ sourceId }) => sourceId);
	const placed = placeEmails({ source, people, known, seen });
	const named = nameOthers(placed.matched, found);

	const taken = new Set(placed.matched.map((one) => one.known?.id));
	const ours = known.filter((person) => person.source === source && person.sourceId !== null && !person.disabled);
	return {
		...named,
		leftOut: [
			...entries.flatMap((entry) => (isUnusable(entry) ? [{ dn: entry.dn, message: entry.wrong }] : [])),
			...repeated.map(([{ dn, sourceId }, first]) => ({
				dn,
				message: `It has the ID ${quote(sourceId)}, and so has ${quote(first.dn)}.`
			})),
			...placed.leftOut
		],
		notes: [...people.flatMap(({ dn, notes }) => notes.map((message) => ({ dn, message }))), ...placed.notes],
		gone: ours.filter(({ id, sourceId }) => !taken.has(id) && !seen.has(sourceId ?? '')),
		active: ours.length
	};
}

function divideRepeated<T>(all: readonly T[], keyOf: (one: T) => string) {
	const firstOf = new Map<string, T>();
	const repeated: (readonly [T, first: T])[] = [];
	for (const one of all) {
		const first = firstOf.get(keyOf(one));
		if (first === undefined) firstOf.set(keyOf(one), one);
		else repeated.push([one, first]);
	}
	return { firsts: [...firstOf.values()], repeated };
}
