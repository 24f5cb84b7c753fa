/** The person meant by what somebody typed. */
import type { AccountScope } from '#accounts/scope.ts';
import { withinReach } from '#accounts/reach.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Named } from './person-card.ts';
import { emailKey, foldText } from './search-keys.ts';

/**
 * Whom a field means: the one chosen from suggestions, else the only one with this name or email.
 * @throws Refusal `person.unknown`, `person.ambiguous`, for the field: whom a request is for, unless it is said.
 */
export async function getPersonMeant(
	scope: AccountScope,
	chosenId: string,
	text: string,
	field = 'requestedFor'
): Promise<Named> {
	const people = await listMeant(scope, text);
	const chosen = people.find(({ id }) => String(id) === chosenId);
	if (chosen !== undefined) return chosen;
	const [only, ...others] = people;
	if (only === undefined) {
		throw new Refusal(
			'invalid',
			'person.unknown',
			`Nobody here is called “${text.slice(0, 128)}”. Write the whole name, or the email address.`,
			field
		);
	}
	if (others.length > 0) {
		throw new Refusal(
			'invalid',
			'person.ambiguous',
			`Several people are called “${only.name}”. Write the email address of the one you mean.`,
			field
		);
	}
	return only;
}

/** By ID, with the name; undefined for nobody, and for whom the scope may not select. */
export async function findPersonNamed(scope: AccountScope, personId: number): Promise<Named | undefined> {
	return scope.db
		.selectFrom('person')
		.select(['id', 'name'])
		.where('accountId', '=', scope.accountId)
		.where('id', '=', personId)
		.where(withinReach(scope.reach))
		.executeTakeFirst();
}

/** By the whole name, through the index person_word_pkey, or by the whole email address. */
async function listMeant(scope: AccountScope, text: string): Promise<Named[]> {
	const nameKey = foldText(text);
	const [word] = nameKey.split(' ');
	return scope.db
		.selectFrom('person')
		.select(['id', 'name'])
		.where('accountId', '=', scope.accountId)
		.where('disabled', '=', false)
		.where(withinReach(scope.reach))
		.where((where) =>
			where.or([
				where('emailKey', '=', emailKey(text) ?? ''),
				where(
					'id',
					'in',
					where
						.selectFrom('personWord')
						.select('personId')
						.where('accountId', '=', scope.accountId)
						.where('word', '=', word ?? '')
						.where('nameKey', '=', nameKey)
				)
			])
		)
		.orderBy('id')
		.limit(20)
		.execute();
}
