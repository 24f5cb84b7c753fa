import { fail, redirect, type ActionFailure } from '@sveltejs/kit';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { timeZoneOf } from '#accounts/time-zone.ts';
import type { RefusedAssignment, RefusedView } from '#console/inbox/inbox-forms.ts';
import { inboxView, type InboxView } from '#console/inbox/inbox-view.ts';
import { Refusal } from '#foundation/refusals.ts';
import { assignmentOf, checkAssignForm, readAssignForm, selectedOf } from '#requests/inbox-assign.ts';
import { assignRequests } from '#requests/inbox-assign.server.ts';
import { listInboxChoices } from '#requests/inbox-choices.server.ts';
import { countInbox } from '#requests/inbox-counts.server.ts';
import { findNarrowed, type Narrowed } from '#requests/inbox-filters.server.ts';
import { inboxAddress, inboxParameters, readInboxQuery, type Filters, type InboxQuery } from '#requests/inbox-query.ts';
import { listInbox } from '#requests/inbox.server.ts';
import {
	changeView,
	chooseDefaultView,
	findDefaultView,
	listSavedViews,
	removeView,
	saveView
} from '#requests/saved-view.server.ts';
import { localeOf } from '#texts/locales.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const Id = z.uuid();

const NOT_NARROWED: Narrowed = { organizationId: undefined, siteId: undefined, since: undefined };

export const load: PageServerLoad = async ({
	locals,
	url
}): Promise<{ inbox: InboxView; assigned: number | undefined }> => {
	const me = signedInAnalyst(locals, url);
	const { scope, texts, account } = locals;
	if (url.searchParams.size === 0) await openDefaultView(locals);
	const query = readInboxQuery(url.searchParams);
	const timeZone = me.timeZone ?? timeZoneOf(account.country);
	const { narrowed, errors } = await narrow(locals, query.filters, timeZone);
	const [page, counts, choices, views] = await Promise.all([
		listInbox(scope, query, narrowed),
		countInbox(scope),
		listInboxChoices(scope),
		listSavedViews(scope)
	]);
	const shown = { query, page, counts, choices, views, me: { id: me.id, name: me.name }, errors };
	return {
		inbox: inboxView(shown, { now: scope.now, timeZone, locale: localeOf(me.locale), texts }),
		assigned: numberIn(url.searchParams.get('assigned'))
	};
};

/** An address without anything behind it opens what the analyst chose for that. */
async function openDefaultView({ scope }: App.Locals): Promise<void> {
	const view = await findDefaultView(scope);
	if (view !== undefined) redirect(303, `/inbox?${view.query}&view=${view.id}`);
}

/** A place that is not known narrows nothing; its field says so. */
async function narrow({ scope, texts }: App.Locals, filters: Filters, timeZone: string) {
	try {
		return { narrowed: await findNarrowed(scope, filters, { timeZone, texts }), errors: {} };
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { narrowed: NOT_NARROWED, errors: { [error.field ?? '']: error.message } };
	}
}

export const actions: Actions = {
	assign: async ({ locals, request, url }): Promise<ActionFailure<{ assign: RefusedAssignment }>> => {
		signedInAnalyst(locals, url);
		const { scope, texts } = locals;
		const values = readAssignForm(await request.formData());
		const error = checkAssignForm(values, texts);
		if (error !== undefined) return fail(422, { assign: { values, error, done: 0, notDone: [] } });

		const assignment = { assignment: assignmentOf(values), key: randomUUID(), texts };
		const { done, notDone } = await assignRequests(scope, selectedOf(values), assignment);
		if (notDone.length === 0) redirect(303, `${back(url)}&assigned=${done.length}`);
		const left = values.selected.filter((value) => notDone.some(({ id }) => value.startsWith(`${id}.`)));
		return fail(409, {
			assign: { values: { ...values, selected: left }, error: undefined, done: done.length, notDone }
		});
	},

	saveView: async ({ locals, request, url }) => {
		signedInAnalyst(locals, url);
		const form = await request.formData();
		const query = readInboxQuery(new URLSearchParams(String(form.get('query') ?? '')));
		const kept = { ...query, after: undefined, view: undefined };
		const view = { ...readView(form), query: inboxParameters(kept) };
		const id = await refuse(undefined, view, () => saveView(locals.scope, view, locals.texts.inboxSaid.views));
		if (typeof id !== 'string') return id;
		redirect(303, inboxAddress(kept, { view: id }));
	},

	changeView: async ({ locals, request, url }) => {
		signedInAnalyst(locals, url);
		const form = await request.formData();
		const id = idIn(form, locals);
		const view = readView(form);
		const refused = await refuse(id, view, () => changeView(locals.scope, id, view, locals.texts.inboxSaid.views));
		return refused ?? redirect(303, back(url));
	},

	removeView: async ({ locals, request, url }) => {
		signedInAnalyst(locals, url);
		await removeView(locals.scope, idIn(await request.formData(), locals), locals.texts.inboxSaid.views);
		redirect(303, back(url));
	},

	makeDefault: async ({ locals, request, url }) => {
		signedInAnalyst(locals, url);
		await chooseDefaultView(locals.scope, idIn(await request.formData(), locals), locals.texts.inboxSaid.views);
		redirect(303, back(url));
	},

	dropDefault: async ({ locals, url }) => {
		signedInAnalyst(locals, url);
		await chooseDefaultView(locals.scope, undefined, locals.texts.inboxSaid.views);
		redirect(303, back(url));
	}
};

/** To the list that the form was sent from. */
function back(url: URL): string {
	const query: InboxQuery = readInboxQuery(url.searchParams);
	return inboxAddress(query, { after: query.after, view: query.view });
}

function readView(form: FormData): { name: string; shared: boolean } {
	return { name: String(form.get('name') ?? ''), shared: form.get('shared') === '1' };
}

/** @throws Refusal `saved-view.unknown`. */
function idIn(form: FormData, { texts }: App.Locals): string {
	const id = Id.safeParse(form.get('id'));
	if (id.success) return id.data;
	throw new Refusal('not-found', 'saved-view.unknown', texts.inboxSaid.views.unknown);
}

async function refuse<T>(
	id: string | undefined,
	{ name, shared }: { name: string; shared: boolean },
	write: () => Promise<T>
): Promise<T | ActionFailure<{ view: RefusedView }>> {
	try {
		return await write();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return fail(error.status, { view: { id, name, shared, error: error.message } });
	}
}
