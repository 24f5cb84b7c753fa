/**
 * The records that rows name: managers by email, organizations by name. Each is looked up once, in the file
 * itself first, since a row may name one that comes later; then among the records that are there.
 */
import { sql } from 'kysely';
import { askProblems } from './ask-problems.server.ts';
import type { Column, ReferenceKind } from './column.ts';
import { joinProblems, quote, type Problems } from './problems.ts';
import { analyzeTable, ofImport, type ImportScope } from './staging.server.ts';

export interface ReferenceColumn extends Column {
	readonly refersTo: ReferenceKind;
}

/** What a name is compared with: ignoring case for organizations and sites, whose names are once in an account. */
const BY_NAME = {
	organization: sql`lower(known.name) = lower(wanted.written)`,
	site: sql`lower(known.name) = lower(wanted.written)`,
	person: sql`known.name = wanted.written and wanted.written !~ '@|^[0-9]+$'`
} as const;

/** A person ID, where the text is one. */
const WRITTEN_ID = sql`case when f.written ~ '^[0-9]{1,12}$' then f.written::bigint end`;

export function isReference(column: Column): column is ReferenceColumn {
	return column.refersTo !== undefined;
}

/** The name of the value that holds what was written. */
export function writtenIn({ fills }: Column): string {
	return Object.keys(fills)[0] ?? '';
}

/** `ofFile` is the kind of records that the file itself has. */
export async function lookUpReferences(
	scope: ImportScope,
	columns: readonly ReferenceColumn[],
	ofFile: ReferenceKind | undefined
): Promise<void> {
	const kinds = [...new Set(columns.map((column) => column.refersTo))];
	for (const kind of kinds)
		await collect(
			scope,
			kind,
			columns.filter((column) => column.refersTo === kind)
		);
	if (kinds.length > 0) await analyzeTable(scope, 'import_reference');

	for (const kind of kinds) {
		if (kind === ofFile) await findInFile(scope, kind);
		await findRecords(scope, kind);
		if (await isAnyMissing(scope, kind)) await findByName(scope, kind, ofFile);
	}
}

export async function checkReferences(scope: ImportScope, columns: readonly ReferenceColumn[]): Promise<Problems> {
	const found = [];
	for (const column of columns) {
		const written = sql`r.data ->> ${sql.lit(writtenIn(column))}`;
		const lines = sql<{ line: number; written: string; matches: number | null }>`
			select r.line, f.written, f.matches
			from import_reference f
			join import_row r on r.account_id = f.account_id and r.import_id = f.import_id and f.written = ${written}
			where ${ofImport(scope, 'f')} and ${ofImport(scope, 'r')} and f.kind = ${column.refersTo}
				and f.record_id is null and f.found_line is null`;
		found.push(
			await askProblems(scope, lines, (missing) => ({
				column: column.name,
				message: describeMissing(column.refersTo, quote(missing.written), missing.matches ?? 0)
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

async function collect(scope: ImportScope, kind: ReferenceKind, columns: readonly ReferenceColumn[]): Promise<void> {
	const written = sql.join(columns.map((column) => sql`(r.data ->> ${sql.lit(writtenIn(column))})`));
	await sql`
		insert into import_reference (account_id, import_id, kind, written)
		select distinct r.account_id, r.import_id, ${kind}::text, named.written
		from import_row r cross join lateral (values ${written}) as named (written)
		where ${ofImport(scope, 'r')} and named.written is not null`.execute(scope.db);
}

async function findInFile(scope: ImportScope, kind: ReferenceKind): Promise<void> {
	const find = (same: typeof WRITTEN_ID) =>
		sql`
			update import_reference f set found_line = r.line from import_row r
			where ${ofImport(scope, 'f')} and ${ofImport(scope, 'r')} and f.kind = ${kind}
				and f.found_line is null and ${same}`.execute(scope.db);

	await find(sql`r.known_as = f.written`);
	if (kind === 'person') await find(sql`r.given_id = ${WRITTEN_ID}`);
}

async function findRecords(scope: ImportScope, kind: ReferenceKind): Promise<void> {
	const find = (same: typeof WRITTEN_ID) =>
		sql`
			update import_reference f set record_id = known.id from ${sql.table(kind)} known
			where ${ofImport(scope, 'f')} and known.account_id = f.account_id and f.kind = ${kind}
				and f.found_line is null and f.record_id is null and ${same}`.execute(scope.db);

	if (kind !== 'person') {
		await find(sql`known.name = f.written`);
		return;
	}
	await find(sql`known.email_key = f.written`);
	await find(sql`known.id = ${WRITTEN_ID}`);
}

async function isAnyMissing(scope: ImportScope, kind: ReferenceKind): Promise<boolean> {
	const { rows } = await sql`
		select 1 from import_reference f where ${ofImport(scope, 'f')} and f.kind = ${kind}
			and f.found_line is null and f.record_id is null limit 1`.execute(scope.db);
	return rows.length > 0;
}

/** A name counts if one record alone has it. */
async function findByName(scope: ImportScope, kind: ReferenceKind, ofFile: ReferenceKind | undefined): Promise<void> {
	const added =
		kind === ofFile
			? sql`
				union all
				select r.data ->> 'name', null, r.line from import_row r
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
				select n.name, n.id, null::integer as line from ${sql.table(kind)} n where n.account_id = ${scope.accountId}
				${added}
			) known on ${BY_NAME[kind]}
			where ${ofImport(scope, 'wanted')} and wanted.kind = ${kind}
				and wanted.found_line is null and wanted.record_id is null
			group by wanted.written
		) named
		where ${ofImport(scope, 'f')} and f.kind = ${kind} and f.written = named.written`.execute(scope.db);
}

function describeMissing(kind: ReferenceKind, written: string, matches: number): string {
	if (kind !== 'person') return `There is no ${kind} "${written}".`;
	if (matches > 1) return `${matches} people are called "${written}". Write a primary email.`;
	return `Nobody is known as "${written}". Write the primary email of a person of this account.`;
}
