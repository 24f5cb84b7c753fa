import { listApplications } from '#accounts/applications.server.ts';
import { applicationRow } from '#console/settings/access/access-rows.ts';
import { signedInAdministrator } from '#signed-in.ts';
import { apiAccessTexts } from '#texts/api-access.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { locale } = signedInAdministrator(locals, url);
	const applications = await listApplications(locals.scope);
	return {
		rows: applications.map((application) => applicationRow(application, apiAccessTexts(locale))),
		tokenAddress: `${url.origin}/v1/oauth/token`,
		now: locals.scope.now.toISOString()
	};
};
