/**
 * What is shown of each of several callers, in one statement: where they work, when they last called or
 * asked for something, and what they may be calling about.
 */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import type { Named } from '#people/person-card.ts';
import type { RequestRow } from '#requests/request-views.ts';

export interface CandidateRow {
	readonly id: number;
	readonly name: string;
	readonly nameKey: string;
	readonly vip: boolean;
	readonly jobTitle: string | null;
	readonly location: string | null;
	readonly organization: Named | null;
	readonly site: string | null;
	/** ISO 8601. */
	readonly lastCallAt: Date | null;
	readonly lastRequestAt: Date | null;
	/** Open requests by or for them, and how many of these have missed their next target. */
	readonly open: number;
	readonly overdue: number;
	readonly likely: RequestRow | null;
}

/** Read from the index alone: the rows themselves are fetched of the few that are open. */
const OPEN = (column: string) => `
	select r.id from request r
	where r.account_id = $1 and r.${column} = p.id and r.status not in ('completed', 'declined')`;

/** Parameters: account, reach, people, since when a completed request may be what the call is about, now. */
const CANDIDATES = `
	select p.id, p.name, p.name_key, p.vip, p.job_title, p.location, site.name as site,
		case when organization.id is null then null
			else json_build_object('id', organization.id, 'name', organization.name) end as organization,
		(select max(c.opened_at) from call c where c.account_id = $1 and c.person_id = p.id) as last_call_at,
		(select r.created_at from request r where r.account_id = $1 and r.requested_by_id = p.id
			order by r.id desc limit 1) as last_request_at,
		asked.open, asked.overdue,
		(
			select json_build_object('id', r.id, 'subject', r.subject, 'category', r.category, 'status', r.status,
				'completionReason', r.completion_reason, 'requestedBy', json_build_object('id', p.id, 'name', p.name),
				'requestedFor', json_build_object('id', p.id, 'name', p.name), 'team', null, 'member', null,
				'urgent', r.urgent, 'nextTargetAt', r.next_target_at,
				'createdAt', r.created_at, 'updatedAt', r.updated_at, 'completedAt', r.completed_at)
			from request r
			where r.account_id = $1 and r.requested_by_id = p.id and (
				r.status not in ('completed', 'declined')
				or (r.status = 'completed' and r.completed_at >= $4::timestamptz))
			order by r.status = 'waiting_for_customer' desc, r.status = 'completed' desc, r.id desc
			limit 1
		) as likely
	from person p
	left join organization on organization.account_id = $1 and organization.id = p.organization_id
	left join site on site.account_id = $1 and site.id = p.site_id
	cross join lateral (
		select count(*) as open, count(*) filter (where r.next_target_at < $5::timestamptz) as overdue
		from (${OPEN('requested_by_id')} union ${OPEN('requested_for_id')}) either
		join request r on r.account_id = $1 and r.id = either.id
	) asked
	where p.account_id = $1 and p.id = any($3::bigint[]) and ${withinReachAt('$2')}`;

/** In no order; only those whom the scope may select. */
export async function listCandidates(
	scope: AccountScope,
	personIds: readonly number[],
	freshSince: Date
): Promise<CandidateRow[]> {
	if (personIds.length === 0) return [];
	return executePrepared<CandidateRow>(scope.db, {
		name: 'callers_candidates',
		text: CANDIDATES,
		values: [scope.accountId, scope.reach, personIds, freshSince, scope.now]
	});
}
