/** What the page found, in one or two sentences for somebody who hears it, and as the window's title. Pure. */
import type { CallerView, Reason } from '#callers/caller-view.ts';
import type { ConsoleData } from '#callers/console-data.ts';
import { STATUS_WORDS } from '#requests/vocabulary.ts';

type View = ConsoleData['view'];
type One = Extract<CallerView, { kind: 'one' }>;
type Several = Extract<CallerView, { kind: 'several' }>;

export function titleOf(view: View): string {
	switch (view.kind) {
		case 'one':
			return view.person.name;
		case 'several':
			return `${peopleInWords(peopleIn(view))} to choose from`;
		case 'found':
			return `${peopleInWords(view.people.length)} found`;
		case 'empty':
			return 'Console';
		default:
			return view.title;
	}
}

/** The outcome as it is told when the page appears. */
export function outcomeInWords({ view, newRequest, registered }: ConsoleData): string {
	if (registered !== undefined)
		return `Request ${String(registered)} is saved. Read out its number: ${spelled(registered)}.`;
	if (newRequest) return `New request for ${newRequest.requestedBy.name}.`;

	switch (view.kind) {
		case 'one':
			return oneInWords(view);
		case 'several':
			return severalInWords(view);
		case 'found':
			return foundInWords(view.people.length, view.query);
		case 'empty':
			return 'Nobody is chosen yet. The search field is in focus.';
		default:
			return `${view.title}. ${view.lead} The search field is in focus.`;
	}
}

function oneInWords(view: One): string {
	const { person, requests, likely } = view;
	const open = `${requests.open === 0 ? 'No' : String(requests.open)} open request${requests.open === 1 ? '' : 's'}`;
	const about = likely ? `; most likely about ${String(likely.id)}, ${STATUS_WORDS[likely.status].toLowerCase()}` : '';
	return `${person.name}${foundBy(view.reason)}. ${open}${about}. Press Enter for a new request.`;
}

/** ", found by work number, all digits"; nothing where the person was chosen by hand. */
function foundBy({ by, certainty, words }: Reason): string {
	if (by === 'hand') return '';
	const surely = certainty === 'probable' || certainty === 'weak' ? 'probably' : 'found';
	return `, ${surely} by ${lowered(words)}`;
}

function severalInWords(view: Several): string {
	const people = peopleIn(view);
	const [first] = view.candidates;
	if (!first) return `A shared line: ${peopleInWords(people)} have this number. The search field is in focus.`;
	const digits = view.candidates.length === 1 ? '1' : `1 to ${String(view.candidates.length)}`;
	return `${peopleInWords(people)} to choose from. First: ${first.name}. Press ${digits} to choose.`;
}

function foundInWords(people: number, query: string): string {
	if (people === 0) return `Nobody found for ${query}.`;
	return `${peopleInWords(people)} found for ${query}.`;
}

function peopleIn(view: Several): number {
	return Math.max(view.count, view.candidates.length);
}

function peopleInWords(count: number): string {
	if (count === 0) return 'Nobody';
	return count === 1 ? '1 person' : `${String(count)} people`;
}

function spelled(digits: number): string {
	return [...String(digits)].join(' ');
}

/** "Work number" inside a sentence is "work number"; "VPN" and "Support ID" stay as they are. */
function lowered(words: string): string {
	return /^\p{Lu}\p{Ll}+ (?!ID)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
