/**
 * The thread of the embedded PostgreSQL, started by `embedded.server.ts` from this source.
 *
 * It computes while the server answers others. PGlite is one session: what a connection leaves
 * behind (a transaction, prepared statements) is cleared when it ends, before the next one speaks.
 * Whatever PostgreSQL does not survive ends the thread, and the server sees it.
 */

import type { PGlite } from '@electric-sql/pglite';
import { parentPort, workerData } from 'node:worker_threads';
import { logDefect } from '#foundation/log.server.ts';
import { openDatabase } from './embedded-files.server.ts';
import type { EmbeddedTask, FromEmbedded, ToEmbedded } from './embedded-messages.ts';
import { keepUp, UPKEEP_SECONDS } from './embedded-upkeep.server.ts';
import { execute, watch } from './embedded-execute.server.ts';

const { folder }: EmbeddedTask = workerData;
serve(await openDatabase(folder));

function serve(database: PGlite): void {
	let turn = Promise.resolve();
	let isIdle = true;
	let current = 0;

	setInterval(() => {
		if (isIdle) return;
		isIdle = true;
		turn = turn.then(upkeep);
	}, UPKEEP_SECONDS * 1000);

	parentPort?.on('message', (message: ToEmbedded) => {
		isIdle = false;
		turn = turn.then(() => take(message));
	});
	watch(database, die);
	tell({ kind: 'ready' });

	async function upkeep(): Promise<void> {
		try {
			if (await keepUp(database)) isIdle = false;
		} catch (error) {
			// Tried again later; the desk goes on.
			logDefect('upkeep of the embedded database', error);
		}
	}

	async function take(message: ToEmbedded): Promise<void> {
		if (message.kind === 'stop') return stop(database);
		if (message.kind === 'ended') return message.connection === current ? changeTo(0) : undefined;

		if (message.connection < current) throw new Error('A connection spoke after the next had begun.');
		if (message.connection > current) await changeTo(message.connection);
		await answer(database, message);
	}

	/** The next connection may begin before the end of the last is known, and must not suffer from it then. */
	async function changeTo(connection: number): Promise<void> {
		await database.exec('rollback');
		await database.exec('discard all');
		current = connection;
	}
}

async function answer(database: PGlite, { connection, bytes }: ToEmbedded & { kind: 'bytes' }): Promise<void> {
	await execute(database, bytes, (answered) => tell({ kind: 'bytes', connection, bytes: answered }));
}

/** What other connections say later is of no interest any more. */
async function stop(database: PGlite): Promise<void> {
	await database.close();
	endThread(0);
}

function die(reason: unknown): never {
	tell({ kind: 'died', reason: String(reason) });
	return endThread(1);
}

/** In a thread this ends the thread, not the process. */
function endThread(code: number): never {
	return process.exit(code);
}

function tell(message: FromEmbedded): void {
	parentPort?.postMessage(message);
}
