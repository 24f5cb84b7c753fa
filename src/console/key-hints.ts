/**
 * Which keys do something on a page, in words: the most useful ones stand in the foot, all of them in the list that
 * "?" opens. Only what is true on this page is listed. Pure.
 */
import type { ConsoleData } from '#callers/console-data.ts';
import type { RequestRow } from '#requests/request-views.ts';
import { isClosed } from '#requests/vocabulary.ts';
import type { Texts } from '#texts/texts.ts';

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
export function hintsFor({ view, newRequest }: ConsoleData, { keys }: Texts): readonly KeyHint[] {
	const shared = sharedHints(keys);
	if (newRequest)
		return [
			shared.save,
			held(keys.closeKeepsDraft, 'Esc'),
			held(keys.nextField, 'Tab'),
			held(keys.changeChoice, '←', '→')
		];

	switch (view.kind) {
		case 'one':
			return present([
				acting(keys.newRequest, 'Enter'),
				view.requests.rows.length > (view.selected ? 1 : 0) && acting(keys.requests, '↑', '↓'),
				...(view.selected ? [shared.note, ...(isClosed(view.selected.status) ? [shared.reopen] : [])] : []),
				view.disagreement !== undefined && single(keys.otherPerson, 'D'),
				view.older !== undefined && single(keys.olderRequest, 'O'),
				view.callNumber?.kind === 'unkept' && single(keys.keepNumber, 'K'),
				view.callNumber?.kind === 'unkept' && single(keys.sharedLine, 'L'),
				view.alsoPossible.length > 0 && single(keys.alsoPossible, 'P'),
				single(keys.anotherCaller, '/'),
				...(view.selected ? shared.answering : []),
				view.requests.rows.length > 1 && single(keys.orderOfList, 'T'),
				view.requests.hasOlder && single(keys.allRequests, 'M'),
				view.services.length > 0 && single(keys.services, 'S'),
				view.items.length > 0 && single(keys.items, 'I'),
				view.verified === undefined && single(keys.verify, 'V'),
				view.person.organization !== null && view.person.colleagues > 0 && single(keys.colleagues, 'C'),
				single(keys.editPerson, 'E'),
				shared.newUser
			]);
		case 'several':
			if (view.candidates.length === 0)
				return present([...shared.searching, shared.newUserHeld, view.alsoPossible.length > 0 && shared.alsoPossible]);
			return present([
				...choosing(view.candidates.length, keys),
				view.alsoPossible.length > 0 && shared.alsoPossible,
				single(keys.search, '/'),
				shared.newUser
			]);
		case 'found':
			return view.people.length === 0
				? [...shared.searching, shared.newUserHeld]
				: [...choosing(view.people.length, keys), single(keys.search, '/'), shared.newUser];
		case 'empty':
			return [...shared.searching, shared.newUserHeld];
		default:
			return present([...shared.searching, shared.newUserHeld, view.alsoPossible.length > 0 && shared.alsoPossible]);
	}
}

/** Of the page of a request. */
export function hintsForRequest({ status }: Pick<RequestRow, 'status'>, { keys }: Texts): readonly KeyHint[] {
	const shared = sharedHints(keys);
	return present([
		shared.note,
		isClosed(status) && shared.reopen,
		...shared.answering.filter((hint) => hint !== shared.openInFull),
		shared.close,
		single(keys.anotherCaller, '/'),
		shared.newUser
	]);
}

/** Of the page of a new user. */
export function hintsForNewUser({ keys }: Texts): readonly KeyHint[] {
	const shared = sharedHints(keys);
	return [shared.save, shared.close, held(keys.nextField, 'Tab')];
}

/** Hints that several pages have. */
function sharedHints(keys: Texts['keys']) {
	const save = held(keys.save, 'Ctrl', 'Enter');
	const openInFull = single(keys.openInFull, 'F');
	return {
		save,
		openInFull,
		note: single(keys.note, 'N'),
		reopen: single(keys.reopen, 'R'),
		close: held(keys.close, 'Esc'),
		newUser: single(keys.newUser, 'U'),
		newUserHeld: held(keys.newUser, 'Alt', 'U'),
		alsoPossible: single(keys.alsoPossible, 'P'),
		searching: [held(keys.choose, '↑', '↓'), held(keys.takeFirst, 'Enter')],
		/** Of the form under a request. */
		answering: [
			single(keys.assign, 'A'),
			save,
			held(keys.internalNote, 'Alt', 'I'),
			held(keys.urgent, 'Alt', 'G'),
			openInFull
		]
	};
}

function choosing(people: number, keys: Texts['keys']): readonly KeyHint[] {
	const first = single(keys.choose, '1');
	const digits = people === 1 ? first : { ...first, caps: ['1', String(people)], between: keys.to };
	return [digits, acting(keys.move, '↑', '↓'), acting(keys.takeIt, 'Enter')];
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
