/** Organizations by the words of their names. */
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Named } from './person-card.ts';
import { foldText, searchWords } from './search-keys.ts';

const MOST_ORGANIZATIONS = 10;

/** By the first letters of any word; at most ten, by name. Reads the index organization_word_pkey. */
export async function searchOrganizations(scope: AccountScope, text: string): Promise<Named[]> {
	const word = searchWords(text).toSorted((one, other) => other.length - one.length)[0];
	if (word === undefined) return [];
	return scope.db
		.selectFrom('organizationWord')
		.innerJoin('organization', (join) =>
			join
				.onRef('organization.accountId', '=', 'organizationWord.accountId')
				.onRef('organization.id', '=', 'organizationWord.organizationId')
		)
		.select(['organization.id', 'organization.name'])
		.distinct()
		.where('organizationWord.accountId', '=', scope.accountId)
		.where('word', '>=', word)
		.where('word', '<', `${word}\u{10ffff}`)
		.where('organization.disabled', '=', false)
		.orderBy('organization.name')
		.orderBy('organization.id')
		.limit(MOST_ORGANIZATIONS)
		.execute();
}

/**
 * The one of this name, without regard to case and accents.
 * @throws Refusal `organization.unknown`.
 */
export async function getOrganizationByName(scope: AccountScope, name: string): Promise<Named> {
	const found = await scope.db
		.selectFrom('organization')
		.select(['id', 'name'])
		.where('accountId', '=', scope.accountId)
		.where('nameKey', '=', foldText(name))
		.where('disabled', '=', false)
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	if (found !== undefined) return found;
	throw new Refusal(
		'invalid',
		'organization.unknown',
		`There is no organization “${name}”. Choose one of those suggested, or leave it empty.`,
		'organization'
	);
}
