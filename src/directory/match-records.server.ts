/**
 * Which record each staged row is about: the one with its ID, else with its Source and Source ID, else with its
 * primary email or name. What is found wrong on the way is answered, line by line.
 */
import { sql } from 'kysely';
import { askProblems } from './ask-problems.server.ts';
import type { Column } from './column.ts';
import type { RecordType } from './file-type.ts';
import { joinProblems, quote, type Problems } from './problems.ts';
import { ofImport, type ImportScope } from './staging.server.ts';

/** Rows that the file has twice, by what must be there once. */
export async function checkRepeated(scope: ImportScope, knownAsColumn: string | undefined): Promise<Problems> {
	const keys = [
		{ column: 'ID', key: sql`r.given_id`, written: sql`r.given_id::text` },
		{ column: 'Source ID', key: sql`r.source, r.source_id`, written: sql`r.source_id` },
		...(knownAsColumn === undefined ? [] : [{ column: knownAsColumn, key: sql`r.known_as`, written: sql`r.known_as` }])
	];
	const found = [];
	for (const { column, key, written } of keys) {
		const lines = sql<{ line: number; written: string; first: number }>`
			select line, written, first from (
				select r.line, ${written} as written, min(r.line) over (partition by ${key}) as first
				from import_row r where ${ofImport(scope, 'r')} and ${written} is not null
			) keyed where line > first`;
		found.push(
			await askProblems(scope, lines, (row) => ({
				column,
				message: `${quote(row.written)} is on line ${row.first} already.`
			}))
		);
	}
	return joinProblems(found);
}

/** Writes down the record of each row; a row without one adds a record. */
export async function matchRecords(scope: ImportScope, { table, knownAs }: RecordType): Promise<void> {
	const records = sql.table(table);
	await sql`
		update import_row r set record_id = coalesce(by_id.id, by_source.id, by_key.id)
		from import_row s
		left join ${records} by_id on by_id.account_id = s.account_id and by_id.id = s.given_id
		left join ${records} by_source on s.given_id is null
			and by_source.account_id = s.account_id and by_source.source = s.source and by_source.source_id = s.source_id
		left join ${records} by_key on s.given_id is null and by_source.id is null
			and by_key.account_id = s.account_id and by_key.${sql.ref(knownAs)} = s.known_as
		where ${ofImport(scope, 's')} and ${ofImport(scope, 'r')} and r.line = s.line
			and coalesce(by_id.id, by_source.id, by_key.id) is not null`.execute(scope.db);
}

/** What does not fit to the records that are there, once the rows know theirs. */
export async function checkMatched(
	scope: ImportScope,
	{ table, knownAs, knownAsColumn, needed, words: [one] }: RecordType,
	columns: readonly Column[]
): Promise<Problems> {
	const lacking = needed.filter((name) => !columns.some((column) => column.name === name));
	return joinProblems([
		await checkSameRecord(scope, one),
		await checkTaken(scope, { table, one, column: knownAsColumn, same: sql`taken.${sql.ref(knownAs)} = r.known_as` }),
		await checkTaken(scope, { table, one, column: 'Source ID', same: SAME_SOURCE }),
		...(lacking.length === 0 ? [] : [await checkNew(scope, one, lacking)])
	]);
}

async function checkSameRecord(scope: ImportScope, one: string): Promise<Problems> {
	const lines = sql<{ line: number; id: number; first: number }>`
		select line, record_id as id, first from (
			select r.line, r.record_id, min(r.line) over (partition by r.record_id) as first
			from import_row r where ${ofImport(scope, 'r')} and r.record_id is not null
		) matched where line > first`;
	return askProblems(scope, lines, ({ id, first }) => ({
		message: `The row is about ${one} ${id}, and so is line ${first}.`
	}));
}

interface Taken {
	readonly table: string;
	readonly one: string;
	readonly column: string;
	readonly same: typeof SAME_SOURCE;
}

const SAME_SOURCE = sql`taken.source = r.source and taken.source_id = r.source_id`;

async function checkTaken(scope: ImportScope, { table, one, column, same }: Taken): Promise<Problems> {
	const lines = sql<{ line: number; id: number; written: string }>`
		select r.line, taken.id, ${column === 'Source ID' ? sql`r.source_id` : sql`r.known_as`} as written
		from import_row r
		join ${sql.table(table)} taken on taken.account_id = r.account_id and ${same}
		where ${ofImport(scope, 'r')} and taken.id is distinct from r.record_id`;
	return askProblems(scope, lines, ({ id, written }) => ({
		column,
		message: `${quote(written)} belongs to ${one} ${id} already.`
	}));
}

/** `lacking` are the columns that the file would need to add records. */
async function checkNew(scope: ImportScope, one: string, lacking: readonly string[]): Promise<Problems> {
	const columns = lacking.map((name) => `the column "${name}"`).join(' and ');
	const lines = sql<{ line: number }>`
		select r.line from import_row r where ${ofImport(scope, 'r')} and r.record_id is null`;
	return askProblems(scope, lines, () => ({
		message: `No ${one} is known by what the row says, and a new one needs ${columns}.`
	}));
}
