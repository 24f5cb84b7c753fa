import { json } from '@sveltejs/kit';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import { Refusal } from '#foundation/refusals.ts';
import { findSimilar } from '#requests/similar.server.ts';
import { suggestTemplates } from '#requests/template.server.ts';
import { numberIn } from '#number-in-address.ts';
import type { RequestHandler } from './$types';

/** Longest subject that is looked at, in characters. */
const LONGEST_SUBJECT = 250;

/** Templates and similar open requests for what was typed so far: `?subject=print&service=12&for=1001`. */
export const GET: RequestHandler = async ({ locals, url }) => {
	if (locals.person === undefined) throw new Refusal('unauthenticated', 'session.missing', 'Sign in first.');
	requireAnalyst(locals.person);
	const subject = (url.searchParams.get('subject') ?? '').slice(0, LONGEST_SUBJECT);
	const serviceId = numberIn(url.searchParams.get('service'));
	const personId = numberIn(url.searchParams.get('for'));
	const [templates, similar] = await Promise.all([
		suggestTemplates(locals.scope, { subject, serviceId }),
		personId === undefined ? undefined : findSimilar(locals.scope, { subject, serviceId, personId })
	]);
	return json({ templates, similar });
};
