import { sql, type Kysely } from 'kysely';

/**
 * The inbox and the search over requests: indexes on what is open, indexes on words, and views that people saved.
 *
 * The indexes of the inbox hold open requests only, a small part of all. Each has the order of a list behind what
 * it is asked by, so that the first fifty are read and nothing is sorted. A request without a target comes last: it
 * has the target `infinity`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const OPEN = `status not in ('completed', 'declined')`;
const TARGET = `coalesce(next_target_at, 'infinity'::timestamptz)`;

/**
 * The words of a text as they are searched for: without accents, in lower case, letters and digits alone. Two words
 * stand before them, so that one index serves many accounts and a part of one: the account, and the stretch of ten
 * thousand requests. The search (src/requests/request-search-words.ts) folds in the same way, and names the same words.
 * @param text a column, or SQL
 * @param requestId the same of the request's number
 */
const words = (text: string, requestId: string) => `to_tsvector('simple',
	'account' || account_id::text
	|| ' account' || account_id::text || 'stretch' || (${requestId} / 10000)::text || ' '
	|| regexp_replace(replace(replace(replace(replace(translate(lower(
		regexp_replace(normalize(left(${text}, 65536), NFKD), '[\\u0300-\\u036f]+', '', 'g')
	), U&'\\00F8\\0111\\00F0\\0142\\0131', 'oddli'), U&'\\00DF', 'ss'), U&'\\00E6', 'ae'), U&'\\0153', 'oe'), U&'\\00FE', 'th'),
	'[\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+', ' ', 'g'))`;

const STATEMENTS = [
	// "Mine", and with no member "Unassigned".
	`create index request_open_by_member on request (account_id, member_id, urgent, ${TARGET}, id) where ${OPEN}`,
	// "My teams", team by team.
	`create index request_open_by_team on request (account_id, team_id, urgent, ${TARGET}, id) where ${OPEN}`,
	// "All open".
	`create index request_open_by_target on request (account_id, urgent, ${TARGET}, id) where ${OPEN}`,
	// Newest and oldest. With what else a list is put in order by, so that only the index is read for that.
	`create index request_open_by_id on request (account_id, urgent, id)
		include (status, impact, team_id, member_id) where ${OPEN}`,
	// What waits for somebody of a team to take it: the number at the top of every page.
	`create index request_to_take on request (account_id, team_id) where member_id is null and ${OPEN}`,

	// What was written lately waits in a list that each search reads: a short one, in kilobytes.
	`create index request_by_words on request using gin (${words('subject', 'id')})
		with (gin_pending_list_limit = 256)`,
	`create index note_by_words on note using gin (${words('text', 'request_id')})
		with (gin_pending_list_limit = 256)`,

	// A list that somebody looks at again and again. Its address says what is in it.
	`create table saved_view (
		account_id integer not null,
		id uuid not null,
		person_id bigint not null, -- whose it is
		place smallint not null, -- the first, the second: at most fifty of one person
		name text not null,
		query text not null, -- of the address, as the inbox writes it
		shared boolean not null, -- with everybody who uses the inbox
		created_at timestamptz not null,
		constraint saved_view_pkey primary key (account_id, id),
		constraint saved_view_place_once unique (account_id, person_id, place),
		constraint saved_view_name_once unique (account_id, person_id, name),
		constraint saved_view_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade,
		constraint saved_view_place check (place between 1 and 50),
		constraint saved_view_name check (length(name) between 1 and 80),
		constraint saved_view_query check (length(query) <= 2000)
	)`,
	`select spread('saved_view')`,
	// Views that somebody else shares.
	`create index saved_view_shared on saved_view (account_id, name, id) where shared`,

	// The view that the inbox opens with.
	`create table default_view (
		account_id integer not null,
		person_id bigint not null,
		view_id uuid not null,
		constraint default_view_pkey primary key (account_id, person_id),
		constraint default_view_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade,
		constraint default_view_view foreign key (account_id, view_id)
			references saved_view (account_id, id) on delete cascade
	)`,
	`select spread('default_view')`,
	`create index default_view_by_view on default_view (account_id, view_id)`
];
