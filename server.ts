/**
 * The process: an HTTP server around the built application, and a graceful stop.
 *
 * The build holds its own copy of every module, so nothing with state is imported here; the two meet
 * through events of the process.
 */
import type { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LARGEST_BODY } from './src/body-size.ts';
import { isLoopback } from './src/foundation/loopback.ts';
import { readSettings, type Settings } from './src/foundation/settings.server.ts';
import { STARTING } from './src/plain-pages.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Bytes of address and headers that are read: phone systems send what they like, and get a page that says so. */
const LARGEST_HEADERS = 2_200_000;

/**
 * How long a connection may rest, in milliseconds: longer than proxies keep theirs (nginx 60 seconds), or one of them would
 * now and then send a request into a connection that is just being closed.
 */
const IDLE_MS = 75_000;

/** Seconds that a stop waits for requests that are being answered. */
const STOP_SECONDS = 10;

/** How the built application is told about the connection; never believed from outside, always overwritten. */
const PROTOCOL_HEADER = 'x-ringside-protocol';
const ADDRESS_HEADER = 'x-ringside-address';

const signals: EventEmitter = process;

await serve(settingsOrExit());

async function serve(settings: Settings): Promise<void> {
	let answer: Answer = answerStarting;
	const server = createServer({ maxHeaderSize: LARGEST_HEADERS, keepAliveTimeout: IDLE_MS }, (request, response) => {
		prepare(request, settings);
		answer(request, response);
	});
	server.on('error', (error) => exitWith(sayListening(error, settings)));
	await new Promise<void>((listening) => server.listen(settings.PORT, settings.HOST, listening));

	answer = await loadApplication();
	const { port } = Object(server.address());
	announce(settings, Number(port));
	for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop(server));
}

async function loadApplication(): Promise<Answer> {
	Object.assign(process.env, { PROTOCOL_HEADER, ADDRESS_HEADER, BODY_SIZE_LIMIT: String(LARGEST_BODY) });
	try {
		const { handler } = await import(pathToFileURL(resolve(import.meta.dirname, 'build/handler.js')).href);
		return handler;
	} catch (error) {
		return exitWith(error instanceof Error && error.name === 'Refusal' ? error.message : describe(error));
	}
}

/** Makes of what came over the wire an address that can be read, and says where it came from. */
function prepare(request: IncomingMessage, { TRUST_PROXY }: Settings): void {
	const { headers } = request;
	// Raw bytes, and a # that nobody escaped, are part of what a phone system wanted to say.
	request.url = (request.url ?? '/')
		.replace(/[\x80-\xff]/gu, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
		.replaceAll('#', '%23');
	const forwarded = TRUST_PROXY ? headers : {};
	const address = String(forwarded['x-forwarded-for'] ?? '')
		.split(',')
		.at(-1)
		?.trim();
	headers[PROTOCOL_HEADER] = forwarded['x-forwarded-proto'] === 'https' ? 'https' : 'http';
	headers[ADDRESS_HEADER] = address || (request.socket.remoteAddress ?? 'unknown');
}

function answerStarting(_request: IncomingMessage, response: ServerResponse): void {
	response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2' }).end(STARTING);
}

async function stop(server: ReturnType<typeof createServer>): Promise<void> {
	setTimeout(() => process.exit(1), STOP_SECONDS * 1000).unref();
	await new Promise<void>((closed) => {
		server.close(() => closed());
		server.closeIdleConnections();
	});
	signals.once('ringside:closed', () => process.exit(0));
	signals.emit('ringside:close');
}

function announce(settings: Settings, port: number): void {
	const { HOST, DATABASE_URL, RINGSIDE_DEMO, RINGSIDE_ACCOUNT, TRUST_PROXY } = settings;
	if (DATABASE_URL !== undefined || !RINGSIDE_DEMO) {
		console.log(`Ringside listens on http://${HOST}:${port}, one account a host name.`);
		return;
	}
	const host = RINGSIDE_ACCOUNT === undefined ? `demo.localhost:${port}` : `${HOST}:${port}`;
	console.log(`Ringside is open. Click one of these, and sign in as analyst@example.com with ringside-demo:

  http://${host}/sd                              the console
  http://${host}/sd?telephone=%2B31205550134     Annelies van der Meulen calls
  http://${host}/sd?telephone=%2B442079460123    four people have this number
  http://${host}/sd?telephone=%2B12025550147     nobody has this number
  http://${host}/sd?request=70453                a request's number was keyed in
`);
	if (!isLoopback(HOST) || TRUST_PROXY) {
		console.log(
			'This desk can be reached from other machines, so the demo password is switched off. Set another:\n' +
				'  echo "a longer password" | npm run -s ringside -- person password analyst@example.com --account demo\n'
		);
	}
}

function sayListening(error: Error, { HOST, PORT }: Settings): string {
	const code = 'code' in error ? error.code : undefined;
	if (code === 'EADDRINUSE') {
		return `Port ${PORT} is in use by another program. Stop that program, or choose another port: PORT=${PORT + 1} npm start`;
	}
	if (code === 'EACCES') return `Port ${PORT} may not be used by this user. Choose one above 1023: PORT=3000 npm start`;
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
		return `${HOST} is not an address of this machine. Correct HOST.`;
	return describe(error);
}

function settingsOrExit(): Settings {
	try {
		return readSettings();
	} catch (error) {
		return exitWith(`A setting is wrong.\n${describe(error)}`);
	}
}

function describe(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function exitWith(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}
