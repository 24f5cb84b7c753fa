import { fail, redirect } from '@sveltejs/kit';
import { getDeliveryRules } from '#desk.server.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAdministrator } from '#signed-in.ts';
import { changeWebhook } from '#webhooks/change-webhook.server.ts';
import { getWebhook, unknownWebhook } from '#webhooks/read-webhook.server.ts';
import { readWebhookForm } from '#webhooks/webhook-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	signedInAdministrator(locals, url);
	return { webhook: await getWebhook(locals.scope, numberIn(params.id) ?? 0) };
};

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		signedInAdministrator(locals, url);
		const id = numberIn(params.id);
		if (id === undefined) throw unknownWebhook();
		const typed = readWebhookForm(await request.formData());
		const place = { rules: getDeliveryRules(), origin: url.origin };
		const changed = await changeWebhook(locals.scope, id, { texts: typed, place });
		if (changed.kind === 'wrong') return fail(422, { typed, problems: changed.problems });
		redirect(303, `/settings/webhooks/${String(id)}?done=saved`);
	}
};
