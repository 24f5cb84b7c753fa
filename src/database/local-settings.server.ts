/** Settings of PostgreSQL that hold for one question, and end with the transaction that it is asked in. */
import { sql } from 'kysely';
import type { Database } from './connect.server.ts';

/** By their names in PostgreSQL. */
export type Settings = Readonly<Record<string, string>>;

/**
 * A plan for the values that are asked for. Left to the setting of the connection (`plan-cache.ts`), a question is
 * planned for a value as frequent as all are on average, and the best plan for a rare one is the worst for a frequent one.
 */
export const PLAN_FOR_VALUES: Settings = { plan_cache_mode: 'force_custom_plan' };

/** @param db not a transaction: its settings would outlive the question */
export async function withSettings<T>(db: Database, settings: Settings, ask: (db: Database) => Promise<T>): Promise<T> {
	return db.transaction().execute(async (transaction) => {
		await sql`select set_config(key, value, true) from json_each_text(${JSON.stringify(settings)}::json)`.execute(
			transaction
		);
		return ask(transaction);
	});
}
