import { redirect } from '@sveltejs/kit';
import { backToPerson, cameFrom } from '#callers/person-address.ts';
import { unknownRequest } from '#requests/lock-request.server.ts';
import { findRequestPage } from '#requests/request-page.server.ts';
import type { RequestPage } from '#requests/request-views.ts';
import { listCoveredServices, listItemsOf } from '#services/covered-services.server.ts';
import { answerFromForm, backTo, openAnswer } from '#answer.server.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }): Promise<{ requestPage: RequestPage }> => {
	const analyst = signedInAnalyst(locals, url);
	const { scope, account } = locals;
	const id = numberIn(params.id);
	const before = url.searchParams.get('before');
	const request = id === undefined ? undefined : await findRequestPage(scope, id, before, account.country);
	if (request === undefined) throw unknownRequest();
	const from = cameFrom(url.searchParams);
	const carried = from.call === undefined ? {} : { call: from.call };
	const address = (parameters: Record<string, string>) =>
		`/requests/${request.id}?${new URLSearchParams({ ...carried, ...parameters }).toString()}`;
	return {
		requestPage: {
			request,
			now: scope.now.toISOString(),
			answering: await openAnswer(locals, analyst, request, { all: true }),
			services: await listCoveredServices(scope, request.requestedFor.id),
			items: await listItemsOf(scope, request.requestedFor.id),
			isEarlier: before !== null,
			latestHref: address({}),
			earlierHref: request.earlier === null ? undefined : address({ before: request.earlier }),
			backHref: backToPerson(request.requestedBy.id, { ...from, request: request.id })
		}
	};
};

export const actions: Actions = {
	answer: async ({ locals, request, url }) => {
		const analyst = signedInAnalyst(locals, url);
		const medium = url.searchParams.has('call') ? 'telephone' : null;
		const answered = await answerFromForm(locals, analyst, await request.formData(), medium);
		if (typeof answered !== 'number') return answered;
		redirect(303, backTo(url));
	}
};
