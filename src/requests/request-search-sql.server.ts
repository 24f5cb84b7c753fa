/** The words of subjects and notes in SQL, and which requests have them. */
import { sql, type RawBuilder } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { accountWord, newestFrom, newestWords, tsquery, type SearchTerm } from './request-search-words.ts';
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
	/** Terms that the index is not asked for: requests that have the others are read for them, in the order of the page. */
	readonly readTerms?: readonly SearchTerm[];
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
	{ terms, readTerms = [], lastId, onlyOpen, after, limit }: WordSearch
): RawBuilder<{ id: number; isOpen: boolean }> {
	const isOpen = sql`r.status not in ('completed', 'declined')`;
	const stretches = part === 'newest' ? newestWords(scope.accountId, lastId) : undefined;
	const having = terms.map((term) => havingWord(scope, term, stretches));
	const met = sql`
		select r.id, ${isOpen} as is_open
		from (${sql.join(having, sql` intersect `)}) met
		-- The limit keeps it a probe for each number, however many the planner expects.
		cross join lateral (
			select request.id, request.status from request
			where request.account_id = ${scope.accountId} and request.id = met.id
			limit 1
		) r
		where ${withinReach(scope.reach)}
			and ${part === 'older' ? sql`r.id < ${newestFrom(lastId)}` : sql`true`}
			and ${onlyOpen ? isOpen : sql`true`}
			and ${after === undefined ? sql`true` : sql`(${isOpen}, r.id) < (${after.isOpen}, ${after.id}::bigint)`}
		order by is_open desc, r.id desc`;
	if (readTerms.length === 0) return sql`${met} limit ${limit}`;
	// The offset keeps the order before the reading, which then ends as soon as the page is full.
	return sql`
		select c.id, c.is_open from (${met} offset 0) c
		where ${hasEvery(scope, readTerms)}
		order by c.is_open desc, c.id desc
		limit ${limit}`;
}

/** Of the request `c`: each text is taken apart once, whatever is asked of it. */
export function hasEvery({ accountId }: AccountScope, terms: readonly SearchTerm[]): RawBuilder<boolean> {
	const each = terms.map((term) => sql`bool_or(said.words @@ ${tsquery(term)}::tsquery)`);
	return sql<boolean>`(
		select ${sql.join(each, sql` and `)}
		from (
			select ${SUBJECT_WORDS} as words from request asked
			where asked.account_id = ${accountId} and asked.id = c.id
			union all
			select ${NOTE_WORDS} from note written
			where written.account_id = ${accountId} and written.request_id = c.id
		) said
	)`;
}

/** The newest by the words of their stretches; a "not" for the others would make the index ask every row again. */
export function havingWord(
	{ accountId }: AccountScope,
	term: SearchTerm,
	stretches: readonly string[] | undefined
): RawBuilder<unknown> {
	const place = stretches === undefined ? accountWord(accountId) : `(${stretches.join(' | ')})`;
	const query = `${place} & ${tsquery(term)}`;
	return sql`(
		select asked.id from request asked
		where asked.account_id = ${accountId} and ${SUBJECT_WORDS} @@ ${query}::tsquery
		union
		select written.request_id from note written
		where written.account_id = ${accountId} and ${NOTE_WORDS} @@ ${query}::tsquery
	)`;
}
