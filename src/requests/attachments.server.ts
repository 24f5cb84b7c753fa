/**
 * Files of notes. A file is uploaded while its note is being written, and belongs to the note once that is saved and
 * names it. Until then only whoever uploaded it sees it; afterwards whoever sees the request does. The contents are
 * in the database, so all state is in one place and one backup holds it.
 */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { referencesIn } from './attachments-reference.ts';

/** Hours for which an upload waits for its note: our choice, a working day and the night after it. */
const WAITING_HOURS = 24;

/** Bytes that are read at once when a file is sent: memory for one reader, against statements. */
const PIECE = 256 * 1024;

export interface Attachment {
	readonly id: string;
	readonly name: string;
	readonly mediaType: string;
	/** In bytes. */
	readonly size: number;
}

export interface Upload extends Omit<Attachment, 'size'> {
	readonly content: Buffer;
}

/**
 * Sent twice with the same ID, it is kept once. Uploads that nobody made a note of are removed on the way.
 * @throws Refusal `attachment.taken` for the ID of another file.
 */
export async function keepUpload(scope: AccountScope, upload: Upload): Promise<void> {
	await removeLeft(scope);
	const { id, name, mediaType, content } = upload;
	const kept = await scope.db
		.insertInto('attachment')
		.values({
			accountId: scope.accountId,
			...{ id, name, mediaType, content, size: content.length },
			noteId: null,
			personId: scope.personId ?? null,
			createdAt: scope.now
		})
		.onConflict((conflict) => conflict.columns(['accountId', 'id']).doNothing())
		.returning('id')
		.execute();
	if (kept.length > 0 || (await isSameUpload(scope, upload))) return;
	throw new Refusal('conflict', 'attachment.taken', 'Another file has this ID. Upload this one under a new ID.');
}

/**
 * Gives the uploads that a note names to this note: called in the transaction that writes the note. Whether they are
 * there was said to whoever wrote it by `takeFiles` (`attachments-form.server.ts`).
 */
export async function claimAttachments(scope: AccountScope, noteId: string, text: string): Promise<void> {
	const ids = referencesIn(text);
	if (ids.length === 0) return;
	await scope.db
		.updateTable('attachment')
		.set({ noteId })
		.where('accountId', '=', scope.accountId)
		.where('id', 'in', ids)
		.where('noteId', 'is', null)
		.where('personId', 'is not distinct from', scope.personId ?? null)
		.execute();
}

/** Parameters: account, attachment, the person who asks, reach. A role that reaches people reads internal notes too. */
const FIND = `
	select a.id, a.name, a.media_type, a.size
	from attachment a
	left join note n on n.account_id = $1 and n.id = a.note_id
	left join request r on r.account_id = $1 and r.id = n.request_id
	left join person p on p.account_id = $1 and p.id = r.requested_by_id
	where a.account_id = $1 and a.id = any($2::uuid[])
		and ((a.note_id is null and a.person_id = $3) or (p.id is not null and ${withinReachAt('$4')}))`;

/** Those of some files that the scope's person may see. */
export async function listAttachments(scope: AccountScope, ids: readonly string[]): Promise<Attachment[]> {
	return executePrepared<Attachment>(scope.db, {
		name: 'requests_attachments',
		text: FIND,
		values: [scope.accountId, ids, scope.personId ?? null, scope.reach]
	});
}

/** A file that was found, piece by piece as fast as it is taken. */
export function readAttachment(scope: AccountScope, { id, size }: Attachment): ReadableStream<Uint8Array> {
	let from = 0;
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				if (from < size) controller.enqueue(await readPiece(scope, id, from));
				from += PIECE;
				if (from >= size) controller.close();
			}
		},
		{ highWaterMark: 0 }
	);
}

async function readPiece(scope: AccountScope, id: string, from: number): Promise<Uint8Array> {
	const [row] = await executePrepared<{ piece: Buffer }>(scope.db, {
		name: 'requests_attachment_piece',
		text: 'select substring(content from $3::integer for $4::integer) as piece from attachment where account_id = $1 and id = $2',
		values: [scope.accountId, id, from + 1, PIECE]
	});
	if (row === undefined) throw new Error(`Attachment ${id} was removed while it was read.`);
	return row.piece;
}

async function isSameUpload(scope: AccountScope, { id, content }: Upload): Promise<boolean> {
	const [same] = await scope.db
		.selectFrom('attachment')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.where('personId', 'is not distinct from', scope.personId ?? null)
		.where('size', '=', content.length)
		.execute();
	return same !== undefined;
}

async function removeLeft(scope: AccountScope): Promise<void> {
	await scope.db
		.deleteFrom('attachment')
		.where('accountId', '=', scope.accountId)
		.where('noteId', 'is', null)
		.where('createdAt', '<', new Date(scope.now.getTime() - WAITING_HOURS * 3_600_000))
		.execute();
}
