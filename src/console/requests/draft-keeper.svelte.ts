/**
 * Keeps what is typed: in this browser at once, on the server within a second, and again and again while the line to
 * it is lost. A copy that the server has confirmed leaves the browser. Browser only.
 */
import { isWorthKeeping } from '#requests/draft.ts';
import type { NewRequestTexts } from '#requests/new-request-form.ts';
import { momentNow, storeLocalDraft, type DraftPlace } from './local-drafts.ts';
import { bodyOf, sendDraft } from './send-draft.ts';

/** How far the server may be behind, in milliseconds: our choice. */
const BEHIND_MS = 1000;

/** Between attempts while the line is lost, in milliseconds: our choice. */
const AGAIN_MS = 3000;

export class DraftKeeper {
	/** When the text was kept last, ISO 8601; in this browser alone while the line is lost. */
	kept = $state.raw<{ readonly at: string; readonly isHere: boolean }>();
	offlineSince = $state<string>();
	/** The draft was registered elsewhere. */
	registered = $state<number>();
	#place: DraftPlace;
	#key = '';
	#texts: NewRequestTexts;
	/** The moment of the server's copy. */
	#confirmedAt: string | null;
	/** A copy is somewhere. */
	#isKept: boolean;
	#isBehind = false;
	#isSending = false;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param known what the server keeps, and since when; null for nothing */
	constructor(place: DraftPlace, known: NewRequestTexts, confirmedAt: string | null) {
		this.#place = place;
		this.#texts = known;
		this.#confirmedAt = confirmedAt;
		this.#isKept = confirmedAt !== null;
		if (confirmedAt) this.kept = { at: confirmedAt, isHere: false };
	}

	keep(key: string, texts: NewRequestTexts) {
		if (JSON.stringify(texts) === JSON.stringify(this.#texts)) return;
		this.#key = key;
		this.#texts = texts;
		if (!this.#isKept && !isWorthKeeping(texts)) return;
		this.#isKept = true;
		this.#isBehind = true;
		this.#store();
		this.#timer ??= setTimeout(this.send, BEHIND_MS);
	}

	readonly send = async () => {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (!this.#isBehind || this.#isSending) return;
		this.#isSending = true;
		this.#isBehind = false;
		const [key, texts] = [this.#key, this.#texts];
		try {
			this.#confirm(await sendDraft(this.#place.personId, { key, texts }));
		} catch {
			this.#isBehind = true;
			this.offlineSince ??= momentNow();
			this.#store();
		}
		this.#isSending = false;
		if (this.#isBehind) this.#timer ??= setTimeout(this.send, this.offlineSince ? AGAIN_MS : BEHIND_MS);
	};

	/** The page goes: what the server does not have yet is sent without waiting; the browser keeps it as well. */
	readonly leave = () => {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		if (this.#isBehind)
			navigator.sendBeacon('/drafts', bodyOf(this.#place.personId, { key: this.#key, texts: this.#texts }));
	};

	/** It was registered or discarded. */
	forget() {
		clearTimeout(this.#timer);
		this.#isBehind = false;
		storeLocalDraft(this.#place, undefined);
	}

	#store() {
		const [at, isWorth] = [momentNow(), isWorthKeeping(this.#texts)];
		const draft = { key: this.#key, at, continues: this.#confirmedAt, texts: this.#texts };
		storeLocalDraft(this.#place, isWorth ? draft : undefined);
		if (this.offlineSince || !isWorth) this.kept = isWorth ? { at, isHere: true } : undefined;
	}

	#confirm({ at, registered }: Awaited<ReturnType<typeof sendDraft>>) {
		this.offlineSince = undefined;
		this.registered = registered;
		this.#confirmedAt = at ?? null;
		if (at) this.kept = { at, isHere: false };
		if (this.#isBehind) this.#store();
		else storeLocalDraft(this.#place, undefined);
	}
}
