/**
 * What the forms beside the number of a call do: keep it for the person who was found by hand, mark it as a line that
 * several people use, and take either back. The number is that of the sealed address, never one that a form sends.
 */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { arrivedNumber } from '#callers/arrived.ts';
import { consoleAddress } from '#callers/console-address.ts';
import { identifyCaller } from '#callers/identify.server.ts';
import { markSharedLine, unmarkSharedLine } from '#callers/shared-line.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { addTelephone, takeBackTelephone } from '#people/add-contact.server.ts';
import { CALLING_LABELS } from '#people/calling-labels.ts';
import { keyOf } from './console-forms.server.ts';
import { numberIn } from './number-in-address.ts';
import { getOpenedAddress, recordOpening } from './opened-call.server.ts';
import { signedInAnalyst } from './signed-in.ts';

type CallEvent = RequestEvent<{ sealed: string }>;

const Id = z.uuid();

export async function keepNumber({ locals, params, request, url }: CallEvent): Promise<never> {
	signedInAnalyst(locals, url);
	const form = await request.formData();
	const personId = personIn(form, url);
	const opened = getOpenedAddress(locals, params.sealed);
	const written = await writtenNumber(locals, params.sealed);
	const label = CALLING_LABELS.find((calling) => calling === form.get('label')) ?? 'work';
	const key = keyOf(form);
	await addTelephone(locals.scope, { key, personId, label, written });
	await recordOpening(locals, opened, personId);
	redirect(303, `${consoleAddress({ base: url.pathname, person: personId })}&kept=${key}`);
}

export async function takeBackNumber({ locals, request, url }: CallEvent): Promise<never> {
	signedInAnalyst(locals, url);
	const form = await request.formData();
	const contact = Id.safeParse(form.get('contact'));
	if (contact.success) await takeBackTelephone(locals.scope, contact.data);
	redirect(303, consoleAddress({ base: url.pathname, person: personIn(form, url) }));
}

export async function markLine({ locals, params, request, url }: CallEvent): Promise<never> {
	signedInAnalyst(locals, url);
	const form = await request.formData();
	const written = await writtenNumber(locals, params.sealed);
	const organizationId = numberIn(textIn(form, 'organization')) ?? null;
	await markSharedLine(locals.scope, { key: keyOf(form), written, organizationId });
	redirect(303, consoleAddress({ base: url.pathname, person: personIn(form, url) }));
}

/** From the page of a person, or of the line itself. */
export async function unmarkLine({ locals, request, url }: CallEvent): Promise<never> {
	signedInAnalyst(locals, url);
	const line = Id.safeParse((await request.formData()).get('line'));
	if (line.success) await unmarkSharedLine(locals.scope, line.data);
	redirect(303, consoleAddress({ base: url.pathname, person: numberIn(url.searchParams.get('person')) }));
}

/** @throws Refusal `call.no-number`. */
async function writtenNumber(locals: App.Locals, sealed: string): Promise<string> {
	const { parameters } = getOpenedAddress(locals, sealed);
	const identified = await identifyCaller(locals.scope, locals.account, parameters);
	const arrived = arrivedNumber(identified, locals.account.country);
	if (arrived !== undefined) return arrived.formatted;
	throw new Refusal('invalid', 'call.no-number', 'This call had no number that could be kept.');
}

/** The one whom the form chose, else the one whose page it is on. */
function personIn(form: FormData, url: URL): number {
	const personId = numberIn(textIn(form, 'person')) ?? numberIn(url.searchParams.get('person'));
	if (personId !== undefined) return personId;
	throw new Refusal('invalid', 'person.unknown', 'Choose the caller first.');
}

function textIn(form: FormData, name: string): string | undefined {
	const value = form.get(name);
	return typeof value === 'string' ? value : undefined;
}
