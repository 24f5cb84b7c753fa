import { Refusal } from '#foundation/refusals.ts';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import { getOpenedAddress, recordOpening } from '#opened-call.server.ts';
import type { RequestHandler } from './$types';

/** The page was really seen: what browsers fetch ahead never comes here. */
export const POST: RequestHandler = async ({ locals, params }) => {
	if (locals.person === undefined) throw new Refusal('unauthenticated', 'session.missing', 'Sign in first.');
	requireAnalyst(locals.person);
	await recordOpening(locals, getOpenedAddress(locals, params.sealed), undefined);
	return new Response(null, { status: 204 });
};
