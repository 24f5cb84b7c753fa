/**
 * Has the embedded PostgreSQL answer groups of messages of the wire protocol, and sees when it dies.
 *
 * PGlite swallows whatever PostgreSQL dies of, answers that it is ready, and goes on with what is left of
 * it: a commit that never happened would look confirmed.
 */

import type { PGlite } from '@electric-sql/pglite';
import { awaitsReady } from './frontend-messages.ts';

/** PostgreSQL sends 8 KiB at a time; a message between threads costs more than copying these. */
const SEND_FROM_BYTES = 65_536;

/** The status with which PGlite ends a query that PostgreSQL refused; nothing is broken then. */
const REFUSED = 100;

/** `ReadyForQuery`, but for its last byte, the state of the transaction. */
const READY = Buffer.from('Z\0\0\0\x05', 'latin1');
const READY_BYTES = READY.length + 1;

/** Calls `died` at once, within the step that PostgreSQL died of; it must not return. */
export function watch({ Module }: PGlite, died: (reason: unknown) => never): void {
	const step = Module._PostgresMainLoopOnce;

	Module._PostgresMainLoopOnce = () => {
		try {
			step();
		} catch (error) {
			if (!isRefused(error)) died(error);
			throw error;
		}
	};
}

function isRefused(error: unknown): boolean {
	return typeof error === 'object' && error !== null && 'status' in error && error.status === REFUSED;
}

/**
 * Sends the answer in pieces while it is made. `bytes` are whole groups: see `wholeGroups`.
 * @throws Error when the answer has no end.
 */
export async function execute(database: PGlite, bytes: Uint8Array, send: (bytes: Uint8Array) => void): Promise<void> {
	let pieces: Buffer[] = [];
	let length = 0;
	let end: Buffer = Buffer.alloc(0);

	try {
		await database.execProtocolRawStream(bytes, { onRawData: keep, syncToFs: false });
	} finally {
		flush();
	}
	if (awaitsReady(Buffer.from(bytes)) && !end.subarray(0, READY.length).equals(READY)) {
		throw new Error('PostgreSQL has stopped in the middle of a query.');
	}

	/** What comes in is the memory of PostgreSQL itself, and will be overwritten. */
	function keep(piece: Uint8Array): void {
		pieces.push(Buffer.from(piece));
		length += piece.length;
		if (length >= SEND_FROM_BYTES) flush();
	}

	function flush(): void {
		if (length === 0) return;
		const whole = Buffer.concat(pieces);
		end = Buffer.concat([end, whole.subarray(-READY_BYTES)]).subarray(-READY_BYTES);
		send(Uint8Array.from(whole));
		pieces = [];
		length = 0;
	}
}
