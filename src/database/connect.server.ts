/**
 * Opens the database: embedded in a folder, or PostgreSQL by its address. Both are reached through
 * one driver, so types, errors, transactions and prepared statements are the same.
 */

import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import { chmodSync, mkdirSync } from 'node:fs';
import pg from 'pg';
import { startEmbedded } from './embedded.server.ts';
import { lockFolder } from './folder-lock.server.ts';
import { PARSERS } from './parsers.ts';
import { JIT, PLAN_CACHE_MODE } from './plan-cache.ts';
import { sendNames } from './prepared.server.ts';
import type { Tables } from './tables.ts';

/** The database, or a transaction on it. */
export type Database = Kysely<Tables>;

export interface OpenDatabase {
	readonly db: Database;
	readonly kind: 'embedded' | 'postgres';
	/** Not for use inside a transaction: the embedded database has one connection, which the transaction holds. */
	readonly pool: pg.Pool;
	/** Waits for what runs. To be called once. */
	close(): Promise<void>;
}

/**
 * How long a query waits for a connection before it fails. Our choice: longer than a large import takes over its
 * rows in the embedded database, whose one connection it holds meanwhile.
 */
const WAIT_MILLISECONDS = 30_000;

/** Connects when the first query comes; `max` is the number of connections. */
export function connectPostgres(url: string, { max = 10 }: { max?: number } = {}): OpenDatabase {
	const options = `-c plan_cache_mode=${PLAN_CACHE_MODE} -c jit=${JIT}`;
	return open('postgres', { connectionString: url, max, keepAlive: true, application_name: 'ringside', options });
}

/**
 * Opens the embedded database of a data folder, made if it is missing; the first start takes seconds.
 * A query outside a transaction waits for the transaction that is open, at most `waitMilliseconds`.
 * @throws Refusal `database.in-use` when another process has it.
 */
export async function openEmbedded(
	folder: string,
	{ waitMilliseconds = WAIT_MILLISECONDS }: { waitMilliseconds?: number } = {}
): Promise<OpenDatabase> {
	makePrivate(folder);
	const unlock = lockFolder(folder);

	try {
		const embedded = await startEmbedded(folder);
		const opened = open('embedded', {
			...{ user: 'postgres', database: 'postgres', password: '', host: 'localhost', port: 5432, ssl: false },
			stream: embedded.connect,
			max: 1,
			idleTimeoutMillis: 0,
			connectionTimeoutMillis: waitMilliseconds
		});
		return {
			...opened,
			async close() {
				await opened.close();
				await embedded.stop().finally(unlock);
			}
		};
	} catch (error) {
		unlock();
		throw error;
	}
}

function open(kind: OpenDatabase['kind'], config: pg.PoolConfig): OpenDatabase {
	const pool = new pg.Pool({ connectionTimeoutMillis: WAIT_MILLISECONDS, ...config, types: PARSERS });
	pool.on('connect', sendNames);
	// A connection that breaks while nobody uses it has left the pool by then; the next query opens another.
	pool.on('error', () => undefined);

	const db = new Kysely<Tables>({
		dialect: new PostgresDialect({ pool }),
		plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true, underscoreBeforeDigits: true })]
	});
	return { db, kind, pool, close: () => pool.end() };
}

function makePrivate(folder: string): void {
	mkdirSync(folder, { recursive: true });
	chmodSync(folder, 0o700);
}
