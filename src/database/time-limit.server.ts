/** A question that may take long is given up after a while, so that it holds neither a page nor a connection. */
import type { Database } from './connect.server.ts';
import { withSettings, type Settings } from './local-settings.server.ts';

/** PostgreSQL's code for a statement that was ended: query_canceled. */
const CANCELED = '57014';

/**
 * @returns what the question answers, or `undefined` where its time was up. The embedded database cannot end a
 * statement; it holds too little for one to take long.
 */
export async function withTimeLimit<T>(
	db: Database,
	{ milliseconds, settings = {} }: { readonly milliseconds: number; readonly settings?: Settings },
	ask: (db: Database) => Promise<T>
): Promise<T | undefined> {
	try {
		return await withSettings(db, { ...settings, statement_timeout: String(milliseconds) }, ask);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === CANCELED) return undefined;
		throw error;
	}
}
