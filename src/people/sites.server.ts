/** Sites by name. */
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Named } from './person-card.ts';

/** Names that a field suggests: our choice, more are found by typing the whole name. */
const MOST_SUGGESTED = 300;

type InAccount = Pick<AccountScope, 'db' | 'accountId'>;

/** By name, so that a field can suggest them. Reads the index site_name_once. */
export async function listSiteNames({ db, accountId }: InAccount): Promise<string[]> {
	const sites = await db
		.selectFrom('site')
		.select('name')
		.where('accountId', '=', accountId)
		.orderBy('name')
		.limit(MOST_SUGGESTED)
		.execute();
	return sites.map(({ name }) => name);
}

/**
 * The one of this name, without regard to case. An account has few sites, so it is looked for among all of them.
 * @throws Refusal `site.unknown`.
 */
export async function getSiteByName({ db, accountId }: InAccount, name: string): Promise<Named> {
	const found = await db
		.selectFrom('site')
		.select(['id', 'name'])
		.where('accountId', '=', accountId)
		.where(sql<boolean>`lower(name) = ${name.toLowerCase()}`)
		.orderBy('id')
		.limit(1)
		.executeTakeFirst();
	if (found !== undefined) return found;
	throw new Refusal('invalid', 'site.unknown', `There is no site “${name}”. Choose one of those suggested.`, 'site');
}
