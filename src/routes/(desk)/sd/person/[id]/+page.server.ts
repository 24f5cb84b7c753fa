import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { consoleAddress } from '#callers/console-address.ts';
import type { ConsoleData } from '#callers/console-data.ts';
import { findPersonView } from '#callers/person-view.server.ts';
import { BY_HAND } from '#callers/caller-page.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { emptyRequest } from '#requests/new-request-form.ts';
import { registerFromForm } from '#console-forms.server.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const unknown = () => new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');

export const load: PageServerLoad = async ({ locals, params, url }): Promise<{ console: ConsoleData }> => {
	signedInAnalyst(locals, url);
	const personId = numberIn(params.id);
	if (personId === undefined) throw unknown();
	const place = { base: `/sd/person/${personId}`, person: undefined };
	const view = await findPersonView(locals.scope, locals.account, {
		personId,
		reason: BY_HAND,
		place,
		addressedRequest: undefined,
		chosenRequest: numberIn(url.searchParams.get('request'))
	});
	if (view === undefined) throw unknown();
	const { person } = view;
	return {
		console: {
			view,
			place,
			user: person.name,
			now: locals.scope.now.toISOString(),
			newRequest: url.searchParams.has('new')
				? { key: randomUUID(), requestedBy: { id: person.id, name: person.name }, values: emptyRequest(person) }
				: undefined,
			newUserKey: undefined,
			registered: numberIn(url.searchParams.get('registered')),
			opening: undefined
		}
	};
};

export const actions: Actions = {
	register: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const personId = numberIn(params.id);
		if (personId === undefined) throw unknown();
		const registered = await registerFromForm(locals.scope, await request.formData(), personId, null);
		if (typeof registered !== 'number') return registered;
		const place = { base: `/sd/person/${personId}`, person: undefined };
		redirect(303, consoleAddress(place, { request: registered, registered }));
	}
};
