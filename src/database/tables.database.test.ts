import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import ts from 'typescript';
import { openTestDatabase } from '#testing/database.server.ts';
import type { OpenDatabase } from './connect.server.ts';

/** Reached by SQL alone, so they have no type: the record of migrations, and what waits during an import. */
const WITHOUT_TYPE = ['import_reference', 'import_row', 'migration'];

let opened: OpenDatabase;

beforeAll(async () => {
	opened = await openTestDatabase();
});

afterAll(() => opened.close());

describe('The types of the tables', () => {
	it('name every column of every table, and no other', async () => {
		const { rows } = await opened.pool.query(
			`select table_name, array_agg(column_name::text order by column_name::text collate "C") as columns
			from information_schema.columns
			where table_schema = 'public' and not table_name = any($1)
			group by table_name`,
			[WITHOUT_TYPE]
		);

		const inDatabase = Object.fromEntries(rows.map(({ table_name, columns }) => [table_name, columns]));
		expect(readTypes()).toEqual(inDatabase);
	});

	it('say of every column whether it may be null', async () => {
		const { rows } = await opened.pool.query(
			`select table_name || '.' || column_name as name
			from information_schema.columns
			where table_schema = 'public' and is_nullable = 'YES' and not table_name = any($1)`,
			[WITHOUT_TYPE]
		);

		expect(listNullable()).toEqual(rows.map(({ name }) => name).toSorted());
	});
});

/** Columns by table, as the database names them. */
function readTypes(): Record<string, string[]> {
	return Object.fromEntries(
		readTables().map(({ table, columns }) => [table, columns.map(({ column }) => column).toSorted()])
	);
}

function listNullable(): string[] {
	return readTables()
		.flatMap(({ table, columns }) => columns.filter((one) => one.mayBeNull).map(({ column }) => `${table}.${column}`))
		.toSorted();
}

function readTables(): { table: string; columns: { column: string; mayBeNull: boolean }[] }[] {
	const path = join(import.meta.dirname, 'tables.ts');
	const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
	const interfaces = new Map(source.statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]));
	const properties = (name: string) => interfaces.get(name)?.members.filter(ts.isPropertySignature) ?? [];

	return properties('Tables').map((table) => ({
		table: inDatabase(table.name.getText(source)),
		columns: properties(table.type?.getText(source) ?? '').map((column) => ({
			column: inDatabase(column.name.getText(source)),
			mayBeNull: /\bnull\b/u.test(column.type?.getText(source) ?? '')
		}))
	}));
}

/** As the connection writes it. */
function inDatabase(name: string): string {
	return sql.ref(name).compile(opened.db).sql.replaceAll('"', '');
}
