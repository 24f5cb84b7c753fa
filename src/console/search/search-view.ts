/** The search over everything as its page shows it: every word said and every address made. Made on the server. Pure. */
import type { CandidateCaller } from '#callers/caller-view.ts';
import type { MarkedPart } from '#requests/request-search-marks.ts';
import { writeSearchPlace, type FoundRequest, type RequestSearch } from '#requests/request-search-views.ts';
import { isClosed } from '#requests/vocabulary.ts';
import { ageInWords, wholeMoment, type Clock } from '../inbox/inbox-words.ts';
import { markOf, type Mark } from '../requests/request-mark.ts';

export interface FoundLine {
	readonly id: number;
	readonly mark: Mark;
	readonly status: string;
	readonly isOver: boolean;
	readonly subject: readonly MarkedPart[];
	/** "Ben Adeyemi · Print and scan" */
	readonly about: string;
	readonly note: FoundRequest['note'];
	readonly age: { readonly at: string; readonly words: string; readonly whole: string };
}

export interface FoundPersonLine {
	readonly id: number;
	readonly name: string;
	readonly vip: boolean;
	readonly href: string;
	readonly about: string;
}

export interface SearchView {
	/** As it was typed. */
	readonly text: string;
	readonly isAsked: boolean;
	readonly onlyOpen: boolean;
	readonly allHref: string;
	readonly openHref: string;
	readonly people: readonly FoundPersonLine[];
	/** Where there are more people than those. */
	readonly morePeople: string | undefined;
	readonly lines: readonly FoundLine[];
	readonly more: string | undefined;
	readonly top: string | undefined;
	readonly isCutShort: boolean;
	/** Characters that were searched for, where more were typed. */
	readonly shortenedTo: number | undefined;
	/** What was typed has nothing that a request could be searched by. */
	readonly isWordless: boolean;
}

export interface Searched {
	readonly text: string;
	readonly onlyOpen: boolean;
	readonly isFirstPage: boolean;
	readonly shortenedTo: number | undefined;
	readonly people: readonly CandidateCaller[];
	readonly requests: RequestSearch;
}

/** People on the page; the rest is one link away. */
export const MOST_PEOPLE = 5;

export function searchView(searched: Searched, clock: Clock): SearchView {
	const { text, onlyOpen, isFirstPage, shortenedTo, people, requests } = searched;
	const { byNumber, next, isCutShort, isEmpty } = requests;
	const rows = [...(byNumber ? [byNumber] : []), ...requests.rows.filter(({ id }) => id !== byNumber?.id)];
	const address = (more: Readonly<Record<string, string>>) => `/search?${new URLSearchParams({ q: text, ...more })}`;
	const state = onlyOpen ? { state: 'open' } : {};
	return {
		...{ text, onlyOpen, isCutShort, shortenedTo },
		isAsked: text !== '',
		isWordless: isEmpty,
		allHref: address({}),
		openHref: address({ state: 'open' }),
		people: people.slice(0, MOST_PEOPLE).map(personLine),
		morePeople: people.length > MOST_PEOPLE ? `/sd?${new URLSearchParams({ user: text })}` : undefined,
		lines: rows.map((row) => lineOf(row, clock)),
		more: next && address({ ...state, after: writeSearchPlace(next) }),
		top: isFirstPage ? undefined : address(state)
	};
}

function personLine({ id, name, vip, organization, place, jobTitle }: CandidateCaller): FoundPersonLine {
	const about = [jobTitle, organization?.name, place].filter(Boolean).join(' · ');
	return { id, name, vip, href: `/sd/person/${id}`, about };
}

function lineOf(row: FoundRequest, clock: Clock): FoundLine {
	const { id, subject, status, requestedBy, team, member, note } = row;
	const createdAt = new Date(row.createdAt);
	const judged = { status, completedAt: null, nextTargetAt: null };
	return {
		...{ id, subject, note },
		mark: markOf(judged, clock.now.toISOString(), clock.timeZone, clock.texts).mark,
		status: clock.texts.requests.statuses[status],
		isOver: isClosed(status),
		about: [requestedBy.name, member ?? team].filter(Boolean).join(' · '),
		age: { at: row.createdAt, words: ageInWords(createdAt, clock), whole: wholeMoment(createdAt, clock) }
	};
}
