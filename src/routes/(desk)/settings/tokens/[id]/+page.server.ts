import { redirect } from '@sveltejs/kit';
import { isAdministrator } from '#accounts/require-administrator.ts';
import type { SignedIn } from '#accounts/sessions.server.ts';
import { getListedToken, limitToken, revokeToken } from '#accounts/token-list.server.ts';
import { idIn, limitsIn, orRefused, readAccess } from '#access-forms.server.ts';
import { tokenRow } from '#console/settings/access/access-rows.ts';
import { getSettings } from '#desk.server.ts';
import { signedInAdministrator, signedInAnalyst } from '#signed-in.ts';
import { apiAccessTexts } from '#texts/api-access.ts';
import type { Actions, PageServerLoad } from './$types';

/** Whose tokens somebody sees: their own, or as an administrator all. */
const ownersFor = ({ id, roles }: SignedIn) => (isAdministrator(roles) ? undefined : id);

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const reader = signedInAnalyst(locals, url);
	const token = await getListedToken(locals.scope, idIn(params.id), ownersFor(reader));
	const { API_REQUESTS_PER_HOUR, API_BURST } = getSettings();
	return {
		row: tokenRow(token, reader.id, apiAccessTexts(reader.locale)),
		state: token.state,
		limits: { requestsPerHour: token.requestsPerHour, burst: token.burst },
		deskLimits: { requestsPerHour: API_REQUESTS_PER_HOUR, burst: API_BURST },
		maySetLimits: isAdministrator(reader.roles),
		now: locals.scope.now.toISOString()
	};
};

export const actions: Actions = {
	revoke: async ({ locals, params, url }) => {
		await revokeToken(locals.scope, idIn(params.id), ownersFor(signedInAnalyst(locals, url)));
		redirect(303, '/settings/tokens');
	},
	limit: async ({ locals, params, request, url }) => {
		signedInAdministrator(locals, url);
		const typed = readAccess(await request.formData());
		return orRefused(typed, async () => {
			await limitToken(locals.scope, idIn(params.id), limitsIn(typed));
			return { limited: true };
		});
	}
};
