/** What this server can, for whoever asks: it says nothing of the account, and tells how to sign in. */
import { Refusal } from '#foundation/refusals.ts';
import { listResourceTypes, listSchemas, serviceProviderConfig } from './discovery.ts';
import { listMessage } from './lists.server.ts';
import { answer, baseOf, scimRouter, type ScimContext } from './router.server.ts';

export const discovery = scimRouter();

discovery.get('/ServiceProviderConfig', (c) => answer(serviceProviderConfig(unfiltered(c))));
discovery.get('/ResourceTypes', (c) => answer(listed(listResourceTypes(unfiltered(c)))));
discovery.get('/ResourceTypes/:id', (c) => answer(byId(listResourceTypes(baseOf(c)), c.req.param('id'))));
discovery.get('/Schemas', (c) => answer(listed(listSchemas(unfiltered(c)))));
discovery.get('/Schemas/:id', (c) => answer(byId(listSchemas(baseOf(c)), c.req.param('id'))));

/** RFC 7644, 4: whoever filters is told that it has no effect. */
function unfiltered(c: ScimContext): string {
	if (c.req.query('filter') === undefined) return baseOf(c);
	throw new Refusal('forbidden', 'scim.unfiltered', 'What this server can is not filtered: ask without "filter".');
}

function listed(resources: readonly object[]) {
	return listMessage({ startIndex: 1 }, { total: resources.length, resources });
}

function byId<T extends { readonly id: string }>(among: readonly T[], id: string): T {
	const found = among.find((one) => one.id.toLowerCase() === id.toLowerCase());
	if (found !== undefined) return found;
	throw new Refusal('not-found', 'scim.unknown', 'There is no such schema or type of resource.');
}
