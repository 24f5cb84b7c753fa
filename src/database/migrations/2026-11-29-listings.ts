import { sql, type Kysely } from 'kysely';

/**
 * Lists for programs: by name, and by the moment of the last change, which is how a program finds what is new. Keys of
 * requests that create something, so that one that is sent again creates nothing more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create index person_by_name on person (account_id, name_key, id)`,
	`create index person_by_update on person (account_id, updated_at, id)`,
	`create index request_by_update on request (account_id, updated_at, id)`,
	`create index call_by_moment on call (account_id, opened_at, id)`,

	`create table idempotency_key (
		account_id integer not null,
		person_id bigint not null, -- whose token it was
		key text not null,
		request_hash bytea not null, -- SHA-256 of method, address and body
		created_at timestamptz not null,
		status smallint, -- of the answer; null while the request is being answered
		location text,
		etag text,
		body text,
		constraint idempotency_key_pkey primary key (account_id, person_id, key),
		constraint idempotency_key_owner foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('idempotency_key')`,
	`create index idempotency_key_by_moment on idempotency_key (account_id, created_at)`
];
