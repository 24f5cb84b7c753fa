import { json } from '@sveltejs/kit';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import { Refusal } from '#foundation/refusals.ts';
import { searchOrganizations } from '#people/organizations.server.ts';
import type { RequestHandler } from './$types';

/** Organizations for what was typed so far: `?name=noord`. */
export const GET: RequestHandler = async ({ locals, url }) => {
	if (locals.person === undefined) throw new Refusal('unauthenticated', 'session.missing', 'Sign in first.');
	requireAnalyst(locals.person);
	return json({ organizations: await searchOrganizations(locals.scope, url.searchParams.get('name') ?? '') });
};
