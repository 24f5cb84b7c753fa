/** What the form does in which a person is changed: saves, or answers everything typed with what is wrong beside it. */
import { fail, type ActionFailure } from '@sveltejs/kit';
import { readChangeForm, type PersonChanges } from '#people/change-person-form.ts';
import { changePerson } from '#people/change-person.server.ts';
import { markOf } from '#people/editable-person.server.ts';
import type { Named } from '#people/person-card.ts';
import type { FieldProblem } from '#people/person-fields.ts';
import { findPersonByEmail } from '#people/person-by-email.server.ts';

export interface RefusedPerson {
	readonly typed: PersonChanges;
	/** By name of the field, or by contact. */
	readonly problems: Readonly<Record<string, FieldProblem>>;
	/** What somebody else wrote meanwhile. */
	readonly kept: Readonly<Record<string, string>>;
	/** Whose email it is. */
	readonly taken: Named | undefined;
}

/** @returns undefined if it is saved. */
export async function changePersonFromForm(
	{ scope }: App.Locals,
	personId: number,
	form: FormData
): Promise<ActionFailure<RefusedPerson> | undefined> {
	const typed = readChangeForm(form);
	const outcome = await changePerson(scope, personId, typed);
	if (outcome.kind === 'saved') return undefined;
	if (outcome.kind === 'conflict') {
		// Saved once more, what is kept now was seen.
		const seen = Object.entries(outcome.kept).map(([name, value]) => [name, markOf(value)]);
		const again = { ...typed, seen: { ...typed.seen, ...Object.fromEntries(seen) } };
		return fail(409, { typed: again, problems: {}, kept: outcome.kept, taken: undefined });
	}
	const { problems } = outcome;
	const taken =
		problems['email'] === 'emailTaken' ? await findPersonByEmail(scope, typed.texts.email ?? '') : undefined;
	return fail(problems['email'] === 'emailTaken' ? 409 : 422, {
		typed,
		problems,
		kept: {},
		taken: taken && { id: taken.id, name: taken.name }
	});
}
