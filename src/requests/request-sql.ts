/**
 * Parts of statements that show requests; written once, for a person's page and for a request's own. Parameter $1 is
 * the account, `r` the request. Pure.
 */
import { named } from '#people/named-sql.ts';

/** Most notes and changes together that are loaded at once; the last ones. */
export const MOST_EVENTS = 200;

/** Fields of a `RequestRow`. Needs the joins of `ROW_JOINS`. */
export const ROW = `
	'id', r.id, 'subject', r.subject, 'category', r.category, 'status', r.status,
	'completionReason', r.completion_reason, 'requestedBy', ${named('requester')},
	'requestedFor', ${named('beneficiary')}, 'team', ${named('team')}, 'member', ${named('member')},
	'urgent', r.urgent, 'nextTargetAt', r.next_target_at,
	'createdAt', r.created_at, 'updatedAt', r.updated_at, 'completedAt', r.completed_at`;

export const ROW_JOINS = `
	left join person requester on requester.account_id = $1 and requester.id = r.requested_by_id
	left join person beneficiary on beneficiary.account_id = $1 and beneficiary.id = r.requested_for_id
	left join team on team.account_id = $1 and team.id = r.team_id
	left join person member on member.account_id = $1 and member.id = r.member_id`;

/** A `RequestDetail`, its notes without links. Needs the joins of `DETAIL_JOINS`. */
export const DETAIL = `json_build_object(${ROW},
	'revision', r.revision, 'impact', r.impact, 'createdBy', ${named('creator')}, 'service', ${named('service_instance')},
	'items', (
		select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) order by i.name, i.id), '[]')
		from request_configuration_item l
		join configuration_item i on i.account_id = $1 and i.id = l.configuration_item_id
		where l.account_id = $1 and l.request_id = r.id
	),
	'majorIncidentStatus', r.major_incident_status, 'reopenCount', r.reopen_count, 'waitingUntil', r.waiting_until,
	'desiredCompletionAt', r.desired_completion_at, 'bestEffort', r.best_effort, 'verification', r.verification,
	'group', case when request_group.id is null then null
		else json_build_object('id', request_group.id, 'subject', request_group.subject) end,
	'grouped', case when r.is_group
		then (select count(*) from request m where m.account_id = $1 and m.grouped_into_id = r.id) else 0 end,
	'notes', story.notes, 'changes', story.changes, 'earlier', story.earlier
)`;

/** SQL that is true for the notes and changes of the page that is asked for, by their moment and ID. */
export type Earlier = (at: string, id: string) => string;

export const detailJoins = (earlier: Earlier) => `${ROW_JOINS}
	left join person creator on creator.account_id = $1 and creator.id = r.created_by_id
	left join service_instance on service_instance.account_id = $1 and service_instance.id = r.service_instance_id
	left join request request_group on request_group.account_id = $1 and request_group.id = r.grouped_into_id
	cross join lateral (
		select coalesce(json_agg(e.event order by e.at, e.internal, e.id)
				filter (where e.kind = 'note' and e.place <= ${MOST_EVENTS}), '[]') as notes,
			coalesce(json_agg(e.event order by e.at, e.id)
				filter (where e.kind = 'change' and e.place <= ${MOST_EVENTS}), '[]') as changes,
			case when count(*) > ${MOST_EVENTS} then max(concat(to_json(e.at) #>> '{}', '_', e.id))
				filter (where e.place = ${MOST_EVENTS}) end as earlier
		from (
			select events.*, row_number() over (order by events.at desc, events.id desc) as place
			from ((${notes(earlier)}) union all (${changes(earlier)})) events
			order by events.at desc, events.id desc
			limit ${MOST_EVENTS + 1}
		) e
	) story`;

/** All that there is, from the newest on. */
export const FROM_NEWEST: Earlier = () => 'true';

function notes(earlier: Earlier): string {
	return `
	select 'note' as kind, n.created_at as at, n.id, n.internal,
		json_build_object('id', n.id, 'by', ${named('author')}, 'internal', n.internal, 'medium', n.medium,
			'text', n.text, 'at', n.created_at) as event
	from note n
	left join person author on author.account_id = $1 and author.id = n.person_id
	where n.account_id = $1 and n.request_id = r.id and ${earlier('n.created_at', 'n.id')}
	order by n.created_at desc, n.id desc
	limit ${MOST_EVENTS + 1}`;
}

function changes(earlier: Earlier): string {
	return `
	select 'change' as kind, h.changed_at as at, h.id, false as internal,
		json_build_object('id', h.id, 'by', ${named('author')}, 'field', h.field, 'before', ${valueIn('before')},
			'after', ${valueIn('after')}, 'at', h.changed_at) as event
	from request_change h
	left join person author on author.account_id = $1 and author.id = h.person_id
	where h.account_id = $1 and h.request_id = r.id and ${earlier('h.changed_at', 'h.id')}
	order by h.changed_at desc, h.id desc
	limit ${MOST_EVENTS + 1}`;
}

/** Of a record the history keeps the number, so that a new name is told everywhere; it is read as that name. */
export function valueIn(column: 'before' | 'after'): string {
	const value = `h.${column}`;
	const one = (table: string) =>
		`(select named.name from ${table} named where named.account_id = $1 and named.id = ${value}::bigint)`;
	return `case when ${value} !~ '^[0-9,]+$' then ${value}
		when h.field = 'team' then ${one('team')}
		when h.field = 'member' then ${one('person')}
		when h.field = 'service_instance' then ${one('service_instance')}
		when h.field = 'configuration_items' then (select string_agg(named.name, ', ' order by named.name)
			from configuration_item named
			where named.account_id = $1 and named.id = any(string_to_array(${value}, ',')::bigint[]))
		else ${value} end`;
}
