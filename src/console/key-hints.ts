/**
 * Which keys do something on a page, in words: the most useful ones stand in the foot, all of them in the list that
 * "?" opens. Only what is true on this page is listed. Pure.
 */
import type { ConsoleData } from '#callers/console-data.ts';

export interface KeyHint {
	readonly caps: readonly string[];
	/** Said between the caps: "to" in "1 to 4". */
	readonly between?: string;
	/** What the foot says. */
	readonly words: string;
	/** Rests while somebody types. */
	readonly rests: boolean;
	/** A single letter or digit, which can be switched off. */
	readonly letter: boolean;
}

/** The most useful first. */
export function hintsFor({ view, newRequest }: ConsoleData): readonly KeyHint[] {
	if (newRequest) return [SAVE, CLOSE, held('Next field', 'Tab'), held('Change a choice', '←', '→')];

	switch (view.kind) {
		case 'one':
			return present([
				acting('New request', 'Enter'),
				view.requests.rows.length > (view.selected ? 1 : 0) && acting('Requests', '↑', '↓'),
				view.disagreement !== undefined && single('The other person', 'D'),
				view.older !== undefined && single('Older request', 'O'),
				view.alsoPossible.length > 0 && single('Also possible', 'P'),
				single('Another caller', '/')
			]);
		case 'several':
			if (view.candidates.length === 0) return present([...SEARCHING, view.alsoPossible.length > 0 && ALSO_POSSIBLE]);
			return present([
				...choosing(view.candidates.length),
				view.alsoPossible.length > 0 && ALSO_POSSIBLE,
				single('Search', '/')
			]);
		case 'found':
			return view.people.length === 0 ? SEARCHING : [...choosing(view.people.length), single('Search', '/')];
		case 'empty':
			return SEARCHING;
		default:
			return present([...SEARCHING, held('New user', 'Alt', 'U'), view.alsoPossible.length > 0 && ALSO_POSSIBLE]);
	}
}

const SAVE = held('Save', 'Ctrl', 'Enter');
const CLOSE = held('Close', 'Esc');
const ALSO_POSSIBLE = single('Also possible', 'P');
const SEARCHING = [held('Choose', '↑', '↓'), held('Take the first', 'Enter')];

function choosing(people: number): readonly KeyHint[] {
	const first = single('Choose', '1');
	const digits = people === 1 ? first : { ...first, caps: ['1', String(people)], between: 'to' };
	return [digits, acting('Move', '↑', '↓'), acting('Take it', 'Enter')];
}

/** Acts in a field as well. */
function held(words: string, ...caps: string[]): KeyHint {
	return { caps, words, rests: false, letter: false };
}

/** Acts outside text fields only, and is no letter. */
function acting(words: string, ...caps: string[]): KeyHint {
	return { caps, words, rests: true, letter: false };
}

function single(words: string, ...caps: string[]): KeyHint {
	return { caps, words, rests: true, letter: true };
}

function present(hints: readonly (KeyHint | false)[]): readonly KeyHint[] {
	return hints.filter((hint) => hint !== false);
}
