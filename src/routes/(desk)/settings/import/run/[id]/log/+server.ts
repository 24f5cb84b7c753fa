import { importLog } from '#directory/import-log.ts';
import { getRun } from '#directory/import-runs.server.ts';
import { runIdIn } from '#import-pages.server.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { RequestHandler } from './$types';

/** What an import found, as a file. */
export const GET: RequestHandler = async ({ locals, url, params }) => {
	signedInAdministrator(locals, url);
	const run = await getRun(locals.scope, runIdIn(params.id));
	return new Response(importLog(run), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="import-${run.id}.csv"`
		}
	});
};
