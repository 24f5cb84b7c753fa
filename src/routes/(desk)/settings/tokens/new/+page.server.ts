import { randomUUID } from 'node:crypto';
import { isAdministrator } from '#accounts/require-administrator.ts';
import { createToken } from '#accounts/tokens.server.ts';
import { expiryOf, keyIn, nameAndScopes, orRefused, readAccess } from '#access-forms.server.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const { roles } = signedInAnalyst(locals, url);
	return { key: randomUUID(), isAdministrator: isAdministrator(roles) };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const { id: personId } = signedInAnalyst(locals, url);
		const form = await request.formData();
		const typed = readAccess(form);
		return orRefused(typed, async () => {
			const said = { ...nameAndScopes(typed), expiresAt: expiryOf(typed, locals), id: keyIn(form, randomUUID()) };
			return { made: { name: said.name, token: await createToken(locals.scope, personId, said) } };
		});
	}
};
