/** Rows that add records get their numbers: the one in the file, or the next of the account's series. */
import { sql } from 'kysely';
import { moveNumbersPast, takeNumbers, type SeriesKind } from '#database/number-series.server.ts';
import { numberReferences } from './references.server.ts';
import { ofImport, type ImportScope } from './staging.server.ts';

/** The first number that no record can have; those of a trial are from here on, and are never seen. */
const BEYOND_IDS = 1_000_000_000_000;

/** To be called once the rows are checked: a file with an error uses up no numbers. */
export async function numberRows(scope: ImportScope, kind: SeriesKind): Promise<void> {
	const { db } = scope;
	const { count, largest } = await countNew(scope);
	if (largest !== null && !scope.dryRun) await moveNumbersPast(scope, kind, largest);
	await sql`
		update import_row r set record_id = r.given_id, action = 'add'
		where ${ofImport(scope, 'r')} and r.record_id is null and r.given_id is not null`.execute(db);

	if (count > 0) await giveNumbers(scope, scope.dryRun ? BEYOND_IDS : await takeNumbers(scope, kind, count));
	await numberReferences(scope);
}

async function countNew(scope: ImportScope): Promise<{ count: number; largest: number | null }> {
	const { rows } = await sql<{ count: number; largest: number | null }>`
		select count(*) filter (where r.given_id is null) as count, max(r.given_id) as largest
		from import_row r where ${ofImport(scope, 'r')} and r.record_id is null`.execute(scope.db);
	return rows[0] ?? { count: 0, largest: null };
}

/** In the order of the file. */
async function giveNumbers(scope: ImportScope, first: number): Promise<void> {
	await sql`
		update import_row r set record_id = numbered.id, action = 'add'
		from (
			select s.line, ${first}::bigint - 1 + row_number() over (order by s.line) as id
			from import_row s where ${ofImport(scope, 's')} and s.record_id is null
		) numbered
		where ${ofImport(scope, 'r')} and r.line = numbered.line`.execute(scope.db);
}
