/**
 * The whole catalogues: what the browser knows, and what only the server says. A text that no component asks for
 * belongs here, since each one that the browser knows is loaded with every page. Pure.
 */
import { en as pages } from './en.ts';
import { arrival } from './en/arrival.ts';
import { inbox } from './en/inbox.ts';
import { inboxSaid } from './en/inbox-said.ts';
import { newRequestWrong } from './en/new-request-wrong.ts';
import { numbers } from './en/numbers.ts';
import { peopleSearchWrong } from './en/people-search-wrong.ts';
import { refusals } from './en/refusals.ts';
import { requestsLikely } from './en/requests-likely.ts';
import { requestsWrong } from './en/requests-wrong.ts';
import type { Locale } from './locales.ts';
import { nl as dutchPages } from './nl.ts';
import { arrival as dutchArrival } from './nl/arrival.ts';
import { inbox as dutchInbox } from './nl/inbox.ts';
import { inboxSaid as dutchInboxSaid } from './nl/inbox-said.ts';
import { newRequestWrong as dutchNewRequestWrong } from './nl/new-request-wrong.ts';
import { numbers as dutchNumbers } from './nl/numbers.ts';
import { peopleSearchWrong as dutchPeopleSearchWrong } from './nl/people-search-wrong.ts';
import { refusals as dutchRefusals } from './nl/refusals.ts';
import { requestsLikely as dutchRequestsLikely } from './nl/requests-likely.ts';
import { requestsWrong as dutchRequestsWrong } from './nl/requests-wrong.ts';

const english = {
	...pages,
	newRequest: { ...pages.newRequest, wrong: newRequestWrong },
	peopleSearch: { ...pages.peopleSearch, wrong: peopleSearchWrong },
	requests: { ...pages.requests, likely: requestsLikely, wrong: requestsWrong },
	arrival,
	inbox,
	inboxSaid,
	numbers,
	refusals
};

export type AllTexts = typeof english;

const dutch: AllTexts = {
	...dutchPages,
	newRequest: { ...dutchPages.newRequest, wrong: dutchNewRequestWrong },
	peopleSearch: { ...dutchPages.peopleSearch, wrong: dutchPeopleSearchWrong },
	requests: { ...dutchPages.requests, likely: dutchRequestsLikely, wrong: dutchRequestsWrong },
	arrival: dutchArrival,
	inbox: dutchInbox,
	inboxSaid: dutchInboxSaid,
	numbers: dutchNumbers,
	refusals: dutchRefusals
};

export const ALL_TEXTS: Readonly<Record<Locale, AllTexts>> = { en: english, nl: dutch };
