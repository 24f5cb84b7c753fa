/**
 * Turns PostgreSQL's text into values of JavaScript, the same for both databases.
 *
 * Where it differs from the driver's own choice: whole numbers of 64 bits are numbers (ours all fit:
 * ids and counts), never text; a day without a time stays text, since a `Date` would move it between
 * time zones. Pure.
 */

import pg from 'pg';

type Parse = (text: string) => unknown;

const { INT8, DATE } = pg.types.builtins;
/** PostgreSQL's numbers for arrays; the driver names only the single types. */
const TEXT_ARRAY: number = 1009;
const INT8_ARRAY = 1016;
const DATE_ARRAY = 1182;

const readTexts = pg.types.getTypeParser(TEXT_ARRAY);

const OWN = new Map<number, Parse>([
	[INT8, safeInteger],
	[INT8_ARRAY, (text) => readTexts(text).map((item: string | null) => item && safeInteger(item))],
	[DATE, (text) => text],
	[DATE_ARRAY, readTexts]
]);

/** How the driver reads columns: given as `types` to a pool. */
export const PARSERS: pg.CustomTypesConfig = {
	getTypeParser: (type: number, format?: 'text' | 'binary') => OWN.get(type) ?? pg.types.getTypeParser(type, format)
};

/** @throws Error for a number that a double cannot hold exactly: a wrong id is worse than none. */
export function safeInteger(text: string): number {
	const value = Number(text);
	if (!Number.isSafeInteger(value)) throw new Error(`The database holds a whole number too large to be read: ${text}`);
	return value;
}
