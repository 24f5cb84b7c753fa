/** Teams and who is in them: to whom a request may be assigned. */
import { sql } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Named } from '#people/person-card.ts';

/** Our choice: more than a choice on a page can hold. */
const MOST_TEAMS = 500;

export interface Team extends Named {
	/** By name; only people whom the scope may select and who are not disabled. */
	readonly members: readonly Named[];
}

/** By name, without the disabled ones. */
export async function listTeams(scope: AccountScope): Promise<Team[]> {
	return scope.db
		.selectFrom('team')
		.select(['team.id', 'team.name'])
		.select(
			sql<Named[]>`(
				select coalesce(json_agg(json_build_object('id', person.id, 'name', person.name)
					order by person.name_key, person.id), '[]')
				from team_member
				join person on person.account_id = team_member.account_id and person.id = team_member.person_id
				where team_member.account_id = team.account_id and team_member.team_id = team.id
					and not person.disabled and ${withinReach(scope.reach)}
			)`.as('members')
		)
		.where('team.accountId', '=', scope.accountId)
		.where('team.disabled', '=', false)
		.orderBy('team.name')
		.orderBy('team.id')
		.limit(MOST_TEAMS)
		.execute();
}

/** The team that supports a service; undefined where there is none, or not any more. */
export async function findSupportTeamId(
	{ db, accountId }: Pick<AccountScope, 'db' | 'accountId'>,
	serviceInstanceId: number
): Promise<number | undefined> {
	const team = await db
		.selectFrom('serviceInstance')
		.innerJoin('team', (join) =>
			join.on('team.accountId', '=', accountId).onRef('team.id', '=', 'serviceInstance.supportTeamId')
		)
		.select('team.id')
		.where('serviceInstance.accountId', '=', accountId)
		.where('serviceInstance.id', '=', serviceInstanceId)
		.where('team.disabled', '=', false)
		.executeTakeFirst();
	return team?.id;
}
