import { sql, type Kysely } from 'kysely';

/**
 * Who added a contact by hand, and telephone lines that several people use: such a number suggests people and never
 * selects one, whoever has it among their contacts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	// Null for what an import brought, and for what was added before this was kept.
	`alter table contact add column created_by_id bigint`,
	`alter table contact add constraint contact_created_by
		foreign key (account_id, created_by_id) references person (account_id, id)`,
	`create index contact_by_creator on contact (account_id, created_by_id) where created_by_id is not null`,

	// One row for each ending that the number may be asked by, as of a telephone number.
	`create table shared_line (
		account_id integer not null,
		id uuid not null,
		ordinal smallint not null,
		written text not null,
		digits text not null,
		core text not null, -- digits without what stands in front of the number, see src/telephone-numbers
		plus boolean not null,
		extension text,
		tail integer, -- the last seven digits; null for a short number
		organization_id bigint, -- whose line it is: its people are suggested
		created_by_id bigint,
		created_at timestamptz not null,
		constraint shared_line_pkey primary key (account_id, id, ordinal),
		constraint shared_line_account foreign key (account_id) references account (id) on delete cascade,
		constraint shared_line_organization foreign key (account_id, organization_id)
			references organization (account_id, id),
		constraint shared_line_created_by foreign key (account_id, created_by_id) references person (account_id, id),
		constraint shared_line_digits check (digits ~ '^[0-9]{1,24}$')
	)`,
	`select spread('shared_line')`,
	// A line is marked once, whoever presses the key first.
	`create unique index shared_line_once on shared_line (account_id, digits, coalesce(extension, ''), ordinal)`,
	`create index shared_line_tail on shared_line (account_id, tail) where tail is not null`,
	`create index shared_line_short on shared_line (account_id, digits) where tail is null`,
	`create index shared_line_by_organization on shared_line (account_id, organization_id)
		where organization_id is not null`,
	`create index shared_line_by_creator on shared_line (account_id, created_by_id) where created_by_id is not null`
];
