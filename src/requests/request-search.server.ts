/**
 * Search over requests, by the words of subject and notes. Reads the indexes request_by_words and note_by_words.
 *
 * An index of words gives all requests that have a word, in no order. So that a frequent word costs no more in an
 * account of five million requests, the newest ten to twenty thousand come first, the others only if these do not fill
 * the page; each part has the open requests first, then the newest. `request-search-places.server.ts` says how.
 */
import { sql } from 'kysely';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { markMet, snippetOf } from './request-search-marks.ts';
import { findPlaces } from './request-search-places.server.ts';
import { NOTE_WORDS } from './request-search-sql.server.ts';
import type { FoundRequest, RequestSearch, SearchPlace } from './request-search-views.ts';
import { numberTyped, searchTerms, tsquery, type SearchTerm } from './request-search-words.ts';
import type { Status } from './vocabulary.ts';

/** Rows of a page: our choice, as many as somebody looks through before adding a word. */
export const FOUND_ROWS = 25;

/** Latest notes of a request that are looked through for the one to show: our choice. */
const MOST_NOTES = 50;

export interface SearchQuestion {
	/** As it was typed. */
	readonly text: string;
	readonly onlyOpen: boolean;
	/** The last row of the page before. */
	readonly after: SearchPlace | undefined;
}

/**
 * A number finds its request before anything else. Internal notes are searched as well: whoever may not select
 * people finds nothing at all, and whoever may is an analyst.
 */
export async function searchRequests(scope: AccountScope, question: SearchQuestion): Promise<RequestSearch> {
	const terms = searchTerms(question.text);
	const number = question.after === undefined ? numberTyped(question.text) : undefined;
	const byNumber = number === undefined ? [] : await describe(scope, [number], []);
	if (terms.length === 0) return { byNumber: byNumber[0], rows: [], next: undefined, isCutShort: false, isEmpty: true };

	const { onlyOpen, after } = question;
	// One more than a page, where there is more.
	const search = { terms, onlyOpen, after, lastId: await getLastId(scope), limit: FOUND_ROWS + 1 };
	const { places, isCutShort } = await findPlaces(scope, search);
	const page = places.slice(0, FOUND_ROWS);
	const ids = page.map(({ id }) => id);
	return {
		byNumber: byNumber[0],
		rows: (await describe(scope, ids, terms)).toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id)),
		next: places.length > FOUND_ROWS ? page.at(-1) : undefined,
		isCutShort,
		isEmpty: false
	};
}

async function getLastId({ db, accountId }: AccountScope): Promise<number> {
	const series = await db
		.selectFrom('numberSeries')
		.select('last')
		.where('accountId', '=', accountId)
		.where('kind', '=', 'request')
		.executeTakeFirst();
	return series?.last ?? 0;
}

interface DescribedRow {
	readonly id: number;
	readonly subject: string;
	readonly status: Status;
	readonly requestedBy: { readonly id: number; readonly name: string };
	readonly member: string | null;
	readonly team: string | null;
	readonly createdAt: Date;
	readonly note: { readonly text: string; readonly internal: boolean; readonly by: string | null } | null;
}

/** In no order; those of them that are there. */
async function describe(
	scope: AccountScope,
	ids: readonly number[],
	terms: readonly SearchTerm[]
): Promise<FoundRequest[]> {
	if (ids.length === 0) return [];
	const anyWord = terms.map(tsquery).join(' | ');
	const { rows } = await sql<DescribedRow>`
		select r.id, r.subject, r.status, r.created_at, team.name as team, member.name as member,
			json_build_object('id', requester.id, 'name', requester.name) as requested_by,
			(
				select json_build_object('text', written.text, 'internal', written.internal, 'by', author.name)
				from (
					select * from note n
					where n.account_id = ${scope.accountId} and n.request_id = r.id
					order by n.created_at desc, n.id desc
					limit ${MOST_NOTES}
				) written
				left join person author on author.account_id = written.account_id and author.id = written.person_id
				where ${NOTE_WORDS} @@ ${anyWord}::tsquery
				order by written.created_at desc, written.id desc
				limit 1
			) as note
		from request r
		join person requester on requester.account_id = r.account_id and requester.id = r.requested_by_id
		left join team on team.account_id = r.account_id and team.id = r.team_id
		left join person member on member.account_id = r.account_id and member.id = r.member_id
		where r.account_id = ${scope.accountId} and r.id = any(${ids}::bigint[]) and ${withinReach(scope.reach)}
		limit ${FOUND_ROWS}`.execute(scope.db);
	return rows.map((row) => ({
		...row,
		createdAt: row.createdAt.toISOString(),
		subject: markMet(row.subject, terms),
		note: row.note && { ...row.note, parts: snippetOf(row.note.text, terms) }
	}));
}
