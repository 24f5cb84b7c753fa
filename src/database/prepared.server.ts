/**
 * Statements that PostgreSQL plans once per connection instead of at each use.
 *
 * Planning is the greater part of a small look-up, so the few that a ringing telephone waits for
 * have a name. Kysely hands text and values to the driver and nothing else, so the list of values
 * carries the name to the connection, where `sendNames` finds it.
 */

import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import type { Database } from './connect.server.ts';

export interface PreparedStatement {
	/** At most 63 characters; one name stands for one text only, for as long as the process runs. */
	readonly name: string;
	/** SQL with `$1`, `$2` and so on. */
	readonly text: string;
	readonly values: readonly unknown[];
}

const nameOf = new WeakMap<object, string>();

/**
 * Runs a statement under its name, on the pool or inside the transaction that `db` is.
 * The columns come back in camelCase like those of any query; keys inside JSON stay as they are.
 */
export async function executePrepared<Row>(db: Database, statement: PreparedStatement): Promise<Row[]> {
	const values = [...statement.values];
	nameOf.set(values, statement.name);

	const { rows } = await db.executeQuery<Row>({ ...CompiledQuery.raw(statement.text), parameters: values });
	return rows;
}

/** Makes a new connection of a pool send named statements by their name. */
export function sendNames(client: pg.ClientBase): void {
	const send = client.query;
	Object.assign(client, { query: (...given: unknown[]) => Reflect.apply(send, client, withName(given)) });
}

function withName([text, values, ...rest]: unknown[]): unknown[] {
	const name = typeof values === 'object' && values !== null ? nameOf.get(values) : undefined;
	return name === undefined ? [text, values, ...rest] : [{ name, text, values }, undefined, ...rest];
}
