import { sql, type Kysely } from 'kysely';

/**
 * Where the rows of a file that is being imported wait: they are checked here, then taken over at once.
 * Ordinary tables, since the statements of one import come over several connections.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create table import_row (
		account_id integer not null,
		import_id uuid not null,
		line integer not null, -- of the file, where the row begins
		given_id bigint, -- the ID in the file
		source text,
		source_id text,
		known_as text, -- what else it is known by: the email of a person, the name of an organization or a site
		data jsonb not null, -- what was read, by column of the table
		record_id bigint, -- the record that the row adds or changes; of a contact, the person
		action text, -- null until it is decided
		position integer, -- of a contact
		staged_at timestamptz not null,
		constraint import_row_pkey primary key (account_id, import_id, line),
		constraint import_row_account foreign key (account_id) references account (id) on delete cascade,
		constraint import_row_action check (action in ('add', 'change', 'keep'))
	)`,
	`select spread('import_row')`,

	// Each other record that the rows of one file name, once.
	`create table import_reference (
		account_id integer not null,
		import_id uuid not null,
		kind text not null,
		written text not null,
		found_line integer, -- a row of the same file
		record_id bigint, -- the record, once it is known
		matches integer, -- how many records have the name
		constraint import_reference_pkey primary key (account_id, import_id, kind, written),
		constraint import_reference_account foreign key (account_id) references account (id) on delete cascade,
		constraint import_reference_kind check (kind in ('organization', 'site', 'person'))
	)`,
	`select spread('import_reference')`
];
