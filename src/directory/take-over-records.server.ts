/**
 * Records such as people and teams leave the staged rows for their tables. Every statement is over all rows at
 * once and mentions only the columns that the file has: one that is left out keeps what it holds.
 */
import { sql } from 'kysely';
import { recordEventsOf } from '#accounts/record-event.server.ts';
import type { Column } from './column.ts';
import type { RecordType } from './file-type.ts';
import { filledColumns, listed, rowsThat, stagedRows } from './staged-rows.server.ts';
import { ofImport, type ImportScope } from './staging.server.ts';
import { compareBelongings, takeOverBelongings } from './take-over-belongings.server.ts';
import { hasWords, rewriteWords } from './take-over-words.server.ts';

export interface TakenOver {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
}

/** Moments that the file may bring, and a record has in any case. */
const MOMENTS = ['created_at', 'updated_at'];

/** Decides which rows change their record; the others leave it as it is. */
export async function compareWithRecords(
	scope: ImportScope,
	type: RecordType,
	columns: readonly Column[]
): Promise<void> {
	const names = filledColumns(columns);
	const kept = sql.join([sql`1`, ...names.map((name) => sql`kept.${sql.ref(name)}`)]);
	const written = sql.join([sql`1`, ...names.map((name) => valueOf(name, sql`kept.${sql.ref(name)}`))]);
	await sql`
		update import_row r set action = case when compared.differs then 'change' else 'keep' end
		from (
			select staged.line, row(${kept}) is distinct from row(${written}) as differs
			from (${stagedRows(scope, columns)}) staged
			join ${sql.table(type.table)} kept on kept.account_id = ${scope.accountId} and kept.id = staged.record_id
			where staged.action is null
		) compared
		where ${ofImport(scope, 'r')} and r.line = compared.line`.execute(scope.db);
	await compareBelongings(scope, columns);
}

/** Part of the transaction that takes the file over. */
export async function takeOverRecords(
	scope: ImportScope,
	type: RecordType,
	columns: readonly Column[]
): Promise<TakenOver> {
	const added = await addRecords(scope, type, columns);
	const changed = await changeRecords(scope, type, columns);
	await takeOverBelongings(scope, columns);
	if (hasWords(type.table) && columns.some(({ name }) => name === 'Name')) await rewriteWords(scope, type.table);
	if (type.table === 'person') await recordEventsOf(scope, 'person.changed', rowsThat(scope, ['add', 'change']));
	return { added, changed, removed: 0 };
}

async function addRecords(scope: ImportScope, type: RecordType, columns: readonly Column[]): Promise<number> {
	const names = filledColumns(columns);
	const defaults = Object.entries(type.defaults).filter(([name]) => !names.includes(name));
	const own = names.filter((name) => !MOMENTS.includes(name));
	const moments = MOMENTS.map((name) => (names.includes(name) ? valueOf(name, momentOf(scope)) : momentOf(scope)));

	const { numAffectedRows } = await sql`
		insert into ${sql.table(type.table)}
			(account_id, id, ${listed([...MOMENTS, ...own, ...defaults.map(([name]) => name)])})
		select ${scope.accountId}::integer, staged.record_id, ${sql.join([
			...moments,
			...own.map((name) => sql`staged.${sql.ref(name)}`),
			...defaults.map(([, value]) => sql.raw(value))
		])}
		from (${stagedRows(scope, columns)}) staged
		where staged.action = 'add'
		order by staged.record_id`.execute(scope.db);
	return Number(numAffectedRows ?? 0);
}

async function changeRecords(scope: ImportScope, type: RecordType, columns: readonly Column[]): Promise<number> {
	const names = filledColumns(columns);
	const changes = names
		.filter((name) => name !== 'updated_at')
		.map((name) => sql`${sql.ref(name)} = ${valueOf(name, sql`kept.${sql.ref(name)}`)}`);
	const updatedAt = names.includes('updated_at') ? valueOf('updated_at', momentOf(scope)) : momentOf(scope);

	const { numAffectedRows } = await sql`
		update ${sql.table(type.table)} kept
		set ${sql.join([...changes, sql`updated_at = ${updatedAt}`])}
		from (${stagedRows(scope, columns)}) staged
		where kept.account_id = ${scope.accountId} and kept.id = staged.record_id and staged.action = 'change'`.execute(
		scope.db
	);
	return Number(numAffectedRows ?? 0);
}

/** Of a moment that the file leaves empty, what stands there otherwise. */
function valueOf(name: string, otherwise: ReturnType<typeof momentOf>) {
	const value = sql`staged.${sql.ref(name)}`;
	return MOMENTS.includes(name) ? sql`coalesce(${value}, ${otherwise})` : value;
}

function momentOf({ now }: ImportScope) {
	return sql`${now}::timestamptz`;
}
