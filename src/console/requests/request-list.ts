/** The list of a person's requests in words and order: what is open, what is over, and what a row says. Pure. */
import type { Named } from '#people/person-card.ts';
import type { RequestRow } from '#requests/request-views.ts';
import { CATEGORY_WORDS, COMPLETION_WORDS, isClosed } from '#requests/vocabulary.ts';
import type { RequestMark } from './request-mark.ts';

export interface RequestGroups {
	readonly open: readonly RequestRow[];
	readonly completed: readonly RequestRow[];
}

/** The rows below the likely one, in the order they came. */
export function groupRequests(rows: readonly RequestRow[], likelyId: number | undefined): RequestGroups {
	const others = rows.filter((row) => row.id !== likelyId);
	return {
		open: others.filter((row) => !isClosed(row.status)),
		completed: others.filter((row) => isClosed(row.status))
	};
}

/** "4 open, 38 in all"; "4 open, the last 50 of 60" where the list does not hold them all. */
export function countInWords(open: number, all: number, listed: number): string {
	const total = all > listed ? `the last ${String(listed)} of ${String(all)}` : `${String(all)} in all`;
	return `${open === 0 ? 'None' : String(open)} open, ${total}`;
}

/** The moment a row is as old as: when it was completed, or else touched last. */
export function rowAt(row: RequestRow): string {
	return row.completedAt ?? row.updatedAt;
}

/** What stands behind the number of a row: "In progress · Sanne Kuipers · for Farid Benyahia-Lacroix". */
export function rowInWords(row: RequestRow, { mark, words }: RequestMark, personId: number): string {
	const state = mark === 'fresh' ? completionOf(row) : words;
	return [state, row.member?.name ?? CATEGORY_WORDS[row.category], otherPartyOf(row, personId)]
		.filter(Boolean)
		.join(' · ');
}

function completionOf(row: RequestRow): string | undefined {
	return row.completionReason ? COMPLETION_WORDS[row.completionReason] : undefined;
}

/** Who else takes part: the list holds what the person asked for others, and what others asked for them. */
export function otherParties(
	{ requestedBy, requestedFor }: RequestRow,
	personId: number
): readonly { readonly word: 'For' | 'By'; readonly person: Named }[] {
	return [
		{ word: 'For' as const, person: requestedFor },
		{ word: 'By' as const, person: requestedBy }
	].filter(({ person }) => person.id !== personId);
}

function otherPartyOf(row: RequestRow, personId: number): string | undefined {
	const [other] = otherParties(row, personId);
	return other && `${other.word.toLowerCase()} ${other.person.name}`;
}
