/** The first line of a file: which columns it has, in which order. Pure. */
import type { Column } from './column.ts';
import type { CsvRecord } from './csv-records.ts';
import { UNREADABLE } from './file-text.ts';
import type { FileType } from './file-type.ts';
import { quote, type Problem } from './problems.ts';

/** Names are taken in any case. Every column that is unknown, missing or there twice is named. */
export function readHeader(
	type: FileType,
	{ line, cells }: CsvRecord
): { readonly columns: readonly Column[] } | Problem[] {
	const names = cells.map((cell) => cell.trim());
	const found = names.map((name) => findColumn(type, name));
	const columns = found.filter((column) => column !== undefined);

	const messages = [
		...names.filter((_name, at) => found[at] === undefined).map((name) => unknown(type, name)),
		...columns.filter((column, at) => columns.indexOf(column) !== at).map(({ name }) => `"${name}" is there twice.`),
		...missing(type.required, columns).map((name) => `The column "${name}" is missing.`),
		...incomplete(type.together ?? [], columns)
	];
	return messages.length === 0 ? { columns } : messages.map((message) => ({ line, message }));
}

function missing(names: readonly string[], columns: readonly Column[]): string[] {
	return names.filter((name) => !columns.some((column) => column.name === name));
}

function incomplete(together: readonly string[], columns: readonly Column[]): string[] {
	const without = missing(together, columns);
	if (without.length === 0 || without.length === together.length) return [];
	const names = without.map((name) => `"${name}"`).join(', ');
	return [`Of columns that belong together these are missing: ${names}. Add them, or leave all of them out.`];
}

function findColumn(type: FileType, name: string): Column | undefined {
	return type.columns.find((column) => column.name.toLowerCase() === name.toLowerCase());
}

function unknown(type: FileType, name: string): string {
	if (name === '') return 'A column has no name.';
	if (name.includes(UNREADABLE)) return 'The file cannot be read as text. Save it as UTF-8.';
	if (type.notKept !== undefined && name.toLowerCase().startsWith(type.notKept.toLowerCase())) {
		return `"${quote(name)}" is not kept by Ringside yet. Leave the column out.`;
	}
	const known = type.columns.map((column) => column.name).join(', ');
	return `There is no column "${quote(name)}" for ${type.words[1]}. The columns are: ${known}.`;
}
