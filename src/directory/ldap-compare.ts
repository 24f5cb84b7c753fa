/** What of a person differs from what LDAP says, for a dry run to tell. Read as the import reads it. Pure. */
import { isWrong } from './cells.ts';
import type { Column, Values } from './column.ts';
import type { LdapContact } from './ldap-entry.ts';
import type { KnownPerson } from './ldap-known.ts';
import type { PlannedPerson } from './ldap-references.ts';
import { PERSON_FILE } from './person-file.ts';

export interface Comparison {
	readonly source: string;
	/** Short name of the account. */
	readonly account: string;
	/** Whether contacts are LDAP's. */
	readonly mapsContacts: boolean;
}

const COLUMNS = new Map(PERSON_FILE.columns.map((column) => [column.name, column]));

/** What columns of the table a map's fields fill; references are compared by name. */
export function comparedColumns(names: Iterable<string>): string[] {
	return [...names].flatMap((name) => {
		const column = columnOf(name);
		return column === undefined || column.refersTo !== undefined ? [] : Object.keys(column.fills);
	});
}

/** Names of the columns that would change, and `contacts`. Whose record is taken over changes its source too. */
export function listChanges({ person, known, cells, managerLater }: PlannedPerson, comparison: Comparison): string[] {
	if (known === undefined) return [];
	const isTaken = known.source !== comparison.source || known.sourceId !== person.sourceId;
	const isSwitched = person.disabled !== undefined && person.disabled !== known.disabled;
	const changed = Object.entries(cells).filter(([name, cell]) => differs(name, cell, known, comparison.account));
	return [
		...(isTaken ? ['Source'] : []),
		...(isSwitched ? ['Disabled'] : []),
		...changed.map(([name]) => name),
		...(managerLater === undefined ? [] : ['Manager']),
		...(comparison.mapsContacts && !isSame(person.contacts, known.contacts) ? ['contacts'] : [])
	];
}

function differs(name: string, cell: string, known: KnownPerson, account: string): boolean {
	if (name === 'Organization') return !isSameName(cell, known.organization);
	if (name === 'Site') return !isSameName(cell, known.site);
	if (name === 'Manager') return cell !== String(known.managerId ?? '');
	const column = columnOf(name);
	const fields = Object.keys(column?.fills ?? {});
	// Text comes first, and what follows from it behind: the same text needs no reading.
	if (cell !== '' && known.fields[fields[0] ?? ''] === cell) return false;
	const values = valuesOf(column, cell, account);
	return fields.some((field) => values[field] !== known.fields[field]);
}

function valuesOf(column: Column | undefined, cell: string, account: string): Values {
	const read = cell === '' ? column?.empty : column?.read(cell, account);
	return read === undefined || isWrong(read) ? {} : read;
}

function columnOf(name: string): Column | undefined {
	return COLUMNS.get(name);
}

function isSameName(cell: string, name: string | null): boolean {
	return cell.toLowerCase() === (name ?? '').toLowerCase();
}

function isSame(wanted: readonly LdapContact[], kept: readonly LdapContact[]): boolean {
	const listed = (contacts: readonly LdapContact[]) =>
		JSON.stringify(contacts.map(({ protocol, label, uri }) => [protocol, label, uri]));
	return listed(wanted) === listed(kept);
}
