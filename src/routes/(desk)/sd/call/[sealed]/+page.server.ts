import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import type { CallerView } from '#callers/caller-view.ts';
import { showCaller } from '#callers/caller-page.server.ts';
import { consoleAddress, listChoiceIn } from '#callers/console-address.ts';
import type { ConsoleData } from '#callers/console-data.ts';
import { identifyCaller } from '#callers/identify.server.ts';
import { linkRequest } from '#calls/record.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { addPersonFromForm } from '#add-person-form.server.ts';
import { answerFromForm, backTo, openAnswer } from '#answer.server.ts';
import { keepNumber, markLine, takeBackNumber, unmarkLine } from '#call-number-forms.server.ts';
import { registerFromForm, requestFormActions } from '#console-forms.server.ts';
import { openNewRequest } from '#new-request.server.ts';
import { numberIn } from '#number-in-address.ts';
import { getOpenedAddress, recordOpening } from '#opened-call.server.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }): Promise<{ console: ConsoleData }> => {
	const analyst = signedInAnalyst(locals, url);
	const { scope, account } = locals;
	const opened = getOpenedAddress(locals, params.sealed);
	const base = `/sd/call/${params.sealed}`;
	const identified = await identifyCaller(scope, account, opened.parameters, locals.texts);
	const chosen = {
		personId: numberIn(url.searchParams.get('person')),
		requestId: numberIn(url.searchParams.get('request')),
		keptId: url.searchParams.get('kept') ?? undefined,
		formKey: randomUUID(),
		callId: opened.nonce,
		list: listChoiceIn(url.searchParams)
	};
	const view = await showCaller(scope, account, identified, base, chosen);
	return {
		console: {
			view,
			place: { base, person: view.kind === 'one' ? chosen.personId : undefined, list: chosen.list },
			user: textOfUserField(view),
			now: scope.now.toISOString(),
			newRequest: view.kind === 'one' ? await openNewRequest(scope, url, view.person) : undefined,
			answering: view.kind === 'one' && view.selected ? await openAnswer(locals, analyst, view.selected) : undefined,
			newUserKey: view.kind === 'one' ? undefined : randomUUID(),
			registered: numberIn(url.searchParams.get('registered')),
			opening: `${base}/opening`
		}
	};
};

export const actions: Actions = {
	...requestFormActions,

	answer: async ({ locals, params, request, url }) => {
		const analyst = signedInAnalyst(locals, url);
		const opened = getOpenedAddress(locals, params.sealed);
		const answered = await answerFromForm(locals, analyst, await request.formData(), 'telephone');
		if (typeof answered !== 'number') return answered;
		const call = await recordOpening(locals, opened, numberIn(url.searchParams.get('person')));
		await linkRequest(locals.scope, call, answered);
		redirect(303, backTo(url));
	},

	register: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const opened = getOpenedAddress(locals, params.sealed);
		const form = await request.formData();
		const personId = numberIn(String(form.get('requestedBy')));
		if (personId === undefined) throw new Refusal('invalid', 'person.unknown', 'Choose the caller first.');
		const call = await recordOpening(locals, opened, personId);

		const registered = await registerFromForm(locals, form, personId, 'telephone', opened.nonce);
		if (typeof registered !== 'number') return registered;
		await linkRequest(locals.scope, call, registered);
		const place = { base: url.pathname, person: numberIn(url.searchParams.get('person')) ?? personId };
		redirect(303, consoleAddress(place, { request: registered, registered }));
	},

	addPerson: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const opened = getOpenedAddress(locals, params.sealed);
		const added = await addPersonFromForm(locals, await request.formData(), url.pathname);
		if (typeof added !== 'number') return added;
		await recordOpening(locals, opened, added);
		redirect(303, consoleAddress({ base: url.pathname, person: added }, { isNew: true }));
	},

	keepNumber,
	takeBackNumber,
	markLine,
	unmarkLine
};

function textOfUserField(view: CallerView): string {
	if (view.kind === 'one') return view.person.name;
	return view.arrived?.formatted ?? '';
}
