/** One connection of the `pg` driver to the embedded database: a socket that leads to a thread. */

import { Duplex } from 'node:stream';
import { startupLength, wholeGroups } from './frontend-messages.ts';

interface Thread {
	/** Whole groups of messages, each of which will be answered. */
	send(bytes: Uint8Array): void;
	/** Called once, however the connection ends. */
	end(): void;
}

/** What is pushed into the answer reaches the driver. */
export function embeddedConnection({ send, end }: Thread): Duplex {
	let unsent: Buffer = Buffer.alloc(0);
	let isStarted = false;

	function sendWhole(): void {
		const length = isStarted ? wholeGroups(unsent) : startupLength(unsent);
		if (length === 0) return;

		isStarted = true;
		send(Uint8Array.from(unsent.subarray(0, length)));
		unsent = unsent.subarray(length);
	}

	const connection = new Duplex({
		read: () => undefined,
		writev(chunks, done) {
			unsent = Buffer.concat([unsent, ...chunks.map(({ chunk }) => chunk)]);
			sendWhole();
			done();
		},
		final(done) {
			this.push(null);
			done();
		},
		destroy(error, done) {
			end();
			done(error);
		}
	});
	return Object.assign(connection, socketMethods(connection));
}

/** What the driver calls on a socket besides reading and writing. */
function socketMethods(connection: Duplex) {
	return {
		connect: () => queueMicrotask(() => connection.emit('connect')),
		setNoDelay: () => connection,
		setKeepAlive: () => connection,
		ref: () => connection,
		unref: () => connection
	};
}
