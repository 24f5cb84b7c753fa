/** A real receiver of webhooks on this machine, which keeps what arrives and answers as a test tells it. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Arrived {
	readonly path: string;
	readonly headers: IncomingHttpHeaders;
	/** Byte by byte, as signatures need it. */
	readonly body: string;
}

/** Answers one message; the count begins at 1. */
export type Answering = (response: ServerResponse, arrived: Arrived, count: number) => void;

export interface Receiver {
	/** `http://127.0.0.1:4711` */
	readonly origin: string;
	readonly port: number;
	readonly arrived: Arrived[];
	close(): Promise<void>;
}

export async function openReceiver(answer: Answering = (response) => response.end()): Promise<Receiver> {
	const arrived: Arrived[] = [];
	const server = createServer((request, response) => {
		void readBody(request).then((body) => {
			const message = { path: request.url ?? '', headers: request.headers, body };
			arrived.push(message);
			answer(response, message, arrived.length);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const port = Number(Object(server.address()).port);
	return {
		...{ origin: `http://127.0.0.1:${String(port)}`, port, arrived },
		async close() {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		}
	};
}

async function readBody(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(Buffer.from(part));
	return Buffer.concat(parts).toString('utf8');
}
