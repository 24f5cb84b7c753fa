/**
 * Who is whom: the person of the source with the entry's ID, else the one with its email. An email is one person's
 * alone: where two want it, whoever has it keeps it, else the first gets it; nobody is taken from another source.
 * Pure.
 */
import { emailKey } from '#people/search-keys.ts';
import type { EntryProblem, LdapPerson } from './ldap-entry.ts';
import type { KnownPerson } from './ldap-known.ts';
import { quote } from './problems.ts';

export interface Matched {
	readonly person: LdapPerson;
	/** Who it is at the desk; undefined for somebody new. */
	readonly known: KnownPerson | undefined;
	/** Empty where the entry has none, or one that it cannot have. */
	readonly email: string;
}

export interface Wanted {
	readonly source: string;
	readonly people: readonly LdapPerson[];
	readonly known: readonly KnownPerson[];
	/** IDs of all entries that LDAP has. */
	readonly seen: ReadonlySet<string>;
}

export interface Placed {
	readonly matched: readonly Matched[];
	readonly leftOut: readonly EntryProblem[];
	readonly notes: readonly EntryProblem[];
}

type Place = Matched & { readonly note?: string; readonly leftOut?: string };

export function placeEmails({ source, people, known, seen }: Wanted): Placed {
	const bySourceId = new Map(known.flatMap((one) => (one.source === source ? [[one.sourceId, one] as const] : [])));
	const byEmail = new Map(known.map((one) => [one.emailKey, one] as const));
	const claims = new Map<string, string>();
	const places = new Map<LdapPerson, Place>();

	for (const person of people) {
		const same = bySourceId.get(person.sourceId);
		if (same !== undefined) places.set(person, placeKnown(person, same));
	}
	for (const person of people) {
		if (!places.has(person)) places.set(person, placeNew(person));
	}
	const all = people.flatMap((person) => places.get(person) ?? []);
	return {
		matched: all.filter(({ leftOut }) => leftOut === undefined),
		leftOut: all.flatMap(({ person: { dn }, leftOut }) => (leftOut === undefined ? [] : [{ dn, message: leftOut }])),
		notes: all.flatMap(({ person: { dn }, note }) => (note === undefined ? [] : [{ dn, message: note }]))
	};

	function placeKnown(person: LdapPerson, same: KnownPerson): Place {
		const { email, key } = emailOf(person);
		const holder = byEmail.get(key);
		if (key === null || holder === same) return claim({ person, known: same, email });
		const other = holder === undefined ? claims.get(key) : describe(holder);
		if (other === undefined) return claim({ person, known: same, email });
		return claim({
			person,
			known: same,
			email: same.email ?? '',
			note: `${belongs(email, other)} The email of before stays.`
		});
	}

	function placeNew(person: LdapPerson): Place {
		const { email, key } = emailOf(person);
		if (key === null) return { person, known: undefined, email: '' };

		const holder = byEmail.get(key);
		if (holder !== undefined && isOfOthers(holder)) {
			const leftOut = `${belongs(email, `${describe(holder)}, who comes from ${quote(holder.source ?? '')}`)}`;
			return { person, known: undefined, email, leftOut };
		}
		const other = claims.get(key) ?? (holder !== undefined && isElsewhere(holder) ? describe(holder) : undefined);
		if (other === undefined) return claim({ person, known: holder, email });
		return { person, known: undefined, email: '', note: `${belongs(email, other)} The email is left empty.` };
	}

	function claim(place: Place): Place {
		const key = emailKey(place.email);
		if (key !== null) claims.set(key, place.person.dn);
		return place;
	}

	function isOfOthers(holder: KnownPerson): boolean {
		return holder.source !== null && holder.source !== source;
	}

	/** Somebody of this source whom LDAP has under another entry; without one the entry was made anew. */
	function isElsewhere(holder: KnownPerson): boolean {
		return holder.sourceId !== null && seen.has(holder.sourceId);
	}
}

function emailOf({ cells }: LdapPerson) {
	const email = cells['Primary Email'] ?? '';
	return { email, key: emailKey(email) };
}

function describe({ id, name }: KnownPerson): string {
	return `person ${id} (${quote(name)})`;
}

function belongs(email: string, whom: string): string {
	return `The email ${quote(email)} belongs to ${whom} already.`;
}
