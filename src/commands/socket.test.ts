import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFrame } from './frames.ts';
import { sendCommand } from './send-command.ts';
import { listenForCommands, type Run } from './socket.server.ts';
import { socketIn } from './socket-path.ts';

let folder: string;
let stop: () => Promise<void>;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'ringside-socket-'));
	stop = () => Promise.resolve();
});
afterEach(async () => {
	await stop();
	rmSync(folder, { recursive: true });
});

async function serve(run: Run, in_ = folder): Promise<void> {
	const { close } = await listenForCommands(in_, run);
	stop = close;
}

async function send(args: string[], input: AsyncIterable<Uint8Array>, to = folder) {
	const written = { out: '', err: '' };
	const code = await sendCommand(to, args, {
		input,
		out: (text) => void (written.out += text),
		err: (text) => void (written.err += text)
	});
	return { code, ...written };
}

async function* pieces(count: number, bytes: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < count; at += 1) yield new Uint8Array(bytes);
}

async function* forEver(): AsyncGenerator<Uint8Array> {
	await new Promise(() => undefined);
	yield new Uint8Array();
}

const countBytes: Run = async (args, { input, out, err }) => {
	let bytes = 0;
	for await (const piece of input) bytes += piece.length;
	out(`${args.join(' ')}: ${bytes}\n`);
	err('Zoë ☎\n');
	return 3;
};

describe('a command that is sent to a server', () => {
	it('runs there with its words and its input, and answers what it wrote and its exit code', async () => {
		await serve(countBytes);

		const answer = await send(['import', 'Zoë.csv'], pieces(300, 65_536));

		expect(answer).toEqual({ code: 3, out: 'import Zoë.csv: 19660800\n', err: 'Zoë ☎\n' });
	});

	it('needs no input to be read to its end, nor to have one', async () => {
		await serve(async () => 1);

		const large = await send([], pieces(1000, 65_536));
		const endless = await send([], forEver());

		expect([large.code, endless.code]).toEqual([1, 1]);
	});

	it('is told that it failed when it failed in an unexpected way, and the next one runs', async () => {
		await serve(async ([name]) => (name === 'bad' ? Promise.reject(new Error('a defect')) : 0));

		const bad = await send(['bad'], pieces(0, 0));
		const good = await send(['good'], pieces(0, 0));

		expect(bad).toMatchObject({ code: 1, err: expect.stringContaining('unexpected') });
		expect(good.code).toBe(0);
	});

	it('gets an error for its input when whoever sent it goes away', async () => {
		const ended = Promise.withResolvers<unknown>();
		await serve(async (_args, { input }) => {
			await Array.fromAsync(input).then(ended.resolve, ended.resolve);
			return 0;
		});
		const socket = createConnection(socketIn(folder));
		socket.write(writeFrame('arguments', '{"args":["import"]}'));
		socket.write(writeFrame('input', 'half a fi'), () => socket.destroy());

		expect(await ended.promise).toMatchObject({ code: 'command.broken-off' });
	});

	it('is not sent when no server listens, nor when one left its socket behind', async () => {
		const nobody = await send([], pieces(0, 0));
		writeFileSync(socketIn(folder), '');
		const left = await send([], pieces(0, 0));

		expect([nobody.code, left.code]).toEqual([undefined, undefined]);
	});
});

describe('the socket of a server', () => {
	it('is open to its owner alone', async () => {
		await serve(countBytes);

		expect(statSync(socketIn(folder)).mode & 0o777).toBe(0o600);
	});

	it('takes the place of one that was left behind, and is gone after the server', async () => {
		writeFileSync(socketIn(folder), 'left');

		await serve(countBytes);
		const answer = await send([], pieces(1, 1));
		await stop();
		const after = await send([], pieces(1, 1));

		expect([answer.code, after.code]).toEqual([3, undefined]);
	});

	it('works in a folder whose path is too long for one', async () => {
		const deep = join(folder, 'x'.repeat(80), 'y'.repeat(80));
		mkdirSync(deep, { recursive: true });
		await serve(countBytes, deep);

		const answer = await send(['a'], pieces(1, 1), deep);

		expect(answer).toMatchObject({ code: 3, out: 'a: 1\n' });
	});

	it('closes once the commands that run are done', async () => {
		const order: string[] = [];
		const started = Promise.withResolvers<undefined>();
		await serve(async () => {
			started.resolve(undefined);
			await new Promise((resolve) => setTimeout(resolve, 50));
			order.push('done');
			return 0;
		});
		const sent = send([], pieces(0, 0));
		await started.promise;

		await stop().then(() => order.push('closed'));
		await sent;

		expect(order).toEqual(['done', 'closed']);
	});
});
