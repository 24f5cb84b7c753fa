import { sql, type Kysely } from 'kysely';

/** A second role: whoever keeps what concerns the whole account. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`alter table person_role drop constraint person_role_known`,
	`alter table person_role add constraint person_role_known
		check (role in ('service_desk_analyst', 'account_administrator'))`
];
