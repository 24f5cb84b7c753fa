/**
 * Commands for an embedded database that a running server holds: the command line sends its words and its
 * standard input over a socket that only its owner may open, and gets what the command writes, and its exit code.
 */
import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { z } from 'zod';
import { logDefect } from '#foundation/log.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { CommandIo } from './command.ts';
import { readFrames, writeFrame, type Frame } from './frames.ts';
import { socketIn, withSocketPath } from './socket-path.ts';

export type Run = (args: readonly string[], io: CommandIo) => Promise<number>;

/** What was written, and what is known of whoever wrote it. */
const Sent = z.object({
	args: z.array(z.string()),
	inputBytes: z.number().optional(),
	terminal: z.object({ columns: z.number() }).optional()
});

/**
 * To be called by the process that has the folder's lock: a socket that is there was left by one that died.
 * `close` waits for the commands that run.
 */
export async function listenForCommands(folder: string, run: Run): Promise<{ close(): Promise<void> }> {
	rmSync(socketIn(folder), { force: true });
	const running = new Set<Promise<void>>();
	const server = createServer({ allowHalfOpen: true }, (socket) => {
		const answered = answer(socket, run).finally(() => running.delete(answered));
		running.add(answered);
	});

	await withSocketPath(folder, (path) => listen(server, path));
	return {
		async close() {
			server.close();
			await Promise.allSettled(running);
			rmSync(socketIn(folder), { force: true });
		}
	};
}

/** The umask keeps others out from the first moment on. */
async function listen(server: Server, path: string): Promise<void> {
	const listening = once(server, 'listening');
	const before = process.umask(0o177);
	server.listen(path);
	process.umask(before);
	await listening;
	chmodSync(path, 0o600);
}

/** Whoever leaves early breaks off the command's input, so that nothing is done by halves. */
async function answer(socket: Socket, run: Run): Promise<void> {
	socket.on('error', () => undefined);
	const frames = readFrames(socket);
	try {
		const { args, ...known } = Sent.parse(JSON.parse(textOf(await frames.next())));
		const code = await runSafely(args, run, {
			...known,
			input: inputOf(frames),
			out: (text) => socket.write(writeFrame('out', text)),
			err: (text) => socket.write(writeFrame('err', text)),
			drained: () => drained(socket)
		});
		socket.end(writeFrame('exit', String(code)));
		await drain(frames);
	} catch (error) {
		if (!socket.destroyed) logDefect('command', error);
		socket.destroy();
	}
}

async function runSafely(args: readonly string[], run: Run, io: CommandIo): Promise<number> {
	try {
		return await run(args, io);
	} catch (error) {
		logDefect('command', error);
		io.err('The command failed in an unexpected way; the log of the server says how.\n');
		return 1;
	}
}

function textOf({ value }: IteratorResult<Frame, unknown>): string {
	return isFrame(value) && value.kind === 'arguments' ? new TextDecoder().decode(value.bytes) : '';
}

function isFrame(value: unknown): value is Frame {
	return typeof value === 'object' && value !== null && 'kind' in value;
}

/** Not with `for await`: a command that stops reading would end the frames, and with them the socket. */
async function* inputOf(frames: AsyncGenerator<Frame>): AsyncGenerator<Uint8Array> {
	for (let next = await frames.next(); next.done !== true; next = await frames.next()) {
		if (next.value.kind === 'end') return;
		yield next.value.bytes;
	}
	throw new Refusal('invalid', 'command.broken-off', 'The command line went away before its input was complete.');
}

/** As fast as the command line takes it; whoever leaves waits for nothing. */
async function drained(socket: Socket): Promise<void> {
	if (!socket.writableNeedDrain || socket.destroyed) return;
	const left = new AbortController();
	socket.once('close', () => left.abort());
	await once(socket, 'drain', { signal: left.signal }).catch(() => undefined);
}

/** Reads what was sent and not needed, until the other side has its answer and leaves. */
async function drain(frames: AsyncGenerator<Frame>): Promise<void> {
	for (let next = await frames.next(); next.done !== true;) next = await frames.next();
}
