/**
 * Asks the tables who may be calling: one statement, one round trip, whatever the address carried.
 * Reads the indexes request_pkey, person_by_employee_key, person_by_support_key, telephone_tail, telephone_short,
 * shared_line_tail, shared_line_short.
 */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import type { Hit, Hits, LineHit } from './hits.ts';
import type { Probe } from './questions.ts';

/** Most rows that one kind of parameter brings; more are narrowed, or counted elsewhere. */
const MOST_CANDIDATES = 200;

const NO_TELEPHONE = 'null::uuid, null::text, null::integer, null::text, null::boolean, null::text';

/** Parameters: account, reach, request ids, employee keys, Support keys, tails, short numbers, last nine digits or null. */
const PROBE = `
	with hit (by, key, written, person_id, contact_id, label, position, digits, plus, extension) as (
		select 'request', r.id::text, r.id::text, r.requested_by_id, ${NO_TELEPHONE}
		from request r
		where r.account_id = $1 and r.id = any($3::bigint[])
		union all
		select 'employeeID', e.employee_key, e.employee_id, e.id, ${NO_TELEPHONE}
		from person e
		where e.account_id = $1 and e.employee_key = any($4::text[])
		union all (
			select 'supportID', s.support_key, s.support_id, s.id, ${NO_TELEPHONE}
			from person s
			where s.account_id = $1 and s.support_key = any($5::text[])
			order by s.disabled, s.name_key, s.id
			limit ${MOST_CANDIDATES}
		) union all (
			select 'telephone', null, null, t.person_id, t.contact_id, t.label, t.position, t.digits, t.plus, t.extension
			from telephone t
			where t.account_id = $1 and t.tail = any($6::integer[])
				and ($8::text[] is null or right(t.core, 9) = any($8::text[]))
			limit ${MOST_CANDIDATES + 1}
		) union all (
			select 'telephone', null, null, t.person_id, t.contact_id, t.label, t.position, t.digits, t.plus, t.extension
			from telephone t
			where t.account_id = $1 and t.tail is null and t.digits = any($7::text[])
			limit ${MOST_CANDIDATES + 1}
		)
	)
	select h.by, h.key, h.written, h.person_id, p.name, p.disabled, site.country,
		case when h.contact_id is null then null else json_build_object(
			'contactId', h.contact_id, 'label', h.label, 'position', h.position,
			'digits', h.digits, 'plus', h.plus, 'extension', h.extension
		) end as telephone
	from hit h
	join person p on p.account_id = $1 and p.id = h.person_id
	left join site on site.account_id = $1 and site.id = p.site_id
	where ${withinReachAt('$2')}
	union all
	select 'sharedLine', null, null, null, null, null, null, json_build_object(
		'id', l.id, 'digits', l.digits, 'plus', l.plus, 'extension', l.extension, 'organization',
		case when o.id is null then null else json_build_object('id', o.id, 'name', o.name) end)
	from shared_line l
	left join organization o on o.account_id = $1 and o.id = l.organization_id
	where l.account_id = $1 and ${withinReachAt('$2')}
		and (l.tail = any($6::integer[]) or (l.tail is null and l.digits = any($7::text[])))`;

type Row = Hit | { readonly by: 'sharedLine'; readonly telephone: LineHit };

/**
 * Everyone who may be meant, disabled people included, and the lines that are marked as shared; only what the scope
 * may select. Of more than 200 numbers with one ending, those that share the last nine digits as well.
 */
export async function probe(scope: AccountScope, asked: Probe): Promise<Hits> {
	const hits = await ask(scope, asked, null);
	const telephones = hits.people.filter(({ by }) => by === 'telephone').length;
	return telephones > MOST_CANDIDATES ? ask(scope, asked, asked.longTails) : hits;
}

async function ask(scope: AccountScope, asked: Probe, longTails: readonly string[] | null): Promise<Hits> {
	const rows = await executePrepared<Row>(scope.db, {
		name: 'callers_probe',
		text: PROBE,
		values: [
			scope.accountId,
			scope.reach,
			asked.requestIds,
			asked.employeeKeys,
			asked.supportKeys,
			asked.tails,
			asked.shorts,
			longTails
		]
	});
	return {
		people: rows.flatMap((row) => (row.by === 'sharedLine' ? [] : [row])),
		lines: rows.flatMap((row) => (row.by === 'sharedLine' ? [row.telephone] : []))
	};
}
