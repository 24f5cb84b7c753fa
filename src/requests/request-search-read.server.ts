/**
 * Requests that are read one after the other, in the order of a page, until it is full. An index of words is slow for a
 * frequent word, as it gives all who have it; whether one request has it is soon read. So requests that have a rare
 * word are read for the frequent ones, and where all words are frequent, the newest requests are read at once.
 */
import { sql, type RawBuilder } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { hasEvery, havingWord, type WordSearch } from './request-search-sql.server.ts';
import type { SearchPlace } from './request-search-views.ts';
import { newestFrom, type SearchTerm } from './request-search-words.ts';

/** Our choice: so many are read in about a tenth of a second. */
export const MOST_READ = 1000;

/** Of the requests that have a rare word: our choice, as many as are found in that time. */
export const MOST_LISTED = 5000;

interface Row {
	readonly id: number;
	readonly isOpen: boolean;
	readonly isNewest: boolean;
}

const IS_OPEN = sql`r.status not in ('completed', 'declined')`;

/** Numbers of requests that have this word, in no order; at most one more than may be. */
export async function listHaving(scope: AccountScope, term: SearchTerm): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select met.id from ${havingWord(scope, term, undefined)} met
		limit ${MOST_LISTED + 1}`.execute(scope.db);
	return rows.map(({ id }) => id);
}

/** Those of these requests that have every word. */
export async function readGiven(
	scope: AccountScope,
	ids: readonly number[],
	search: WordSearch
): Promise<readonly SearchPlace[]> {
	return read(
		scope,
		sql`unnest(${ids}::bigint[]) met (id) cross join lateral (
			select request.id, request.status from request
			where request.account_id = ${scope.accountId} and request.id = met.id
			limit 1
		) r`,
		{ search, most: MOST_LISTED }
	);
}

/** Of the newest requests, the first that have every word: perhaps fewer than there are. */
export async function readNewest(scope: AccountScope, search: WordSearch): Promise<readonly SearchPlace[]> {
	return read(
		scope,
		sql`(
			select request.id, request.status from request
			where request.account_id = ${scope.accountId} and request.id >= ${newestFrom(search.lastId)}
		) r`,
		{ search, most: MOST_READ }
	);
}

async function read(
	scope: AccountScope,
	from: RawBuilder<unknown>,
	{ search, most }: { readonly search: WordSearch; readonly most: number }
): Promise<readonly SearchPlace[]> {
	const { terms, lastId, onlyOpen, after, limit } = search;
	const isNewest = sql`r.id >= ${newestFrom(lastId)}::bigint`;
	const place = after && sql`(${after.part === 'newest'}::boolean, ${after.isOpen}::boolean, ${after.id}::bigint)`;
	const { rows } = await sql<Row>`
		select c.id, c.is_open, c.is_newest
		from (
			select r.id, ${IS_OPEN} as is_open, ${isNewest} as is_newest
			from ${from}
			where ${withinReach(scope.reach)}
				and ${onlyOpen ? IS_OPEN : sql`true`}
				and ${place === undefined ? sql`true` : sql`(${isNewest}, ${IS_OPEN}, r.id) < ${place}`}
			order by is_newest desc, is_open desc, r.id desc
			limit ${most}
		) c
		where ${hasEvery(scope, terms)}
		order by c.is_newest desc, c.is_open desc, c.id desc
		limit ${limit}`.execute(scope.db);
	return rows.map(({ id, isOpen, isNewest }) => ({ part: isNewest ? 'newest' : 'older', isOpen, id }));
}
