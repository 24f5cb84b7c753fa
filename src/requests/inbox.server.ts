/**
 * The inbox: open requests, a page at a time. Urgent ones come first, in an order of their own, so each page is read
 * as two stretches; that of the teams as one for each team. Every stretch is the beginning of an index, or goes on
 * behind the last row of the page before: request_open_by_member, request_open_by_team, request_open_by_team_and_id,
 * request_open_by_target, request_open_by_id, request_open_by_status, request_open_by_impact. What few requests have is
 * found by an index of its own, and then put in order: request_open_in_status, request_open_in_category,
 * request_open_of_service, request_open_by_creation, request_open_major, request_open_by_requester.
 */
import { sql, type RawBuilder } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { PLAN_FOR_VALUES, withSettings } from '#database/local-settings.server.ts';
import type { Narrowed } from './inbox-filters.server.ts';
import { ORDERS } from './inbox-order.server.ts';
import type { InboxPlace, InboxQuery } from './inbox-query.ts';
import { inOrder, stretchOf } from './inbox-stretches.server.ts';
import type { InboxRow } from './inbox-views.ts';

/** Rows of a page: as many as the list of a caller's requests. */
export const PAGE_ROWS = 50;

export interface InboxPage {
	readonly rows: readonly InboxRow[];
	/** Where the next page goes on; undefined on the last one. */
	readonly next: InboxPlace | undefined;
}

type ListedRow = InboxRow & { readonly written: string };

/** Of requests whose requester the scope may select; none for somebody who is not signed in. */
export async function listInbox(scope: AccountScope, query: InboxQuery, narrowed: Narrowed): Promise<InboxPage> {
	const { rows } = await withSettings(scope.db, PLAN_FOR_VALUES, (db) =>
		inboxStatement(scope, query, narrowed).execute(db)
	);
	const page = rows.slice(0, PAGE_ROWS);
	const last = rows.length > PAGE_ROWS ? page.at(-1) : undefined;
	return { rows: page, next: last && { urgent: last.urgent, key: last.written, id: last.id } };
}

/** One row more than a page, where there is more. To be planned for its values: how frequent they are decides by which index. */
export function inboxStatement(scope: AccountScope, query: InboxQuery, narrowed: Narrowed): RawBuilder<ListedRow> {
	const { key, direction, join = sql`` } = ORDERS[query.sort];
	const stretches = [true, false].flatMap(
		(urgent) => stretchOf(scope, { query, narrowed, urgent, limit: PAGE_ROWS + 1 }) ?? []
	);
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
