/** The list of a person's requests in words and order: what is open, what is over, and what a row says. Pure. */
import type { Named } from '#people/person-card.ts';
import type { RequestRow } from '#requests/request-views.ts';
import { isClosed } from '#requests/vocabulary.ts';
import type { Texts } from '#texts/texts.ts';
import { isOverdue, type RequestMark } from './request-mark.ts';
import { overdueInWords, targetInWords } from './target-words.ts';

export interface RequestGroup {
	readonly title: 'open' | 'completed' | 'newest';
	readonly rows: readonly RequestRow[];
}

/** The rows below the likely one, in the order they came: in two groups, or in one where the newest come first. */
export function groupRequests(
	rows: readonly RequestRow[],
	likelyId: number | undefined,
	order: 'open-first' | 'newest-first'
): readonly RequestGroup[] {
	const others = rows.filter((row) => row.id !== likelyId);
	const groups: readonly RequestGroup[] =
		order === 'newest-first'
			? [{ title: 'newest', rows: others }]
			: [
					{ title: 'open', rows: others.filter((row) => !isClosed(row.status)) },
					{ title: 'completed', rows: others.filter((row) => isClosed(row.status)) }
				];
	return groups.filter((group) => group.rows.length > 0);
}

/** The moment a row is as old as: when it was completed, or else touched last. */
export function rowAt(row: RequestRow): string {
	return row.completedAt ?? row.updatedAt;
}

export interface RowContext {
	/** The person whose list it is. */
	readonly personId: number;
	readonly now: string;
	readonly timeZone: string;
	readonly texts: Texts;
}

/** What stands behind the number of a row: "In progress · Sanne Kuipers · target Thu 26 Nov". */
export function rowInWords(row: RequestRow, { mark, words }: RequestMark, context: RowContext): string {
	const { requests } = context.texts;
	const state = mark === 'fresh' ? completionOf(row, context.texts) : words;
	return [
		state,
		(row.member ?? row.team)?.name ?? requests.categories[row.category],
		targetOf(row, context),
		otherPartyOf(row, context)
	]
		.filter(Boolean)
		.join(' · ');
}

function completionOf({ completionReason }: RequestRow, { requests }: Texts): string | undefined {
	return completionReason === null ? undefined : requests.completionReasons[completionReason];
}

/** Of what is still to come; a missed one is told in red beside. */
function targetOf(row: RequestRow, { now, timeZone, texts }: RowContext): string | undefined {
	if (row.nextTargetAt === null || isClosed(row.status) || isOverdue(row, now)) return undefined;
	return texts.requests.target.inList(targetInWords(row.nextTargetAt, now, timeZone, texts));
}

/** "Overdue 3 h"; undefined where nothing is missed. */
export function lateInWords(row: RequestRow, now: string, texts: Texts): string | undefined {
	return row.nextTargetAt !== null && isOverdue(row, now) ? overdueInWords(row.nextTargetAt, now, texts) : undefined;
}

/** Who else takes part: the list holds what the person asked for others, and what others asked for them. */
export function otherParties(
	{ requestedBy, requestedFor }: Pick<RequestRow, 'requestedBy' | 'requestedFor'>,
	personId: number
): readonly { readonly part: 'for' | 'by'; readonly person: Named }[] {
	return [
		{ part: 'for' as const, person: requestedFor },
		{ part: 'by' as const, person: requestedBy }
	].filter(({ person }) => person.id !== personId);
}

function otherPartyOf(row: RequestRow, { personId, texts }: RowContext): string | undefined {
	const [other] = otherParties(row, personId);
	return other && texts.requests.list[other.part](other.person.name);
}
