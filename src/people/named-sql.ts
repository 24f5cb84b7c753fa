/** A record that is named beside another one, in SQL: written once for every statement. Pure. */

/** An object of `id` and `name`, or null. `alias` is a table of the statement. */
export const named = (alias: string) =>
	`case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'name', ${alias}.name) end`;
