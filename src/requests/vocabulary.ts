/** The values of a request's fields as 4me has them, with the words an analyst reads. Pure. */

export const CATEGORIES = [
	'incident',
	'rfc',
	'rfi',
	'reservation',
	'order',
	'fulfillment',
	'complaint',
	'compliment',
	'other'
] as const;
export type Category = (typeof CATEGORIES)[number];

export const IMPACTS = ['low', 'medium', 'high', 'top'] as const;
export type Impact = (typeof IMPACTS)[number];

export const STATUSES = [
	'declined',
	'on_backlog',
	'assigned',
	'accepted',
	'in_progress',
	'waiting_for',
	'waiting_for_customer',
	'reservation_pending',
	'workflow_pending',
	'project_pending',
	'completed'
] as const;
export type Status = (typeof STATUSES)[number];

export const COMPLETION_REASONS = [
	'solved',
	'workaround',
	'gone',
	'duplicate',
	'withdrawn',
	'no_reply',
	'rejected',
	'conflict',
	'declined',
	'unsolvable'
] as const;
export type CompletionReason = (typeof COMPLETION_REASONS)[number];

/** Longest subject in characters. */
export const LONGEST_SUBJECT = 250;
/** Longest note in bytes of UTF-8: 64 KiB, as 4me's texts. */
export const LONGEST_NOTE_BYTES = 65_536;

/** Over: nothing more is expected of anybody. */
export function isClosed(status: Status): boolean {
	return status === 'completed' || status === 'declined';
}

export const STATUS_WORDS: Record<Status, string> = {
	declined: 'Declined',
	on_backlog: 'On backlog',
	assigned: 'Assigned',
	accepted: 'Accepted',
	in_progress: 'In progress',
	waiting_for: 'Waiting for',
	waiting_for_customer: 'Waiting for customer',
	reservation_pending: 'Reservation pending',
	workflow_pending: 'Workflow pending',
	project_pending: 'Project pending',
	completed: 'Completed'
};

export const CATEGORY_WORDS: Record<Category, string> = {
	incident: 'Incident',
	rfc: 'Change',
	rfi: 'Information',
	reservation: 'Reservation',
	order: 'Order',
	fulfillment: 'Fulfillment',
	complaint: 'Complaint',
	compliment: 'Compliment',
	other: 'Other'
};

/** The word, and what it means for whom. */
export const IMPACT_WORDS: Record<Impact, readonly [word: string, meaning: string]> = {
	low: ['Low', 'slow, one'],
	medium: ['Medium', 'down, one'],
	high: ['High', 'slow, several'],
	top: ['Top', 'down, several']
};

export const COMPLETION_WORDS: Record<CompletionReason, string> = {
	solved: 'Solved',
	workaround: 'Workaround',
	gone: 'Gone',
	duplicate: 'Duplicate',
	withdrawn: 'Withdrawn',
	no_reply: 'No reply',
	rejected: 'Rejected',
	conflict: 'Conflict',
	declined: 'Declined',
	unsolvable: 'Unsolvable'
};
