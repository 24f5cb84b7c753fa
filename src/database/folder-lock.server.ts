/**
 * Keeps a data folder to one process.
 *
 * Two processes on one embedded database lose rows without a word, so the first holds a lock that
 * the kernel frees when it dies, however it dies: the exclusive lock of an otherwise empty SQLite
 * file. A file with a process id in it would outlive a crash, and means nothing between containers.
 *
 * The lock belongs to the process: opening and closing that file again in the same process by other
 * means (copying it into a backup, say) gives it up.
 */

import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '#foundation/refusals.ts';

export const LOCK_FILE = 'lock.sqlite';

/**
 * Locks a folder that exists; the answer gives the lock back.
 * @throws Refusal `database.in-use`.
 */
export function lockFolder(folder: string): () => void {
	const file = join(folder, LOCK_FILE);
	const lock = new DatabaseSync(file, { timeout: 0 });
	chmodSync(file, 0o600);

	try {
		lock.exec('begin exclusive');
	} catch (error) {
		lock.close();
		throw isBusy(error) ? inUse(folder) : error;
	}
	return () => lock.close();
}

/** SQLITE_BUSY: https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
	return error instanceof Error && 'errcode' in error && error.errcode === 5;
}

function inUse(folder: string): Refusal {
	return new Refusal(
		'conflict',
		'database.in-use',
		`The data folder ${folder} is in use by another Ringside process: stop that one first, or set RINGSIDE_DATA to another folder.`
	);
}
