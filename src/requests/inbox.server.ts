/**
 * The inbox: open requests, a page at a time. Urgent ones come first, in an order of their own, so each page is read
 * as two stretches; that of the teams as one for each team. Every stretch is the beginning of an index, or goes on
 * behind the last row of the page before: request_open_by_member, request_open_by_team, request_open_by_target,
 * request_open_by_id. By status, impact and team the open requests of the tab are put in order each time.
 */
import { sql, type RawBuilder } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { filterConditions, type Narrowed } from './inbox-filters.server.ts';
import { ORDERS } from './inbox-order.server.ts';
import type { InboxPlace, InboxQuery, Tab } from './inbox-query.ts';
import type { InboxRow } from './inbox-views.ts';

/** Rows of a page: as many as the list of a caller's requests. */
export const PAGE_ROWS = 50;

export interface InboxPage {
	readonly rows: readonly InboxRow[];
	/** Where the next page goes on; undefined on the last one. */
	readonly next: InboxPlace | undefined;
}

/** As the partial indexes say it, so that they are used. */
export const OPEN = sql<boolean>`r.status not in ('completed', 'declined')`;

type ListedRow = InboxRow & { readonly written: string };

/** Of requests whose requester the scope may select; none for somebody who is not signed in. */
export async function listInbox(scope: AccountScope, query: InboxQuery, narrowed: Narrowed): Promise<InboxPage> {
	const { rows } = await inboxStatement(scope, query, narrowed).execute(scope.db);
	const page = rows.slice(0, PAGE_ROWS);
	const last = rows.length > PAGE_ROWS ? page.at(-1) : undefined;
	return { rows: page, next: last && { urgent: last.urgent, key: last.written, id: last.id } };
}

/** One row more than a page, where there is more. */
export function inboxStatement(scope: AccountScope, query: InboxQuery, narrowed: Narrowed): RawBuilder<ListedRow> {
	const { key, direction, join = sql`` } = ORDERS[query.sort];
	const stretches = [true, false].flatMap((urgent) => stretchOf(scope, query, narrowed, urgent) ?? []);
	return sql<ListedRow>`
		select r.id, r.subject, r.status, r.impact, r.urgent, r.major_incident_status, r.next_target_at, r.best_effort,
			r.created_at, r.revision, listed.written,
			json_build_object('id', requester.id, 'name', requester.name, 'vip', requester.vip) as requested_by,
			service.name as service, team.name as team, member.name as member
		from (${sql.join(stretches, sql` union all `)}) listed
		-- The limit keeps it a probe for each row, however many the planner expects.
		cross join lateral (
			select * from request where request.account_id = ${scope.accountId} and request.id = listed.id limit 1
		) r
		join person requester on requester.account_id = r.account_id and requester.id = r.requested_by_id
		left join service_instance service on service.account_id = r.account_id and service.id = r.service_instance_id
		left join team on team.account_id = r.account_id and team.id = r.team_id
		left join person member on member.account_id = r.account_id and member.id = r.member_id
		${join}
		order by r.urgent desc, ${inOrder(key, direction)}
		limit ${PAGE_ROWS + 1}`;
}

/** The urgent ones, or the others; undefined where the page begins behind them. */
function stretchOf(
	scope: AccountScope,
	query: InboxQuery,
	narrowed: Narrowed,
	urgent: boolean
): RawBuilder<unknown> | undefined {
	const { after } = query;
	if (after?.urgent === false && urgent) return undefined;
	const conditions = [
		urgent ? sql`r.urgent` : sql`not r.urgent`,
		...filterConditions(scope, query.filters, narrowed),
		...(after?.urgent === urgent ? [behind(query, after)] : [])
	];
	const list = listOf(scope, query, conditions);
	return sql`(${query.tab === 'teams' ? perTeam(scope, list) : list})`;
}

function listOf(
	scope: AccountScope,
	{ tab, sort }: InboxQuery,
	conditions: RawBuilder<unknown>[]
): RawBuilder<unknown> {
	const { key, written, direction, join = sql`` } = ORDERS[sort];
	return sql`
		select r.id, ${written} as written from request r ${join}
		where r.account_id = ${scope.accountId} and ${OPEN} and ${inTab(scope, tab)} and ${withinReach(scope.reach)}
			and ${sql.join(conditions, sql` and `)}
		order by ${inOrder(key, direction)}
		limit ${PAGE_ROWS + 1}`;
}

/** The first rows of each team of mine: together they hold the first of all. */
function perTeam(scope: AccountScope, list: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`
		select listed.id, listed.written from team_member mine
		cross join lateral (${list}) listed
		where mine.account_id = ${scope.accountId} and mine.person_id = ${scope.personId ?? null}`;
}

function inTab(scope: AccountScope, tab: Tab): RawBuilder<unknown> {
	switch (tab) {
		case 'mine':
			return sql`r.member_id = ${scope.personId ?? null}`;
		case 'teams':
			return sql`r.team_id = mine.team_id`;
		case 'unassigned':
			return sql`r.member_id is null`;
		case 'all':
			return sql`true`;
	}
}

function inOrder(key: RawBuilder<unknown> | undefined, direction: 'asc' | 'desc'): RawBuilder<unknown> {
	return sql`${key === undefined ? sql`` : sql`${key}, `}r.id ${sql.raw(direction)}`;
}

function behind({ sort }: InboxQuery, { key, id }: InboxPlace): RawBuilder<unknown> {
	const order = ORDERS[sort];
	const comparison = sql.raw(order.direction === 'asc' ? '>' : '<');
	if (order.key === undefined) return sql`r.id ${comparison} ${id}`;
	return sql`(${order.key}, r.id) ${comparison} (${order.read(key)}, ${id})`;
}
