/** The draft that is shown in the form of a new request, and another one that was written beside it. */
import type { NewRequest, RefusedNewRequest } from '#callers/console-data.ts';
import { chooseDraft, type Draft } from '#requests/draft.ts';
import { findLocalDraft, momentNow, type DraftPlace } from './local-drafts.ts';
import type { NewRequestState } from './new-request-state.svelte.ts';

export class DraftsBack {
	/** Of the form, for life: what is sent twice is then the same request. */
	key: string;
	/** When the draft that is shown was kept; undefined if none came back. */
	at: string | undefined;
	other = $state.raw<Draft>();
	#form: NewRequestState;
	#opened: NewRequest;

	/** A form that comes back refused shows what was sent, which is newer than any draft. */
	constructor(form: NewRequestState, opened: NewRequest, refused: RefusedNewRequest | undefined) {
		this.#form = form;
		this.#opened = opened;
		this.key = $state(refused?.key ?? opened.key);
		this.at = $state(refused ? undefined : opened.draft?.at);
	}

	/** Brings back what this browser kept and the server has not; what was typed before the page ran stays. */
	bringBack(place: DraftPlace) {
		const { key, values, draft } = this.#opened;
		const server = draft && { key, at: draft.at, texts: values };
		const found = chooseDraft(server, findLocalDraft(place));
		const local = found.draft === server ? undefined : found.draft;
		const isTyped = JSON.stringify(this.#form.texts) !== JSON.stringify(values);
		this.other = (isTyped ? local : undefined) ?? found.other;
		if (local && !isTyped) this.#take(local);
	}

	takeOther() {
		const mine = { key: this.key, at: momentNow(), texts: $state.snapshot(this.#form.texts) };
		if (this.other) this.#take(this.other);
		this.other = mine;
	}

	/** What the address asks for stands above what a draft says. */
	#take({ key, at, texts }: Draft) {
		const { untouched, values } = this.#opened;
		const { serviceId, itemId } = untouched;
		this.#form.take({ ...texts, ...(serviceId && { serviceId }), ...(itemId && { itemId }) });
		this.key = key;
		this.at = at;
		if (texts.requestedForId !== values.requestedForId) void this.#form.askOffers();
	}
}
