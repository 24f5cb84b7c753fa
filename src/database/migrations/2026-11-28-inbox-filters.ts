import { sql, type Kysely } from 'kysely';

/**
 * Indexes for an inbox that is narrowed, or put in order by status, impact or team, in an account of millions of
 * requests. They hold open requests only, as those of 2026-11-23-inbox do.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const OPEN = `status not in ('completed', 'declined')`;
const TARGET = `coalesce(next_target_at, 'infinity'::timestamptz)`;

/** As `requests/inbox-order.server.ts` says them: another list of statuses there needs another index. */
const STATUS_RANK = `array_position('{on_backlog,assigned,accepted,in_progress,waiting_for,waiting_for_customer,reservation_pending,workflow_pending,project_pending}'::text[], status)`;
const IMPACT_RANK = `coalesce(array_position(array['top', 'high', 'medium', 'low'], impact), 9)`;

/**
 * What a list is narrowed by. With it an index answers on its own which of its requests are meant; without it each of
 * hundreds of thousands of rows would be read to find that few are.
 */
const FILTERED = `status, impact, category, team_id, member_id, service_instance_id, requested_by_id,
	major_incident_status, created_at, next_target_at`;

const STATEMENTS = [
	// "All open" by target, and newest or oldest: as they were, with what a list is narrowed by.
	`drop index request_open_by_target`,
	`create index request_open_by_target on request (account_id, urgent, ${TARGET}, id)
		include (${FILTERED}) where ${OPEN}`,
	`drop index request_open_by_id`,
	`create index request_open_by_id on request (account_id, urgent, id) include (${FILTERED}) where ${OPEN}`,
	// In the order of status and of impact.
	`create index request_open_by_status on request (account_id, urgent, (${STATUS_RANK}), id)
		include (${FILTERED}) where ${OPEN}`,
	`create index request_open_by_impact on request (account_id, urgent, (${IMPACT_RANK}), id)
		include (${FILTERED}) where ${OPEN}`,
	// Of one team, newest or oldest; and by team, one team after the other.
	`create index request_open_by_team_and_id on request (account_id, team_id, urgent, id)
		include (${FILTERED.replace('team_id, ', '')}) where ${OPEN}`,

	// Narrowed to what few requests have: those are all read, and then put in order.
	`create index request_open_in_status on request (account_id, status, urgent) where ${OPEN}`,
	`create index request_open_in_category on request (account_id, category, urgent) where ${OPEN}`,
	`create index request_open_of_service on request (account_id, service_instance_id, urgent) where ${OPEN}`,
	`create index request_open_by_creation on request (account_id, created_at) where ${OPEN}`,
	`create index request_open_major on request (account_id, urgent, ${TARGET}, id)
		where major_incident_status in ('proposed', 'accepted') and ${OPEN}`,
	// Narrowed to an organization or a site: from its people to what they asked for.
	`create index request_open_by_requester on request (account_id, requested_by_id) where ${OPEN}`,
	// The people of a site without reading their rows; it takes the place of person_by_site, which has no number.
	`create index person_of_site on person (account_id, site_id, id) where site_id is not null`,
	`drop index person_by_site`,

	// Indexes answer on their own for what was vacuumed since it changed. A fifth of five million rows, after which
	// PostgreSQL would vacuum by itself, is more than all that is open.
	`alter table request set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01,
		autovacuum_analyze_scale_factor = 0.02)`
];
