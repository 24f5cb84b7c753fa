/** Lists as they are answered, and the search over people and groups at once (RFC 7644, 3.4.2 and 3.4.3). */
import { Refusal } from '#foundation/refusals.ts';
import { listGroups } from './groups.server.ts';
import { readSearchMessage, type ListQuery } from './list-query.ts';
import { project } from './projection.ts';
import { GROUP_TYPE, USER_TYPE, type ResourceType } from './schemas.ts';
import type { DirectoryScope } from './scim-scope.ts';
import { listUsers, type ListedResources } from './users.server.ts';

const LIST_MESSAGE = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';

export async function list(scope: DirectoryScope, type: ResourceType, query: ListQuery) {
	return listMessage(query, await listShown(scope, type, query));
}

/** People first. @throws Refusal `scim.invalidFilter`, `scim.invalidValue`: neither of them can be asked so. */
export async function searchAll(scope: DirectoryScope, body: unknown) {
	const people = await searchOne(scope, USER_TYPE, body);
	const groups = await searchOne(scope, GROUP_TYPE, body);
	if (people instanceof Refusal) {
		if (groups instanceof Refusal) throw people;
		return listMessage(groups.query, groups.found);
	}
	const { query, found } = people;
	if (groups instanceof Refusal) return listMessage(query, found);
	// A page that ends behind the people goes on with the groups.
	const more = await listShown(scope, GROUP_TYPE, {
		...groups.query,
		startIndex: Math.max(1, query.startIndex - found.total),
		count: query.count - found.resources.length
	});
	return listMessage(query, { total: found.total + more.total, resources: [...found.resources, ...more.resources] });
}

export function listMessage(
	{ startIndex }: Pick<ListQuery, 'startIndex'>,
	{ total, resources }: { total: number; resources: readonly object[] }
) {
	return {
		...{ schemas: [LIST_MESSAGE], totalResults: total, startIndex, itemsPerPage: resources.length },
		Resources: resources
	};
}

async function listShown(scope: DirectoryScope, type: ResourceType, query: ListQuery): Promise<ListedResources> {
	const { total, resources } = type === USER_TYPE ? await listUsers(scope, query) : await listGroups(scope, query);
	return { total, resources: resources.map((resource) => project(resource, query.projection)) };
}

/** What one kind of resource has not is no match in a search over all (RFC 7644, 3.4.2.1). */
async function searchOne(scope: DirectoryScope, type: ResourceType, body: unknown) {
	try {
		const query = readSearchMessage(type, body);
		return { query, found: await listShown(scope, type, query) };
	} catch (error) {
		if (error instanceof Refusal && /^scim\.invalid(?:Filter|Value)$/u.test(error.code)) return error;
		throw error;
	}
}
