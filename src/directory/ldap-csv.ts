/**
 * What was read from LDAP as files that the import takes, so that the same rules hold for it. Lines are counted, so
 * that what the import says of one can be said of the entry it came from. Pure.
 */
import type { PlannedPerson } from './ldap-references.ts';

export interface DirectoryFile {
	readonly rows: number;
	bytes(): AsyncGenerator<Uint8Array>;
	/** The name of the entry that a line came from. */
	entryAt(line: number): string | undefined;
}

interface FileRow {
	readonly dn: string;
	readonly cells: readonly string[];
}

/** Rows that are handed over at once. Our choice: some hundred kilobytes. */
const ROWS_OF_A_PIECE = 500;

export function peopleFile(people: readonly PlannedPerson[], source: string): DirectoryFile {
	const columns = [...new Set(people.flatMap(({ cells }) => Object.keys(cells)))];
	const saysDisabled = people.some(({ person }) => person.disabled !== undefined);
	return makeFile(
		['Source', 'Source ID', ...(saysDisabled ? ['Disabled'] : []), ...columns],
		people.map(({ person: { dn, sourceId, disabled }, cells }) => ({
			dn,
			cells: [
				...[source, sourceId],
				...(saysDisabled ? [String(disabled)] : []),
				...columns.map((name) => cells[name] ?? '')
			]
		}))
	);
}

/** `idOf` gives the numbers of people and of their managers by their IDs in LDAP. */
export function managersFile(
	people: readonly PlannedPerson[],
	source: string,
	idOf: ReadonlyMap<string, number>
): DirectoryFile {
	const rows = people.flatMap(({ person: { dn, sourceId }, managerLater }) => {
		const manager = managerLater === undefined ? undefined : idOf.get(managerLater);
		return manager === undefined ? [] : [{ dn, cells: [source, sourceId, String(manager)] }];
	});
	return makeFile(['Source', 'Source ID', 'Manager'], rows);
}

export function contactsFile(people: readonly PlannedPerson[], idOf: ReadonlyMap<string, number>): DirectoryFile {
	const rows = people.flatMap(({ person: { dn, sourceId, contacts } }) => {
		const id = idOf.get(sourceId);
		return id === undefined
			? []
			: contacts.map(({ protocol, label, uri }) => ({ dn, cells: [String(id), protocol, label, uri, 'true'] }));
	});
	return makeFile(['Person', 'Contact Protocol', 'Contact Label', 'Contact URI', 'Integration'], rows);
}

export function organizationsFile(names: readonly string[]): DirectoryFile {
	return makeFile(
		['Name'],
		names.map((name) => ({ dn: name, cells: [name] }))
	);
}

function makeFile(columns: readonly string[], rows: readonly FileRow[]): DirectoryFile {
	const header = csvLine(columns);
	return {
		rows: rows.length,
		async *bytes() {
			yield new TextEncoder().encode(header);
			for (let from = 0; from < rows.length; from += ROWS_OF_A_PIECE) {
				const piece = rows.slice(from, from + ROWS_OF_A_PIECE).map(({ cells }) => csvLine(cells));
				yield new TextEncoder().encode(piece.join(''));
			}
		},
		entryAt(line) {
			let at = 2;
			for (const { dn, cells } of rows) {
				const next = at + csvLine(cells).split('\n').length - 1;
				if (line < next) return line < at ? undefined : dn;
				at = next;
			}
			return undefined;
		}
	};
}

/** RFC 4180; all cells are quoted. The first line has commas between, whatever the cells hold. */
function csvLine(cells: readonly string[]): string {
	return `${cells.map((cell) => `"${cell.replaceAll('"', '""').replace(/\r\n?/gu, '\n')}"`).join(',')}\n`;
}
