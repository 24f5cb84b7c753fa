/** Everything the page of a request shows of it, in one statement: its fields, and a page of its notes and history. */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { renderNotes } from './markdown-notes.server.ts';
import { DETAIL, detailJoins, FROM_NEWEST, type Earlier } from './request-sql.ts';
import type { Note, RequestDetail } from './request-views.ts';

/** Where earlier notes and changes begin: a moment and the ID of the last one that was shown. */
const CURSOR = /^([\d:.T+-]{19,40})_([\da-f-]{36})$/u;

const BEFORE: Earlier = (at, id) => `(${at}, ${id}) < ($4::timestamptz, $5::uuid)`;

/** Parameters: account, reach, request; of an earlier page its moment and its ID. */
const requestPage = (earlier: Earlier) => `
	select ${DETAIL} as request, site.country
	from request r
	${detailJoins(earlier)}
	left join site on site.account_id = $1 and site.id = beneficiary.site_id
	where r.account_id = $1 and r.id = $3 and ${withinReachAt('$2')}`;

const LATEST = requestPage(FROM_NEWEST);
const EARLIER = requestPage(BEFORE);

interface Row {
	readonly request: Omit<RequestDetail, 'notes'> & { readonly notes: readonly Omit<Note, 'html'>[] };
	/** Of whom it is for: in which their telephone numbers are read. */
	readonly country: string | null;
}

/**
 * `undefined` where there is no such request, or none of people whom the scope may select.
 * @param before from `earlier` of the page that was shown; anything else shows the latest notes
 * @param country of the account
 */
export async function findRequestPage(
	scope: AccountScope,
	id: number,
	before: string | null,
	country: string | null
): Promise<RequestDetail | undefined> {
	const cursor = CURSOR.exec(before ?? '');
	const of = [scope.accountId, scope.reach, id];
	const [row] = await executePrepared<Row>(
		scope.db,
		cursor === null
			? { name: 'requests_page', text: LATEST, values: of }
			: { name: 'requests_page_earlier', text: EARLIER, values: [...of, cursor[1], cursor[2]] }
	);
	if (row === undefined) return undefined;
	return { ...row.request, notes: renderNotes(scope, row.request.notes, row.country ?? country ?? undefined) };
}
