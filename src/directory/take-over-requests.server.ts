/** Requests leave the staged rows, each with the notes that its row has. Requests are added, never changed. */
import { sql } from 'kysely';
import { askProblems } from './ask-problems.server.ts';
import { joinProblems, quote, type Problems } from './problems.ts';
import { ofImport, type ImportScope } from './staging.server.ts';
import type { TakenOver } from './take-over-records.server.ts';

export async function checkRequests(scope: ImportScope): Promise<Problems> {
	const sameId = sql<{ line: number; id: number }>`
		select r.line, kept.id from import_row r
		join request kept on kept.account_id = r.account_id and kept.id = r.given_id
		where ${ofImport(scope, 'r')}`;
	const sameSource = sql<{ line: number; id: number; written: string }>`
		select r.line, kept.id, r.source_id as written from import_row r
		join request kept on kept.account_id = r.account_id and kept.source = r.source and kept.source_id = r.source_id
		where ${ofImport(scope, 'r')} and r.given_id is distinct from kept.id`;

	return joinProblems([
		await askProblems(scope, sameId, ({ id }) => ({ column: 'ID', message: `Request ${id} exists already.` })),
		await askProblems(scope, sameSource, ({ id, written }) => ({
			column: 'Source ID',
			message: `${quote(written)} belongs to request ${id} already.`
		}))
	]);
}

/** Part of the transaction that takes the file over. */
export async function takeOverRequests(scope: ImportScope): Promise<TakenOver> {
	const { numAffectedRows } = await sql`
		insert into request (account_id, id, subject, category, impact, status, completion_reason, requested_by_id,
			requested_for_id, created_by_id, member_id, source, source_id, created_at, updated_at, completed_at)
		select ${scope.accountId}::integer, staged.id, cells.subject, cells.category, cells.impact,
			coalesce(cells.status, 'assigned'), cells.completion_reason, staged.requested_by_id, staged.requested_for_id,
			staged.created_by_id, staged.member_id, staged.source, staged.source_id, staged.created_at,
			coalesce(cells.completed_at, staged.created_at),
			case when cells.status in ('completed', 'declined') then coalesce(cells.completed_at, staged.created_at) end
		from (${stagedRequests(scope)}) staged
		cross join lateral jsonb_to_record(staged.data) as cells (subject text, category text, impact text, status text,
			completion_reason text, completed_at timestamptz)
		order by staged.id`.execute(scope.db);

	await addNotes(scope, { field: 'note', author: sql`staged.requested_by_id`, internal: sql`false` });
	const author = sql`coalesce(staged.created_by_id, staged.member_id)`;
	await addNotes(scope, { field: 'internal_note', author, internal: sql`true` });
	return { added: Number(numAffectedRows), changed: 0, removed: 0 };
}

interface NoteColumn {
	readonly field: 'note' | 'internal_note';
	readonly author: ReturnType<typeof sql>;
	readonly internal: ReturnType<typeof sql>;
}

async function addNotes(scope: ImportScope, { field, author, internal }: NoteColumn): Promise<void> {
	await sql`
		insert into note (account_id, id, request_id, person_id, internal, text, created_at)
		select ${scope.accountId}::integer, (staged.data ->> ${sql.lit(`${field}_id`)})::uuid, staged.id, ${author},
			${internal}, staged.data ->> ${sql.lit(field)}, staged.created_at
		from (${stagedRequests(scope)}) staged
		where staged.data ->> ${sql.lit(field)} is not null
		order by staged.id`.execute(scope.db);
}

/** A request without a moment was created when it was completed, at the latest now. */
function stagedRequests(scope: ImportScope) {
	return sql`
		select r.record_id as id, r.source, r.source_id, r.data, requested_by.record_id as requested_by_id,
			requested_for.record_id as requested_for_id, created_by.record_id as created_by_id,
			member.record_id as member_id,
			coalesce((r.data ->> 'created_at')::timestamptz, (r.data ->> 'completed_at')::timestamptz,
				${scope.now}::timestamptz) as created_at
		from import_row r
		${sql.join(['requested_by', 'requested_for', 'created_by', 'member'].map(joinPerson), sql` `)}
		where ${ofImport(scope, 'r')} and r.action = 'add'`;
}

function joinPerson(field: string) {
	const person = sql.ref(field);
	return sql`left join import_reference ${person} on ${person}.account_id = r.account_id
		and ${person}.import_id = r.import_id and ${person}.kind = 'person'
		and ${person}.written = r.data ->> ${sql.lit(field)}`;
}
