import { createServer } from 'node:net';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { openReceiver, type Answering, type Receiver } from '#testing/receiver.server.ts';
import { resolveName, send, type Network } from './send.server.ts';

const HERE = [{ address: '127.0.0.1', family: 4 }];
const LOOPBACK: Network = {
	rules: { networks: ['127.0.0.1'], allowsHttp: true },
	resolve: () => Promise.resolve(HERE),
	timeoutMs: 400
};
const STRICT: Network = { ...LOOPBACK, rules: { networks: [], allowsHttp: true } };

const open: { close(): Promise<void> | void }[] = [];
afterEach(async () => {
	await Promise.all(open.splice(0).map((one) => one.close()));
});

async function receiver(answer?: Answering): Promise<Receiver> {
	const opened = await openReceiver(answer);
	open.push(opened);
	return opened;
}

function post(uri: string, network: Network = LOOPBACK, signal = new AbortController().signal) {
	return send(network, { uri, headers: { 'webhook-id': 'msg_1' }, body: '{"a":"é"}', signal });
}

const answering = (status: number, headers: Record<string, string> = {}, body = ''): Answering => {
	return (response: ServerResponse) => response.writeHead(status, headers).end(body);
};

describe('A message', () => {
	it('arrives with its headers and every byte of its text, and the answer comes back', async () => {
		const { origin, arrived } = await receiver(answering(201, { 'x-seen': 'yes' }, 'thank you'));

		const answer = await post(`${origin}/in?key=1`);

		expect(arrived).toMatchObject([{ path: '/in?key=1', body: '{"a":"é"}', headers: { 'webhook-id': 'msg_1' } }]);
		expect(answer).toMatchObject({ answered: { status: 201, body: 'thank you', headers: { 'x-seen': 'yes' } } });
	});

	it('goes to a name as it resolves', async () => {
		const { port, arrived } = await receiver();

		const answer = await post(`http://hooks.acme.example:${String(port)}/`);

		expect(answer).toMatchObject({ answered: { status: 200 } });
		expect(arrived[0]?.headers.host).toBe(`hooks.acme.example:${String(port)}`);
	});

	it('does not follow to another address', async () => {
		const { origin, arrived } = await receiver(answering(302, { location: '/elsewhere' }));

		expect(await post(origin)).toMatchObject({ answered: { status: 302 } });
		expect(arrived).toHaveLength(1);
	});

	it('is given up when nothing answers in time', async () => {
		const { origin } = await receiver(() => undefined);

		expect(await post(origin)).toEqual({ kind: 'unanswered', failure: 'timeout', detail: null });
	});

	it('has arrived once its status came, however slowly the rest does', async () => {
		const { origin } = await receiver((response) => {
			response.writeHead(200);
			response.write('begun');
		});

		expect(await post(origin)).toMatchObject({ answered: { status: 200, body: 'begun' } });
	});

	it('reads no more of an answer than 16 KB', async () => {
		const { origin } = await receiver(answering(200, {}, 'x'.repeat(1_000_000)));

		const answer = await post(origin);

		expect(answer).toMatchObject({ answered: { status: 200, body: 'x'.repeat(16_384) } });
	});

	it('survives headers without an end', async () => {
		const { origin } = await receiver(answering(200, { 'x-long': 'x'.repeat(20_000) }));

		expect(await post(origin)).toMatchObject({ failure: 'unreadable', detail: 'HPE_HEADER_OVERFLOW' });
	});

	it('survives what is not HTTP', async () => {
		const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n')).listen(0, '127.0.0.1');
		open.push({ close: () => void server.close() });
		await new Promise((listening) => server.once('listening', listening));

		const answer = await post(`http://127.0.0.1:${String(Object(server.address()).port)}/`);

		expect(answer).toMatchObject({ kind: 'unanswered', failure: 'unreadable' });
	});

	it('says that nobody listens, and that encryption does not come about', async () => {
		const { origin, close } = await openReceiver();
		const encrypted = await post(origin.replace('http:', 'https:'));
		await close();

		expect(encrypted).toMatchObject({ failure: 'encryption' });
		expect(await post(origin)).toMatchObject({ failure: 'connection-refused', detail: 'ECONNREFUSED' });
	});

	it('says that a name is unknown', async () => {
		const network = { ...LOOPBACK, resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })) };

		expect(await post('http://nowhere.example/', network)).toMatchObject({ failure: 'name-unknown' });
	});

	it('is given up at once when the desk stops', async () => {
		const { origin } = await receiver(() => stop.abort());
		const stop = new AbortController();

		expect(await post(origin, LOOPBACK, stop.signal)).toMatchObject({ failure: 'interrupted' });
	});
});

describe('A forbidden address', () => {
	const FORBIDDEN = { kind: 'unanswered', failure: 'address-forbidden', detail: null };

	it.each([
		['as it stands', (port: number) => `http://127.0.0.1:${String(port)}/`],
		['in another form', (port: number) => `http://2130706433:${String(port)}/`],
		['in IPv6', (port: number) => `http://[::ffff:127.0.0.1]:${String(port)}/`],
		['as the name of this machine', (port: number) => `http://localhost:${String(port)}/`],
		['behind a name', (port: number) => `http://hooks.acme.example:${String(port)}/`]
	])('gets nothing: %s', async (_what, uri) => {
		const { port, arrived } = await receiver();

		expect(await post(uri(port), STRICT)).toEqual(FORBIDDEN);
		expect(arrived).toEqual([]);
	});

	it('gets nothing where a name was public when it was looked at, and is not when it is connected to', async () => {
		const { port, arrived } = await receiver();
		const answers = [[{ address: '8.8.8.8', family: 4 }], HERE];
		const rebinding = { ...STRICT, resolve: () => Promise.resolve(answers.shift() ?? HERE) };
		await rebinding.resolve();

		expect(await post(`http://hooks.acme.example:${String(port)}/`, rebinding)).toEqual(FORBIDDEN);
		expect(arrived).toEqual([]);
	});

	it('is asked for once for each connection, so that no second answer can differ', async () => {
		const { port } = await receiver();
		let asked = 0;
		const counting: Network = {
			...LOOPBACK,
			resolve: () => {
				asked += 1;
				return Promise.resolve(HERE);
			}
		};

		await post(`http://hooks.acme.example:${String(port)}/`, counting);

		expect(asked).toBe(1);
	});

	it('is left out where a name has others', async () => {
		const { port, arrived } = await receiver();
		const resolve = () => Promise.resolve([{ address: '::1', family: 6 }, { address: '10.0.0.1', family: 4 }, ...HERE]);

		const answer = await post(`http://hooks.acme.example:${String(port)}/`, { ...LOOPBACK, resolve });

		expect(answer).toMatchObject({ answered: { status: 200 } });
		expect(arrived).toHaveLength(1);
	});

	it('gets nothing without encryption, unless the operator allows it', async () => {
		const { origin, arrived } = await receiver();
		const encryptedOnly = { ...LOOPBACK, rules: { networks: ['127.0.0.1'], allowsHttp: false } };

		expect(await post(origin, encryptedOnly)).toEqual(FORBIDDEN);
		expect(arrived).toEqual([]);
	});
});

describe('A name', () => {
	it('is resolved as this machine does', async () => {
		expect((await resolveName('localhost')).map(({ address }) => address)).toEqual(
			expect.arrayContaining([expect.stringMatching(/^(?:127\.0\.0\.1|::1)$/u)])
		);
	});
});
