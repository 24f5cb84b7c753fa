/**
 * Writes requests, notes and changes by statements over a series of numbers: nothing is sent but the statement. What
 * looks like chance comes from PostgreSQL's own hash of the number, so it is the same at each run.
 */
import type { WriteScope } from './write-people.ts';

/** Requests of one statement. Our choice: a second or so. */
const BATCH = 50_000;

/** So many people have a tenth of all requests: each of them thousands. */
const HEAVY_PEOPLE = 20;

/** Hash of the number `i`, from 0 to `below` - 1. */
const chance = (salt: number, below: number) => `(abs(hashint8extended(i, ${salt}) % ${below}))`;

/** Parameters: account, first number, last number, people, the moment of the last request, all requests. */
const REQUESTS = `
	insert into request (account_id, id, subject, category, impact, status, completion_reason, requested_by_id,
		requested_for_id, created_by_id, member_id, created_at, updated_at, completed_at)
	select $1::integer, i,
		(array['Printer jams', 'New laptop', 'VPN is slow', 'No access to the shared folder',
			'Password has expired', 'Screen flickers', 'Invoice cannot be opened'])[1 + kind % 7]
			|| ' ' || i,
		(array['incident', 'incident', 'rfc', 'rfi'])[1 + kind % 4],
		case when kind % 4 < 2 then (array['low', 'medium', 'high'])[1 + kind % 3] end,
		status, case when status = 'completed' then 'solved' end, person,
		case when kind % 20 = 0 then 1 + ${chance(5, 1_000_000)} % $4::bigint else person end,
		case when kind % 3 = 0 then 1 end, case when kind % 2 = 0 then 1 end,
		at, at + interval '1 hour', case when status = 'completed' then at + interval '1 hour' end
	from (
		select i, ${chance(1, 100_000)} as kind, $5::timestamptz - ($6::bigint - i) * interval '3 minutes' as at,
			case when i % 10 = 0 then 1 + ${chance(2, HEAVY_PEOPLE)}
				else 1 + floor($4::bigint * power(${chance(3, 1_000_000)} / 1000000.0, 2))::bigint end as person,
			case when ${chance(4, 100)} < 85 then 'completed'
				else (array['assigned', 'in_progress', 'waiting_for_customer', 'on_backlog'])[1 + ${chance(4, 4)}]
			end as status
		from generate_series($2::bigint, $3::bigint) i
	) drawn`;

/** One to three for an open request, one for a tenth of the others. Parameters: account, first number, last number. */
const NOTES = `
	insert into note (account_id, id, request_id, person_id, internal, medium, text, created_at)
	select $1::integer, md5('note ' || i || ' ' || part)::uuid, i, r.requested_by_id, ${chance(6, 5)} = 0, null,
		'It began on Monday after the move, and restarting did not help. Reach me on +31 20 555 0134 or at my desk until '
			|| 'five. What I see: the light blinks twice, then the job disappears from the queue.',
		r.created_at + part * interval '5 minutes'
	from (select id as i, * from request where account_id = $1 and id between $2 and $3) r
	cross join lateral generate_series(1, case when r.status <> 'completed' then 1 + ${chance(7, 3)}
		when ${chance(8, 10)} = 0 then 1 else 0 end) part`;

/** Two for an open request. Parameters as those of the notes. */
const CHANGES = `
	insert into request_change (account_id, id, request_id, person_id, field, before, after, changed_at)
	select $1::integer, md5('change ' || r.id || ' ' || part)::uuid, r.id, 1, 'status', 'assigned', r.status,
		r.created_at + part * interval '7 minutes'
	from request r
	cross join generate_series(1, 2) part
	where r.account_id = $1 and r.id between $2 and $3 and r.status <> 'completed'`;

export async function writeRequests(
	{ client, accountId, now }: WriteScope,
	{ people, requests }: { people: number; requests: number }
): Promise<void> {
	for (let first = 1; first <= requests; first += BATCH) {
		const last = Math.min(first + BATCH - 1, requests);
		await client.query(REQUESTS, [accountId, first, last, people, now, requests]);
		await client.query(NOTES, [accountId, first, last]);
		await client.query(CHANGES, [accountId, first, last]);
	}
}
