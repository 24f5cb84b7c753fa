import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { getDeliveryRules } from '#desk.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { signedInAdministrator } from '#signed-in.ts';
import { addWebhook } from '#webhooks/change-webhook.server.ts';
import { readWebhookForm, registrationKeyOf } from '#webhooks/webhook-form.ts';
import type { WebhookProblems } from '#webhooks/webhook.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	signedInAdministrator(locals, url);
	return { registrationKey: randomUUID() };
};

const NO_PROBLEMS: WebhookProblems = {};

/** The secret is in the answer to the form and nowhere else, so it is seen once; sent again, the form leads to the webhook. */
export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		signedInAdministrator(locals, url);
		const form = await request.formData();
		const typed = readWebhookForm(form);
		const registrationKey = registrationKeyOf(form) ?? randomUUID();
		const place = { rules: getDeliveryRules(), origin: url.origin };
		try {
			const added = await addWebhook(locals.scope, { ...typed, registrationKey }, place);
			if (added.kind === 'added') {
				return { added: { id: added.webhook.id, name: added.webhook.name, secret: added.secret } };
			}
			if (added.kind === 'wrong') {
				return fail(422, { typed, registrationKey, problems: added.problems, isTooMany: false });
			}
			redirect(303, `/settings/webhooks/${String(added.webhook.id)}`);
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return fail(error.status, { typed, registrationKey, problems: NO_PROBLEMS, isTooMany: true });
		}
	}
};
