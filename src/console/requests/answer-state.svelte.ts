/**
 * What stands in the form that answers a request, and which revision of the request it is about. What others change
 * meanwhile is taken over where nothing was chosen yet; where something was, the form stays with what the analyst saw,
 * so that the server can tell.
 */
import type { AnswerTexts, RefusedAnswer } from '#requests/answer-form.ts';
import { answerTo } from '#requests/answer-form.ts';
import type { AnsweredRequest } from '#requests/request-views.ts';
import { keepNote, recallNote } from './note-draft.ts';

export class AnswerState {
	values: AnswerTexts;
	revision: number;
	key: string;
	#timeZone: string;
	#seen: AnswerTexts;
	#sent: AnswerTexts;

	constructor(request: AnsweredRequest, key: string, timeZone: string, refused: RefusedAnswer | undefined) {
		this.#timeZone = timeZone;
		this.#seen = this.#answerTo(request);
		this.#sent = this.#seen;
		this.values = $state({ ...this.#seen, ...refused?.values });
		this.revision = $state(refused?.revision ?? request.revision);
		this.key = $state(key);
	}

	/** The page brought the request anew. */
	follow(request: AnsweredRequest) {
		if (request.revision === this.revision || this.#isTouched()) return;
		this.#showAnew(request);
	}

	/** What was kept of an earlier visit. */
	recall(requestId: number) {
		const kept = recallNote(requestId);
		if (kept === undefined || this.values.note !== '') return;
		this.key = kept.key;
		this.values = { ...this.values, note: kept.note, internal: kept.internal };
	}

	keep(requestId: number) {
		keepNote(requestId, { key: this.key, note: this.values.note, internal: this.values.internal });
	}

	/** On its way to the server: what is typed from here on is not in it. */
	send() {
		this.#sent = $state.snapshot(this.values);
	}

	/** Saved: the form is about the request as it is now, and empty but for what was typed since it was sent. */
	begin(request: AnsweredRequest, key: string) {
		const [sent, typed] = [this.#sent, this.values];
		this.key = key;
		this.revision = request.revision;
		this.#seen = this.#answerTo(request);
		this.values = {
			note: since(sent.note, typed.note, ''),
			internal: since(sent.internal, typed.internal, false),
			urgent: since(sent.urgent, typed.urgent, this.#seen.urgent),
			status: since(sent.status, typed.status, this.#seen.status),
			completionReason: since(sent.completionReason, typed.completionReason, this.#seen.completionReason),
			waitingUntil: since(sent.waitingUntil, typed.waitingUntil, this.#seen.waitingUntil),
			assign: since(sent.assign, typed.assign, this.#seen.assign),
			more: since(sent.more, typed.more, this.#seen.more)
		};
	}

	#showAnew(request: AnsweredRequest) {
		this.revision = request.revision;
		this.#seen = this.#answerTo(request);
		const { note, internal } = this.values;
		this.values = { ...this.#seen, note, internal };
	}

	#isTouched(): boolean {
		const { note, internal } = this.values;
		return JSON.stringify(this.values) !== JSON.stringify({ ...this.#seen, note, internal });
	}

	#answerTo(request: AnsweredRequest): AnswerTexts {
		return answerTo(request, (at) => localMoment(at, this.#timeZone));
	}
}

/** What was typed after it was sent stays; all else is as it is now. */
function since<Value>(sent: Value, typed: Value, present: Value): Value {
	return JSON.stringify(typed) === JSON.stringify(sent) ? present : typed;
}

/** As a field for a moment has it: "2026-11-27T09:00". Swedish dates are written so. */
function localMoment(at: string, timeZone: string): string {
	const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
	return format.format(Date.parse(at)).replace(' ', 'T');
}
