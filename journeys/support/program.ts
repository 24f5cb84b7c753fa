/** A program of a customer that webhooks deliver to: keeps what arrives, and answers as it is told. */
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Arrived {
	readonly headers: IncomingHttpHeaders;
	/** Byte by byte, as signatures need it. */
	readonly body: string;
}

export interface Program {
	readonly address: string;
	readonly arrived: readonly Arrived[];
	/** What it answers from now on. */
	answer(status: number): void;
	close(): void;
}

export async function startProgram(): Promise<Program> {
	const arrived: Arrived[] = [];
	let status = 200;
	const server = createServer((request, response) => {
		void text(request).then((body) => {
			arrived.push({ headers: request.headers, body });
			response.writeHead(status, { 'content-type': 'text/plain' }).end(`answered ${String(status)}`);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		address: `http://127.0.0.1:${String(Object(server.address()).port)}/ringside`,
		arrived,
		answer: (wanted) => void (status = wanted),
		close: () => void server.close()
	};
}
