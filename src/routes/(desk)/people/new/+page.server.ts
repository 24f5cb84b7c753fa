import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { arrivedNumber } from '#callers/arrived.ts';
import { guessLabel } from '#callers/call-number.ts';
import { consoleAddress, placeOfCall } from '#callers/console-address.ts';
import type { NewUserPage } from '#callers/console-data.ts';
import { identifyCaller } from '#callers/identify.server.ts';
import { personTyped } from '#people/new-person-form.ts';
import { NO_PERSON, type NewPersonTexts } from '#people/new-person.ts';
import { listSiteNames } from '#people/sites.server.ts';
import { addPersonFromForm } from '#add-person-form.server.ts';
import { getOpenedAddress, recordOpening } from '#opened-call.server.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

/** `?user=`: what was typed into the User field; `?call=`: what the sealed address of the open call holds. */
export const load: PageServerLoad = async ({ locals, url }): Promise<{ newUser: NewUserPage }> => {
	signedInAnalyst(locals, url);
	const sealed = url.searchParams.get('call');
	const call = placeOfCall(sealed);
	const typed = personTyped(url.searchParams.get('user') ?? '');
	const { arrived, isTaken } = call === undefined ? NO_CALL : await lookAtCall(locals, sealed ?? '');
	const number = isTaken ? undefined : arrived?.formatted;
	return {
		newUser: {
			key: randomUUID(),
			values: { ...NO_PERSON, ...typed, ...numbers(typed.telephone, number, guessLabel(arrived)) },
			sites: await listSiteNames(locals.scope),
			arrived,
			hasCall: call !== undefined,
			base: `${url.pathname}${call === undefined ? '' : `?call=${sealed ?? ''}`}`,
			closeHref: call ?? '/sd'
		}
	};
};

export const actions: Actions = {
	addPerson: async ({ locals, request, url }) => {
		signedInAnalyst(locals, url);
		const sealed = url.searchParams.get('call');
		const call = placeOfCall(sealed);
		const added = await addPersonFromForm(locals, await request.formData(), call);
		if (typeof added !== 'number') return added;
		if (call === undefined)
			redirect(303, consoleAddress({ base: `/sd/person/${added}`, person: undefined }, { isNew: true }));
		await recordOpening(locals, getOpenedAddress(locals, sealed ?? ''), added);
		redirect(303, consoleAddress({ base: call, person: added }, { isNew: true }));
	}
};

const NO_CALL = { arrived: undefined, isTaken: false };

/** The number of the call, and whether it surely is one person's already: somebody new has another one then. */
async function lookAtCall(locals: App.Locals, sealed: string) {
	const { parameters } = getOpenedAddress(locals, sealed);
	const identified = await identifyCaller(locals.scope, locals.account, parameters, locals.texts);
	const isTaken = identified.outcome === 'one' && identified.people[0]?.reason.by === 'telephone';
	return { arrived: arrivedNumber(identified, locals.account.country), isTaken };
}

/** What was typed comes first, then the number of the call. */
function numbers(
	typed: string | undefined,
	called: string | undefined,
	label: NewPersonTexts['label']
): Partial<NewPersonTexts> {
	if (called === undefined) return {};
	return typed === undefined ? { telephone: called, label } : { secondTelephone: called, secondLabel: label };
}
