/** The answers that are being written on the page that is shown. */
import { AnswerState } from './answer-state.svelte.ts';

/** Of the page that is shown; the fields beside the notes are an island of their own, of the same form. */
const shared = new Map<number, AnswerState>();

/** One for all islands that answer the same request; on the server each page has its own. */
export function answerStateOf(...[request, ...given]: ConstructorParameters<typeof AnswerState>): AnswerState {
	if (typeof document === 'undefined') return new AnswerState(request, ...given);
	const known = shared.get(request.id) ?? new AnswerState(request, ...given);
	shared.set(request.id, known);
	return known;
}

/** No island answers it any more: what was typed is its draft. */
export function forgetAnswerState(requestId: number) {
	shared.delete(requestId);
}
