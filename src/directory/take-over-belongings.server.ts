/**
 * What is listed with records leaves the staged rows: members of teams, hours of calendars, those whom an agreement
 * covers. A list of the file replaces the one that is there, unless it is the same.
 */
import { sql } from 'kysely';
import type { Belongings, Column } from './column.ts';
import { joinReference } from './references.server.ts';
import { listed, typed } from './staged-rows.server.ts';
import { ofImport, type ImportScope } from './staging.server.ts';

/** Those of which the file says something. */
export function belongingsOf(columns: readonly Column[]): Belongings[] {
	return [...new Set(columns.flatMap(({ belongings }) => belongings ?? []))];
}

/** A row that leaves its record as it is changes it, if it lists something else. */
export async function compareBelongings(scope: ImportScope, columns: readonly Column[]): Promise<void> {
	for (const belongings of belongingsOf(columns)) {
		const written = listedRows(scope, belongings, ['keep']);
		const kept = keptRows(scope, belongings);
		await sql`
			update import_row r set action = 'change'
			from (
				select distinct record_id from (
					(${written} except ${kept}) union all (${kept} except ${written})
				) either
			) different
			where ${ofImport(scope, 'r')} and r.record_id = different.record_id`.execute(scope.db);
	}
}

/** Part of the transaction that takes the file over. */
export async function takeOverBelongings(scope: ImportScope, columns: readonly Column[]): Promise<void> {
	for (const belongings of belongingsOf(columns)) {
		const table = sql.table(belongings.table);
		await sql`
			delete from ${table} b using import_row r
			where b.account_id = ${scope.accountId} and ${ofImport(scope, 'r')}
				and b.${sql.ref(belongings.owner)} = r.record_id and r.action = 'change'`.execute(scope.db);

		const names = Object.keys(belongings.fills);
		await sql`
			insert into ${table} (account_id, ${listed([belongings.owner, ...names])})
			select ${scope.accountId}::integer, staged.record_id, ${listed(names)}
			from (${listedRows(scope, belongings, ['add', 'change'])}) staged
			order by ${listed(['record_id', ...names])}`.execute(scope.db);
	}
}

/** `record_id`, then the columns of the table; each once, however often the file names it. */
function listedRows(scope: ImportScope, { table, fills, refersTo }: Belongings, actions: readonly string[]) {
	const [only = ''] = Object.keys(fills);
	const list = sql`r.data -> ${sql.lit(table)}`;
	const source =
		refersTo === undefined
			? sql`cross join lateral jsonb_to_recordset(${list}) as entry (${typed(Object.entries(fills))})`
			: sql`cross join lateral jsonb_array_elements_text(${list}) as named (written)
				${joinReference({ as: sql.ref('other'), kind: refersTo, written: sql`named.written` })}
				cross join lateral (select other.record_id) as entry (${sql.ref(only)})`;
	return sql`
		select distinct r.record_id, ${sql.join(Object.keys(fills).map((name) => sql`entry.${sql.ref(name)}`))}
		from import_row r
		${source}
		where ${ofImport(scope, 'r')} and r.action in (${sql.join(actions)})`;
}

function keptRows(scope: ImportScope, { table, owner, fills }: Belongings) {
	return sql`
		select b.${sql.ref(owner)} as record_id, ${sql.join(Object.keys(fills).map((name) => sql`b.${sql.ref(name)}`))}
		from ${sql.table(table)} b
		where b.account_id = ${scope.accountId} and b.${sql.ref(owner)} in (
			select s.record_id from import_row s where ${ofImport(scope, 's')} and s.action = 'keep'
		)`;
}
