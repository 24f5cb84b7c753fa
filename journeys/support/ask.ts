/**
 * Asks a desk over HTTP as programs do: by 127.0.0.1 with the account in the header Host, since Node.js
 * cannot resolve `demo.localhost`, and without following what is answered.
 */
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Question {
	readonly path: string;
	readonly method?: string;
	/** First label of the host name. */
	readonly account?: string;
	/** The whole host, where it is not the account's. */
	readonly host?: string;
	readonly cookie?: string;
	readonly headers?: OutgoingHttpHeaders;
	/** Sent as a form. */
	readonly form?: Readonly<Record<string, string>>;
}

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

export function ask({ port }: { readonly port: number }, question: Question): Promise<Answer> {
	const { path, form, account = 'demo', host = `${account}.localhost:${port}`, cookie, headers } = question;
	const method = question.method ?? (form === undefined ? 'GET' : 'POST');
	const body = form === undefined ? undefined : new URLSearchParams(form).toString();

	return new Promise((answered, failed) => {
		const asked = request({
			host: '127.0.0.1',
			port,
			path,
			method,
			headers: {
				host,
				accept: 'text/html',
				...(cookie === undefined ? {} : { cookie }),
				...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
				...headers
			}
		});
		asked.on('error', failed);
		asked.on('response', (response) => {
			text(response).then(
				(body) => answered({ status: response.statusCode ?? 0, headers: response.headers, body }),
				failed
			);
		});
		asked.end(body);
	});
}

/** The place an answer leads to, as a path. */
export function placeOf({ status, headers, body }: Answer): string {
	if (headers.location === undefined) throw new Error(`The answer ${status} leads nowhere: ${body.slice(0, 300)}`);
	return headers.location.replace(/^http:\/\/[^/]+/u, '');
}

/** Answers the cookie of a session. */
export async function signIn(
	desk: { readonly port: number },
	{ email, password, account }: { email: string; password: string; account?: string } = DEMO_ANALYST
): Promise<string> {
	const answer = await ask(desk, {
		path: '/sign-in',
		form: { email, password, to: '/sd' },
		...(account === undefined ? {} : { account })
	});
	const cookie = answer.headers['set-cookie']?.[0]?.split(';', 1)[0];
	if (answer.status !== 303 || cookie === undefined) throw new Error(`Not signed in: ${answer.status} ${answer.body}`);
	return cookie;
}

export const DEMO_ANALYST = { email: 'analyst@example.com', password: 'ringside-demo' } as const;

/** The page a telephone's address ends at: past the sealed address. */
export async function openCall(desk: { readonly port: number }, path: string, cookie: string): Promise<Answer> {
	const sealed = await ask(desk, { path, cookie });
	return ask(desk, { path: placeOf(sealed), cookie });
}
