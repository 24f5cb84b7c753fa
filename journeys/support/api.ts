/** Asks the API of a desk as programs do: over HTTP, with a token and the account in the header Host. */
import { request, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { administer } from './commands.ts';
import { DEMO_ANALYST, type Answer } from './ask.ts';
import type { Desk } from './desk.ts';

export interface ApiCall {
	readonly method: string;
	/** Exactly as it is sent. */
	readonly path: string;
	readonly headers?: OutgoingHttpHeaders;
	readonly token?: string | undefined;
	readonly body?: string | undefined;
}

/** Bytes; the server takes as many. */
const LARGEST_HEADERS = 2_200_000;

/** Of the demo's analyst. */
export async function makeToken(desk: Desk): Promise<string> {
	const words = ['token', 'create', '--account', 'demo', '--person', DEMO_ANALYST.email];
	return (await administer({ folder: desk.folder }, words)).trim();
}

export function askApi({ port }: { readonly port: number }, call: ApiCall): Promise<Answer> {
	const { method, path, headers = {}, token, body } = call;
	return new Promise((answered, failed) => {
		const asked = request({
			// A list's Link header repeats what was asked, however long that was.
			...{ host: '127.0.0.1', port, path, method, maxHeaderSize: LARGEST_HEADERS },
			headers: {
				host: `demo.localhost:${port}`,
				...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
				...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
				...headers
			}
		});
		asked.on('error', failed);
		asked.on('response', (response) => {
			text(response).then(
				(said) => answered({ status: response.statusCode ?? 0, headers: response.headers, body: said }),
				failed
			);
		});
		asked.end(body);
	});
}
