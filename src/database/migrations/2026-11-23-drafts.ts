import { sql, type Kysely } from 'kysely';

/** Requests that are being written: one for each analyst and caller, until it is registered or discarded. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create table draft (
		account_id integer not null,
		analyst_id bigint not null,
		person_id bigint not null, -- who called
		form_key uuid not null, -- becomes the registration key of the request
		typed jsonb not null, -- the texts of the form, by the names of its fields
		updated_at timestamptz not null,
		constraint draft_pkey primary key (account_id, analyst_id, person_id),
		constraint draft_analyst foreign key (account_id, analyst_id)
			references person (account_id, id) on delete cascade,
		constraint draft_person foreign key (account_id, person_id)
			references person (account_id, id) on delete cascade
	)`,
	`select spread('draft')`,
	`create index draft_by_person on draft (account_id, person_id)`,
	// Old drafts are removed as new ones are kept.
	`create index draft_by_age on draft (account_id, updated_at)`,
	// Who called an analyst since a draft was left.
	`create index call_by_analyst_at on call (account_id, analyst_id, opened_at)`
];
