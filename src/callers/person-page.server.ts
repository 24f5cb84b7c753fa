/**
 * Everything the console shows of one person, in one statement and one round trip: the card, the last
 * fifty requests, how many there are, and the one loaded beside the list.
 */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import type { Contact, PersonCard } from '#people/person-card.ts';
import { verifiedSince } from '#people/verification.ts';
import { CARD, CARD_JOINS } from './card-sql.ts';
import { DETAIL, detailJoins, FROM_NEWEST, ROW, ROW_JOINS } from '#requests/request-sql.ts';
import { DRAFT_DAYS } from '#requests/draft.ts';
import type { DraftRow, Note, RequestDetail, RequestRow } from '#requests/request-views.ts';
import { coveredServices, ITEMS } from '#services/coverage-sql.ts';
import type { CoveredRow, ItemOfPerson } from '#services/covered-service.ts';

/** The person's last requests that the list shows at first: as many as 4me. */
const LISTED_REQUESTS = 50;

/** As many as one look at all of them loads; our choice, what a page can still show at once. */
const LISTED_OF_ALL = 500;

/** Rows before telephone numbers in them were made links. */
export interface PersonPage {
	readonly person: Omit<PersonCard, 'informationParts' | 'contacts'> & {
		readonly contacts: readonly Omit<Contact, 'parts'>[];
	};
	readonly requests: readonly RequestRow[];
	readonly open: number;
	readonly all: number;
	readonly hasOlder: boolean;
	/** In which year the request of the address was registered. */
	readonly addressedYear: number | null;
	/** In the list, and most likely what the call is about. */
	readonly likelyId: number | null;
	readonly selected: (Omit<RequestDetail, 'notes'> & { readonly notes: readonly Omit<Note, 'html'>[] }) | null;
	readonly services: readonly CoveredRow[];
	readonly items: readonly ItemOfPerson[];
	/** How the caller was verified, as it is kept; null if nobody was, or not any more. */
	readonly verified: { readonly ways: string; readonly at: string } | null;
	/** What the analyst has begun to write for the person. */
	readonly draft: DraftRow | null;
}

const LISTED = (column: string) => `(
	select r.id, r.status, r.completed_at, r.next_target_at from request r
	where r.account_id = $1 and r.${column} = $3 and r.id < $7::bigint
	order by r.id desc
	limit $8::integer + 1)`;

/**
 * Parameters: account, reach, person, the request of the address or null (loaded only from the list), the request
 * that the analyst chose or null (loaded wherever it stands), since when a completed request may be reopened, below
 * which number requests are listed, how many, now, the day on which an agreement has to be in force,
 * the analyst, whose draft is shown, the call, and since when a verification in it counts.
 *
 * Selected is what was chosen, else that of the address, else the likely one, else the newest open one. Likely is
 * the newest that waits for the customer, else the newest that was completed a moment ago, else the newest whose
 * target is missed. One more than listed is looked up, to know whether there are older ones.
 */
const PERSON_PAGE = `
	with found as (
		select * from (${LISTED('requested_by_id')} union ${LISTED('requested_for_id')}) either
		order by id desc
		limit $8::integer + 1
	), listed as (
		select * from found order by id desc limit $8::integer
	), likely as (
		select id from listed
		where status = 'waiting_for_customer' or (status = 'completed' and completed_at >= $6::timestamptz)
			or (status not in ('completed', 'declined') and next_target_at < $9::timestamptz)
		order by status = 'waiting_for_customer' desc, status = 'completed' desc, id desc
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
		${ROW_JOINS}
	) as requests,
	(select count(*) from found) > $8::integer as has_older,
	counted.open + counted_for.open as open,
	counted.total + counted_for.total as "all",
	(select extract(year from r.created_at)::integer from request r
		where r.account_id = $1 and r.id = $4::bigint) as addressed_year,
	(select id from likely) as likely_id,
	(
		select ${DETAIL}
		from request r
		${detailJoins(FROM_NEWEST)}
		where r.account_id = $1 and r.id = (select id from selected)
	) as selected,
	${coveredServices('$10')} as services,
	${ITEMS} as items,
	(select json_build_object('ways', v.ways, 'at', v.verified_at) from caller_verification v
		where v.account_id = $1 and v.analyst_id = $11::bigint and v.person_id = $3 and v.call_id = $12
			and v.began_at > $13::timestamptz and v.verified_at is not null) as verified,
	(
		select json_build_object('subject', d.typed ->> 'subject', 'at', d.updated_at)
		from draft d
		where d.account_id = $1 and d.analyst_id = $11::bigint and d.person_id = $3
			and d.updated_at > $9::timestamptz - interval '${DRAFT_DAYS} days'
	) as draft
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

/** Which of a person's requests the list shows; without anything said the last fifty. */
export interface ListedRequests {
	readonly all?: boolean | undefined;
	/** Only those with lower numbers. */
	readonly before?: number | undefined;
}

export interface PersonQuestion {
	readonly personId: number;
	/** Of the opened address: loaded only if it is among the last fifty. */
	readonly addressedRequest: number | undefined;
	/** Chosen on the page: loaded wherever it stands. */
	readonly chosenRequest: number | undefined;
	/** A request completed since then may be what the call is about. */
	readonly freshSince: Date;
	readonly listed?: ListedRequests;
	/** The call in which the person is looked at; undefined where no call opened the page. */
	readonly callId?: string | undefined;
	/** The day on which an agreement has to be in force, ISO 8601. */
	readonly today: string;
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
			asked.freshSince,
			asked.listed?.before ?? Number.MAX_SAFE_INTEGER,
			asked.listed?.all === true ? LISTED_OF_ALL : LISTED_REQUESTS,
			scope.now,
			asked.today,
			scope.personId ?? null,
			asked.callId ?? '',
			verifiedSince(scope.now)
		]
	});
	return page;
}
