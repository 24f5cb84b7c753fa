/**
 * Everything the console shows of one person, in one statement and one round trip: the card, the last
 * fifty requests, how many there are, and the one loaded beside the list.
 */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import type { Contact, PersonCard } from '#people/person-card.ts';
import { CARD, CARD_JOINS, named } from './card-sql.ts';
import type { Note, RequestDetail, RequestRow } from '#requests/request-views.ts';

/** The person's last requests that the list shows: as many as 4me. */
const LISTED_REQUESTS = 50;

/** Most notes and most changes that are loaded with a request; the last ones. */
const MOST_NOTES = 200;

/** Rows before telephone numbers in them were made links. */
export interface PersonPage {
	readonly person: Omit<PersonCard, 'informationParts' | 'contacts'> & {
		readonly contacts: readonly Omit<Contact, 'parts'>[];
	};
	readonly requests: readonly RequestRow[];
	readonly open: number;
	readonly all: number;
	/** In which year the request of the address was registered. */
	readonly addressedYear: number | null;
	/** In the list, and most likely what the call is about. */
	readonly likelyId: number | null;
	readonly selected: (Omit<RequestDetail, 'notes'> & { readonly notes: readonly Omit<Note, 'parts'>[] }) | null;
}

const ROW = `
	'id', r.id, 'subject', r.subject, 'category', r.category, 'status', r.status,
	'completionReason', r.completion_reason, 'requestedBy', ${named('requester')},
	'requestedFor', ${named('beneficiary')}, 'member', ${named('member')},
	'createdAt', r.created_at, 'updatedAt', r.updated_at, 'completedAt', r.completed_at`;

const PEOPLE_OF_ROW = `
	left join person requester on requester.account_id = $1 and requester.id = r.requested_by_id
	left join person beneficiary on beneficiary.account_id = $1 and beneficiary.id = r.requested_for_id
	left join person member on member.account_id = $1 and member.id = r.member_id`;

const LISTED = (column: string) => `(
	select r.id, r.status, r.completed_at, r.updated_at from request r
	where r.account_id = $1 and r.${column} = $3
	order by r.id desc
	limit ${LISTED_REQUESTS})`;

/**
 * Parameters: account, reach, person, the request of the address or null (loaded only from the list), the request
 * that the analyst chose or null (loaded wherever it stands), since when a completed request may be reopened.
 *
 * Selected is what was chosen, else that of the address, else the likely one, else the newest open one. Likely is
 * the newest that waits for the customer, else the newest that was completed a moment ago.
 */
const PERSON_PAGE = `
	with listed as (
		select * from (${LISTED('requested_by_id')} union ${LISTED('requested_for_id')}) either
		order by id desc
		limit ${LISTED_REQUESTS}
	), likely as (
		select id from listed
		where status = 'waiting_for_customer' or (status = 'completed' and completed_at >= $6::timestamptz)
		order by status = 'waiting_for_customer' desc, id desc
		limit 1
	), selected as (
		select coalesce(
			(select r.id from request r where r.account_id = $1 and r.id = $5::bigint
				and (r.requested_by_id = $3 or r.requested_for_id = $3)),
			(select id from listed where id = $4::bigint),
			case when $4::bigint is null then coalesce(
				(select id from likely),
				(select id from listed where status not in ('completed', 'declined') order by id desc limit 1)
			) end
		) as id
	)
	select ${CARD} as person,
	(
		select coalesce(json_agg(json_build_object(${ROW}) order by r.id desc), '[]')
		from listed l
		join request r on r.account_id = $1 and r.id = l.id
		${PEOPLE_OF_ROW}
	) as requests,
	counted.open + counted_for.open as open,
	counted.total + counted_for.total as "all",
	(select extract(year from r.created_at)::integer from request r
		where r.account_id = $1 and r.id = $4::bigint) as addressed_year,
	(select id from likely) as likely_id,
	(
		select json_build_object(${ROW}, 'impact', r.impact, 'createdBy', ${named('creator')},
			'notes', (
				select coalesce(json_agg(n.note order by n.created_at, n.internal, n.id), '[]')
				from (
					select n.created_at, n.internal, n.id, json_build_object('id', n.id, 'by', ${named('author')}, 'internal', n.internal,
						'medium', n.medium, 'text', n.text, 'at', n.created_at) as note
					from note n
					left join person author on author.account_id = $1 and author.id = n.person_id
					where n.account_id = $1 and n.request_id = r.id
					order by n.created_at desc, n.internal desc, n.id desc
					limit ${MOST_NOTES}
				) n
			),
			'changes', (
				select coalesce(json_agg(h.change order by h.changed_at, h.id), '[]')
				from (
					select h.changed_at, h.id, json_build_object('id', h.id, 'by', ${named('author')}, 'field', h.field,
						'before', h.before, 'after', h.after, 'at', h.changed_at) as change
					from request_change h
					left join person author on author.account_id = $1 and author.id = h.person_id
					where h.account_id = $1 and h.request_id = r.id
					order by h.changed_at desc, h.id desc
					limit ${MOST_NOTES}
				) h
			)
		)
		from request r
		${PEOPLE_OF_ROW}
		left join person creator on creator.account_id = $1 and creator.id = r.created_by_id
		where r.account_id = $1 and r.id = (select id from selected)
	) as selected
	from person p
	${CARD_JOINS}
	cross join lateral (
		select count(*) as total, count(*) filter (where r.status not in ('completed', 'declined')) as open
		from request r
		where r.account_id = $1 and r.requested_by_id = $3
	) counted
	cross join lateral (
		select count(*) as total, count(*) filter (where r.status not in ('completed', 'declined')) as open
		from request r
		where r.account_id = $1 and r.requested_for_id = $3 and r.requested_by_id <> $3
	) counted_for
	where p.account_id = $1 and p.id = $3 and ${withinReachAt('$2')}`;

export interface PersonQuestion {
	readonly personId: number;
	/** Of the opened address: loaded only if it is among the last fifty. */
	readonly addressedRequest: number | undefined;
	/** Chosen on the page: loaded wherever it stands. */
	readonly chosenRequest: number | undefined;
	/** A request completed since then may be what the call is about. */
	readonly freshSince: Date;
}

/** `undefined` where there is no such person, or none whom the scope may select. */
export async function findPersonPage(scope: AccountScope, asked: PersonQuestion): Promise<PersonPage | undefined> {
	const [page] = await executePrepared<PersonPage>(scope.db, {
		name: 'callers_person_page',
		text: PERSON_PAGE,
		values: [
			scope.accountId,
			scope.reach,
			asked.personId,
			asked.addressedRequest ?? null,
			asked.chosenRequest ?? null,
			asked.freshSince
		]
	});
	return page;
}
