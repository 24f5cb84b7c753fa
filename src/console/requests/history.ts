/**
 * Notes and changes of a request as one story, oldest first, and which note is the question that waits for the
 * caller. Pure.
 */
import { givenNameOf } from '#people/person-card.ts';
import type { Change, Note, RequestDetail } from '#requests/request-views.ts';
import { CATEGORIES, CATEGORY_WORDS, IMPACTS, IMPACT_WORDS, STATUSES, STATUS_WORDS } from '#requests/vocabulary.ts';

export type Event =
	| { readonly kind: 'note'; readonly id: string; readonly at: string; readonly note: Note; readonly asks: boolean }
	| { readonly kind: 'change'; readonly id: string; readonly at: string; readonly words: string };

export function storyOf(request: RequestDetail): readonly Event[] {
	const question = questionOf(request);
	const notes = request.notes.map((note): Event => ({
		kind: 'note',
		id: note.id,
		at: note.at,
		note,
		asks: note === question
	}));
	const changes = request.changes.filter(isNews).map((change): Event => ({
		kind: 'change',
		id: change.id,
		at: change.at,
		words: changeInWords(change)
	}));
	return [...changes, ...notes].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** The status that a request was registered with goes without saying. */
function isNews({ field, before }: Change): boolean {
	return field !== 'status' || before !== null;
}

/** "Ben set the status to waiting for customer"; "Member cleared" where it is not known by whom. */
export function changeInWords(change: Change): string {
	const field = change.field.replaceAll('_', ' ').toLowerCase();
	const who = change.by ? givenNameOf(change.by.name) : undefined;

	if (change.after === null) return who ? `${who} cleared the ${field}` : `${capital(field)} cleared`;
	const value = valueInWords(change.after);
	return who ? `${who} set the ${field} to ${value}` : `${capital(field)} set to ${value}`;
}

/** The last thing said to the caller, as long as the request waits for them. */
function questionOf(request: RequestDetail): Note | undefined {
	if (request.status !== 'waiting_for_customer') return undefined;
	const callers = [request.requestedBy.id, request.requestedFor.id];
	return request.notes.findLast((note) => !note.internal && note.by !== null && !callers.includes(note.by.id));
}

const VALUE_WORDS = new Map<string, string>([
	...STATUSES.map((status) => [status, STATUS_WORDS[status].toLowerCase()] as const),
	...CATEGORIES.map((category) => [category, CATEGORY_WORDS[category].toLowerCase()] as const),
	...IMPACTS.map((impact) => [impact, IMPACT_WORDS[impact][0].toLowerCase()] as const)
]);

function valueInWords(value: string): string {
	return VALUE_WORDS.get(value) ?? value;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
