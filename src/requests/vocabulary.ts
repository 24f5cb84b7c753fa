/** The values of a request's fields as 4me has them; what they are called stands in the texts. Pure. */

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

export const MAJOR_INCIDENT_STATUSES = ['proposed', 'rejected', 'accepted', 'resolved', 'canceled'] as const;
export type MajorIncidentStatus = (typeof MAJOR_INCIDENT_STATUSES)[number];

/** Longest subject in characters. */
export const LONGEST_SUBJECT = 250;
/** Longest note in bytes of UTF-8: 64 KiB, as 4me's texts. */
export const LONGEST_NOTE_BYTES = 65_536;

/** Over: nothing more is expected of anybody. */
export function isClosed(status: Status): boolean {
	return status === 'completed' || status === 'declined';
}
