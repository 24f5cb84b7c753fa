import { fail, redirect } from '@sveltejs/kit';
import { Refusal } from '#foundation/refusals.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAdministrator } from '#signed-in.ts';
import { getDelivery, redeliver } from '#webhooks/deliveries.server.ts';
import { VERIFY } from '#webhooks/message.ts';
import { getWebhook, unknownWebhook } from '#webhooks/read-webhook.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	signedInAdministrator(locals, url);
	const webhook = await getWebhook(locals.scope, numberIn(params.id) ?? 0);
	const delivery = await getDelivery(locals.scope, webhook.id, params.message);
	const isDelivering = webhook.state === 'active' || webhook.state === 'failing';
	const isRepeatable = isDelivering && delivery.state !== 'pending' && delivery.type !== VERIFY;
	return { webhook, delivery, isRepeatable, now: locals.scope.now.toISOString() };
};

export const actions: Actions = {
	again: async ({ locals, params, url }) => {
		signedInAdministrator(locals, url);
		const id = numberIn(params.id);
		if (id === undefined) throw unknownWebhook();
		try {
			await redeliver(locals.scope, id, params.message);
		} catch (error) {
			if (!(error instanceof Refusal) || error.kind === 'not-found') throw error;
			return fail(error.status, { code: error.code, message: error.message });
		}
		redirect(303, `/settings/webhooks/${String(id)}?done=again`);
	}
};
