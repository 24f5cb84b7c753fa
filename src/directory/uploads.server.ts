/**
 * Files that wait to be imported, in pieces in the database: as they come, so that none is held whole in memory, and
 * where whichever process imports them finds them. A file that was tried is kept a while, so that it can be imported
 * without being sent again.
 */
import { randomUUID } from 'node:crypto';
import type { AccountScope } from '#accounts/scope.ts';

type Scope = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** Bytes of one statement. Our choice: few enough that a call waits some milliseconds for it. */
const PIECE = 512 * 1024;

/** For how long a file that nobody imports is kept. Our choice: time enough to read what a trial says. */
export const KEPT_MINUTES = 60;

export interface KeptFile {
	readonly fileId: string;
	readonly bytes: number;
}

/** A file that does not come to its end leaves nothing. */
export async function keepFile(scope: Scope, content: AsyncIterable<Uint8Array>): Promise<KeptFile> {
	await removeOldFiles(scope);
	const fileId = randomUUID();
	let [ordinal, bytes] = [0, 0];
	try {
		for await (const piece of inPieces(content)) {
			await keepPiece(scope, fileId, ordinal, piece);
			ordinal += 1;
			bytes += piece.length;
		}
		return { fileId, bytes };
	} catch (error) {
		await removeFile(scope, fileId);
		throw error;
	}
}

export async function* readKeptFile({ db, accountId }: Scope, fileId: string): AsyncGenerator<Uint8Array> {
	for (let ordinal = 0; ; ordinal += 1) {
		const piece = await db
			.selectFrom('importPiece')
			.select('content')
			.where('accountId', '=', accountId)
			.where('fileId', '=', fileId)
			.where('ordinal', '=', ordinal)
			.executeTakeFirst();
		if (piece === undefined) return;
		yield piece.content;
	}
}

export async function isFileKept({ db, accountId }: Scope, fileId: string): Promise<boolean> {
	const first = await db
		.selectFrom('importPiece')
		.select('ordinal')
		.where('accountId', '=', accountId)
		.where('fileId', '=', fileId)
		.limit(1)
		.executeTakeFirst();
	return first !== undefined;
}

export async function removeFile({ db, accountId }: Scope, fileId: string): Promise<void> {
	await db.deleteFrom('importPiece').where('accountId', '=', accountId).where('fileId', '=', fileId).execute();
}

async function keepPiece({ db, accountId, now }: Scope, fileId: string, ordinal: number, content: Buffer) {
	await db.insertInto('importPiece').values({ accountId, fileId, ordinal, content, createdAt: now }).execute();
}

/** Of files that wait for their turn, none, however long it takes. */
async function removeOldFiles({ db, accountId, now }: Scope): Promise<void> {
	const before = new Date(now.getTime() - KEPT_MINUTES * 60_000);
	await db
		.deleteFrom('importPiece')
		.where('accountId', '=', accountId)
		.where('createdAt', '<', before)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('importRun')
						.select('importRun.id')
						.whereRef('importRun.accountId', '=', 'importPiece.accountId')
						.whereRef('importRun.fileId', '=', 'importPiece.fileId')
						.where('importRun.state', 'in', ['queued', 'processing'])
				)
			)
		)
		.execute();
}

async function* inPieces(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
	let waiting: Uint8Array[] = [];
	let length = 0;
	for await (const bytes of content) {
		waiting.push(bytes);
		length += bytes.length;
		if (length < PIECE) continue;
		yield Buffer.concat(waiting);
		[waiting, length] = [[], 0];
	}
	if (length > 0) yield Buffer.concat(waiting);
}
