/** What the page found, in one or two sentences for somebody who hears it, and as the window's title. Pure. */
import type { CallerView, Reason } from '#callers/caller-view.ts';
import type { ConsoleData } from '#callers/console-data.ts';
import type { Texts } from '#texts/texts.ts';

type View = ConsoleData['view'];
type One = Extract<CallerView, { kind: 'one' }>;
type Several = Extract<CallerView, { kind: 'several' }>;

export function titleOf(view: View, { callers }: Texts): string {
	switch (view.kind) {
		case 'one':
			return view.person.name;
		case 'several':
			return callers.toChoose(callers.people(peopleIn(view)));
		case 'found':
			return callers.found(callers.people(view.people.length));
		case 'empty':
			return callers.console;
		default:
			return view.title;
	}
}

/** The outcome as it is told when the page appears. */
export function outcomeInWords({ view, newRequest, registered }: ConsoleData, texts: Texts): string {
	const { people, heard } = texts.callers;
	if (registered !== undefined) return heard.saved(registered, spelled(registered));
	if (newRequest) return heard.newRequest(newRequest.requestedBy.name);

	switch (view.kind) {
		case 'one':
			return oneInWords(view, texts);
		case 'several':
			return severalInWords(view, texts);
		case 'found':
			return heard.foundFor(people(view.people.length), view.query);
		case 'empty':
			return `${heard.nobodyChosen} ${heard.inSearch}`;
		default:
			return `${view.title}. ${view.lead} ${heard.inSearch}`;
	}
}

function oneInWords({ person, requests, likely, reason }: One, texts: Texts): string {
	const { heard } = texts.callers;
	const about = likely ? heard.about(likely.id, texts.requests.statuses[likely.status]) : '';
	return heard.one(person.name, foundBy(reason, texts), `${heard.open(requests.open)}${about}`);
}

/** ", found by work number, all digits"; nothing where the person was chosen by hand. */
function foundBy({ by, certainty, words }: Reason, { callers: { heard } }: Texts): string {
	if (by === 'hand') return '';
	const isDoubtful = certainty === 'probable' || certainty === 'weak';
	return isDoubtful ? heard.probablyBy(lowered(words)) : heard.foundBy(lowered(words));
}

function severalInWords(view: Several, { callers: { people, heard } }: Texts): string {
	const count = people(peopleIn(view));
	const [first] = view.candidates;
	if (!first) return `${heard.sharedLine(count)} ${heard.inSearch}`;
	return heard.several(count, first.name, view.candidates.length);
}

function peopleIn(view: Several): number {
	return Math.max(view.count, view.candidates.length);
}

function spelled(digits: number): string {
	return [...String(digits)].join(' ');
}

/** "Work number" inside a sentence is "work number"; "VPN" and "Support ID" stay as they are. */
function lowered(words: string): string {
	return /^\p{Lu}\p{Ll}+,? (?!ID)/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
