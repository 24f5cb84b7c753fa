/**
 * Drafts in this browser, until the server has confirmed them: they outlive a lost line and a browser that crashed.
 * Each analyst has their own, one for each caller. Browser only.
 */
import { readLocalDraft, type LocalDraft } from '#requests/draft.ts';
import { sendDraft } from './send-draft.ts';

export interface DraftPlace {
	readonly analystId: number;
	/** Who called. */
	readonly personId: number;
}

export function findLocalDraft(place: DraftPlace): LocalDraft | undefined {
	return withStorage((storage) => readLocalDraft(storage.getItem(nameOf(place)), new Date()));
}

export function storeLocalDraft(place: DraftPlace, draft: LocalDraft | undefined) {
	withStorage((storage) => {
		if (draft) storage.setItem(nameOf(place), JSON.stringify(draft));
		else storage.removeItem(nameOf(place));
	});
}

/** Sends what an earlier page could not. What was kept elsewhere since then stays, and this copy beside it. */
export async function sendLeftDrafts(analystId: number, exceptOf: number | undefined) {
	const prefix = nameOf({ analystId, personId: '' });
	const names = withStorage((storage) => Object.keys(storage).filter((name) => name.startsWith(prefix))) ?? [];
	for (const name of names) {
		const place = { analystId, personId: Number(name.slice(prefix.length)) };
		const draft = place.personId === exceptOf ? undefined : findLocalDraft(place);
		const kept = draft && (await sendDraft(place.personId, draft, draft.continues).catch(() => undefined));
		if ((kept?.at || kept?.registered) && findLocalDraft(place)?.at === draft?.at) storeLocalDraft(place, undefined);
	}
}

/** ISO 8601, by the clock of this machine. */
export function momentNow(): string {
	return new Date().toISOString();
}

function nameOf({ analystId, personId }: { analystId: number; personId: number | '' }): string {
	return `ringside.draft.${analystId}.${personId}`;
}

/** A browser that keeps nothing for us throws; the server then keeps the draft alone. */
function withStorage<Answer>(use: (storage: Storage) => Answer): Answer | undefined {
	try {
		return use(localStorage);
	} catch {
		return undefined;
	}
}
