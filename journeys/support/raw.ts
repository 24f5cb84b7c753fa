/** Sends a request byte by byte, as no well-bred program would. */
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface RawAnswer {
	/** 0 if there was none. */
	readonly status: number;
	readonly location: string | undefined;
	/** Whether a browser shows it as a page. */
	readonly isPage: boolean;
	readonly body: string;
}

/** @param target what stands between GET and HTTP/1.1; each character is one byte */
export async function sendRaw(
	{ port }: { readonly port: number },
	target: string,
	headers: Readonly<Record<string, string>> = {}
): Promise<RawAnswer> {
	const socket = connect(port, '127.0.0.1');
	const all = { Host: `demo.localhost:${port}`, Connection: 'close', Accept: 'text/html', ...headers };
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	socket.write(Buffer.from(`GET ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'));
	const answer = (await buffer(socket)).toString();

	const head = answer.slice(0, answer.indexOf('\r\n\r\n'));
	return {
		status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(head)?.[1] ?? 0),
		isPage: /^content-type: text\/html/imu.test(head),
		location: /^location: (.*)$/imu.exec(head)?.[1],
		body: answer.slice(head.length)
	};
}
