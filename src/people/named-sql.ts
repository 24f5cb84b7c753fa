/** A record that is named beside another one, in SQL: written once for every statement. Pure. */
import type { ListedField } from '#records/listing.ts';

/** An object of `id` and `name`, or null. `alias` is a table of the statement. */
export const named = (alias: string) =>
	`case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;

/** A record that is named, filtered by its number. */
export function referenceField(alias: string, column: string, { isListed = false } = {}): ListedField {
	return { value: named(alias), filter: { kind: 'id', column }, isListed };
}

/** The same, put in order by its name. */
export function orderedReferenceField(alias: string, column: string, { isListed = false } = {}): ListedField {
	return {
		...referenceField(alias, column, { isListed }),
		order: { by: `coalesce(${alias}.name, '') collate "C"`, type: 'text' }
	};
}
