/** A question that may take long is given up after a while, so that it holds neither a page nor a connection. */
import { sql } from 'kysely';
import type { Database } from './connect.server.ts';

/** PostgreSQL's code for a statement that was ended: query_canceled. */
const CANCELED = '57014';

/**
 * @returns what the question answers, or `undefined` where its time was up. The embedded database cannot end a
 * statement; it holds too little for one to take long.
 */
export async function withTimeLimit<T>(
	db: Database,
	milliseconds: number,
	ask: (db: Database) => Promise<T>
): Promise<T | undefined> {
	try {
		return await db.transaction().execute(async (transaction) => {
			await sql`select set_config('statement_timeout', ${String(milliseconds)}, true)`.execute(transaction);
			return ask(transaction);
		});
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === CANCELED) return undefined;
		throw error;
	}
}
