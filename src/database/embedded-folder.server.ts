/** What lies in a data folder: the database, the lock beside it and, while it is made, an unfinished one. */

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const UNFINISHED = 'database.new-';

export function databaseFolder(folder: string): string {
	return join(folder, 'database');
}

export function hasDatabase(folder: string): boolean {
	return existsSync(databaseFolder(folder));
}

/** Removes what earlier attempts left. A new name each time, so that one that still runs cannot write into it. */
export function unfinishedFolder(folder: string): string {
	for (const name of readdirSync(folder).filter((name) => name.startsWith(UNFINISHED))) {
		rmSync(join(folder, name), { recursive: true, force: true });
	}
	return mkdtempSync(join(folder, UNFINISHED));
}
