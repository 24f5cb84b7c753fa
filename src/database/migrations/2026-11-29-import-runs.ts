import { sql, type Kysely } from 'kysely';

/**
 * Imports that run in the background, with how far they are and what became of them, and the files that they read: in
 * the database, so that any process can say how it stands, and go on where a file still waits for its turn.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create table import_run (
		account_id integer not null,
		id uuid not null,
		type text not null,
		dry_run boolean not null,
		state text not null,
		origin text not null, -- where it was asked for
		person_id bigint, -- who asked; nobody for a command
		file_id uuid, -- whose pieces it reads; of a command's file none are kept
		file_name text,
		bytes bigint, -- of the file
		created_at timestamptz not null,
		started_at timestamptz,
		beat_at timestamptz, -- when its process was last known to be alive
		finished_at timestamptz,
		phase text,
		phase_at timestamptz,
		bytes_read bigint not null,
		row_count integer not null, -- read so far, in the end all of them
		added integer,
		changed integer,
		removed integer,
		disabled integer,
		kept integer,
		problem_count integer not null,
		report jsonb not null, -- the first problems, and examples of what a trial would change
		failure_code text, -- of a refusal
		failure text,
		constraint import_run_pkey primary key (account_id, id),
		constraint import_run_account foreign key (account_id) references account (id) on delete cascade,
		constraint import_run_person foreign key (account_id, person_id) references person (account_id, id),
		constraint import_run_state check (state in ('queued', 'processing', 'done', 'failed')),
		constraint import_run_origin check (origin in ('console', 'api', 'command')),
		constraint import_run_phase check (phase in ('reading', 'checking', 'taking-over'))
	)`,
	`select spread('import_run')`,
	`create index import_run_newest on import_run (account_id, created_at desc, id)`,
	`create index import_run_by_person on import_run (account_id, person_id) where person_id is not null`,
	// One at a time, whichever process would begin the next.
	`create unique index import_run_one on import_run (account_id) where state = 'processing'`,

	`create table import_piece (
		account_id integer not null,
		file_id uuid not null,
		ordinal integer not null,
		content bytea not null,
		created_at timestamptz not null,
		constraint import_piece_pkey primary key (account_id, file_id, ordinal),
		constraint import_piece_account foreign key (account_id) references account (id) on delete cascade
	)`,
	// Written once, read once: to compress it would take longer than to write it.
	`alter table import_piece alter column content set storage external`,
	`select spread('import_piece')`,
	`create index import_piece_oldest on import_piece (account_id, created_at)`
];
