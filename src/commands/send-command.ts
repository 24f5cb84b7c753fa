/** The side of the command line: hands a command to the server that holds the data folder, if there is one. */
import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import type { CommandIo } from './command.ts';
import { readFrames, writeFrame } from './frames.ts';
import { withSocketPath } from './socket-path.ts';

/** Answers the exit code; undefined when no server listens. The input is read only if one does. */
export async function sendCommand(folder: string, args: readonly string[], io: CommandIo): Promise<number | undefined> {
	const socket = await withSocketPath(folder, connect);
	if (socket === undefined) return undefined;

	const answered = new AbortController();
	const sent = sendInput(socket, args, io, answered.signal);
	try {
		const [code] = await Promise.all([readAnswer(socket, io, answered), sent]);
		return code;
	} finally {
		socket.destroy();
	}
}

async function connect(path: string): Promise<Socket | undefined> {
	const socket = createConnection({ path, allowHalfOpen: true });
	try {
		await once(socket, 'connect');
		// What is written to a server that has answered and left is of no interest; what it said is.
		socket.on('error', () => undefined);
		return socket;
	} catch (error) {
		if (isNobodyThere(error)) return undefined;
		throw error;
	}
}

/** No socket, or one that was left by a server that died. */
function isNobodyThere(error: unknown): boolean {
	return error instanceof Error && 'code' in error && ['ENOENT', 'ECONNREFUSED'].includes(String(error.code));
}

/** As fast as the other side reads, and until it has answered. */
async function sendInput(
	socket: Socket,
	args: readonly string[],
	{ input, inputBytes, terminal }: CommandIo,
	answered: AbortSignal
): Promise<void> {
	socket.write(writeFrame('arguments', JSON.stringify({ args, inputBytes, terminal })));
	for await (const piece of untilAborted(input, answered)) {
		if (!socket.write(writeFrame('input', piece))) await drained(socket, answered);
	}
	if (!answered.aborted) socket.write(writeFrame('end', ''));
}

/** Ends too when there is nothing left to wait for: the answer is there, or the other side is gone. */
async function drained(socket: Socket, signal: AbortSignal): Promise<void> {
	await once(socket, 'drain', { signal }).catch(() => undefined);
}

/** A terminal that nobody types into any more must not hold a command that is done. */
async function* untilAborted(input: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
	const aborted = new Promise<undefined>((resolve) => {
		signal.addEventListener('abort', () => resolve(undefined), { once: true });
	});
	const pieces = input[Symbol.asyncIterator]();
	while (!signal.aborted) {
		const next = await Promise.race([pieces.next(), aborted]);
		if (next === undefined || next.done === true) return;
		yield next.value;
	}
}

async function readAnswer(socket: Socket, io: CommandIo, answered: AbortController): Promise<number> {
	const decoder = new TextDecoder();
	try {
		for await (const { kind, bytes } of readFrames(socket)) {
			const text = decoder.decode(bytes);
			if (kind === 'out') io.out(text);
			if (kind === 'out') await io.drained?.();
			if (kind === 'err') io.err(text);
			if (kind === 'exit') return Number(text);
		}
	} finally {
		answered.abort();
	}
	io.err('The server went away before the command was done; what it was doing was not done by halves.\n');
	return 1;
}
