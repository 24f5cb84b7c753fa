/** What the form of a new request does when it is sent: register, check, keep as a draft, discard. */
import { randomUUID } from 'node:crypto';
import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { consoleAddress, listChoiceIn } from '#callers/console-address.ts';
import type { RefusedNewRequest, RequestFilled } from '#callers/console-data.ts';
import { Refusal } from '#foundation/refusals.ts';
import { getPersonMeant } from '#people/find-person.server.ts';
import { takeFiles } from '#requests/attachments-form.server.ts';
import { getChosenOffers } from '#requests/chosen-offers.server.ts';
import { discardDraft, keepDraft, type TypedDraft } from '#requests/draft.server.ts';
import { checkRequestForm, readRequestForm, type NewRequestTexts } from '#requests/new-request-form.ts';
import { listOffersFor } from '#requests/offers.server.ts';
import { registerRequest } from '#requests/register.server.ts';
import { fillByTemplate, findSimilarTo } from './new-request.server.ts';
import { numberIn } from './number-in-address.ts';
import { signedInAnalyst } from './signed-in.ts';
import { verificationInWords } from './verification-in-words.server.ts';

const Key = z.uuid();

/** Fields whose text may come with files. */
const NOTES = ['note', 'internalNote'];

/** What the form answers that was not accepted, under its own name. */
export type RefusedRequest = ActionFailure<{ newRequest: RefusedNewRequest }>;

/** @returns the request's number, or everything that was typed with a sentence beside what is wrong. */
export async function registerFromForm(
	locals: App.Locals,
	form: FormData,
	requestedById: number,
	medium: 'telephone' | null,
	callId?: string
): Promise<number | RefusedRequest> {
	const { scope } = locals;
	const sent = await readForm(locals, form);
	const { texts, errors } = sent;
	// What a template fills is looked over before it is saved.
	if (texts.category === '' || sent.filled !== undefined || Object.keys(errors).length > 0) {
		return fail(422, { newRequest: await refuse(locals, sent) });
	}
	try {
		const requestedFor = await getPersonMeant(scope, texts.requestedForId, texts.requestedFor);
		return await registerRequest(scope, {
			...(await getChosenOffers(scope, texts, requestedFor, locals.texts.newRequest)),
			registrationKey: sent.key,
			...{ subject: texts.subject, note: texts.note, internalNote: texts.internalNote },
			category: texts.category,
			impact: texts.impact === '' ? null : texts.impact,
			requestedById,
			requestedForId: requestedFor.id,
			medium,
			groupedIntoId: numberIn(texts.groupedIntoId) ?? null,
			// Looked up here: a form could say anything.
			verification: await verificationInWords(locals, { personId: requestedById, callId })
		});
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const refused = { [error.field ?? '']: sentenceOf(error, texts, locals) };
		return fail(error.status, { newRequest: await refuse(locals, { ...sent, errors: refused }) });
	}
}

/** Actions of every page that holds the form, beside registering. A browser with scripts needs only the last. */
export const requestFormActions = {
	/** Says what is wrong, what a template fills, and who else asked for the same. */
	check: async ({ locals, request, url }: RequestEvent): Promise<{ newRequest: RefusedNewRequest }> => {
		signedInAnalyst(locals, url);
		return { newRequest: await refuse(locals, await readForm(locals, await request.formData())) };
	},

	draft: async ({ locals, request, url }: RequestEvent): Promise<never> => {
		signedInAnalyst(locals, url);
		const form = await request.formData();
		await takeFiles(locals.scope, locals.texts, form, NOTES);
		await keepDraft(locals.scope, draftIn(form));
		redirect(303, closedAddress(url));
	},

	discard: async ({ locals, request, url }: RequestEvent): Promise<never> => {
		signedInAnalyst(locals, url);
		await discardDraft(locals.scope, draftIn(await request.formData()).personId);
		redirect(303, closedAddress(url));
	}
};

/**
 * A draft as the form holds it.
 * @throws Refusal `person.unknown`.
 */
export function draftIn(form: FormData): TypedDraft {
	const personId = numberIn(String(form.get('requestedBy')));
	if (personId === undefined) throw new Refusal('invalid', 'person.unknown', 'Choose the caller first.');
	return { personId, key: keyOf(form), texts: readRequestForm(form) };
}

interface SentForm {
	readonly key: string;
	readonly texts: NewRequestTexts;
	readonly filled: RequestFilled | undefined;
	readonly errors: Readonly<Record<string, string>>;
}

async function readForm(locals: App.Locals, form: FormData): Promise<SentForm> {
	const fileErrors = await takeFiles(locals.scope, locals.texts, form, NOTES);
	const { texts, filled } = await fillByTemplate(locals.scope, readRequestForm(form));
	const errors = { ...checkRequestForm(texts, locals.texts.newRequest), ...fileErrors };
	return { key: keyOf(form), texts, filled, errors };
}

async function refuse({ scope }: App.Locals, { key, texts, filled, errors }: SentForm): Promise<RefusedNewRequest> {
	const requestedForId = numberIn(texts.requestedForId);
	return {
		...{ key, values: texts, errors, filled },
		offers: requestedForId === undefined ? undefined : await listOffersFor(scope, requestedForId),
		similar: await findSimilarTo(scope, texts)
	};
}

function sentenceOf({ code, message }: Refusal, texts: NewRequestTexts, locals: App.Locals): string {
	const { wrong } = locals.texts.newRequest;
	return code === 'request.group-closed' ? wrong.groupClosed(Number(texts.groupedIntoId)) : message;
}

/** The page without the form. */
function closedAddress({ pathname, searchParams }: URL): string {
	const number = (name: string) => numberIn(searchParams.get(name));
	const place = { base: pathname, person: number('person'), list: listChoiceIn(searchParams) };
	return consoleAddress(place, { request: number('request') });
}

/** A form without a key of ours is taken once, as it comes. */
export function keyOf(form: FormData): string {
	return Key.safeParse(form.get('key')).data ?? randomUUID();
}
