import { json } from '@sveltejs/kit';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import { Refusal } from '#foundation/refusals.ts';
import { listOffersFor } from '#requests/offers.server.ts';
import { numberIn } from '#number-in-address.ts';
import type { RequestHandler } from './$types';

/** Services and configuration items of the person whom a request is for: `?person=1001`. */
export const GET: RequestHandler = async ({ locals, url }) => {
	if (locals.person === undefined) throw new Refusal('unauthenticated', 'session.missing', 'Sign in first.');
	requireAnalyst(locals.person);
	return json(await listOffersFor(locals.scope, numberIn(url.searchParams.get('person')) ?? 0));
};
