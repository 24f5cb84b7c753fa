/** Organizations by the words of their names. */
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Named } from './person-card.ts';
import { foldText, searchWords } from './search-keys.ts';

const MOST_ORGANIZATIONS = 10;

/** Names that a field without a script suggests: our choice, more are found by typing the whole name. */
const MOST_SUGGESTED = 300;

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

/** By name, so that a field can suggest them without a script. Reads the index organization_name_once. */
export async function listOrganizationNames({
	db,
	accountId
}: Pick<AccountScope, 'db' | 'accountId'>): Promise<string[]> {
	const organizations = await db
		.selectFrom('organization')
		.select('name')
		.where('accountId', '=', accountId)
		.where('disabled', '=', false)
		.orderBy('name')
		.limit(MOST_SUGGESTED)
		.execute();
	return organizations.map(({ name }) => name);
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
