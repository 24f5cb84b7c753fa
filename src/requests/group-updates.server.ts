/** What is done to a request group reaches the requests in it, as in 4me: its notes, and that it is completed. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { NoteToWrite } from './change-request.server.ts';
import { idFrom } from './form-key.ts';
import { HISTORY_FIELDS, type RequestState } from './request-state.ts';

/** Each note is written to each member, by the same author; the scope is a transaction that holds the group. */
export async function passOnNotes(scope: AccountScope, groupId: number, notes: readonly NoteToWrite[]): Promise<void> {
	if (notes.length === 0) return;
	const members = await lockMembers(scope, groupId);
	const { accountId, now: createdAt } = scope;
	const copies = notes.flatMap((note) =>
		members.map(({ id }) => ({ accountId, requestId: id, createdAt, ...note, id: idFrom(note.id, String(id)) }))
	);
	for (const part of inParts(copies)) await scope.db.insertInto('note').values(part).execute();
	await recordEvent(scope, { types: ['request.updated'], recordIds: members.map(({ id }) => id), changed: ['note'] });
}

/** Members that are over keep the end they had. */
export async function passOnCompletion(
	scope: AccountScope,
	groupId: number,
	{ completionReason }: RequestState
): Promise<void> {
	const { accountId, personId = null, now } = scope;
	const open = (await lockMembers(scope, groupId)).filter(({ isOpen }) => isOpen);
	await scope.db
		.updateTable('request')
		.set(({ eb }) => ({
			...{ status: 'completed', completionReason, completedAt: now, updatedAt: now },
			...{
				waitingUntil: null,
				nextTargetAt: null,
				respondedAt: sql<Date>`coalesce(responded_at, ${now}::timestamptz)`
			},
			revision: eb('revision', '+', 1)
		}))
		.where('accountId', '=', accountId)
		.where('groupedIntoId', '=', groupId)
		.where('status', 'not in', ['completed', 'declined'])
		.execute();
	const changes = open.flatMap(({ id: requestId, status, revision }) =>
		[
			{ field: HISTORY_FIELDS.status, before: status, after: 'completed' },
			{ field: HISTORY_FIELDS.completionReason, before: null, after: completionReason }
		].map((change) => ({
			...{ accountId, id: randomUUID(), requestId, personId, changedAt: now },
			...{ ...change, revision: revision + 1 }
		}))
	);
	for (const part of inParts(changes)) await scope.db.insertInto('requestChange').values(part).execute();
	await recordEvent(scope, {
		types: ['request.updated', 'request.completed'],
		recordIds: open.map(({ id }) => id),
		changed: [HISTORY_FIELDS.status, HISTORY_FIELDS.completionReason]
	});
}

async function lockMembers({ db, accountId }: AccountScope, groupId: number) {
	const members = await db
		.selectFrom('request')
		.select(['id', 'status', 'revision'])
		.where('accountId', '=', accountId)
		.where('groupedIntoId', '=', groupId)
		.orderBy('id')
		.forUpdate()
		.execute();
	return members.map((member) => ({ ...member, isOpen: !['completed', 'declined'].includes(member.status) }));
}

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters, and a row has about ten. */
const ROWS_AT_ONCE = 5000;

function inParts<Row>(rows: readonly Row[]): Row[][] {
	const parts = [];
	for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) parts.push(rows.slice(from, from + ROWS_AT_ONCE));
	return parts;
}
