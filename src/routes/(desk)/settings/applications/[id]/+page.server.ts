import { redirect } from '@sveltejs/kit';
import { changeApplication, getApplication, removeApplication, rotateSecret } from '#accounts/applications.server.ts';
import { idIn, limitsIn, nameAndScopes, orRefused, readAccess } from '#access-forms.server.ts';
import { applicationRow } from '#console/settings/access/access-rows.ts';
import { getSettings } from '#desk.server.ts';
import { signedInAdministrator } from '#signed-in.ts';
import { apiAccessTexts } from '#texts/api-access.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { locale } = signedInAdministrator(locals, url);
	const application = await getApplication(locals.scope, idIn(params.id));
	const { scopes, disabled, requestsPerHour, burst, secretMadeAt } = application;
	const { API_REQUESTS_PER_HOUR, API_BURST } = getSettings();
	return {
		row: applicationRow(application, apiAccessTexts(locale)),
		scopes,
		enabled: !disabled,
		limits: { requestsPerHour, burst },
		deskLimits: { requestsPerHour: API_REQUESTS_PER_HOUR, burst: API_BURST },
		secretMadeAt: secretMadeAt.toISOString()
	};
};

export const actions: Actions = {
	change: async ({ locals, params, request, url }) => {
		signedInAdministrator(locals, url);
		const typed = readAccess(await request.formData());
		return orRefused(typed, async () => {
			const changes = { ...nameAndScopes(typed), ...limitsIn(typed), disabled: !typed.enabled };
			await changeApplication(locals.scope, idIn(params.id), changes);
			return { changed: true };
		});
	},
	secret: async ({ locals, params, request, url }) => {
		signedInAdministrator(locals, url);
		const form = await request.formData();
		const seen = new Date(String(form.get('seen')));
		return orRefused(readAccess(form), async () => ({
			rotated: await rotateSecret(locals.scope, idIn(params.id), seen)
		}));
	},
	remove: async ({ locals, params, url }) => {
		signedInAdministrator(locals, url);
		await removeApplication(locals.scope, idIn(params.id));
		redirect(303, '/settings/applications');
	}
};
