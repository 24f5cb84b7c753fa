import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import type { CallerView } from '#callers/caller-view.ts';
import { showCaller } from '#callers/caller-page.server.ts';
import { consoleAddress } from '#callers/console-address.ts';
import type { ConsoleData } from '#callers/console-data.ts';
import { identifyCaller } from '#callers/identify.server.ts';
import { linkRequest } from '#calls/record.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { emptyRequest } from '#requests/new-request-form.ts';
import { addPersonFromForm, registerFromForm } from '#console-forms.server.ts';
import { numberIn } from '#number-in-address.ts';
import { getOpenedAddress, recordOpening } from '#opened-call.server.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }): Promise<{ console: ConsoleData }> => {
	signedInAnalyst(locals, url);
	const { scope, account } = locals;
	const opened = getOpenedAddress(locals, params.sealed);
	const base = `/sd/call/${params.sealed}`;
	const identified = await identifyCaller(scope, account, opened.parameters);
	const chosen = {
		personId: numberIn(url.searchParams.get('person')),
		requestId: numberIn(url.searchParams.get('request'))
	};
	const view = await showCaller(scope, account, identified, base, chosen);
	return {
		console: {
			view,
			place: { base, person: view.kind === 'one' ? chosen.personId : undefined },
			user: textOfUserField(view),
			now: scope.now.toISOString(),
			newRequest: newRequest(view, url),
			newUserKey: view.kind === 'one' ? undefined : randomUUID(),
			registered: numberIn(url.searchParams.get('registered')),
			opening: `${base}/opening`
		}
	};
};

export const actions: Actions = {
	register: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const opened = getOpenedAddress(locals, params.sealed);
		const form = await request.formData();
		const personId = numberIn(String(form.get('requestedBy')));
		if (personId === undefined) throw new Refusal('invalid', 'person.unknown', 'Choose the caller first.');
		const call = await recordOpening(locals, opened, personId);

		const registered = await registerFromForm(locals.scope, form, personId, 'telephone');
		if (typeof registered !== 'number') return registered;
		await linkRequest(locals.scope, call, registered);
		const place = { base: url.pathname, person: numberIn(url.searchParams.get('person')) ?? personId };
		redirect(303, consoleAddress(place, { request: registered, registered }));
	},

	addPerson: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const opened = getOpenedAddress(locals, params.sealed);
		const added = await addPersonFromForm(locals.scope, await request.formData());
		if (typeof added !== 'number') return added;
		await recordOpening(locals, opened, added);
		redirect(303, consoleAddress({ base: url.pathname, person: added }, { isNew: true }));
	}
};

function newRequest(view: CallerView, url: URL): ConsoleData['newRequest'] {
	if (view.kind !== 'one' || !url.searchParams.has('new')) return undefined;
	const { id, name } = view.person;
	return { key: randomUUID(), requestedBy: { id, name }, values: emptyRequest(view.person) };
}

function textOfUserField(view: CallerView): string {
	if (view.kind === 'one') return view.person.name;
	return view.arrived?.formatted ?? '';
}
