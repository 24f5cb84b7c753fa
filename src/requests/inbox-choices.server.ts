/** What an inbox can be narrowed by and assigned to: teams with their members, services, and a few names to complete. */
import type { AccountScope } from '#accounts/scope.ts';
import type { Named } from '#people/person-card.ts';
import { listTeams, type Team } from '#services/teams.server.ts';

/** Our choice: more than a choice on a page can hold. */
const MOST_CHOICES = 500;

/** Suggested while a name is typed: our choice. Any other one is found by its whole name. */
const MOST_SUGGESTED = 200;

export interface InboxChoices {
	readonly teams: readonly Team[];
	readonly services: readonly Named[];
	readonly sites: readonly string[];
	readonly organizations: readonly string[];
}

export async function listInboxChoices(scope: AccountScope): Promise<InboxChoices> {
	const [teams, services, sites, organizations] = await Promise.all([
		listTeams(scope),
		listServices(scope),
		listNames(scope, 'site'),
		listNames(scope, 'organization')
	]);
	return { teams, services, sites, organizations };
}

async function listServices({ db, accountId }: AccountScope): Promise<Named[]> {
	return db
		.selectFrom('serviceInstance')
		.select(['id', 'name'])
		.where('accountId', '=', accountId)
		.where('disabled', '=', false)
		.orderBy('name')
		.orderBy('id')
		.limit(MOST_CHOICES)
		.execute();
}

async function listNames({ db, accountId }: AccountScope, table: 'site' | 'organization'): Promise<string[]> {
	const rows = await db
		.selectFrom(table)
		.select('name')
		.where('accountId', '=', accountId)
		.orderBy('name')
		.limit(MOST_SUGGESTED)
		.execute();
	return rows.map(({ name }) => name);
}
