/**
 * Which requests a search shows, by the way that its words make the quickest.
 *
 * 1. All words are frequent: the newest requests are read, until the page is full.
 * 2. One is rare: those that have it are read for the others.
 * 3. Otherwise the index is asked for each word: for the newest ten to twenty thousand requests first, which it can tell
 *    apart; for the others only if these do not fill the page. That ends after two seconds, and says so.
 *
 * Each way finds the same in the same order: the newest part first, in each part the open ones, then the newest.
 */
import type { AccountScope } from '#accounts/scope.ts';
import { PLAN_FOR_VALUES, withSettings, type Settings } from '#database/local-settings.server.ts';
import { withTimeLimit } from '#database/time-limit.server.ts';
import { listHaving, MOST_LISTED, MOST_READ, readGiven, readNewest } from './request-search-read.server.ts';
import { estimateShares } from './request-search-shares.server.ts';
import { findByWords, type WordSearch } from './request-search-sql.server.ts';
import type { SearchPlace } from './request-search-views.ts';
import { newestFrom } from './request-search-words.ts';
import { ways, type Ways } from './request-search-ways.ts';

const OLDER_MILLISECONDS = 2000;

/** A set of hundreds of thousands of rows fits; with the usual four megabytes each of its rows would be read again. */
const ROOM: Settings = { ...PLAN_FOR_VALUES, work_mem: '64MB' };

export interface Places {
	readonly places: readonly SearchPlace[];
	readonly isCutShort: boolean;
}

/** As many as `search.limit`, where there are. */
export async function findPlaces(scope: AccountScope, search: WordSearch): Promise<Places> {
	// A small account is soon searched, and little is known of its words.
	const shares = newestFrom(search.lastId) === 0 ? undefined : await estimateShares(scope, search.terms);
	if (shares === undefined) return findByIndex(scope, search);
	const found = ways(search.terms, shares);
	return (
		(await findByReading(scope, search, found)) ??
		findByIndex(scope, { ...search, terms: found.byIndex, readTerms: found.byReading })
	);
}

/** `undefined` where it would take too long, or does not fill the page. */
async function findByReading(
	{ db, ...scope }: AccountScope,
	search: WordSearch,
	{ areFrequent, rarest, otherShare }: Ways
): Promise<Places | undefined> {
	return withSettings(db, ROOM, async (db) => {
		if (areFrequent && search.after?.part !== 'older') {
			const places = await readNewest({ ...scope, db }, search);
			if (places.length === search.limit) return { places, isCutShort: false };
		}
		if (rarest === undefined) return undefined;
		const ids = await listHaving({ ...scope, db }, rarest);
		const reads = Math.min(ids.length, search.limit / otherShare);
		if (ids.length > MOST_LISTED || reads > MOST_READ) return undefined;
		return { places: await readGiven({ ...scope, db }, ids, search), isCutShort: false };
	});
}

async function findByIndex(scope: AccountScope, search: WordSearch): Promise<Places> {
	const { after, lastId, limit } = search;
	const newest =
		after?.part === 'older'
			? []
			: await withSettings(scope.db, ROOM, (db) => findPart({ ...scope, db }, 'newest', search));
	if (newest.length === limit || newestFrom(lastId) === 0) return { places: newest, isCutShort: false };

	const behind = { ...search, after: after?.part === 'older' ? after : undefined };
	const older = await withTimeLimit(scope.db, { milliseconds: OLDER_MILLISECONDS, settings: ROOM }, (db) =>
		findPart({ ...scope, db }, 'older', behind)
	);
	return { places: [...newest, ...(older ?? [])], isCutShort: older === undefined };
}

async function findPart(
	scope: AccountScope,
	part: SearchPlace['part'],
	search: WordSearch
): Promise<readonly SearchPlace[]> {
	const { rows } = await findByWords(scope, part, search).execute(scope.db);
	return rows.map((row) => ({ part, ...row }));
}
