/**
 * What is typed into the note of a request, kept in this window until it is saved: it is there again after another
 * request was looked at, after another caller, after a reload. Browser only.
 */

export interface NoteDraft {
	/** Of the form it was typed in: if that was saved and only the answer got lost, it is still one note. */
	readonly key: string;
	readonly note: string;
	readonly internal: boolean;
}

export function recallNote(requestId: number): NoteDraft | undefined {
	try {
		const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(requestId)) ?? 'null');
		return isDraft(kept) ? kept : undefined;
	} catch {
		return undefined; // a browser that keeps nothing for us throws
	}
}

/** An empty note is forgotten. */
export function keepNote(requestId: number, draft: NoteDraft) {
	try {
		if (draft.note === '') sessionStorage.removeItem(nameOf(requestId));
		else sessionStorage.setItem(nameOf(requestId), JSON.stringify(draft));
	} catch {
		// The text then lasts as long as the page, which is as much as this browser allows.
	}
}

function nameOf(requestId: number): string {
	return `ringside.note.${String(requestId)}`;
}

function isDraft(kept: unknown): kept is NoteDraft {
	const isObject = typeof kept === 'object' && kept !== null;
	return isObject && 'key' in kept && 'note' in kept && typeof kept.key === 'string' && typeof kept.note === 'string';
}
