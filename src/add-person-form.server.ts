/**
 * What the form of a new user does: everything that is wrong is told at once, beside its field; whoever may be the
 * same person is named before somebody is added twice. Used by every page that holds the form.
 */
import { fail, type ActionFailure } from '@sveltejs/kit';
import { consoleAddress } from '#callers/console-address.ts';
import type { AlreadyHere, NewUserValues, RefusedNewUser } from '#callers/console-data.ts';
import { identifyCaller } from '#callers/identify.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { createPerson, findRegisteredPerson, type NewPerson } from '#people/create-person.server.ts';
import { getPersonMeant } from '#people/find-person.server.ts';
import { listNamesakes } from '#people/namesakes.server.ts';
import { checkPersonForm, readPersonForm } from '#people/new-person-form.ts';
import { getOrganizationByName } from '#people/organizations.server.ts';
import { getSiteByName } from '#people/sites.server.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { keyOf } from './console-forms.server.ts';

export type RefusedPerson = ActionFailure<{ newUser: RefusedNewUser }>;

/** A number is the same line in these classes: all digits, or nearly. */
const SAME_LINE_CLASS = 3;

/** Longest that is looked up of a number somebody wrote, in characters. */
const LONGEST_NUMBER = 200;

/**
 * @param call base address of the call's page, where a call is open
 * @returns the person's ID, or everything that was typed with a sentence beside what is wrong
 */
export async function addPersonFromForm(
	locals: App.Locals,
	form: FormData,
	call?: string
): Promise<number | RefusedPerson> {
	const { scope, texts } = locals;
	const values = readPersonForm(form);
	const errors = checkPersonForm(values, texts);
	const refuse = (status: number, already: readonly AlreadyHere[] = []) =>
		fail(status, { newUser: { values, errors, already } });

	const person = await referTo(locals, values, errors);
	if (Object.keys(errors).length > 0) return refuse(422);
	const registrationKey = keyOf(form);
	const sentBefore = await findRegisteredPerson(scope, registrationKey);
	if (sentBefore !== undefined) return sentBefore.id;
	const already = await listAlreadyHere(locals, values, person.organizationId, call);
	if (already.some(({ by }) => by === 'email')) errors['email'] = texts.peopleSearch.wrong.emailTaken;
	if ('email' in errors || (already.length > 0 && !form.has('anyway'))) return refuse(409, already);
	try {
		const { id } = await createPerson(scope, { ...person, registrationKey });
		return id;
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const sentAtOnce = await findRegisteredPerson(scope, registrationKey);
		if (sentAtOnce !== undefined) return sentAtOnce.id;
		errors[error.field ?? ''] =
			error.code === 'person.email-taken' ? texts.peopleSearch.wrong.emailTaken : error.message;
		return refuse(error.status);
	}
}

/** The records that are meant by what was typed; a sentence is put beside each name that means none. */
async function referTo(
	{ scope, texts }: App.Locals,
	values: NewUserValues,
	errors: Record<string, string>
): Promise<NewPerson> {
	const idOf = async (field: 'organization' | 'site' | 'manager', find: (name: string) => Promise<{ id: number }>) => {
		if (values[field] === '') return null;
		try {
			return (await find(values[field])).id;
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			errors[field] = sayUnknown(error, field, values[field], texts);
			return null;
		}
	};
	return {
		name: values.name,
		primaryEmail: orNull(values.email),
		organizationId: await idOf('organization', (name) => getOrganizationByName(scope, name)),
		siteId: await idOf('site', (name) => getSiteByName(scope, name)),
		managerId: await idOf('manager', (name) => getPersonMeant(scope, values.managerId, name, 'manager')),
		jobTitle: orNull(values.jobTitle),
		supportId: orNull(values.supportId),
		employeeId: orNull(values.employeeId),
		vip: values.vip !== '',
		contacts: [
			{ label: values.label, uri: values.telephone },
			{ label: values.secondLabel, uri: values.secondTelephone }
		].flatMap(({ label, uri }) => (uri === '' ? [] : [{ protocol: 'telephone' as const, label, uri }]))
	};
}

function sayUnknown(
	{ code }: Refusal,
	field: 'organization' | 'site' | 'manager',
	name: string,
	{ peopleSearch }: AllTexts
): string {
	const { wrong } = peopleSearch;
	return code === 'person.ambiguous' ? wrong.managerOfSeveral(name) : wrong[field](name);
}

/** Nobody twice; whoever has the email first. */
async function listAlreadyHere(
	locals: App.Locals,
	values: NewUserValues,
	organizationId: number | null,
	call: string | undefined
): Promise<AlreadyHere[]> {
	const namesakes = await listNamesakes(locals.scope, { ...values, organizationId });
	const found = [...namesakes, ...(await listOfLine(locals, values.telephone))];
	return found
		.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at)
		.map(({ id, name, by }) => ({
			person: { id, name },
			by,
			href: call === undefined ? `/sd/person/${id}` : consoleAddress({ base: call, person: id })
		}));
}

/** Who has the number; nobody, where it is marked as a line that several people use. */
async function listOfLine({ scope, account }: App.Locals, telephone: string) {
	if (telephone === '') return [];
	const received = encodeURIComponent(telephone.slice(0, LONGEST_NUMBER));
	const { findings } = await identifyCaller(scope, account, [
		{ name: 'telephone', received, length: telephone.length }
	]);
	return findings
		.filter(({ by, line }) => by === 'telephone' && line === undefined)
		.flatMap(({ people }) => people.filter(({ reason }) => reason.class >= SAME_LINE_CLASS))
		.map(({ personId, name }) => ({ id: personId, name, by: 'telephone' as const }));
}

function orNull(text: string): string | null {
	return text === '' ? null : text;
}
