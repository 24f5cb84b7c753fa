import { redirect } from '@sveltejs/kit';
import { backToPerson, cameFrom } from '#callers/person-address.ts';
import { Refusal } from '#foundation/refusals.ts';
import { findEditablePerson, mainOf, marksOf } from '#people/editable-person.server.ts';
import { listOrganizationNames } from '#people/organizations.server.ts';
import { listSiteNames } from '#people/sites.server.ts';
import { numberIn } from '#number-in-address.ts';
import { changePersonFromForm } from '#person-form.server.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const unknown = () => new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');

export const load: PageServerLoad = async ({ locals, params, url }) => {
	signedInAnalyst(locals, url);
	const personId = numberIn(params.id);
	if (personId === undefined) throw unknown();
	const [person, sites, organizations] = await Promise.all([
		findEditablePerson(locals.scope, personId),
		listSiteNames(locals.scope),
		listOrganizationNames(locals.scope)
	]);
	if (person === undefined) throw unknown();
	return {
		person,
		seen: marksOf(person),
		main: mainOf(person.contacts),
		sites,
		organizations,
		backHref: backToPerson(personId, cameFrom(url.searchParams))
	};
};

export const actions: Actions = {
	default: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const personId = numberIn(params.id);
		if (personId === undefined) throw unknown();
		const refused = await changePersonFromForm(locals, personId, await request.formData());
		if (refused !== undefined) return refused;
		redirect(303, backToPerson(personId, cameFrom(url.searchParams)));
	}
};
