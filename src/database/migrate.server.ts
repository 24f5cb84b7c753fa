/**
 * Brings a database to the schema of this program: forward only, each migration in a transaction of its own.
 *
 * Several processes may start at once on one PostgreSQL: the first runs what is missing, the others wait
 * for it and then find nothing to do. Everything runs on one connection, as the embedded database has no other.
 */

import { Kysely, PostgresDialect, sql } from 'kysely';
import { Refusal } from '#foundation/refusals.ts';
import type { OpenDatabase } from './connect.server.ts';
import * as attachments from './migrations/2026-11-23-attachments.ts';
import * as firstTables from './migrations/2026-11-23-first-tables.ts';
import * as importReferences from './migrations/2026-11-23-import-references.ts';
import * as importStaging from './migrations/2026-11-23-import-staging.ts';
import * as services from './migrations/2026-11-23-services.ts';
import * as drafts from './migrations/2026-11-23-drafts.ts';
import * as sharedLines from './migrations/2026-11-23-shared-lines.ts';
import * as inbox from './migrations/2026-11-23-inbox.ts';
import * as verification from './migrations/2026-11-23-verification.ts';
import * as inboxFilters from './migrations/2026-11-28-inbox-filters.ts';
import * as administrator from './migrations/2026-11-29-administrator.ts';
import * as listings from './migrations/2026-11-29-listings.ts';
import * as namedRecords from './migrations/2026-11-29-named-records.ts';
import * as apiTokens from './migrations/2026-11-29-api-tokens.ts';
import * as scim from './migrations/2026-11-29-scim.ts';
import * as webhooks from './migrations/2026-11-29-webhooks.ts';
import * as importRuns from './migrations/2026-11-29-import-runs.ts';

export interface Migration {
	up(db: Kysely<unknown>): Promise<void>;
}

/** By name, in the order in which they run. A name is kept for ever once it is released. */
export const MIGRATIONS: Record<string, Migration> = {
	'2026-11-23-first-tables': firstTables,
	'2026-11-23-import-staging': importStaging,
	'2026-11-23-services': services,
	'2026-11-23-shared-lines': sharedLines,
	'2026-11-23-drafts': drafts,
	'2026-11-23-inbox': inbox,
	'2026-11-23-attachments': attachments,
	'2026-11-23-verification': verification,
	'2026-11-23-import-references': importReferences,
	'2026-11-28-inbox-filters': inboxFilters,
	'2026-11-29-administrator': administrator,
	'2026-11-29-listings': listings,
	'2026-11-29-named-records': namedRecords,
	'2026-11-29-api-tokens': apiTokens,
	'2026-11-29-scim': scim,
	'2026-11-29-webhooks': webhooks,
	'2026-11-29-import-runs': importRuns
};

/** Our choice; any number that no other program locks in the same database. */
const LOCK = 727_464_743;

/**
 * Answers the names of those that ran.
 * @throws Refusal `database.newer` when a newer version of the program has been here.
 */
export async function migrate({ pool }: OpenDatabase, migrations = MIGRATIONS): Promise<string[]> {
	const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });

	return db.connection().execute(async (connection) => {
		await sql`select pg_advisory_lock(${LOCK})`.execute(connection);
		try {
			return await runMissing(connection, migrations);
		} finally {
			await sql`select pg_advisory_unlock(${LOCK})`.execute(connection);
		}
	});
}

async function runMissing(db: Kysely<unknown>, migrations: Record<string, Migration>): Promise<string[]> {
	const done = await listDone(db);
	const unknown = done.find((name) => !(name in migrations));
	if (unknown !== undefined) throw newer(unknown);

	const missing = Object.entries(migrations).filter(([name]) => !done.includes(name));
	for (const [name, migration] of missing) await run(db, name, migration);
	return missing.map(([name]) => name);
}

async function listDone(db: Kysely<unknown>): Promise<string[]> {
	await sql`create table if not exists migration (name text primary key, ran_at timestamptz not null)`.execute(db);
	const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db);
	return rows.map(({ name }) => name);
}

/** The two settings let a distributed PostgreSQL (Citus) change several tables in one transaction; others ignore them. */
async function run(db: Kysely<unknown>, name: string, { up }: Migration): Promise<void> {
	await db.transaction().execute(async (transaction) => {
		await sql`set local citus.multi_shard_modify_mode to 'sequential'`.execute(transaction);
		await sql`set local citus.enable_local_reference_table_foreign_keys to off`.execute(transaction);
		await up(transaction);
		await sql`insert into migration (name, ran_at) values (${name}, ${new Date()})`.execute(transaction);
	});
}

function newer(migration: string): Refusal {
	return new Refusal(
		'conflict',
		'database.newer',
		`The database was used by a newer version of Ringside (this one does not know "${migration}"): start that version, or restore a backup made before it.`
	);
}
