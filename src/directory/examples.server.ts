/** Some of what a file would do, record by record: shown to whoever tries a file before it is imported. */
import { sql, type RawBuilder } from 'kysely';
import { keptCell, stagedCell } from './cell-sql.server.ts';
import { cellText } from './cell-text.ts';
import type { Column } from './column.ts';
import type { RecordType } from './file-type.ts';
import type { ChangedField, Example } from './import-result.ts';
import { quote } from './problems.ts';
import { stagedRows } from './staged-rows.server.ts';
import { ofImport, type ImportScope } from './staging.server.ts';

/** Changed records, and others that are named alone. Our choice: a page that is read. */
const MOST_CHANGED = 20;
const MOST_NAMED = 10;

/** Moments that a file may leave empty, which then stay as they are. */
const MOMENTS = ['Created At', 'Updated At'];

export async function listRecordExamples(
	scope: ImportScope,
	type: RecordType,
	columns: readonly Column[]
): Promise<readonly Example[]> {
	return [
		...(await listChanges(scope, type, columns)),
		...(await listAdded(scope, sql`coalesce(r.data ->> 'name', r.known_as, r.source_id, r.given_id::text)`))
	];
}

/** @param called what people call the record of the staged row `r` */
export async function listAdded(scope: ImportScope, called: RawBuilder<unknown>): Promise<readonly Example[]> {
	const { rows } = await sql<{ line: number; called: string | null }>`
		select r.line, ${called} as called from import_row r
		where ${ofImport(scope, 'r')} and r.action = 'add' order by r.line limit ${MOST_NAMED}`.execute(scope.db);
	return rows.map((row) => ({ does: 'add', line: row.line, record: quote(row.called ?? ''), fields: [] }));
}

/** @param removed a query that gives `called` of each record that would be removed */
export async function listRemoved({ db }: ImportScope, removed: RawBuilder<unknown>): Promise<readonly Example[]> {
	const { rows } = await sql<{ called: string }>`
		select removed.called from (${removed}) removed order by removed.called limit ${MOST_NAMED}`.execute(db);
	return rows.map(({ called }) => ({ does: 'remove', line: null, record: quote(called), fields: [] }));
}

async function listChanges(
	scope: ImportScope,
	type: RecordType,
	columns: readonly Column[]
): Promise<readonly Example[]> {
	const shown = columns.filter(({ name }) => name !== 'ID');
	const { slug: account } = await scope.db
		.selectFrom('account')
		.select('slug')
		.where('id', '=', scope.accountId)
		.executeTakeFirstOrThrow();
	const numbered = (cells: readonly RawBuilder<unknown>[], as: string) =>
		cells.map((cell, at) => sql`${cell} as ${sql.ref(`${as}${at}`)}`);
	const { rows } = await sql<Record<string, unknown> & { line: number; id: number; called: string }>`
		select changed.line, changed.called, changed.id, before.*, after.*
		from (
			select r.line, r.record_id as id, kept.name as called from import_row r
			join ${sql.table(type.table)} kept on kept.account_id = r.account_id and kept.id = r.record_id
			where ${ofImport(scope, 'r')} and r.action = 'change' order by r.line limit ${MOST_CHANGED}
		) changed
		cross join lateral (
			select ${sql.join([
				sql`1`,
				...numbered(
					shown.map((column) => keptCell(scope.accountId, column)),
					'b'
				)
			])}
			from ${sql.table(type.table)} t where t.account_id = ${scope.accountId} and t.id = changed.id
		) before
		cross join lateral (
			select ${sql.join([
				sql`1`,
				...numbered(
					shown.map((column) => stagedCell(scope.accountId, column)),
					'a'
				)
			])}
			from (${stagedRows(scope, columns)}) t
			join import_row r on ${ofImport(scope, 'r')} and r.line = t.line
			where t.line = changed.line
		) after
		order by changed.line`.execute(scope.db);
	return rows.map((row) => ({
		does: 'change',
		line: row.line,
		record: `${quote(row.called)} (${row.id})`,
		fields: shown.flatMap((column, at) => {
			const [before, after] = [row[`b${at}`], row[`a${at}`]].map((value) => cellText(column, value, account));
			return changedField(column, before ?? '', after ?? '');
		})
	}));
}

function changedField({ name }: Column, before: string, after: string): ChangedField[] {
	if (before === after || (after === '' && MOMENTS.includes(name))) return [];
	return [{ field: name, before: quote(before), after: quote(after) }];
}
