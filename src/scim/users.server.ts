/** The users of a directory: those it keeps and has not deleted. */
import { sql, type RawBuilder } from 'kysely';
import { Refusal } from '#foundation/refusals.ts';
import { compileFilter, orderOf, type Condition } from './compile-filter.server.ts';
import type { ListQuery } from './list-query.ts';
import { USER_TYPE } from './schemas.ts';
import type { DirectoryScope } from './scim-scope.ts';
import type { ScimObject } from './scim-value.ts';
import { readStored } from './stored.ts';
import { userColumns } from './user-columns.server.ts';
import { userResource, type UserRow } from './user-resource.ts';

export interface ListedResources {
	readonly total: number;
	readonly resources: readonly ScimObject[];
}

/** @throws Refusal `scim.unknown`. */
export async function getUser(scope: DirectoryScope, personId: number): Promise<ScimObject> {
	const [row] = await readRows(scope, sql<boolean>`u.person_id = ${personId}`, sql``);
	if (row === undefined) throw unknownResource('User');
	return userResource(row, scope.base);
}

/**
 * In the order of their numbers, unless another is asked for. Reads scim_user_in_order, and scim_user_name_once,
 * scim_user_external_once or scim_email_pkey for what is equal.
 */
export async function listUsers(scope: DirectoryScope, query: ListQuery): Promise<ListedResources> {
	const columns = userColumns(scope);
	const condition = query.filter === undefined ? undefined : compileFilter(columns, query.filter);
	const order = query.sortBy === undefined ? undefined : orderOf(columns, query.sortBy);
	const total = await countUsers(scope, condition);
	if (query.count === 0 || query.startIndex > total) return { total, resources: [] };
	const inOrder = sql`order by ${ordered(order, query.descending)} u.person_id`;
	// Only the page's own people are read in full, however many stand before them.
	const from = condition === undefined && order === undefined ? sql`scim_user u` : FROM(scope);
	const page = sql<boolean>`u.person_id in (
		select u.person_id from ${from} where ${ofDirectory(scope)} and ${condition ?? sql`true`}
		${inOrder} limit ${query.count} offset ${query.startIndex - 1})`;
	const rows = await readRows(scope, page, inOrder);
	return { total, resources: rows.map((row) => userResource(row, scope.base)) };
}

/** What has no value comes last, or first where the order is descending (RFC 7644, 3.4.2.3). */
export function ordered(order: RawBuilder<unknown> | undefined, descending: boolean): RawBuilder<unknown> {
	if (order === undefined) return sql``;
	return descending ? sql`${order} desc nulls first,` : sql`${order} asc nulls last,`;
}

export function unknownResource(type: 'User' | 'Group'): Refusal {
	return new Refusal('not-found', 'scim.unknown', `There is no such ${type}, or not any more.`);
}

/** An ID as it stands in an address; undefined for what cannot be one. */
export function personIdIn(text: string): number | undefined {
	return /^[1-9]\d{0,14}$/u.test(text) ? Number(text) : undefined;
}

async function countUsers(scope: DirectoryScope, condition: Condition | undefined): Promise<number> {
	const from = condition === undefined ? sql`scim_user u` : FROM(scope);
	const { rows } = await sql<{ total: number }>`
		select count(*) as total from ${from}
		where ${ofDirectory(scope)} and ${condition ?? sql`true`}`.execute(scope.db);
	return rows[0]?.total ?? 0;
}

async function readRows(scope: DirectoryScope, condition: Condition, inOrder: RawBuilder<unknown>): Promise<UserRow[]> {
	const { rows } = await sql<Omit<UserRow, 'attributes'> & { attributes: unknown }>`
		select u.person_id, u.attributes, u.created_at, u.updated_at, p.disabled, p.manager_id, m.name as manager_name,
			coalesce((
				select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.display_name) order by g.display_key, g.id)
				from scim_group_member gm
				join scim_group g on g.account_id = ${scope.accountId} and g.id = gm.group_id
				where gm.account_id = ${scope.accountId} and gm.person_id = u.person_id
			), '[]') as groups
		from ${FROM(scope)}
		where ${ofDirectory(scope)} and ${condition} ${inOrder}`.execute(scope.db);
	return rows.map((row) => ({ ...row, attributes: readStored(USER_TYPE, row.attributes) }));
}

const FROM = ({ accountId }: DirectoryScope) => sql`scim_user u
	join person p on p.account_id = ${accountId} and p.id = u.person_id
	left join person m on m.account_id = ${accountId} and m.id = p.manager_id`;

const ofDirectory = ({ accountId, directory }: DirectoryScope) =>
	sql`u.account_id = ${accountId} and u.directory_id = ${directory.id} and u.deleted_at is null`;
