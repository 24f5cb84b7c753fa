/**
 * Sends one message over the network, guarded: the address that is connected to is the one that was checked, since the
 * connection itself asks for it (`lookup`), so that a name that resolves to something else a moment later leads nowhere.
 * Redirects are answers and not followed. Nothing of the answer is believed, and only its beginning is read.
 */
import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { failureByCode, type Answer, type Answered } from './answer.ts';
import { isDeliverable } from './network-address.ts';
import { addressIn, type DeliveryRules } from './uri.ts';

export interface Network {
	readonly rules: DeliveryRules;
	/** All addresses of a name. */
	resolve(hostname: string): Promise<readonly LookupAddress[]>;
	/** Milliseconds for all of it, from the look-up to the last byte that is read. */
	readonly timeoutMs: number;
}

export interface Posting {
	readonly uri: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	/** Gives it up. */
	readonly signal: AbortSignal;
}

/** Of an answer, in bytes. Our choice: an error page says what it has to say in its beginning. */
const LONGEST_ANSWER = 16 * 1024;

/** Of the answer's headers, in bytes. */
const LONGEST_HEADERS = 16 * 1024;

/** Standard Webhooks recommends 15 to 30 seconds. */
export const TIMEOUT_MS = 15_000;

const FORBIDDEN = 'ADDRESS_FORBIDDEN';

/** Never throws: what goes wrong is the answer. */
export async function send(network: Network, posting: Posting): Promise<Answer> {
	const uri = new URL(posting.uri);
	const address = addressIn(uri);
	const isForbidden = address !== undefined && !isDeliverable(address, network.rules.networks);
	if (isForbidden || (uri.protocol === 'http:' && !network.rules.allowsHttp)) return forbidden();
	return new Promise((answer) => post(uri, { network, posting, answer }));
}

interface Exchange {
	readonly network: Network;
	readonly posting: Posting;
	/** The first call counts. */
	readonly answer: (answer: Answer) => void;
}

function post(uri: URL, { network, posting, answer }: Exchange): void {
	const { body, headers, signal } = posting;
	const options = {
		...{ method: 'POST', agent: false, maxHeaderSize: LONGEST_HEADERS, lookup: checkedLookup(network) },
		headers: { ...headers, 'content-length': Buffer.byteLength(body) }
	};
	const request = uri.protocol === 'https:' ? requestHttps(uri, options) : requestHttp(uri, options);
	let answered: IncomingMessage | undefined;
	let read = Buffer.alloc(0);
	const timer = setTimeout(() => end('timeout'), network.timeoutMs);
	const interrupt = () => end('interrupted');
	signal.addEventListener('abort', interrupt, { once: true });
	request.on('error', (error) => fail(error));
	request.on('response', (response) => {
		answered = response;
		response.on('data', (bytes: Buffer) => {
			read = Buffer.concat([read, bytes]).subarray(0, LONGEST_ANSWER);
			if (read.length === LONGEST_ANSWER) end('timeout');
		});
		response.on('end', () => end('timeout'));
		response.on('error', (error) => fail(error));
	});
	request.end(body);
	if (signal.aborted) interrupt();

	/** A status that arrived counts, however slowly the rest comes. */
	function end(otherwise: 'timeout' | 'interrupted'): void {
		finish(
			answered === undefined
				? { kind: 'unanswered', failure: otherwise, detail: null }
				: { kind: 'answered', answered: readAnswer(answered, read) }
		);
	}

	function fail(error: Error): void {
		if (answered !== undefined) return end('timeout');
		const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
		if (code === FORBIDDEN) return finish(forbidden());
		finish({ kind: 'unanswered', failure: failureByCode(code), detail: code ?? null });
	}

	function finish(outcome: Answer): void {
		clearTimeout(timer);
		signal.removeEventListener('abort', interrupt);
		answer(outcome);
		request.destroy();
		silence(request);
	}
}

/** A connection that is torn down may still fail; nobody is interested any more. */
function silence(request: ClientRequest): void {
	request.removeAllListeners('error');
	request.on('error', () => undefined);
}

function readAnswer({ statusCode = 0, headers }: IncomingMessage, read: Buffer): Answered {
	return {
		status: statusCode,
		headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
		// PostgreSQL keeps no NUL in a text.
		body: read.toString('utf8').replaceAll('\0', '\uFFFD')
	};
}

/** Asked by the connection, once for each: what it answers is what is connected to. */
function checkedLookup({ resolve, rules }: Network): LookupFunction {
	return (hostname, options, callback) => {
		resolve(hostname)
			.then((addresses) => addresses.filter(({ address }) => isDeliverable(address, rules.networks)))
			.then(
				(allowed) => {
					const [first] = allowed;
					if (first === undefined) callback(Object.assign(new Error(FORBIDDEN), { code: FORBIDDEN }), '', 0);
					else if (options.all === true) callback(null, [...allowed]);
					else callback(null, first.address, first.family);
				},
				(error: NodeJS.ErrnoException) => callback(error, '', 0)
			);
	};
}

/** As the machine resolves names, its hosts file included. */
export function resolveName(hostname: string): Promise<readonly LookupAddress[]> {
	return new Promise((found, failed) => {
		lookup(hostname, { all: true }, (error, addresses) => (error === null ? found(addresses) : failed(error)));
	});
}

function forbidden(): Answer {
	return { kind: 'unanswered', failure: 'address-forbidden', detail: null };
}
