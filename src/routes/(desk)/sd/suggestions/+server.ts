import { json } from '@sveltejs/kit';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import { placeOfCall } from '#callers/console-address.ts';
import { suggestPeople } from '#callers/suggest.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { RequestHandler } from './$types';

const MOST_SUGGESTIONS = 10;

/** People for what was typed so far: `?user=ank`, inside an organization with `&organization=12`. */
export const GET: RequestHandler = async ({ locals, url }) => {
	if (locals.person === undefined) throw new Refusal('unauthenticated', 'session.missing', 'Sign in first.');
	requireAnalyst(locals.person);
	const text = url.searchParams.get('user') ?? '';
	const people = await suggestPeople(locals.scope, locals.account, {
		text,
		organizationId: Number(url.searchParams.get('organization')) || undefined,
		base: placeOfCall(url.searchParams.get('call')),
		limit: MOST_SUGGESTIONS,
		texts: locals.texts
	});
	return json({ query: text, people });
};
