import { showDirectory } from '#directory-form.server.ts';
import { listDirectories } from '#scim/directories.server.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	signedInAdministrator(locals, url);
	return { directories: (await listDirectories(locals.scope)).map(showDirectory), now: locals.scope.now.toISOString() };
};
