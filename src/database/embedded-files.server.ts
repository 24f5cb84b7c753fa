/**
 * The files of the embedded PostgreSQL: where they lie, and that they reach the disk.
 *
 * PGlite stores files through a layer of Emscripten that has no `fsync`: the call succeeds and does
 * nothing, and a commit is lost with the power. `DurableFiles` puts the missing call in.
 */

import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { closeSync, fdatasyncSync, fsyncSync, openSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseFolder, unfinishedFolder } from './embedded-folder.server.ts';
import { PLAN_CACHE_MODE } from './plan-cache.ts';

/** Without `-F`, which switches `fsync` off. */
const START_PARAMETERS = [
	...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
	...Object.entries({
		fsync: 'on',
		synchronous_commit: 'on',
		full_page_writes: 'on',
		// Emscripten has nothing behind fdatasync, which would be the default.
		wal_sync_method: 'fsync',
		// The default of 128 MB is taken from the memory of the process in full.
		shared_buffers: '16MB',
		plan_cache_mode: PLAN_CACHE_MODE,
		// The log has no reader, and its lines would quote what people wrote.
		log_min_messages: 'fatal'
	}).flatMap(([name, value]) => ['-c', `${name}=${value}`])
];

/** Lines: enough for an error with its detail and its hint. */
const LAST_WORDS = 5;

type Mount = NodeFS['init'];

/** A class because PGlite wants one: it calls `init` before it starts PostgreSQL. */
class DurableFiles extends NodeFS {
	override init(...[database, options]: Parameters<Mount>): ReturnType<Mount> {
		return super.init(database, { ...options, preRun: [...(options.preRun ?? []), addFsync] });
	}
}

/** Opens the database of a data folder, and repairs it first when it was not closed. */
export function openDatabase(folder: string): Promise<PGlite> {
	return start(databaseFolder(folder));
}

/**
 * Makes the database of a data folder. It gets its name when it is complete and on the disk,
 * so that a first start that was cut off leaves nothing that looks like a database.
 */
export async function createDatabase(folder: string): Promise<void> {
	const unfinished = unfinishedFolder(folder);
	const database = await start(unfinished);
	await database.close();

	syncFolder(unfinished);
	renameSync(unfinished, databaseFolder(folder));
	syncFile(folder);
}

/** @throws Error with the last lines that PostgreSQL said. */
async function start(folder: string): Promise<PGlite> {
	const said: string[] = [];
	const database = new PGlite({
		fs: new DurableFiles(folder),
		startParams: START_PARAMETERS,
		onStderr(line) {
			said.push(line);
			said.splice(0, said.length - LAST_WORDS);
			return true;
		}
	});

	try {
		await database.waitReady;
	} catch {
		throw new Error(`PostgreSQL does not start in ${folder}: ${said.join(' ')}`);
	}
	return database;
}

function addFsync({ NODEFS }: { NODEFS: object }): void {
	if (!('stream_ops' in NODEFS) || typeof NODEFS.stream_ops !== 'object' || NODEFS.stream_ops === null) {
		throw new Error('This version of PGlite has no place for fsync: commits would not be durable.');
	}
	Object.assign(NODEFS.stream_ops, { fsync });
}

/** Named by Emscripten: `nfd` is the file as Node knows it; 0 says that it worked. */
function fsync({ nfd }: { nfd: number }): number {
	fdatasyncSync(nfd);
	return 0;
}

function syncFolder(folder: string): void {
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		syncFile(join(entry.parentPath, entry.name));
	}
	syncFile(folder);
	syncFile(dirname(folder));
}

function syncFile(path: string): void {
	const file = openSync(path, 'r');
	fsyncSync(file);
	closeSync(file);
}
