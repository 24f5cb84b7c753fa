/** What happens in an account that it can have its webhooks told. Pure. */

export const EVENT_TYPES = [
	'request.created',
	'request.updated',
	'request.completed',
	'call.logged',
	'person.changed'
] as const;

/** A completion is an update too; a person that is new has changed. */
export type EventType = (typeof EVENT_TYPES)[number];

export function isEventType(text: string): text is EventType {
	return EVENT_TYPES.some((type) => type === text);
}
