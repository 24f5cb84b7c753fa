import { api } from '#api/api.ts';
import { getMeter } from '#desk.server.ts';
import { getDeliveryRules } from '#desk.server.ts';
import type { RequestHandler } from './$types';

/** The API decides what a slash at the end means. */
export const trailingSlash = 'ignore';

/** Everything under /v1 is answered by the API. */
const answer: RequestHandler = ({ request, locals, url, getClientAddress }) =>
	api.fetch(request, {
		account: locals.account,
		traceId: locals.traceId,
		search: url.search,
		scope: locals.scope,
		meter: getMeter(),
		networkAddress: getClientAddress(),
		deliveryRules: getDeliveryRules()
	});

export {
	answer as DELETE,
	answer as GET,
	answer as HEAD,
	answer as OPTIONS,
	answer as PATCH,
	answer as POST,
	answer as PUT
};
