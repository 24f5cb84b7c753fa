import { fail, redirect } from '@sveltejs/kit';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAdministrator } from '#signed-in.ts';
import { removeWebhook, replaceSecret, switchOff, switchOn } from '#webhooks/change-webhook.server.ts';
import { listDeliveries, redeliverFailed } from '#webhooks/deliveries.server.ts';
import { getWebhook, unknownWebhook } from '#webhooks/read-webhook.server.ts';
import { askAgain, sendTest } from '#webhooks/verification.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Of the log on one page. */
const DELIVERIES_SHOWN = 25;

const STATES = ['failed', 'pending'] as const;
const DONE = ['test', 'asked', 'off', 'on', 'saved', 'again'] as const;
const SPANS = ['1', '24', '168', '720'];

export const load: PageServerLoad = async ({ locals, params, url }) => {
	signedInAdministrator(locals, url);
	const id = idIn(params.id);
	const query = url.searchParams;
	const state = STATES.find((one) => one === query.get('state'));
	const after = query.get('after') ?? undefined;
	const [webhook, page] = await Promise.all([
		getWebhook(locals.scope, id),
		listDeliveries(locals.scope, id, { state, after, limit: DELIVERIES_SHOWN })
	]);
	const addressOf = (next: string | undefined) => {
		const kept = { ...(state === undefined ? {} : { state }), ...(next === undefined ? {} : { after: next }) };
		return `${url.pathname}?${new URLSearchParams(kept).toString()}`;
	};
	return {
		webhook,
		deliveries: page.deliveries,
		state,
		olderHref: page.next === undefined ? undefined : addressOf(page.next),
		newestHref: after === undefined ? undefined : addressOf(undefined),
		done: DONE.find((one) => one === query.get('done')),
		redelivered: numberIn(query.get('redelivered')),
		now: locals.scope.now.toISOString()
	};
};

export const actions: Actions = {
	test: (event) => act(event, 'done=test', sendTest),
	ask: (event) => act(event, 'done=asked', (scope, id) => askAgain(scope, id, event.url.origin)),
	off: (event) => act(event, 'done=off', switchOff),
	on: (event) => act(event, 'done=on', (scope, id) => switchOn(scope, id, event.url.origin)),
	again: async (event) => {
		const hours = String((await event.request.formData()).get('hours') ?? '');
		const span = Number(SPANS.find((one) => one === hours) ?? '24') * 3_600_000;
		return act(
			event,
			(count) => `redelivered=${String(count)}`,
			(scope, id) => redeliverFailed(scope, id, new Date(scope.now.getTime() - span))
		);
	},
	remove: async ({ locals, params, url }) => {
		signedInAdministrator(locals, url);
		await removeWebhook(locals.scope, idIn(params.id));
		redirect(303, '/settings/webhooks');
	},
	/** The secret is in this answer and nowhere else. */
	secret: async ({ locals, params, url }) => {
		signedInAdministrator(locals, url);
		return { secret: await replaceSecret(locals.scope, idIn(params.id)) };
	}
};

/** Does it and comes back to the page, which says so; or says why not. */
async function act<Result>(
	{ locals, params, url }: RequestEvent,
	said: string | ((result: Result) => string),
	deed: (scope: AccountScope, id: number) => Promise<Result>
) {
	signedInAdministrator(locals, url);
	const id = idIn(params.id);
	let result: Result;
	try {
		result = await deed(locals.scope, id);
	} catch (error) {
		if (!(error instanceof Refusal) || error.kind === 'not-found') throw error;
		return fail(error.status, { code: error.code, message: error.message });
	}
	redirect(303, `/settings/webhooks/${String(id)}?${typeof said === 'string' ? said : said(result)}`);
}

/** @throws Refusal `webhook.unknown`. */
function idIn(text: string): number {
	const id = numberIn(text);
	if (id === undefined) throw unknownWebhook();
	return id;
}
