/**
 * What belongs to every request: which account the host names, who is signed in, what leaves with each
 * answer, and how errors become answers.
 */
import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { slugOfHost } from '#accounts/host.ts';
import { isOwnOrigin } from '#accounts/own-origin.ts';
import { reachOf } from '#accounts/roles.ts';
import { findSession } from '#accounts/sessions.server.ts';
import { hasCtiParameters, readCtiAddress } from '#callers/cti-address.ts';
import { sealAddress } from '#callers/sealed-address.server.ts';
import { logDefect } from '#foundation/log.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { sayRefusal } from '#texts/say-refusal.ts';
import { textsFor } from '#texts/texts.server.ts';
import { exceededSize, limitBody } from './body-size.ts';
import { closeDesk, findDeskAccount, getDatabase, getSettings, openDesk } from './desk.server.ts';
import { plainPage, UNKNOWN_ACCOUNT, whichAddress } from './plain-pages.ts';
import { SESSION_COOKIE } from './session-cookie.ts';

/** How the process around the built application is told and tells: it holds other copies of our modules. */
const SIGNALS: EventEmitter = process;

/** Answered in JSON, to whoever has a token: no session, and no form that another site could send. */
const FOR_PROGRAMS = /^\/(?:v1|scim\/v2)(?:\/|$)/u;

export const init: ServerInit = async () => {
	await openDesk();
	SIGNALS.once('ringside:close', () => void closeDesk().finally(() => SIGNALS.emit('ringside:closed')));
};

export const handle: Handle = async ({ event, resolve }) => {
	event.locals.traceId = randomUUID();
	const now = new Date();
	const isApi = FOR_PROGRAMS.test(event.url.pathname);
	const slug = slugOf(event, isApi);
	if (slug === undefined) return plain(whichAddress(event.url.port));

	const account = await findDeskAccount(slug, now);
	if (account === undefined) return isApi ? unknownAccount(event) : plain(UNKNOWN_ACCOUNT);
	event.locals.account = account;

	if (isCall(event)) return openCall(event, now);
	if (changes(event) && !isApi && !isOwnOrigin(event.request.headers, event.url.origin)) {
		return plain('This form was sent from another site, so nothing was done.', 403);
	}

	const most = exceededSize(event.request.headers, event.url.pathname);
	if (most !== undefined) return tooLarge(event, most, isApi);
	Object.assign(event, { request: limitBody(event.request, event.url.pathname) });

	const db = getDatabase();
	const token = isApi ? undefined : event.cookies.get(SESSION_COOKIE);
	const person = token === undefined ? undefined : await findSession({ db, accountId: account.id, now }, token);
	event.locals.person = person;
	event.locals.texts = textsFor(person === undefined ? event.request.headers.get('accept-language') : person.locale);
	event.locals.scope = {
		db,
		accountId: account.id,
		personId: person?.id,
		reach: reachOf(person?.roles ?? []),
		now
	};
	const { locale } = event.locals.texts.common;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => withoutMarks(html).replace('lang="%lang%"', `lang="${locale}"`)
	});
	return withHeaders(response, event);
};

export const handleError: HandleServerError = ({ kind, error, event }) => {
	const { traceId } = event.locals;

	if (error instanceof Refusal) {
		return { status: error.status, message: sayRefusal(error, event.locals.texts), code: error.code, traceId };
	}

	if (kind === 'unknown') logDefect(traceId, error);
	return { code: kind === 'unknown' ? 'defect' : 'page.unknown', traceId };
};

/** Svelte's marks for what a script would wake: of use in islands alone, and a quarter of the page of the API's document. */
function withoutMarks(html: string): string {
	return html.includes('data-island') ? html : html.replace(/<!--[\w[\]!-]{0,12}-->/gu, '');
}

/** The setting decides, then the header of a program, then the host. */
function slugOf(event: RequestEvent, isApi: boolean): string | undefined {
	const { headers } = event.request;
	const named = isApi ? (headers.get('x-ringside-account') ?? headers.get('x-4me-account')) : null;
	return getSettings().RINGSIDE_ACCOUNT ?? named?.trim().toLowerCase() ?? slugOfHost(event.url.host);
}

/** What a phone system opens: GET /sd with at least one of the parameters. */
function isCall({ url, request }: RequestEvent): boolean {
	const opens = request.method === 'GET' || request.method === 'HEAD';
	return opens && /^\/sd\/?$/u.test(url.pathname) && hasCtiParameters(url.search);
}

/** Answered at once: nothing is looked up or written, and the number leaves the address bar. */
function openCall(event: RequestEvent, now: Date): Response {
	const sealed = sealAddress(event.locals.account.addressKey, readCtiAddress(event.url.search), now);
	return new Response(null, {
		status: 303,
		headers: {
			location: `/sd/call/${sealed}`,
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-request-id': event.locals.traceId
		}
	});
}

function changes({ request }: RequestEvent): boolean {
	return !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
}

function tooLarge({ request, locals }: RequestEvent, most: number, isApi: boolean): Response {
	const { wrong } = (isApi ? textsFor('en') : textsFor(request.headers.get('accept-language'))).notes;
	const message = wrong.formTooLarge(most / 1024 / 1024);
	const body = { code: 'body.too-large', message, traceId: locals.traceId };
	const answer = isApi ? Response.json(body, { status: 413 }) : plain(plainPage(wrong.formTooLargeTitle, message), 413);
	// What comes next on this connection is the rest of what is not read (RFC 9112, section 9.3): no other request can.
	answer.headers.set('connection', 'close');
	return answer;
}

function withHeaders(response: Response, event: RequestEvent): Response {
	const { headers } = response;
	headers.set('x-request-id', event.locals.traceId);
	headers.set('referrer-policy', 'no-referrer');
	headers.set('x-content-type-options', 'nosniff');
	headers.set('x-frame-options', 'DENY');
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
	return response;
}

function plain(page: string, status = 404): Response {
	return new Response(page, {
		status,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }
	});
}

function unknownAccount(event: RequestEvent): Response {
	const body = {
		code: 'account.unknown',
		message: 'There is no account at this address.',
		traceId: event.locals.traceId
	};
	return Response.json(body, { status: 404 });
}
