import { redirect } from '@sveltejs/kit';
import { getRun, queueTriedFile } from '#directory/import-runs.server.ts';
import { runImports } from '#directory/run-imports.server.ts';
import { runIdIn } from '#import-pages.server.ts';
import { signedInAdministrator } from '#signed-in.ts';
import { sayRefusal } from '#texts/say-refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, params }) => {
	signedInAdministrator(locals, url);
	const run = await getRun(locals.scope, runIdIn(params.id));
	// A process that stopped may have left it waiting.
	if (run.state === 'queued') runImports(locals.scope);
	return { run, failure: run.failure === null ? undefined : sayRefusal(run.failure, locals.texts) };
};

export const actions: Actions = {
	/** The file that was tried, without sending it again. */
	import: async ({ locals, url, params }) => {
		signedInAdministrator(locals, url);
		const id = await queueTriedFile(locals.scope, runIdIn(params.id), 'console');
		runImports(locals.scope);
		redirect(303, `/settings/import/run/${id}`);
	}
};
