import { redirect } from '@sveltejs/kit';
import { listRuns } from '#directory/import-runs.server.ts';
import { runImports } from '#directory/run-imports.server.ts';
import { beginImport } from '#import-pages.server.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	signedInAdministrator(locals, url);
	const runs = await listRuns(locals.scope);
	if (runs.some(({ state }) => state === 'queued')) runImports(locals.scope);
	return { runs, now: locals.scope.now.toISOString() };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		signedInAdministrator(locals, url);
		const begun = await beginImport(locals, request);
		if (typeof begun !== 'string') return begun;
		redirect(303, `/settings/import/run/${begun}`);
	}
};
