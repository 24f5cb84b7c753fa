import { placeOfCall } from '#callers/console-address.ts';
import { suggestPeople } from '#callers/suggest.server.ts';
import type { ConsoleData } from '#callers/console-data.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { PageServerLoad } from './$types';

/** As many as digits choose. */
const MOST_FOUND = 9;

export const load: PageServerLoad = async ({ locals, url }): Promise<{ console: ConsoleData }> => {
	signedInAnalyst(locals, url);
	const query = (url.searchParams.get('user') ?? '').trim();
	const frame = {
		place: { base: '/sd', person: undefined },
		user: query,
		now: locals.scope.now.toISOString(),
		newRequest: undefined,
		newUserKey: undefined,
		registered: undefined,
		opening: undefined
	};
	if (query === '') return { console: { ...frame, view: { kind: 'empty' } } };

	const organizationId = Number(url.searchParams.get('organization')) || undefined;
	const search = {
		text: query,
		organizationId,
		base: placeOfCall(url.searchParams.get('call')),
		limit: MOST_FOUND,
		texts: locals.texts
	};
	const people = await suggestPeople(locals.scope, locals.account, search);
	return { console: { ...frame, view: { kind: 'found', query, people } } };
};
