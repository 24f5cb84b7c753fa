/** People who may be the one about to be added: with the same email, or the same name in the same organization. */
import { sql } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { emailKey, foldText, searchWords } from './search-keys.ts';

export interface Namesake {
	readonly id: number;
	readonly name: string;
	readonly by: 'email' | 'name';
}

/** More are not told: the analyst searches then. */
const MOST_NAMESAKES = 5;

/** Reads the indexes person_email_once and person_word_pkey. Whoever has the email comes first. */
export async function listNamesakes(
	scope: AccountScope,
	person: { readonly name: string; readonly email: string; readonly organizationId: number | null }
): Promise<Namesake[]> {
	const nameKey = foldText(person.name);
	const [word = ''] = searchWords(person.name);
	const email = emailKey(person.email) ?? '';
	return scope.db
		.selectFrom('person')
		.select(['id', 'name'])
		.select(sql<'email' | 'name'>`case when email_key = ${email} then 'email' else 'name' end`.as('by'))
		.where('accountId', '=', scope.accountId)
		.where(withinReach(scope.reach))
		.where((where) =>
			where.or([
				where('emailKey', '=', email),
				where.and([
					where('disabled', '=', false),
					sql<boolean>`organization_id is not distinct from ${person.organizationId}::bigint`,
					where(
						'id',
						'in',
						where
							.selectFrom('personWord')
							.select('personId')
							.where('accountId', '=', scope.accountId)
							.where('word', '=', word)
							.where('nameKey', '=', nameKey)
					)
				])
			])
		)
		.orderBy('by')
		.orderBy('id')
		.limit(MOST_NAMESAKES)
		.execute();
}
