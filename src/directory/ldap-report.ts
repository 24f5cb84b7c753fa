/** What is said of a synchronization, line by line, in the words of its entries. Pure. */
import type { EntryProblem } from './ldap-entry.ts';
import type { KnownPerson } from './ldap-known.ts';
import { MOST_REPORTED, type Problems } from './problems.ts';

/** The first ones, and how many more there are. */
export function listFirst<T>(all: readonly T[], describe: (one: T) => string): string[] {
	const more = all.length - MOST_REPORTED;
	return [...all.slice(0, MOST_REPORTED).map(describe), ...(more > 0 ? [`and ${more} more`] : [])];
}

export function describeEntry({ dn, message }: EntryProblem): string {
	return `${dn}: ${message}`;
}

export function describeGone({ id, name }: KnownPerson): string {
	return `would disable  person ${id}, ${name}`;
}

/** What the import found wrong, of the entry that the line came from. */
export function describeRefused({ first, total }: Problems, entryAt: (line: number) => string | undefined): string[] {
	const shown = first.slice(0, MOST_REPORTED);
	const more = total - shown.length;
	return [
		...shown.map(({ line, column, message }) => {
			const what = column === undefined ? '' : `${column}: `;
			return `${entryAt(line) ?? 'all entries'}: ${what}${message}`;
		}),
		...(more > 0 ? [`and ${more} more`] : [])
	];
}

export function people(count: number): string {
	return count === 1 ? '1 person' : `${count} people`;
}
