import { sql, type Kysely } from 'kysely';

/**
 * Lists of organizations and configuration items, in the order of their names and of their last changes: an account may
 * have a hundred thousand items.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS = [
	`create index organization_by_name on organization (account_id, (name_key collate "C"), id)`,
	`create index organization_by_update on organization (account_id, updated_at, id)`,
	`create index configuration_item_by_label on configuration_item (account_id, (lower(name) collate "C"), id)`,
	`create index configuration_item_by_update on configuration_item (account_id, updated_at, id)`
];
