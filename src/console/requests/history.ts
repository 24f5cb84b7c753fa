/**
 * Notes and changes of a request as one story, oldest first, and which note is the question that waits for the
 * caller. Pure.
 */
import { changesInWords, type SayChange } from '#requests/change-words.ts';
import type { Change, Note, RequestDetail } from '#requests/request-views.ts';

export type Event =
	| { readonly kind: 'note'; readonly id: string; readonly at: string; readonly note: Note; readonly asks: boolean }
	| { readonly kind: 'change'; readonly id: string; readonly at: string; readonly words: string };

export function storyOf(request: RequestDetail, say: SayChange): readonly Event[] {
	const question = questionOf(request);
	const notes = request.notes.map((note): Event => ({
		kind: 'note',
		id: note.id,
		at: note.at,
		note,
		asks: note === question
	}));
	const changes = madeAtOnce(request.changes.filter(isNews)).map(([first, ...others]): Event => ({
		kind: 'change',
		id: first.id,
		at: first.at,
		words: changesInWords([first, ...others], say)
	}));
	return [...changes, ...notes].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** The status that a request was registered with goes without saying. */
function isNews({ field, before }: Change): boolean {
	return field !== 'status' || before !== null;
}

type Changes = [first: Change, ...others: Change[]];

/** What one person saved together is one line. */
function madeAtOnce(changes: readonly Change[]): readonly Changes[] {
	const together: Changes[] = [];
	for (const change of changes) {
		const last = together.at(-1);
		if (last && last[0].at === change.at && last[0].by?.id === change.by?.id) last.push(change);
		else together.push([change]);
	}
	return together;
}

/** The last thing said to the caller, as long as the request waits for them. */
function questionOf(request: RequestDetail): Note | undefined {
	if (request.status !== 'waiting_for_customer') return undefined;
	const callers = [request.requestedBy.id, request.requestedFor.id];
	return request.notes.findLast((note) => !note.internal && note.by !== null && !callers.includes(note.by.id));
}
