/**
 * A database for a test file of its own, with all tables and no rows: embedded, or on a PostgreSQL
 * server when RINGSIDE_TEST_DATABASE is `postgres`. An empty database takes seconds to make, so one is
 * prepared for each state of the migrations, and copied.
 */

import { openTestEmbedded } from './embedded-database.server.ts';
import { openTestPostgres } from './postgres-database.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';

/** `close` removes the database. */
export async function openTestDatabase(): Promise<OpenDatabase> {
	return testsPostgres() ? openTestPostgres() : openTestEmbedded();
}

export function testsPostgres(): boolean {
	return process.env['RINGSIDE_TEST_DATABASE'] === 'postgres';
}
