/** Staged rows in the shape of the table that they are for: a column for each value, references as ids. */
import { sql } from 'kysely';
import type { Column, SqlType } from './column.ts';
import { isReference, joinReference, valueOf, type ReferenceColumn } from './references.server.ts';
import { ofImport, type ImportScope } from './staging.server.ts';

/**
 * `line`, `record_id` and `action` of each row, then what `columns` fill, empty where the file does not have them.
 * `more` are values of the rows that no column fills, with their types.
 */
export function stagedRows(
	scope: ImportScope,
	columns: readonly Column[],
	more: Readonly<Record<string, SqlType>> = {}
) {
	const references = columns.filter(isReference);
	const plain = columns.filter((column) => !isReference(column) && column.name !== 'ID');
	const fields = [...plain.flatMap(({ fills }) => Object.entries(fills)), ...Object.entries(more)];
	const selected = [
		...['line', 'record_id', 'action'].map((name) => sql`r.${sql.ref(name)}`),
		...fields.map(([name]) => sql`cells.${sql.ref(name)}`),
		...references.map((column) => sql`${named(column)}.record_id as ${sql.ref(idColumn(column))}`)
	];
	return sql<Record<string, unknown>>`
		select ${sql.join(selected)}
		from import_row r
		${fields.length === 0 ? sql`` : sql`cross join lateral jsonb_to_record(r.data) as cells (${typed(fields)})`}
		${sql.join(
			references.map((column) => joinReference({ as: named(column), kind: column.refersTo, written: valueOf(column) })),
			sql` `
		)}
		where ${ofImport(scope, 'r')}`;
}

/** `record_id` of the rows that do one of these, each once. */
export function rowsThat(scope: ImportScope, actions: readonly ('add' | 'change')[]) {
	return sql`
		select distinct r.record_id from import_row r
		where ${ofImport(scope, 'r')} and r.action in (${sql.join(actions)}) and r.record_id is not null`;
}

/** Columns of the table that the columns of the file fill. */
export function filledColumns(columns: readonly Column[]): string[] {
	return columns
		.filter(({ name }) => name !== 'ID')
		.flatMap((column) => (isReference(column) ? [idColumn(column)] : Object.keys(column.fills)));
}

export function listed(names: readonly string[]) {
	return sql.join(names.map((name) => sql.ref(name)));
}

/** `name text, vip boolean`, as a function that reads rows wants it. */
export function typed(fields: readonly (readonly [name: string, type: SqlType])[]) {
	return sql.join(fields.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`));
}

function named(column: ReferenceColumn) {
	return sql.ref(`named_${fieldOf(column)}`);
}

function idColumn(column: ReferenceColumn): string {
	return `${fieldOf(column)}_id`;
}

function fieldOf({ fills }: ReferenceColumn): string {
	return Object.keys(fills)[0] ?? '';
}
