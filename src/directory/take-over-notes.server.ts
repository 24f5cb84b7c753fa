/**
 * Notes leave the staged rows. They are added, never changed: what a note is recognized by gives its ID, so that a
 * file that comes again finds its notes there.
 */
import { sql } from 'kysely';
import { recordEventsOf } from '#accounts/record-event.server.ts';
import { joinReference } from './references.server.ts';
import { rowsThat } from './staged-rows.server.ts';
import { ofImport, type ImportScope } from './staging.server.ts';
import type { TakenOver } from './take-over-records.server.ts';

/** Between the parts of a note's identity; stands in no cell. */
const SEPARATOR = '\u001f';

/** Decides which notes are added. A note that the file has twice is added once. */
export async function planNotes(scope: ImportScope): Promise<void> {
	await sql`
		update import_row r set record_id = noted.request_id, data = r.data || jsonb_build_object('id', noted.id),
			action = case when noted.is_there or noted.nth > 1 then 'keep' else 'add' end
		from (
			select named.*, exists (
				select from note n where n.account_id = ${scope.accountId} and n.id = named.id
			) as is_there, row_number() over (partition by named.id order by named.line) as nth
			from (${namedNotes(scope)}) named
		) noted
		where ${ofImport(scope, 'r')} and r.line = noted.line`.execute(scope.db);
}

/** Part of the transaction that takes the file over. */
export async function takeOverNotes(scope: ImportScope): Promise<TakenOver> {
	const { numAffectedRows } = await sql`
		insert into note (account_id, id, request_id, person_id, internal, medium, text, created_at)
		select r.account_id, (r.data ->> 'id')::uuid, r.record_id, author.record_id,
			coalesce((r.data ->> 'internal')::boolean, false), r.data ->> 'medium', r.data ->> 'text', ${writtenAt(scope)}
		from import_row r
		${joinReference({ as: sql.ref('author'), kind: 'person', written: sql`r.data ->> 'person'` })}
		where ${ofImport(scope, 'r')} and r.action = 'add'
		order by r.record_id, r.line`.execute(scope.db);
	await addHistory(scope);
	await touchRequests(scope);
	await recordEventsOf(scope, 'request.updated', rowsThat(scope, ['add']));
	return { added: Number(numAffectedRows ?? 0), changed: 0, removed: 0 };
}

/** The status that a request got with a note; what it was before, the file does not say. */
async function addHistory(scope: ImportScope): Promise<void> {
	await sql`
		insert into request_change (account_id, id, request_id, person_id, field, before, after, changed_at)
		select r.account_id, (r.data ->> 'id')::uuid, r.record_id, author.record_id, 'status', null, r.data ->> 'status',
			${writtenAt(scope)}
		from import_row r
		${joinReference({ as: sql.ref('author'), kind: 'person', written: sql`r.data ->> 'person'` })}
		where ${ofImport(scope, 'r')} and r.action = 'add' and r.data ->> 'status' is not null
		order by r.record_id, r.line`.execute(scope.db);
}

/** A note by its ID, else its Source ID, else by request, author, moment and text; as a UUID made of SHA-256. */
function namedNotes(scope: ImportScope) {
	const parts = sql`case when r.source_id is null
		then concat_ws(${SEPARATOR}::text, request.record_id, author.record_id, r.data ->> 'created_at', r.data ->> 'text')
		else concat_ws(${SEPARATOR}::text, r.source, r.source_id) end`;
	return sql`
		select r.line, request.record_id as request_id, coalesce(
				(r.data ->> 'note_id')::uuid,
				encode(substring(sha256(convert_to(${parts}, 'UTF8')) for 16), 'hex')::uuid
			) as id
		from import_row r
		${joinReference({ as: sql.ref('request'), kind: 'request', written: sql`r.data ->> 'request'` })}
		${joinReference({ as: sql.ref('author'), kind: 'person', written: sql`r.data ->> 'person'` })}
		where ${ofImport(scope, 'r')}`;
}

/** A request was last changed when its last note was written, at the earliest. */
async function touchRequests(scope: ImportScope): Promise<void> {
	await sql`
		update request kept set updated_at = noted.last_at
		from (
			select r.record_id, max(${writtenAt(scope)}) as last_at from import_row r
			where ${ofImport(scope, 'r')} and r.action = 'add'
			group by r.record_id
		) noted
		where kept.account_id = ${scope.accountId} and kept.id = noted.record_id
			and kept.updated_at < noted.last_at`.execute(scope.db);
}

function writtenAt({ now }: ImportScope) {
	return sql`coalesce((r.data ->> 'created_at')::timestamptz, ${now}::timestamptz)`;
}
