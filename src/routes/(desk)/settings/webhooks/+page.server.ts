import { signedInAdministrator } from '#signed-in.ts';
import { listWebhooks } from '#webhooks/read-webhook.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	signedInAdministrator(locals, url);
	return { webhooks: await listWebhooks(locals.scope) };
};
