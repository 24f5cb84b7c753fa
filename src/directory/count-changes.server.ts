/** How many of the staged rows add something, change it or leave it, before any of it is done. */
import { sql } from 'kysely';
import type { Column } from './column.ts';
import type { ImportCounts } from './import-result.ts';
import type { ImportPlan } from './plans.server.ts';
import { ofImport, type ImportScope } from './staging.server.ts';

export async function countDecided(scope: ImportScope): Promise<number> {
	const { rows } = await sql<{ decided: number }>`
		select count(*) as decided from import_row r where ${ofImport(scope, 'r')} and r.action is not null`.execute(scope.db);
	return rows[0]?.decided ?? 0;
}

/** @param rows of the file */
export async function countChanges(
	scope: ImportScope,
	plan: ImportPlan,
	rows: number,
	columns: readonly Column[]
): Promise<ImportCounts> {
	const { rows: counted } = await sql<{ added: number; changed: number }>`
		select count(*) filter (where r.action = 'add') as added, count(*) filter (where r.action = 'change') as changed
		from import_row r where ${ofImport(scope, 'r')}`.execute(scope.db);
	const { added, changed } = counted[0] ?? { added: 0, changed: 0 };
	const disables = plan.table !== undefined && columns.some(({ name }) => name === 'Disabled');
	return {
		rows,
		added,
		changed,
		removed: (await plan.countRemoved?.(scope)) ?? 0,
		disabled: disables ? await countDisabled(scope, plan.table) : 0,
		kept: rows - added - changed
	};
}

/** Records that are in use until now. */
async function countDisabled(scope: ImportScope, table: string): Promise<number> {
	const { rows } = await sql<{ disabled: number }>`
		select count(*) as disabled from import_row r
		join ${sql.table(table)} kept on kept.account_id = r.account_id and kept.id = r.record_id
		where ${ofImport(scope, 'r')} and r.action = 'change' and r.data ->> 'disabled' = 'true' and not kept.disabled`.execute(
		scope.db
	);
	return rows[0]?.disabled ?? 0;
}
