import { sql, type Kysely } from 'kysely';

/** What the rows of an imported file may name: all kinds of records that came since. */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`alter table import_reference drop constraint import_reference_kind`,
	`alter table import_reference add constraint import_reference_kind
		check (kind in ('organization', 'site', 'person', 'calendar', 'team', 'service_instance', 'configuration_item',
			'request_template', 'request'))`
];
