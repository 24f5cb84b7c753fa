import type { Database } from '#database/connect.server.ts';
import type { Reach } from './roles.ts';

/** An organization that uses the desk. */
export interface Account {
	readonly id: number;
	readonly slug: string;
	readonly name: string;
	/** ISO 3166 alpha-2; null where the account has no numbering plan of its own. */
	readonly country: string | null;
	/** Fewest digits of an ending that counts as a match. */
	readonly shortestTail: 7 | 8 | 9;
}

/**
 * In which account something is done, by whom, when and on which database (or transaction).
 * First parameter of every function that reads or writes the data of an account.
 */
export interface AccountScope {
	readonly db: Database;
	readonly accountId: number;
	/** The signed-in person; undefined for a phone system, an import or another machine. */
	readonly personId: number | undefined;
	/** Whom the signed-in person may select. */
	readonly reach: Reach;
	readonly now: Date;
}
