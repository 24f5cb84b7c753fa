/** Where the attributes of a user are: in `u` (scim_user), `p` (person) and `m` (the manager), or in what was sent. */
import { sql, type RawBuilder } from 'kysely';
import { emailKey } from '#people/search-keys.ts';
import type { AttributePath } from './attribute-path.ts';
import type { Column, ManyValues, Resource } from './compile-filter.server.ts';
import { ENTERPRISE, USER_TYPE } from './schemas.ts';
import type { DirectoryScope } from './scim-scope.ts';

export function userColumns(scope: DirectoryScope): Resource {
	return { type: USER_TYPE, column: (path) => columnOf(scope, path) };
}

function columnOf(
	scope: DirectoryScope,
	{ extension, attribute, sub }: AttributePath
): Column | ManyValues | undefined {
	if (attribute === undefined) return undefined;
	const name = sub === undefined ? attribute.name : `${attribute.name}.${sub.name}`;
	if (extension !== undefined) return extensionColumn(extension, name);
	if (attribute.name === 'groups') return groupsOf(scope);
	const own = OWN[name];
	if (own !== undefined) return own;
	if (attribute.name === 'meta' || attribute.mutability !== 'readWrite') return undefined;
	if (attribute.multiValued) return sentValues(scope, attribute.name);
	return { kind: 'text', sql: sentText(name.split('.')) };
}

/** Those that have columns, which indexes know. */
const OWN: Readonly<Record<string, Column | ManyValues>> = {
	id: { kind: 'number', sql: sql`u.person_id` },
	userName: { kind: 'key', sql: sql`u.user_name_key` },
	externalId: { kind: 'text', sql: sql`u.external_id` },
	active: { kind: 'flag', sql: sql`(not p.disabled)` },
	'meta.created': { kind: 'moment', sql: sql`u.created_at` },
	'meta.lastModified': { kind: 'moment', sql: sql`u.updated_at` },
	'meta.resourceType': { kind: 'text', sql: sql`'User'::text` },
	schemas: {
		kind: 'many',
		part: () => ({ kind: 'text', sql: sql`s.id` }),
		anyWhere: (condition) => sql<boolean>`exists (
			select from (values (${USER_TYPE.schema.id}::text, true), (${ENTERPRISE}::text, u.attributes ? ${ENTERPRISE}::text))
				as s (id, has)
			where s.has and ${condition})`
	}
};

function extensionColumn(extension: string, name: string): Column {
	if (name === 'manager.displayName') return { kind: 'text', sql: sql`m.name` };
	if (name === 'manager') return { kind: 'text', sql: sentText([extension, 'manager', 'value']) };
	return { kind: 'text', sql: sentText([extension, ...name.split('.')]) };
}

function sentText(path: readonly string[]): RawBuilder<string | null> {
	return sql`(u.attributes #>> ${[...path]}::text[])`;
}

function sentValues(scope: DirectoryScope, name: string): ManyValues {
	return {
		kind: 'many',
		part: (part) =>
			part === 'primary'
				? { kind: 'flag', sql: sql`(v.item ->> 'primary')::boolean` }
				: { kind: 'text', sql: sql`(v.item ->> ${part}::text)` },
		anyWhere: (condition) => sql<boolean>`exists (
			select from jsonb_array_elements(u.attributes -> ${name}::text) as v (item) where ${condition})`,
		main: (part) => sql`(
			select v.item ->> ${part}::text from jsonb_array_elements(u.attributes -> ${name}::text) with ordinality as v (item, place)
			order by coalesce((v.item ->> 'primary')::boolean, false) desc, v.place limit 1)`,
		...(name === 'emails' && { indexed: (part: string, text: string) => emailIndex(scope, part, text) })
	};
}

/** Reads the index scim_email_pkey. */
function emailIndex({ accountId, directory }: DirectoryScope, part: string, text: string) {
	if (part !== 'value') return undefined;
	return sql<boolean>`(u.person_id in (
		select e.person_id from scim_email e
		where e.account_id = ${accountId} and e.directory_id = ${directory.id} and e.email_key = ${emailKey(text) ?? ''}))`;
}

function groupsOf({ accountId, base }: DirectoryScope): ManyValues {
	const parts: Readonly<Record<string, Column>> = {
		value: { kind: 'text', sql: sql`g.id::text` },
		display: { kind: 'text', sql: sql`g.display_name` },
		type: { kind: 'text', sql: sql`'direct'::text` },
		$ref: { kind: 'text', sql: sql`(${`${base}/Groups/`}::text || g.id::text)` }
	};
	return {
		kind: 'many',
		part: (part) => parts[part] ?? { kind: 'text', sql: sql`null::text` },
		anyWhere: (condition) => sql<boolean>`exists (
			select from scim_group_member gm
			join scim_group g on g.account_id = ${accountId} and g.id = gm.group_id
			where gm.account_id = ${accountId} and gm.person_id = u.person_id and ${condition})`
	};
}
