/** What the forms of the console do: register a request, add somebody new. Used by every page that holds them. */
import { randomUUID } from 'node:crypto';
import { fail, type ActionFailure } from '@sveltejs/kit';
import { z } from 'zod';
import type { AccountScope } from '#accounts/scope.ts';
import type { NewRequestValues, NewUserValues, Refused } from '#callers/console-data.ts';
import { Refusal } from '#foundation/refusals.ts';
import { createPerson } from '#people/create-person.server.ts';
import { getPersonMeant } from '#people/find-person.server.ts';
import { checkPersonForm, readPersonForm } from '#people/new-person-form.ts';
import { getOrganizationByName } from '#people/organizations.server.ts';
import { checkRequestForm, readRequestForm } from '#requests/new-request-form.ts';
import { registerRequest } from '#requests/register.server.ts';

const Key = z.uuid();

/** What a form answers that was not accepted, under its own name. */
export type RefusedRequest = ActionFailure<{ newRequest: Refused<NewRequestValues> }>;
export type RefusedPerson = ActionFailure<{ newUser: Refused<NewUserValues> }>;

/** @returns the request's number, or everything that was typed with a sentence beside what is wrong. */
export async function registerFromForm(
	scope: AccountScope,
	form: FormData,
	requestedById: number,
	medium: 'telephone' | null
): Promise<number | RefusedRequest> {
	const values = readRequestForm(form);
	const errors = checkRequestForm(values);
	if (values.category === '' || Object.keys(errors).length > 0) return fail(422, { newRequest: { values, errors } });
	try {
		const requestedFor = await getPersonMeant(scope, values.requestedForId, values.requestedFor);
		return await registerRequest(scope, {
			...values,
			registrationKey: keyOf(form),
			category: values.category,
			impact: values.impact === '' ? null : values.impact,
			requestedById,
			requestedForId: requestedFor.id,
			medium
		});
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return fail(error.status, { newRequest: { values, errors: { [error.field ?? '']: error.message } } });
	}
}

/** @returns the person's ID, or everything that was typed with a sentence beside what is wrong. */
export async function addPersonFromForm(scope: AccountScope, form: FormData): Promise<number | RefusedPerson> {
	const values = readPersonForm(form);
	const errors = checkPersonForm(values);
	if (Object.keys(errors).length > 0) return fail(422, { newUser: { values, errors } });
	try {
		const organization =
			values.organization === '' ? undefined : await getOrganizationByName(scope, values.organization);
		const { id } = await createPerson(scope, {
			name: values.name,
			primaryEmail: values.email === '' ? null : values.email,
			organizationId: organization?.id ?? null,
			contacts: values.telephone === '' ? [] : [{ protocol: 'telephone', label: values.label, uri: values.telephone }],
			registrationKey: keyOf(form)
		});
		return id;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return fail(error.status, { newUser: { values, errors: { [error.field ?? '']: error.message } } });
	}
}

/** A form without a key of ours is taken once, as it comes. */
function keyOf(form: FormData): string {
	return Key.safeParse(form.get('key')).data ?? randomUUID();
}
