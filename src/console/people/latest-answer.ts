/**
 * Questions asked while somebody types: the first letter at once, the others after a short rest, and of all
 * answers only the one to the newest question counts. Answers come late and out of order; one that is no longer
 * asked for is dropped.
 */

/** Rest between letters before asking, in milliseconds: shorter than the gap of a quick typist's second thought. */
const REST_MS = 80;

export interface Answered<Answer> {
	readonly question: string;
	/** Undefined if no answer came: the server did not answer, or refused. */
	readonly answer: Answer | undefined;
}

export interface Asker {
	/** Asks, unless a newer question follows within the rest. An empty question only drops what is under way. */
	readonly ask: (question: string) => void;
	readonly stop: () => void;
}

export function askLatest<Answer>(
	answer: (question: string) => Promise<Answer>,
	onanswer: (answered: Answered<Answer>) => void
): Asker {
	let newest = 0;
	let resting: ReturnType<typeof setTimeout> | undefined;

	async function send(question: string, turn: number) {
		const given = await answer(question).catch(() => undefined);
		if (turn === newest) onanswer({ question, answer: given });
	}

	function stop() {
		newest += 1;
		clearTimeout(resting);
	}

	function ask(question: string) {
		stop();
		if (question === '') return;
		const turn = newest;
		if (question.length === 1) void send(question, turn);
		else resting = setTimeout(() => void send(question, turn), REST_MS);
	}

	return { ask, stop };
}
