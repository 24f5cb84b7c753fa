import { scim } from '#scim/scim.server.ts';
import type { RequestHandler } from './$types';

/** Everything under /scim/v2 is answered by SCIM. */
const answer: RequestHandler = ({ request, locals, url }) =>
	scim.fetch(request, {
		account: locals.account,
		traceId: locals.traceId,
		origin: url.origin,
		scope: locals.scope
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
