/**
 * How large a share of all requests has a word, as PostgreSQL last counted it for the indexes of words: the thousand
 * most frequent words of subjects and of notes. What is not among them is rare. Only a guess: it decides by which way a
 * search is quickest, never what it finds.
 */
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import type { SearchTerm } from './request-search-words.ts';

interface Counted {
	readonly place: number;
	readonly share: number;
}

/**
 * Of each term, from 0 to 1; `undefined` where nothing was counted yet. The counts of an index are there once it was
 * analyzed: behind the words stand their bounds, without a word.
 */
export async function estimateShares(scope: AccountScope, terms: readonly SearchTerm[]): Promise<number[] | undefined> {
	const asked = terms.flatMap(({ words, isPhrase }, place) => words.map((word) => ({ place, word, whole: isPhrase })));
	const { rows } = await sql<Counted>`
		select t.place, t.word, coalesce(sum(c.frequency * c.texts) filter (where c.word is not null), 0)::double precision as share
		from json_to_recordset(${JSON.stringify(asked)}::json) as t (place integer, word text, whole boolean)
		cross join lateral (
			select s.tablename, e.word, e.frequency, case when s.tablename = 'note_by_words' then
				(select notes.reltuples / greatest(requests.reltuples, 1) from pg_class notes cross join pg_class requests
				where notes.oid = 'note'::regclass and requests.oid = 'request'::regclass) else 1 end as texts
			from pg_stats s
			cross join unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e (word, frequency)
			where s.schemaname = current_schema() and s.tablename in ('request_by_words', 'note_by_words')
				and (e.word = t.word or (not t.whole and starts_with(e.word, t.word)) or e.word is null)
		) c
		group by t.place, t.word`.execute(scope.db);
	if (rows.length < asked.length) return undefined;
	return terms.map((_term, place) => shareOf(rows.filter((row) => row.place === place)));
}

/** Of words in a row no more is known than how many would have all of them. */
function shareOf(words: readonly Counted[]): number {
	return words.reduce((product, { share }) => product * Math.min(1, share), 1);
}
