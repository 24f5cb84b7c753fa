/**
 * The records that rows name: managers by email, organizations by name, alone in a cell or several in a list. Each is
 * looked up once, in the file itself first, since a row may name one that comes later; then among the records that
 * are there.
 */
import { sql, type RawBuilder } from 'kysely';
import { askProblems } from './ask-problems.server.ts';
import type { Column, ReferenceKind } from './column.ts';
import { describeMissing } from './missing-reference.ts';
import { joinProblems, type Problems } from './problems.ts';
import { analyzeTable, ofImport, type ImportScope } from './staging.server.ts';

export interface ReferenceColumn extends Column {
	readonly refersTo: ReferenceKind;
}

/** The IDs of people and requests are read out and written down. */
const NAMED_BY_ID: readonly ReferenceKind[] = ['person', 'request'];

/** An ID, where the text is one. */
const WRITTEN_ID = sql`case when f.written ~ '^[0-9]{1,12}$' then f.written::bigint end`;

export function isReference(column: Column): column is ReferenceColumn {
	return column.refersTo !== undefined;
}

/** What a staged row `r` says in this column. */
export function valueOf({ fills }: ReferenceColumn) {
	return sql`r.data ->> ${sql.lit(Object.keys(fills)[0] ?? '')}`;
}

/** `ofFile` is the kind of records that the file itself has. */
export async function lookUpReferences(
	scope: ImportScope,
	columns: readonly Column[],
	ofFile: ReferenceKind | undefined
): Promise<void> {
	const naming = columns.filter((column) => kindOf(column) !== undefined);
	const kinds = new Set(naming.flatMap((column) => kindOf(column) ?? []));
	for (const kind of kinds) {
		await collect(
			scope,
			kind,
			naming.filter((column) => kindOf(column) === kind)
		);
	}
	if (kinds.size > 0) await analyzeTable(scope, 'import_reference');

	for (const kind of kinds) {
		if (kind === ofFile) await findInFile(scope, kind);
		await findRecords(scope, kind);
		if (await isAnyMissing(scope, kind)) await findByName(scope, kind, ofFile);
	}
}

export async function checkReferences(scope: ImportScope, columns: readonly Column[]): Promise<Problems> {
	const found = [];
	for (const column of columns) {
		const kind = kindOf(column);
		if (kind === undefined) continue;
		const lines = sql<{ line: number; written: string; matches: number | null }>`
			select r.line, f.written, f.matches
			from import_row r
			cross join lateral (${namesIn(column)}) as named (written)
			join import_reference f on f.account_id = r.account_id and f.import_id = r.import_id
				and f.kind = ${kind} and f.written = named.written
			where ${ofImport(scope, 'r')} and ${ofImport(scope, 'f')}
				and f.record_id is null and f.found_line is null`;
		found.push(
			await askProblems(scope, lines, ({ written, matches }) => ({
				column: column.name,
				message: describeMissing(kind, written, matches ?? 0)
			}))
		);
	}
	return joinProblems(found);
}

/** Once the rows that add records have their numbers, what names them has the number too. */
export async function numberReferences(scope: ImportScope): Promise<void> {
	await sql`
		update import_reference f set record_id = r.record_id from import_row r
		where ${ofImport(scope, 'f')} and ${ofImport(scope, 'r')} and r.line = f.found_line`.execute(scope.db);
}

interface Join {
	readonly as: RawBuilder<unknown>;
	readonly kind: ReferenceKind;
	readonly written: RawBuilder<unknown>;
}

/** To the staged rows `r`: the reference that a row means by what is written. */
export function joinReference({ as, kind, written }: Join) {
	return sql`left join import_reference ${as} on ${as}.account_id = r.account_id and ${as}.import_id = r.import_id
		and ${as}.kind = ${sql.lit(kind)} and ${as}.written = ${written}`;
}

function kindOf({ refersTo, belongings }: Column): ReferenceKind | undefined {
	return refersTo ?? belongings?.refersTo;
}

/** The names that a staged row `r` has in this column. */
function namesIn(column: Column) {
	if (isReference(column)) return sql`select ${valueOf(column)}`;
	return sql`select jsonb_array_elements_text(r.data -> ${sql.lit(column.belongings?.table ?? '')})`;
}

async function collect(scope: ImportScope, kind: ReferenceKind, columns: readonly Column[]): Promise<void> {
	await sql`
		insert into import_reference (account_id, import_id, kind, written)
		select distinct r.account_id, r.import_id, ${kind}::text, named.written
		from import_row r
		cross join lateral (${sql.join(columns.map(namesIn), sql` union all `)}) as named (written)
		where ${ofImport(scope, 'r')} and named.written is not null`.execute(scope.db);
}

async function findInFile(scope: ImportScope, kind: ReferenceKind): Promise<void> {
	const find = (same: typeof WRITTEN_ID) =>
		sql`
			update import_reference f set found_line = r.line from import_row r
			where ${ofImport(scope, 'f')} and ${ofImport(scope, 'r')} and f.kind = ${kind}
				and f.found_line is null and ${same}`.execute(scope.db);

	await find(sql`r.known_as = f.written`);
	if (NAMED_BY_ID.includes(kind)) await find(sql`r.given_id = ${WRITTEN_ID}`);
}

async function findRecords(scope: ImportScope, kind: ReferenceKind): Promise<void> {
	const find = (same: typeof WRITTEN_ID) =>
		sql`
			update import_reference f set record_id = known.id from ${sql.table(kind)} known
			where ${ofImport(scope, 'f')} and known.account_id = f.account_id and f.kind = ${kind}
				and f.found_line is null and f.record_id is null and ${same}`.execute(scope.db);

	if (kind === 'person') await find(sql`known.email_key = f.written`);
	await find(NAMED_BY_ID.includes(kind) ? sql`known.id = ${WRITTEN_ID}` : sql`known.name = f.written`);
}

async function isAnyMissing(scope: ImportScope, kind: ReferenceKind): Promise<boolean> {
	const { rows } = await sql`
		select 1 from import_reference f where ${ofImport(scope, 'f')} and f.kind = ${kind}
			and f.found_line is null and f.record_id is null limit 1`.execute(scope.db);
	return rows.length > 0;
}

/** A name counts if one record alone has it. */
async function findByName(scope: ImportScope, kind: ReferenceKind, ofFile: ReferenceKind | undefined): Promise<void> {
	const nameOf = kind === 'request' ? 'source_id' : 'name';
	const added =
		kind === ofFile
			? sql`
				union all
				select r.data ->> ${sql.lit(nameOf)}, null, r.line from import_row r
				where ${ofImport(scope, 'r')} and r.record_id is null`
			: sql``;
	await sql`
		update import_reference f set matches = named.matches,
			record_id = case when named.matches = 1 then named.id end,
			found_line = case when named.matches = 1 then named.line end
		from (
			select wanted.written, count(*)::integer as matches, min(known.id) as id, min(known.line) as line
			from import_reference wanted
			join (
				select n.${sql.ref(nameOf)} as name, n.id, null::integer as line from ${sql.table(kind)} n where n.account_id = ${scope.accountId}
				${added}
			) known on ${sameName(kind)}
			where ${ofImport(scope, 'wanted')} and wanted.kind = ${kind}
				and wanted.found_line is null and wanted.record_id is null
			group by wanted.written
		) named
		where ${ofImport(scope, 'f')} and f.kind = ${kind} and f.written = named.written`.execute(scope.db);
}

/** People may share a name, which then has to be exact; the names of all others are once in an account. */
function sameName(kind: ReferenceKind) {
	if (kind === 'request') return sql`known.name = wanted.written`;
	if (kind === 'person') return sql`known.name = wanted.written and wanted.written !~ '@|^[0-9]+$'`;
	return sql`lower(known.name) = lower(wanted.written)`;
}
