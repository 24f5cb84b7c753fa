/**
 * How the state of a request is shown: the shape of its mark, its color by kind, and the words beside it.
 * Filled asks for a look, a ring is under way, a dashed ring is parked, a bare tick is over. Pure.
 */
import type { RequestRow } from '#requests/request-views.ts';
import { STATUS_WORDS, type Status } from '#requests/vocabulary.ts';
import { isSameDay } from '../times.ts';

export type Mark = 'open' | 'underway' | 'parked' | 'waiting' | 'fresh' | 'done' | 'declined';

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

type Judged = Pick<RequestRow, 'status' | 'completedAt'>;

/** Completed on the day of `now` is told apart: such a request may be reopened on this call. */
export function markOf(row: Judged, now: string, timeZone: string): RequestMark {
	const isFresh = row.status === 'completed' && row.completedAt !== null && isSameDay(row.completedAt, now, timeZone);
	if (isFresh) return { mark: 'fresh', words: 'Completed today' };
	return { mark: MARKS[row.status], words: STATUS_WORDS[row.status] };
}
