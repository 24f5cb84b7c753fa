/** SCIM 2.0 under /scim/v2 (RFC 7643, 7644): a directory keeps the people of an account. */
import { Refusal } from '#foundation/refusals.ts';
import { discovery } from './discovery-routes.server.ts';
import { groups } from './group-routes.server.ts';
import { searchAll } from './lists.server.ts';
import { answer, answerError, answerRefused, needsDirectory, PATH, readBody, scimRouter } from './router.server.ts';
import { users } from './user-routes.server.ts';

export const scim = scimRouter().basePath(PATH);

scim.route('/', discovery);
scim.route('/Users', users);
scim.route('/Groups', groups);
scim.post('/.search', needsDirectory, async (c) => answer(await searchAll(c.var.scope, await readBody(c))));

/** A directory is nobody who could be "me", and sends its changes one by one (RFC 7644, 3.11 and 3.7). */
scim.all('/Me', needsDirectory, () => answerRefused(501, 'A directory has no /Me: ask for /Users.'));
scim.all('/Bulk', needsDirectory, () => answerRefused(501, 'There is no /Bulk: send each change by itself.'));

scim.onError(answerError);
scim.notFound((c) => answerError(new Refusal('not-found', 'route.unknown', 'There is nothing at this address.'), c));
