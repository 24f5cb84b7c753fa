/**
 * The stretches that a page of the inbox is put together from: the urgent ones, then the others, of a tab. Each holds
 * the first rows behind the page before, with what they are put in order by.
 */
import { sql, type RawBuilder } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { filterConditions, type Narrowed } from './inbox-filters.server.ts';
import { ORDERS } from './inbox-order.server.ts';
import { narrowing, type InboxPlace, type InboxQuery } from './inbox-query.ts';

/** As the partial indexes say it, so that they are used. */
const OPEN = sql<boolean>`r.status not in ('completed', 'declined')`;

interface Stretch {
	readonly query: InboxQuery;
	readonly narrowed: Narrowed;
	readonly urgent: boolean;
	/** Most rows. */
	readonly limit: number;
}

type Conditions = readonly RawBuilder<unknown>[];

/** Columns `id`, `written` and `key`; undefined where the page begins behind all of them. */
export function stretchOf(scope: AccountScope, stretch: Stretch): RawBuilder<unknown> | undefined {
	const { query, narrowed, urgent } = stretch;
	const { after } = query;
	if (after?.urgent === false && urgent) return undefined;
	const conditions = [
		urgent ? sql`r.urgent` : sql`not r.urgent`,
		...filterConditions(scope, query.filters, narrowed),
		...(after?.urgent === urgent ? [behind(query, after)] : [])
	];
	if (isManyOfEachTeam(query)) return teamAfterTeam(scope, stretch, conditions);
	if (query.tab === 'teams') return sql`(${perTeam(scope, stretch, conditions)})`;
	return sql`(${listOf(scope, stretch, conditions)})`;
}

/** Of the request `r`; with `given` beside it, where it is put in order by its team. */
function listOf(
	scope: AccountScope,
	{ query, limit }: Stretch,
	conditions: Conditions,
	join: RawBuilder<unknown> = ORDERS[query.sort].join ?? sql``
): RawBuilder<unknown> {
	const { key, written, direction } = ORDERS[query.sort];
	return sql`
		select r.id, ${written} as written, ${key ?? sql`null`} as key from request r ${join}
		where r.account_id = ${scope.accountId} and ${OPEN} and ${inTab(scope, query)} and ${withinReach(scope.reach)}
			and ${sql.join(conditions, sql` and `)}
		order by ${inOrder(key, direction)}
		limit ${limit}`;
}

/** The first rows of each team of mine hold the first of all. */
function perTeam(scope: AccountScope, stretch: Stretch, conditions: Conditions): RawBuilder<unknown> {
	return sql`
		select listed.id, listed.written, listed.key from (${myTeams(scope)}) mine
		cross join lateral (${listOf(scope, stretch, conditions)}) listed
		order by listed.key, listed.id ${sql.raw(ORDERS[stretch.query.sort].direction)}
		limit ${stretch.limit}`;
}

/** By team, and not narrowed to what few teams have a few of: those are quicker put in order than looked for in each team. */
function isManyOfEachTeam(query: InboxQuery): boolean {
	const { member, organization } = query.filters;
	if (query.sort !== 'team' || query.tab === 'mine' || narrowing(query).length > 1) return false;
	return [member, organization].every((value) => value === '' || value === 'none');
}

/** In the order of their names, until the page is full; what no team has comes first. */
function teamAfterTeam(scope: AccountScope, stretch: Stretch, conditions: Conditions): RawBuilder<unknown> {
	const { query, urgent, limit } = stretch;
	const from = query.after?.urgent === urgent ? query.after.key : '';
	const list = (ofTeam: RawBuilder<unknown>) => listOf(scope, stretch, [ofTeam, ...conditions], sql``);
	const teams = sql`(
		select listed.id, listed.written, listed.key
		from (
			select team.id, team.name from team
			where team.account_id = ${scope.accountId} and team.name >= ${from}::text
				and ${query.tab === 'teams' ? sql`team.id in (${myTeams(scope)})` : sql`true`}
		) given
		cross join lateral (${list(sql`r.team_id = given.id`)}) listed
		order by given.name, listed.id
		limit ${limit}
	)`;
	if (query.tab === 'teams') return teams;
	const none = sql`(
		select listed.id, listed.written, listed.key from (select ''::text as name) given
		cross join lateral (${list(sql`r.team_id is null`)}) listed
	)`;
	return sql`${none} union all ${teams}`;
}

function myTeams({ accountId, personId }: AccountScope): RawBuilder<unknown> {
	return sql`select team_id from team_member where account_id = ${accountId} and person_id = ${personId ?? null}`;
}

function inTab(scope: AccountScope, query: InboxQuery): RawBuilder<unknown> {
	switch (query.tab) {
		case 'mine':
			return sql`r.member_id = ${scope.personId ?? null}`;
		case 'teams':
			return isManyOfEachTeam(query) ? sql`true` : sql`r.team_id = mine.team_id`;
		case 'unassigned':
			return sql`r.member_id is null`;
		case 'all':
			return sql`true`;
	}
}

export function inOrder(key: RawBuilder<unknown> | undefined, direction: 'asc' | 'desc'): RawBuilder<unknown> {
	return sql`${key === undefined ? sql`` : sql`${key}, `}r.id ${sql.raw(direction)}`;
}

function behind({ sort }: InboxQuery, { key, id }: InboxPlace): RawBuilder<unknown> {
	const order = ORDERS[sort];
	const comparison = sql.raw(order.direction === 'asc' ? '>' : '<');
	if (order.key === undefined) return sql`r.id ${comparison} ${id}`;
	return sql`(${order.key}, r.id) ${comparison} (${order.read(key)}, ${id})`;
}
