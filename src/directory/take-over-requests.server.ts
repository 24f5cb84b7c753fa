/**
 * Requests leave the staged rows, each with the notes that its row has. Requests are added, never changed: one that is
 * there already stays, if its row says what is there, and is refused else.
 */
import { sql } from 'kysely';
import { recordEventsOf } from '#accounts/record-event.server.ts';
import { askProblems } from './ask-problems.server.ts';
import type { Column } from './column.ts';
import { joinProblems, quote, type Problems } from './problems.ts';
import { REQUEST_FILE } from './request-file.ts';
import { numberReferences } from './references.server.ts';
import { filledColumns, listed, rowsThat, stagedRows } from './staged-rows.server.ts';
import { analyzeTable, ofImport, type ImportScope } from './staging.server.ts';
import { compareBelongings, takeOverBelongings } from './take-over-belongings.server.ts';
import type { TakenOver } from './take-over-records.server.ts';

/** What follows from other cells when it is left empty, and notes, which are compared when they are imported. */
const NOT_COMPARED = ['note', 'internal_note', 'next_target_at'];

const SAME_ID = sql`kept.id = r.given_id`;
const SAME_SOURCE = sql`r.given_id is null and kept.source = r.source and kept.source_id = r.source_id`;

/** Marks the rows whose request is there and is as they say. To be called once what they name is looked up. */
export async function keepSameRequests(scope: ImportScope, columns: readonly Column[]): Promise<void> {
	const find = (same: typeof SAME_ID) =>
		sql`
			update import_row r set record_id = kept.id from request kept
			where ${ofImport(scope, 'r')} and kept.account_id = ${scope.accountId} and ${same}`.execute(scope.db);
	await find(SAME_ID);
	await find(SAME_SOURCE);
	await analyzeTable(scope, 'import_row');
	await numberReferences(scope);

	const names = filledColumns(columns).filter((name) => !NOT_COMPARED.includes(name));
	const kept = sql.join([sql`1`, ...names.map((name) => sql`kept.${sql.ref(name)}`)]);
	const written = sql.join([sql`1`, ...names.map(comparedValue)]);
	await sql`
		update import_row r set action = 'keep'
		from (${stagedRows(scope, columns)}) staged
		join request kept on kept.account_id = ${scope.accountId} and kept.id = staged.record_id
		where ${ofImport(scope, 'r')} and r.line = staged.line
			and row(${kept}) is not distinct from row(${written})`.execute(scope.db);
	await compareBelongings(scope, columns);
}

/** As the request would be added. */
function comparedValue(name: string) {
	if (name === 'status') return sql`coalesce(staged.status, 'assigned')`;
	if (['created_at', 'completed_at'].includes(name))
		return sql`coalesce(staged.${sql.ref(name)}, kept.${sql.ref(name)})`;
	return sql`staged.${sql.ref(name)}`;
}

export async function checkRequests(scope: ImportScope): Promise<Problems> {
	const sameId = sql<{ line: number; id: number }>`
		select r.line, kept.id from import_row r
		join request kept on kept.account_id = r.account_id and kept.id = r.given_id
		where ${ofImport(scope, 'r')} and r.action is distinct from 'keep'`;
	const sameSource = sql<{ line: number; id: number; written: string }>`
		select r.line, kept.id, r.source_id as written from import_row r
		join request kept on kept.account_id = r.account_id and kept.source = r.source and kept.source_id = r.source_id
		where ${ofImport(scope, 'r')} and r.action is distinct from 'keep' and r.given_id is distinct from kept.id`;

	return joinProblems([
		await askProblems(scope, sameId, ({ id }) => ({
			column: 'ID',
			message: `Request ${id} exists already, and not as the row says. Requests are added, never changed.`
		})),
		await askProblems(scope, sameSource, ({ id, written }) => ({
			column: 'Source ID',
			message: `${quote(written)} belongs to request ${id} already.`
		}))
	]);
}

/** Columns of the table that are as the file says. */
const AS_WRITTEN = [
	...['source', 'source_id', 'subject', 'category', 'impact', 'completion_reason', 'major_incident_status'],
	...['requested_by_id', 'requested_for_id', 'created_by_id', 'member_id', 'team_id', 'service_instance_id'],
	...['template_id', 'grouped_into_id', 'waiting_until', 'desired_completion_at'],
	...['response_target_at', 'resolution_target_at', 'next_target_at']
];

/** Part of the transaction that takes the file over. */
export async function takeOverRequests(scope: ImportScope, columns: readonly Column[]): Promise<TakenOver> {
	const { numAffectedRows } = await sql`
		insert into request (account_id, id, ${listed(AS_WRITTEN)}, status, urgent, created_at, updated_at,
			completed_at, responded_at)
		select ${scope.accountId}::integer, staged.record_id, ${listed(AS_WRITTEN)}, coalesce(staged.status, 'assigned'),
			coalesce(staged.urgent, false), ${createdAt(scope)}, coalesce(staged.completed_at, ${createdAt(scope)}),
			case when staged.status in ('completed', 'declined') then coalesce(staged.completed_at, ${createdAt(scope)}) end,
			case when staged.responded then ${createdAt(scope)} end
		from (${stagedRequests(scope)}) staged
		order by staged.record_id`.execute(scope.db);

	await takeOverBelongings(scope, columns);
	await markGroups(scope);
	await addNotes(scope, { field: 'note', author: sql`staged.requested_by_id`, internal: sql`false` });
	const author = sql`coalesce(staged.created_by_id, staged.member_id)`;
	await addNotes(scope, { field: 'internal_note', author, internal: sql`true` });
	await recordEventsOf(scope, 'request.created', rowsThat(scope, ['add']));
	return { added: Number(numAffectedRows), changed: 0, removed: 0 };
}

/** A request that another one is grouped into is a group. */
async function markGroups(scope: ImportScope): Promise<void> {
	await sql`
		update request g set is_group = true
		where g.account_id = ${scope.accountId} and not g.is_group and g.id in (
			select f.record_id from import_reference f where ${ofImport(scope, 'f')} and f.kind = 'request'
		)`.execute(scope.db);
}

interface NoteColumn {
	readonly field: 'note' | 'internal_note';
	readonly author: ReturnType<typeof sql>;
	readonly internal: ReturnType<typeof sql>;
}

async function addNotes(scope: ImportScope, { field, author, internal }: NoteColumn): Promise<void> {
	await sql`
		insert into note (account_id, id, request_id, person_id, internal, text, created_at)
		select ${scope.accountId}::integer, staged.${sql.ref(`${field}_id`)}, staged.record_id, ${author}, ${internal},
			staged.${sql.ref(field)}, ${createdAt(scope)}
		from (${stagedRequests(scope)}) staged
		where staged.${sql.ref(field)} is not null
		order by staged.record_id`.execute(scope.db);
}

function stagedRequests(scope: ImportScope) {
	const more = { note_id: 'uuid', internal_note_id: 'uuid', responded: 'boolean' } as const;
	return sql`
		select added.* from (${stagedRows(scope, REQUEST_FILE.columns, more)}) added where added.action = 'add'`;
}

/** A request without a moment was created when it was completed, at the latest now. Who worked on it did so then. */
function createdAt({ now }: ImportScope) {
	return sql`coalesce(staged.created_at, staged.completed_at, ${now}::timestamptz)`;
}
