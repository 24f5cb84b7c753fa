import { fail, redirect } from '@sveltejs/kit';
import { addressOf, getShownDirectory, readDirectoryForm, whatIsWrong } from '#directory-form.server.ts';
import { changeRoleGroups, removeDirectory, rotateToken } from '#scim/directories.server.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	signedInAdministrator(locals, url);
	return {
		directory: await getShownDirectory(locals.scope, params.id),
		address: addressOf(url),
		now: locals.scope.now.toISOString()
	};
};

export const actions: Actions = {
	groups: async ({ locals, params, request, url }) => {
		signedInAdministrator(locals, url);
		await getShownDirectory(locals.scope, params.id);
		const typed = readDirectoryForm(await request.formData());
		try {
			await changeRoleGroups(locals.scope, params.id, typed);
		} catch (error) {
			const { status, problem } = whatIsWrong(error);
			return fail(status, { problem, typed });
		}
		return { isSaved: true };
	},
	/** Answered by the page itself and not by another one: the token is nowhere but in this answer. */
	rotate: async ({ locals, params, url }) => {
		signedInAdministrator(locals, url);
		await getShownDirectory(locals.scope, params.id);
		return { token: await rotateToken(locals.scope, params.id) };
	},
	remove: async ({ locals, params, request, url }) => {
		signedInAdministrator(locals, url);
		await getShownDirectory(locals.scope, params.id);
		if (!(await request.formData()).has('sure')) return fail(422, { isNotSure: true });
		await removeDirectory(locals.scope, params.id);
		redirect(303, '/settings/directories');
	}
};
