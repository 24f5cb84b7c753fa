/**
 * The work that the background processes of PostgreSQL do, and that nobody does in the embedded one.
 *
 * Without checkpoints the log of changes grows for ever, and a start after a crash reads all of it;
 * without `vacuum` and `analyze` tables keep dead rows and statements are planned on old numbers.
 * The thresholds are PostgreSQL's own defaults.
 */

import type { PGlite } from '@electric-sql/pglite';

/** Our choice: often enough for the log of a large import, seldom enough to cost nothing. */
export const UPKEEP_SECONDS = 10;

/** `checkpoint_timeout`, and a size at which a start after a crash takes about a second. */
const CHECKPOINT_DUE = `
	select 1 from pg_control_checkpoint()
	where pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn) > 64 * 1024 * 1024
	or checkpoint_time < now() - interval '5 minutes'`;

/** `autovacuum_vacuum_scale_factor`, `autovacuum_analyze_scale_factor` and their thresholds. */
const TABLE_DUE = `
	select relid::regclass::text as name, n_dead_tup > 50 + 0.2 * greatest(reltuples, 0) as dead
	from pg_stat_user_tables join pg_class on pg_class.oid = relid
	where n_dead_tup > 50 + 0.2 * greatest(reltuples, 0)
	or n_mod_since_analyze > 50 + 0.1 * greatest(reltuples, 0)
	order by n_dead_tup + n_mod_since_analyze desc, relid
	limit 1`;

/**
 * Does what is due, at most one table a time, and answers whether there was anything.
 * Must have the database to itself until it is done.
 */
export async function keepUp(database: PGlite): Promise<boolean> {
	if (database.isInTransaction()) return true;

	const { rows: tables } = await database.query<{ name: string; dead: boolean }>(TABLE_DUE);
	for (const { name, dead } of tables) await database.exec(dead ? `vacuum (analyze) ${name}` : `analyze ${name}`);

	const { rows: checkpoints } = await database.query(CHECKPOINT_DUE);
	if (checkpoints.length > 0) await database.exec('checkpoint');

	return tables.length + checkpoints.length > 0;
}
