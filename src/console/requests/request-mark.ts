/**
 * How the state of a request is shown: the shape of its mark, its color by kind, and the words beside it.
 * Filled asks for a look, a ring is under way, a dashed ring is parked, a bare tick is over. Pure.
 */
import type { RequestRow } from '#requests/request-views.ts';
import { isClosed, type Status } from '#requests/vocabulary.ts';
import type { Texts } from '#texts/texts.ts';
import { isSameDay } from '../times.ts';

export type Mark = 'open' | 'underway' | 'parked' | 'waiting' | 'late' | 'fresh' | 'done' | 'declined';

const MARKS: Record<Status, Mark> = {
	declined: 'declined',
	on_backlog: 'parked',
	assigned: 'open',
	accepted: 'open',
	in_progress: 'underway',
	waiting_for: 'parked',
	waiting_for_customer: 'waiting',
	reservation_pending: 'parked',
	workflow_pending: 'parked',
	project_pending: 'parked',
	completed: 'done'
};

export interface RequestMark {
	readonly mark: Mark;
	readonly words: string;
}

type Judged = Pick<RequestRow, 'status' | 'completedAt' | 'nextTargetAt'>;

/**
 * Completed on the day of `now` is told apart: such a request may be reopened on this call. Whatever is open and has
 * missed its target is marked so; the words are still those of its status.
 */
export function markOf(row: Judged, now: string, timeZone: string, { requests }: Texts): RequestMark {
	const isFresh = row.status === 'completed' && row.completedAt !== null && isSameDay(row.completedAt, now, timeZone);
	if (isFresh) return { mark: 'fresh', words: requests.state.completedToday };
	return { mark: isOverdue(row, now) ? 'late' : MARKS[row.status], words: requests.statuses[row.status] };
}

export function isOverdue({ status, nextTargetAt }: Pick<Judged, 'status' | 'nextTargetAt'>, now: string): boolean {
	return !isClosed(status) && nextTargetAt !== null && Date.parse(nextTargetAt) < Date.parse(now);
}
