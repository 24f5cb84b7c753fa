import { isAdministrator } from '#accounts/require-administrator.ts';
import { listTokens, MOST_LISTED } from '#accounts/token-list.server.ts';
import { tokenRow } from '#console/settings/access/access-rows.ts';
import { signedInAnalyst } from '#signed-in.ts';
import { apiAccessTexts } from '#texts/api-access.ts';
import type { PageServerLoad } from './$types';

/** One's own; an administrator of the account also has those of all others. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { id, roles, locale } = signedInAnalyst(locals, url);
	const texts = apiAccessTexts(locale);
	const [own, all] = await Promise.all([
		listTokens(locals.scope, id),
		isAdministrator(roles) ? listTokens(locals.scope) : undefined
	]);
	return {
		own: own.map((token) => tokenRow(token, id, texts)),
		others: all?.filter(({ owner }) => owner.id !== id).map((token) => tokenRow(token, id, texts)),
		hasMore: all?.length === MOST_LISTED,
		mostListed: MOST_LISTED,
		now: locals.scope.now.toISOString()
	};
};
