/** The groups of a directory, with their members where these are asked for. */
import { sql, type RawBuilder } from 'kysely';
import { compileFilter, orderOf, type Column, type Condition, type Resource } from './compile-filter.server.ts';
import type { AttributePath } from './attribute-path.ts';
import type { ListQuery } from './list-query.ts';
import { isAnswered, type Projection } from './projection.ts';
import { GROUP_TYPE } from './schemas.ts';
import type { DirectoryScope } from './scim-scope.ts';
import type { ScimObject } from './scim-value.ts';
import { metaOf } from './user-resource.ts';
import { ordered, unknownResource, type ListedResources } from './users.server.ts';

interface GroupRow {
	readonly id: string;
	readonly displayName: string;
	readonly externalId: string | null;
	readonly revision: number;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly members: readonly { readonly id: number; readonly name: string }[] | null;
}

/** @throws Refusal `scim.unknown`. */
export async function getGroup(scope: DirectoryScope, id: string, projection: Projection): Promise<ScimObject> {
	const [row] = await readRows(scope, sql<boolean>`g.id = ${groupIdIn(id)}`, { page: sql``, projection });
	if (row === undefined) throw unknownResource('Group');
	return groupResource(row, scope.base);
}

/** In the order of their coming, unless another is asked for. */
export async function listGroups(scope: DirectoryScope, query: ListQuery): Promise<ListedResources> {
	const columns = groupColumns(scope);
	const condition = query.filter === undefined ? sql<boolean>`true` : compileFilter(columns, query.filter);
	const order = query.sortBy === undefined ? undefined : orderOf(columns, query.sortBy);
	const { rows } = await sql<{ total: number }>`
		select count(*) as total from scim_group g where ${ofDirectory(scope)} and ${condition}`.execute(scope.db);
	const total = rows[0]?.total ?? 0;
	if (query.count === 0 || query.startIndex > total) return { total, resources: [] };
	const page = sql`order by ${ordered(order, query.descending)} g.created_at, g.id
		limit ${query.count} offset ${query.startIndex - 1}`;
	const groups = await readRows(scope, condition, { page, projection: query.projection });
	return { total, resources: groups.map((row) => groupResource(row, scope.base)) };
}

/** @throws Refusal `scim.unknown`: no ID is written so. */
export function groupIdIn(text: string): string {
	if (/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/iu.test(text)) return text.toLowerCase();
	throw unknownResource('Group');
}

function groupResource(row: GroupRow, base: string): ScimObject {
	const { id, displayName, externalId, members } = row;
	return {
		...{ schemas: [GROUP_TYPE.schema.id], id, ...(externalId !== null && { externalId }), displayName },
		...(members && {
			members: members.map((member) => ({
				...{ value: String(member.id), $ref: `${base}/Users/${member.id}`, display: member.name, type: 'User' }
			}))
		}),
		meta: metaOf('Group', row, `${base}/Groups/${id}`, `W/"${row.revision}"`)
	};
}

async function readRows(
	scope: DirectoryScope,
	condition: Condition,
	{ page, projection }: { readonly page: RawBuilder<unknown>; readonly projection: Projection }
): Promise<GroupRow[]> {
	const members = isAnswered(projection, 'members')
		? sql`coalesce((
			select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.id)
			from scim_group_member gm join person p on p.account_id = ${scope.accountId} and p.id = gm.person_id
			where gm.account_id = ${scope.accountId} and gm.group_id = g.id
		), '[]')`
		: sql`null::jsonb`;
	const { rows } = await sql<GroupRow>`
		select g.id, g.display_name, g.external_id, g.revision, g.created_at, g.updated_at, ${members} as members
		from scim_group g
		where ${ofDirectory(scope)} and ${condition} ${page}`.execute(scope.db);
	return rows;
}

const ofDirectory = ({ accountId, directory }: DirectoryScope) =>
	sql`g.account_id = ${accountId} and g.directory_id = ${directory.id}`;

/** Where the attributes of a group are: in `g` (scim_group). */
function groupColumns(scope: DirectoryScope): Resource {
	return { type: GROUP_TYPE, column: (path) => columnOf(scope, path) };
}

const OWN: Readonly<Record<string, Column>> = {
	id: { kind: 'text', sql: sql`g.id::text` },
	displayName: { kind: 'key', sql: sql`g.display_key` },
	externalId: { kind: 'text', sql: sql`g.external_id` },
	'meta.created': { kind: 'moment', sql: sql`g.created_at` },
	'meta.lastModified': { kind: 'moment', sql: sql`g.updated_at` },
	'meta.resourceType': { kind: 'text', sql: sql`'Group'::text` }
};

function columnOf(
	{ accountId, base }: DirectoryScope,
	{ attribute, sub }: AttributePath
): ReturnType<Resource['column']> {
	if (attribute === undefined) return undefined;
	if (attribute.name === 'schemas') {
		return {
			kind: 'many',
			part: () => ({ kind: 'text', sql: sql`s.id` }),
			anyWhere: (condition) => sql<boolean>`exists (
				select from (values (${GROUP_TYPE.schema.id}::text)) as s (id) where ${condition})`
		};
	}
	if (attribute.name !== 'members') return OWN[sub === undefined ? attribute.name : `${attribute.name}.${sub.name}`];
	const parts: Readonly<Record<string, Column>> = {
		value: { kind: 'number', sql: sql`gm.person_id` },
		display: { kind: 'text', sql: sql`p.name` },
		type: { kind: 'text', sql: sql`'User'::text` },
		$ref: { kind: 'text', sql: sql`(${`${base}/Users/`}::text || gm.person_id)` }
	};
	return {
		kind: 'many',
		part: (part) => parts[part] ?? { kind: 'text', sql: sql`null::text` },
		anyWhere: (condition) => sql<boolean>`exists (
			select from scim_group_member gm join person p on p.account_id = ${accountId} and p.id = gm.person_id
			where gm.account_id = ${accountId} and gm.group_id = g.id and ${condition})`
	};
}
