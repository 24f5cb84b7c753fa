import { timeZoneOf } from '#accounts/time-zone.ts';
import { suggestPeople } from '#callers/suggest.server.ts';
import { MOST_PEOPLE, searchView, type SearchView } from '#console/search/search-view.ts';
import { searchRequests } from '#requests/request-search.server.ts';
import { readSearchPlace } from '#requests/request-search-views.ts';
import { LONGEST_SEARCH } from '#requests/request-search-words.ts';
import { localeOf } from '#texts/locales.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }): Promise<{ search: SearchView }> => {
	const me = signedInAnalyst(locals, url);
	const { scope, account, texts } = locals;
	const typed = (url.searchParams.get('q') ?? '').replaceAll('\0', ' ').trim();
	const text = typed.slice(0, LONGEST_SEARCH);
	const onlyOpen = url.searchParams.get('state') === 'open';
	const after = readSearchPlace(url.searchParams.get('after'));
	const [people, requests] = await Promise.all([
		after === undefined
			? suggestPeople(scope, account, {
					text,
					organizationId: undefined,
					base: undefined,
					limit: MOST_PEOPLE + 1,
					texts
				})
			: [],
		searchRequests(scope, { text, onlyOpen, after })
	]);
	const shortenedTo = typed.length > LONGEST_SEARCH ? LONGEST_SEARCH : undefined;
	const timeZone = me.timeZone ?? timeZoneOf(account.country);
	return {
		search: searchView(
			{ text, onlyOpen, isFirstPage: after === undefined, shortenedTo, people, requests },
			{ now: scope.now, timeZone, locale: localeOf(me.locale), texts }
		)
	};
};
