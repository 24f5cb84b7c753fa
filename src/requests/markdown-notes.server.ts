/**
 * Notes as the page shows them. A note is never edited, so each is rendered once and kept for whoever looks next:
 * 200 of them cost some 40 ms, and nothing the second time. Another process renders them for itself.
 */
import type { AccountScope } from '#accounts/scope.ts';
import { renderMarkdown } from './markdown.server.ts';
import type { Note } from './request-views.ts';

/** HTML that is kept, in UTF-16 units: our choice, some 5,000 notes of ordinary length in at most 4 MB. */
const MOST_KEPT = 2_000_000;

/** By account, note and country; the one that was asked for longest ago comes first. */
const kept = new Map<string, string>();
let keptLength = 0;

/** @param country in which national telephone numbers are read. */
export function renderNotes(
	{ accountId }: Pick<AccountScope, 'accountId'>,
	notes: readonly Omit<Note, 'html'>[],
	country: string | undefined
): Note[] {
	return notes.map((note) => {
		const key = `${accountId} ${note.id} ${country ?? ''}`;
		const html = kept.get(key) ?? renderMarkdown(note.text, country);
		keep(key, html);
		return { ...note, html };
	});
}

function keep(key: string, html: string): void {
	keptLength += html.length - (kept.get(key)?.length ?? 0);
	kept.delete(key);
	kept.set(key, html);
	for (const [oldest, { length }] of kept) {
		if (keptLength <= MOST_KEPT) return;
		kept.delete(oldest);
		keptLength -= length;
	}
}
