/**
 * Starts the embedded PostgreSQL in a thread of its own and leads connections of the `pg` driver to it.
 *
 * When the thread dies (a full disk, a defect in PostgreSQL) its connections fail and the next one
 * starts it again: what was confirmed is on the disk, and PostgreSQL recovers as after a power cut.
 */

import type { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { embeddedConnection } from './embedded-connection.server.ts';
import { hasDatabase } from './embedded-folder.server.ts';
import type { EmbeddedTask, FromEmbedded, ToEmbedded } from './embedded-messages.ts';
import { makeDatabase } from './first-start.server.ts';
import { sourceFile } from './project-root.server.ts';

export interface EmbeddedDatabase {
	/** A connection for the driver; there can be one at a time. */
	connect(): Duplex;
	stop(): Promise<void>;
}

interface Thread {
	readonly worker: Worker;
	readonly ready: Promise<void>;
	/** Settles when the thread is gone, with what it died of. */
	readonly gone: Promise<string | undefined>;
	isGone: boolean;
}

const WORKER = 'src/database/embedded-worker.server.ts';

/**
 * The default of 4 is used up before PostgreSQL reaches its own limit (`max_stack_depth`), and a query
 * that recurses too deep would end the thread instead of being refused.
 */
const STACK_MEGABYTES = 32;

/** Makes the database first when the folder has none, which takes seconds. The folder is locked by the caller. */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
	if (!hasDatabase(folder)) await makeDatabase(folder);

	let thread = startThread({ folder });
	let connections = 0;
	await thread.ready;

	return {
		connect() {
			if (thread.isGone) thread = startThread({ folder });
			connections += 1;
			return connectTo(thread, connections);
		},
		async stop() {
			if (thread.isGone) return;
			tell(thread, { kind: 'stop' });
			await finish(thread);
		}
	};
}

function connectTo(thread: Thread, connection: number): Duplex {
	const stream = embeddedConnection({
		send: (bytes) => tell(thread, { kind: 'bytes', connection, bytes }),
		end() {
			thread.worker.off('message', receive);
			tell(thread, { kind: 'ended', connection });
		}
	});

	function receive(message: FromEmbedded): void {
		if (message.kind === 'bytes' && message.connection === connection) stream.push(message.bytes);
	}

	thread.worker.on('message', receive);
	void thread.gone.then((reason) => stream.destroy(stopped(reason)));
	return stream;
}

function startThread(task: EmbeddedTask): Thread {
	const worker = new Worker(sourceFile(WORKER), {
		workerData: task,
		resourceLimits: { stackSizeMb: STACK_MEGABYTES }
	});
	let reason: string | undefined;
	worker.on('error', (error) => (reason = String(error)));
	worker.on('message', (message: FromEmbedded) => {
		if (message.kind === 'died') reason = message.reason;
	});

	const gone = new Promise<string | undefined>((resolve) => {
		worker.once('exit', () => {
			thread.isGone = true;
			resolve(reason);
		});
	});
	const ready = new Promise<void>((resolve, reject) => {
		worker.once('message', () => resolve());
		void gone.then((died) => reject(stopped(died)));
	});
	ready.catch(() => undefined);

	const thread = { worker, ready, gone, isGone: false };
	return thread;
}

async function finish({ gone }: Thread): Promise<void> {
	const reason = await gone;
	if (reason !== undefined) throw stopped(reason);
}

function tell({ worker }: Thread, message: ToEmbedded): void {
	worker.postMessage(message);
}

function stopped(reason = 'its thread has ended'): Error {
	return new Error(`The embedded database has stopped: ${reason}`);
}
