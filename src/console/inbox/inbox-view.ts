/**
 * The inbox as its page shows it: every word said and every address made, so that the browser has nothing to decide.
 * Made on the server. Pure.
 */
import type { Named } from '#people/person-card.ts';
import type { InboxChoices } from '#requests/inbox-choices.server.ts';
import type { InboxPage } from '#requests/inbox.server.ts';
import {
	inboxAddress,
	inboxParameters,
	narrowing,
	TABS,
	type FilterName,
	type Filters,
	type InboxQuery,
	type Sort,
	type Tab
} from '#requests/inbox-query.ts';
import { MOST_COUNTED, type InboxCounts, type InboxRow } from '#requests/inbox-views.ts';
import type { SavedView } from '#requests/saved-view.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { markOf, type Mark } from '../requests/request-mark.ts';
import { filterValue } from './filter-words.ts';
import { ageInWords, targetInWords, wholeMoment, type Clock, type TargetWords } from './inbox-words.ts';

export interface InboxLine {
	readonly id: number;
	/** Number and revision, as the form that assigns sends it. */
	readonly value: string;
	readonly subject: string;
	readonly mark: Mark;
	readonly status: string;
	/** "Urgent", "Major incident": '' for neither. */
	readonly flag: string;
	readonly requester: Named & { readonly vip: boolean };
	readonly service: string;
	readonly team: string;
	readonly member: string;
	readonly impact: string;
	readonly target: TargetWords & { readonly at: string | undefined; readonly whole: string | undefined };
	readonly age: { readonly at: string; readonly words: string; readonly whole: string };
}

interface Tabbed {
	readonly id: Tab;
	readonly label: string;
	readonly count: string;
	readonly href: string;
	readonly isHere: boolean;
}

export interface InboxView {
	readonly tabs: readonly Tabbed[];
	readonly caption: string;
	/** Address of the same list in each order. */
	readonly sorts: Readonly<Record<Sort, string>>;
	readonly sort: Sort;
	readonly lines: readonly InboxLine[];
	/** Of the next page, and of the first one: undefined where it is this one. */
	readonly more: string | undefined;
	readonly top: string | undefined;
	readonly chips: readonly { readonly name: FilterName; readonly words: string; readonly href: string }[];
	readonly clear: string;
	readonly tab: Tab;
	readonly filters: Filters;
	/** What stands behind the question mark, without the page: what a saved view keeps. */
	readonly query: string;
	/** The same with the page, for forms that come back to it. */
	readonly here: string;
	readonly views: readonly (SavedView & { readonly href: string; readonly isHere: boolean })[];
	readonly choices: InboxChoices;
	readonly me: Named;
	readonly inTeams: boolean;
	/** By name of the filter. */
	readonly errors: Readonly<Record<string, string>>;
}

export interface InboxShown {
	readonly query: InboxQuery;
	readonly page: InboxPage;
	readonly counts: InboxCounts;
	readonly choices: InboxChoices;
	readonly views: readonly SavedView[];
	readonly me: Named;
	readonly errors: Readonly<Record<string, string>>;
}

export function inboxView({ query, page, counts, choices, views, me, errors }: InboxShown, clock: Clock): InboxView {
	const { texts } = clock;
	const kept = { ...query, after: undefined, view: undefined };
	const address = (sort: Sort) => inboxAddress(query, { sort });
	return {
		tabs: TABS.map((tab) => tabbed(tab, query, counts, texts)),
		caption: texts.inboxSaid.caption(texts.inbox.tabs[query.tab], texts.inboxSaid.sorts[query.sort]),
		sorts: {
			target: address('target'),
			newest: address('newest'),
			oldest: address('oldest'),
			status: address('status'),
			impact: address('impact'),
			team: address('team')
		},
		sort: query.sort,
		lines: page.rows.map((row) => lineOf(row, clock)),
		more: page.next && inboxAddress(query, { after: page.next, view: query.view }),
		top: query.after && inboxAddress(query, { view: query.view }),
		chips: narrowing(query)
			.filter((name) => !(name in errors))
			.map((name) => ({
				name,
				words: filterValue(name, query.filters[name], { texts, choices }),
				href: inboxAddress(query, { filters: { [name]: '' } })
			})),
		clear: inboxAddress({ ...query, filters: NO_FILTERS }),
		tab: query.tab,
		filters: query.filters,
		query: inboxParameters(kept),
		here: inboxParameters(query),
		views: views.map((view) => ({
			...view,
			href: `/inbox?${view.query}&view=${view.id}`,
			isHere: view.id === query.view
		})),
		choices,
		me,
		inTeams: choices.teams.some(({ members }) => members.some(({ id }) => id === me.id)),
		errors
	};
}

const NO_FILTERS: Filters = {
	...{ team: '', member: '', status: '', category: '', impact: '', service: '', organization: '', site: '' },
	...{ since: '', urgent: '', major: '', overdue: '' }
};

/** A tab keeps order and filters. */
function tabbed(tab: Tab, query: InboxQuery, counts: InboxCounts, { inbox, places }: AllTexts): Tabbed {
	const count = counts[tab];
	return {
		id: tab,
		label: inbox.tabs[tab],
		count: count >= MOST_COUNTED ? places.many(MOST_COUNTED) : String(count),
		href: inboxAddress(query, { tab }),
		isHere: tab === query.tab
	};
}

function lineOf(row: InboxRow, clock: Clock): InboxLine {
	const { inboxSaid, requests } = clock.texts;
	const { mark } = markOf(
		{ status: row.status, completedAt: null, nextTargetAt: row.nextTargetAt?.toISOString() ?? null },
		clock.now.toISOString(),
		clock.timeZone,
		clock.texts
	);
	const isMajor = row.majorIncidentStatus === 'proposed' || row.majorIncidentStatus === 'accepted';
	return {
		id: row.id,
		value: `${String(row.id)}.${String(row.revision)}`,
		subject: row.subject,
		mark,
		status: requests.statuses[row.status],
		flag: [isMajor ? inboxSaid.major : '', row.urgent ? inboxSaid.urgent : ''].filter(Boolean).join(', '),
		requester: row.requestedBy,
		service: row.service ?? '',
		team: row.team ?? '',
		member: row.member ?? '',
		impact: row.impact === null ? '' : requests.impacts[row.impact].word,
		target: {
			...targetInWords(row.nextTargetAt, row.bestEffort, clock),
			at: row.nextTargetAt?.toISOString(),
			whole: row.nextTargetAt === null ? undefined : wholeMoment(row.nextTargetAt, clock)
		},
		age: {
			at: row.createdAt.toISOString(),
			words: ageInWords(row.createdAt, clock),
			whole: wholeMoment(row.createdAt, clock)
		}
	};
}
