import { redirect } from '@sveltejs/kit';
import { consoleAddress, listChoiceIn } from '#callers/console-address.ts';
import type { ConsoleData } from '#callers/console-data.ts';
import { findPersonView } from '#callers/person-view.server.ts';
import { byHand } from '#callers/caller-page.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { answerFromForm, backTo, openAnswer } from '#answer.server.ts';
import { registerFromForm, requestFormActions } from '#console-forms.server.ts';
import { openNewRequest } from '#new-request.server.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const unknown = () => new Refusal('not-found', 'person.unknown', 'There is no such person, or not any more.');

export const load: PageServerLoad = async ({ locals, params, url }): Promise<{ console: ConsoleData }> => {
	const analyst = signedInAnalyst(locals, url);
	const personId = numberIn(params.id);
	if (personId === undefined) throw unknown();
	const place = { base: `/sd/person/${personId}`, person: undefined, list: listChoiceIn(url.searchParams) };
	const view = await findPersonView(locals.scope, locals.account, {
		personId,
		reason: byHand(locals.texts),
		place,
		addressedRequest: undefined,
		chosenRequest: numberIn(url.searchParams.get('request')),
		texts: locals.texts
	});
	if (view === undefined) throw unknown();
	const { person } = view;
	return {
		console: {
			view,
			place,
			user: person.name,
			now: locals.scope.now.toISOString(),
			newRequest: await openNewRequest(locals.scope, url, person),
			answering: view.selected && (await openAnswer(locals, analyst, view.selected)),
			newUserKey: undefined,
			registered: numberIn(url.searchParams.get('registered')),
			opening: undefined
		}
	};
};

export const actions: Actions = {
	...requestFormActions,

	answer: async ({ locals, request, url }) => {
		const analyst = signedInAnalyst(locals, url);
		const answered = await answerFromForm(locals, analyst, await request.formData(), null);
		if (typeof answered !== 'number') return answered;
		redirect(303, backTo(url));
	},

	register: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const personId = numberIn(params.id);
		if (personId === undefined) throw unknown();
		const registered = await registerFromForm(locals, await request.formData(), personId, null);
		if (typeof registered !== 'number') return registered;
		const place = { base: `/sd/person/${personId}`, person: undefined };
		redirect(303, consoleAddress(place, { request: registered, registered }));
	}
};
