import { sql, type Kysely } from 'kysely';

/** Files that belong to notes: in the database with everything else, so that one backup has all of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create table attachment (
		account_id integer not null,
		id uuid not null,
		note_id uuid, -- null until the note that names it is saved
		person_id bigint, -- who uploaded it, and alone sees it until then
		name text not null,
		media_type text not null,
		size integer not null, -- in bytes
		content bytea not null,
		created_at timestamptz not null,
		constraint attachment_pkey primary key (account_id, id),
		constraint attachment_account foreign key (account_id) references account (id) on delete cascade,
		constraint attachment_note foreign key (account_id, note_id) references note (account_id, id) on delete cascade,
		constraint attachment_uploader foreign key (account_id, person_id) references person (account_id, id)
	)`,
	// Not compressed, as pictures are already: a piece in the middle is read without what stands before it.
	`alter table attachment alter column content set storage external`,
	`select spread('attachment')`,
	`create index attachment_by_note on attachment (account_id, note_id) where note_id is not null`,
	`create index attachment_by_uploader on attachment (account_id, person_id) where person_id is not null`,
	// Uploads that never got a note, oldest first.
	`create index attachment_left on attachment (account_id, created_at) where note_id is null`
];
