import { fail } from '@sveltejs/kit';
import { addressOf, readDirectoryForm, typedDirectory, whatIsWrong } from '#directory-form.server.ts';
import { createDirectory } from '#scim/directories.server.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	signedInAdministrator(locals, url);
	return { address: addressOf(url) };
};

export const actions: Actions = {
	/** Answered by the page itself and not by another one: the token is nowhere but in this answer. */
	default: async ({ locals, request, url }) => {
		signedInAdministrator(locals, url);
		const form = await request.formData();
		const given = readDirectoryForm(form);
		try {
			return { made: { name: given.name, ...(await createDirectory(locals.scope, given)) } };
		} catch (error) {
			const { status, problem } = whatIsWrong(error);
			return fail(status, { problem, typed: typedDirectory(form) });
		}
	}
};
