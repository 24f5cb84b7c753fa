import { sql, type RawBuilder } from 'kysely';
import type { Reach } from './roles.ts';

/** The condition that says in SQL what `maySelect` says: placed in every statement that looks for people. */
export function withinReach(reach: Reach): RawBuilder<boolean> {
	return sql<boolean>`${reach}::text = 'everyone'`;
}

/** The same condition for a statement written out, by the place of its parameter: `$3`. */
export function withinReachAt(parameter: `$${number}`): string {
	return `${parameter}::text = 'everyone'`;
}
