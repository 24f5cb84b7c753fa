/**
 * What an inbox shows, as its address says it: which tab, in which order, narrowed by what, and where the page
 * begins. The whole state is in the address, so a list can be sent to a colleague, saved as a view, and works without
 * a script. What an address says wrongly is left out. Pure.
 */
import { CATEGORIES, IMPACTS, isClosed, STATUSES } from './vocabulary.ts';

export const TABS = ['mine', 'teams', 'unassigned', 'all'] as const;
export type Tab = (typeof TABS)[number];

/** The first is the usual one. Urgent requests are on top in each. */
export const SORTS = ['target', 'newest', 'oldest', 'status', 'impact', 'team'] as const;
export type Sort = (typeof SORTS)[number];

export const OPEN_STATUSES = STATUSES.filter((status) => !isClosed(status));

/** Each is text as it stands in the address; '' does not narrow. */
export const FILTERS = [
	'team',
	'member',
	'status',
	'category',
	'impact',
	'service',
	'organization',
	'site',
	'since',
	'urgent',
	'major',
	'overdue'
] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Record<FilterName, string>>;

export interface InboxQuery {
	readonly tab: Tab;
	readonly sort: Sort;
	readonly filters: Filters;
	/** The last row of the page before: its list goes on behind it. */
	readonly after: InboxPlace | undefined;
	/** The saved view that was opened, to mark it. */
	readonly view: string | undefined;
}

/** Where a row stands in the order of its list. */
export interface InboxPlace {
	readonly urgent: boolean;
	/** What it is put in order by, as the database writes it; '' where the number alone decides. */
	readonly key: string;
	readonly id: number;
}

/** Longest text that is read from an address: our choice, longer than any name. */
const LONGEST_VALUE = 200;

const DAY = /^\d{4}-\d\d-\d\d$/u;
const NUMBER = /^[1-9]\d{0,14}$/u;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** How a value has to look to narrow a list; what looks otherwise is left out. */
const LOOKS: Readonly<Record<FilterName, (value: string) => boolean>> = {
	team: (value) => value === 'none' || NUMBER.test(value),
	member: (value) => value === 'none' || value === 'me' || NUMBER.test(value),
	status: (value) => OPEN_STATUSES.some((status) => status === value),
	category: (value) => CATEGORIES.some((category) => category === value),
	impact: (value) => IMPACTS.some((impact) => impact === value),
	service: (value) => NUMBER.test(value),
	organization: () => true,
	site: () => true,
	since: isDay,
	urgent: (value) => value === '1',
	major: (value) => value === '1',
	overdue: (value) => value === '1'
};

/** A day that the calendar has: the 31st of February would be read as another one. */
function isDay(value: string): boolean {
	const at = DAY.test(value) ? new Date(value) : new Date(Number.NaN);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

export function readInboxQuery(parameters: URLSearchParams): InboxQuery {
	const text = (name: string) =>
		(parameters.get(name) ?? '').replaceAll('\0', '').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_VALUE);
	const valueOf = (name: FilterName) => (LOOKS[name](text(name)) ? text(name) : '');
	const view = text('view');
	const sort = SORTS.find((one) => one === text('sort')) ?? 'target';
	return {
		tab: TABS.find((tab) => tab === text('tab')) ?? 'mine',
		sort,
		filters: {
			team: valueOf('team'),
			member: valueOf('member'),
			status: valueOf('status'),
			category: valueOf('category'),
			impact: valueOf('impact'),
			service: valueOf('service'),
			organization: valueOf('organization'),
			site: valueOf('site'),
			since: valueOf('since'),
			urgent: valueOf('urgent'),
			major: valueOf('major'),
			overdue: valueOf('overdue')
		},
		after: readPlace((parameters.get('after') ?? '').replaceAll('\0', ''), sort),
		view: UUID.test(view) ? view : undefined
	};
}

/** What an address may change of the list on the page. */
export type InboxChange = Partial<Pick<InboxQuery, 'tab' | 'sort' | 'after' | 'view'>> & {
	readonly filters?: Partial<Filters>;
};

/** The address of the same list, changed: it begins at its beginning, and is no saved view any more. */
export function inboxAddress(query: InboxQuery, change: InboxChange = {}): string {
	const text = inboxParameters({ ...query, after: undefined, view: undefined, ...change, filters: mix(query, change) });
	return `/inbox?${text}`;
}

/** What stands behind the question mark. The tab always does: an address without one opens the default view. */
export function inboxParameters({ tab, sort, filters, after, view }: InboxQuery): string {
	const entries = [
		['tab', tab],
		['sort', sort === 'target' ? '' : sort],
		...FILTERS.map((name) => [name, filters[name]]),
		['after', after === undefined ? '' : writePlace(after)],
		['view', view ?? '']
	].filter(([, value]) => value !== '');
	return new URLSearchParams(entries).toString();
}

/** Names of the filters that narrow the list. */
export function narrowing({ filters }: InboxQuery): FilterName[] {
	return FILTERS.filter((name) => filters[name] !== '');
}

function mix(query: InboxQuery, { filters }: InboxChange): Filters {
	return { ...query.filters, ...filters };
}

/** "u70453.1795600800000000": urgent or not, number, key. */
function writePlace({ urgent, id, key }: InboxPlace): string {
	return `${urgent ? 'u' : 'n'}${String(id)}.${key}`;
}

/** What a key looks like: a moment in microseconds, or nothing for no target; a rank; a name. */
const KEY_LOOKS: Readonly<Record<Sort, RegExp>> = {
	target: /^\d{0,16}$/u,
	newest: /^$/u,
	oldest: /^$/u,
	status: /^\d{1,2}$/u,
	impact: /^\d$/u,
	team: /^[^]{0,300}$/u
};

function readPlace(text: string, sort: Sort): InboxPlace | undefined {
	const [, urgent, id, key] = /^([un])(\d{1,15})\.([^]*)$/u.exec(text) ?? [];
	if (id === undefined || key === undefined || !KEY_LOOKS[sort].test(key)) return undefined;
	return { urgent: urgent === 'u', id: Number(id), key };
}
