/** The words of subjects and notes in SQL, and which requests have them. */
import { sql, type RawBuilder } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { accountWord, newestWords, tsquery, type SearchTerm } from './request-search-words.ts';
import type { SearchPlace } from './request-search-views.ts';

/** Exactly as the indexes say it (src/database/migrations/2026-11-23-inbox.ts), so that they are used. */
const words = (row: string, text: string, requestId: string) => sql`to_tsvector('simple',
	'account' || ${sql.ref(`${row}.account_id`)}::text
	|| ' account' || ${sql.ref(`${row}.account_id`)}::text || 'stretch' || (${sql.ref(`${row}.${requestId}`)} / 10000)::text || ' '
	|| regexp_replace(replace(replace(replace(replace(translate(lower(
		regexp_replace(normalize(left(${sql.ref(`${row}.${text}`)}, 65536), NFKD), '[\\u0300-\\u036f]+', '', 'g')
	), U&'\\00F8\\0111\\00F0\\0142\\0131', 'oddli'), U&'\\00DF', 'ss'), U&'\\00E6', 'ae'), U&'\\0153', 'oe'), U&'\\00FE', 'th'),
	'[\\u0001-\\u002f\\u003a-\\u0060\\u007b-\\u00bf\\u2000-\\u206f\\u3000-\\u303f]+', ' ', 'g'))`;

const SUBJECT_WORDS = words('asked', 'subject', 'id');
export const NOTE_WORDS = words('written', 'text', 'request_id');

export interface WordSearch {
	readonly terms: readonly SearchTerm[];
	/** The highest number of a request that was given so far. */
	readonly lastId: number;
	readonly onlyOpen: boolean;
	/** Rows behind this one. */
	readonly after: SearchPlace | undefined;
	readonly limit: number;
}

/** Numbers of the requests of a part that have every word, in the subject or in some note: open first, then newest. */
export function findByWords(
	scope: AccountScope,
	part: SearchPlace['part'],
	{ terms, lastId, onlyOpen, after, limit }: WordSearch
): RawBuilder<{ id: number; isOpen: boolean }> {
	const isOpen = sql`r.status not in ('completed', 'declined')`;
	const having = terms.map((term) => havingWords(scope, `${placeWords(scope, part, lastId)} & ${tsquery(term)}`));
	return sql`
		select r.id, ${isOpen} as is_open
		from (${sql.join(having, sql` intersect `)}) met
		-- The limit keeps it a probe for each number, however many the planner expects.
		cross join lateral (
			select request.id, request.status from request
			where request.account_id = ${scope.accountId} and request.id = met.id
			limit 1
		) r
		where ${withinReach(scope.reach)}
			and ${onlyOpen ? isOpen : sql`true`}
			and ${after === undefined ? sql`true` : sql`(${isOpen}, r.id) < (${after.isOpen}, ${after.id}::bigint)`}
		order by is_open desc, r.id desc
		limit ${limit}`;
}

function havingWords({ accountId }: AccountScope, query: string): RawBuilder<unknown> {
	return sql`(
		select asked.id from request asked
		where asked.account_id = ${accountId} and ${SUBJECT_WORDS} @@ ${query}::tsquery
		union
		select written.request_id from note written
		where written.account_id = ${accountId} and ${NOTE_WORDS} @@ ${query}::tsquery
	)`;
}

function placeWords({ accountId }: AccountScope, part: SearchPlace['part'], lastId: number): string {
	const newest = `(${newestWords(accountId, lastId).join(' | ')})`;
	return part === 'newest' ? newest : `${accountWord(accountId)} & !${newest}`;
}
