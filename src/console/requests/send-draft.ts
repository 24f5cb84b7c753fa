/** A draft on its way to the server. Browser only. */
import type { NewRequestTexts } from '#requests/new-request-form.ts';

/** How long an answer may take, in milliseconds: our choice. */
const PATIENCE_MS = 10_000;

export interface TypedForm {
	readonly key: string;
	readonly texts: NewRequestTexts;
}

/** When it was kept, or the number of the request that was registered from it. */
export interface KeptAnswer {
	readonly at?: string | null;
	readonly registered?: number;
}

export function bodyOf(personId: number, { key, texts }: TypedForm): URLSearchParams {
	return new URLSearchParams({ ...texts, key, requestedBy: String(personId) });
}

/** @param continues of a draft that could not be sent before: the moment of the copy that it continues */
export async function sendDraft(personId: number, form: TypedForm, continues?: string | null): Promise<KeptAnswer> {
	const body = bodyOf(personId, form);
	if (continues !== undefined) body.set('continues', continues ?? '');
	const answer = await fetch('/drafts', { method: 'POST', body, signal: AbortSignal.timeout(PATIENCE_MS) });
	if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
	return answer.json();
}
