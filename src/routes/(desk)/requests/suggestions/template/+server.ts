import { json } from '@sveltejs/kit';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import { Refusal } from '#foundation/refusals.ts';
import { findTemplate } from '#requests/template.server.ts';
import { numberIn } from '#number-in-address.ts';
import type { RequestHandler } from './$types';

/**
 * What a template fills, chosen from all of them: `?id=12`.
 * @throws Refusal `template.unknown`.
 */
export const GET: RequestHandler = async ({ locals, url }) => {
	if (locals.person === undefined) throw new Refusal('unauthenticated', 'session.missing', 'Sign in first.');
	requireAnalyst(locals.person);
	const template = await findTemplate(locals.scope, numberIn(url.searchParams.get('id')) ?? 0);
	if (template === undefined) throw new Refusal('not-found', 'template.unknown', 'There is no such template.');
	return json(template);
};
