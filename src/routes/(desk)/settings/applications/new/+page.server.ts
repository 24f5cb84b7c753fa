import { randomUUID } from 'node:crypto';
import { createApplication } from '#accounts/applications.server.ts';
import { listRoleHolders } from '#accounts/role-grants.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { findPersonByEmail } from '#people/person-by-email.server.ts';
import { keyIn, nameAndScopes, orRefused, readAccess } from '#access-forms.server.ts';
import { signedInAdministrator } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	signedInAdministrator(locals, url);
	return { key: randomUUID(), holders: await listRoleHolders(locals.scope) };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		signedInAdministrator(locals, url);
		const form = await request.formData();
		const typed = readAccess(form);
		return orRefused(typed, async () => {
			const said = nameAndScopes(typed);
			const personId = await getActor(locals.scope, typed.person);
			const application = { ...said, personId, id: keyIn(form, randomUUID()) };
			return { made: { name: said.name, ...(await createApplication(locals.scope, application)) } };
		});
	}
};

/** As whom it is to act. */
async function getActor(scope: AccountScope, email: string): Promise<number> {
	const person = await findPersonByEmail(scope, email);
	if (person?.disabled === false) return person.id;
	throw new Refusal('invalid', 'application.person', 'Nobody here has this email, or they are disabled.', 'person');
}
