/**
 * Where the rows of a file wait until all of them are checked: tables beside the real ones, filled in short
 * statements, so that calls are answered meanwhile.
 */
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import type { Row } from './rows.ts';

/** Whose file is imported, and which import it is. */
export interface ImportScope extends Pick<AccountScope, 'db' | 'accountId' | 'now'> {
	readonly importId: string;
	/** Nothing is to be left behind: no number of the account's series is used up. */
	readonly dryRun: boolean;
}

/** Rows of one statement, and characters of one, whichever is reached first. Our choice: some 30 milliseconds. */
const MOST_ROWS = 1000;
const MOST_CHARACTERS = 1_000_000;

/** An import that was cut off is no longer running after this. */
const LONGEST_IMPORT_HOURS = 24;

/** Collects rows and writes them in batches; `close` writes the last ones. */
export function stageInto(scope: ImportScope, knownAs: string) {
	let rows: string[] = [];
	let characters = 0;

	async function write(): Promise<void> {
		if (rows.length === 0) return;
		const batch = `[${rows.join(',')}]`;
		rows = [];
		characters = 0;
		await insertRows(scope, knownAs, batch);
	}

	return {
		async add({ line, values }: Row): Promise<void> {
			const row = JSON.stringify({ line, data: values });
			rows.push(row);
			characters += row.length;
			if (rows.length >= MOST_ROWS || characters >= MOST_CHARACTERS) await write();
		},
		close: write
	};
}

async function insertRows({ db, accountId, importId, now }: ImportScope, knownAs: string, batch: string) {
	await sql`
		insert into import_row (account_id, import_id, line, given_id, source, source_id, known_as, data, staged_at)
		select ${accountId}::integer, ${importId}::uuid, row.line, (row.data ->> 'given_id')::bigint,
			row.data ->> 'source', row.data ->> 'source_id', row.data ->> ${knownAs}::text, row.data, ${now}::timestamptz
		from json_to_recordset(${batch}::json) as row (line integer, data jsonb)`.execute(db);
}

/**
 * Without numbers about a table that has just been filled, a statement over all rows is planned as if there
 * were few, and takes the square of the time.
 */
export async function analyzeTable({ db }: ImportScope, table: string): Promise<void> {
	await sql`analyze ${sql.table(table)}`.execute(db);
}

/** What a statement over the staged rows of this import begins its condition with. */
export function ofImport({ accountId, importId }: ImportScope, alias: string) {
	return sql`${sql.ref(alias)}.account_id = ${accountId} and ${sql.ref(alias)}.import_id = ${importId}`;
}

export async function clearStaged(scope: ImportScope): Promise<void> {
	await sql`delete from import_row r where ${ofImport(scope, 'r')}`.execute(scope.db);
	await sql`delete from import_reference f where ${ofImport(scope, 'f')}`.execute(scope.db);
}

/** Rows of imports of this account that were cut off, by a crash for instance. */
export async function clearLeftovers({
	db,
	accountId,
	now
}: Pick<ImportScope, 'db' | 'accountId' | 'now'>): Promise<void> {
	const before = new Date(now.getTime() - LONGEST_IMPORT_HOURS * 3_600_000);
	await sql`
		delete from import_reference f where f.account_id = ${accountId} and not exists (
			select from import_row r where r.account_id = ${accountId} and r.import_id = f.import_id
			and r.staged_at >= ${before}
		)`.execute(db);
	await sql`delete from import_row r where r.account_id = ${accountId} and r.staged_at < ${before}`.execute(db);
}
