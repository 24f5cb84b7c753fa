/** Databases for tests on a PostgreSQL server (RINGSIDE_TEST_POSTGRES), copied from a prepared one. */

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { connectPostgres, type OpenDatabase } from '#database/connect.server.ts';
import { migrate } from '#database/migrate.server.ts';
import { preparedName } from './prepared-name.server.ts';

const SERVER = process.env['RINGSIDE_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Held while the prepared database is made: test files run at the same time. */
const LOCK = 727_464_744;

export async function openTestPostgres(): Promise<OpenDatabase> {
	const name = `ringside_test_${randomUUID().replaceAll('-', '')}`;
	await asAdministrator(async (server) => {
		const prepared = await preparedDatabase(server);
		await server.query(`create database ${name} template ${prepared}`);
	});

	const opened = connectPostgres(addressOf(name));
	return {
		...opened,
		async close() {
			await opened.close();
			await asAdministrator((server) => server.query(`drop database ${name}`));
		}
	};
}

async function preparedDatabase(server: pg.Client): Promise<string> {
	const prepared = preparedName();
	await server.query('select pg_advisory_lock($1)', [LOCK]);
	const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [prepared]);
	if (rowCount === 0) await prepare(server, prepared);
	await server.query('select pg_advisory_unlock($1)', [LOCK]);
	return prepared;
}

/** It gets its name when it is complete: a run that was cut off leaves nothing that looks prepared. */
async function prepare(server: pg.Client, prepared: string): Promise<void> {
	const unfinished = `${prepared}_unfinished`;
	await server.query(`drop database if exists ${unfinished} with (force)`);
	await server.query(`create database ${unfinished} template template0 encoding 'UTF8'`);

	const opened = connectPostgres(addressOf(unfinished), { max: 1 });
	await migrate(opened);
	await opened.close();
	await server.query(`alter database ${unfinished} rename to ${prepared}`);
}

async function asAdministrator(work: (server: pg.Client) => Promise<unknown>): Promise<void> {
	const server = new pg.Client({ connectionString: SERVER });
	await server.connect();
	try {
		await work(server);
	} finally {
		await server.end();
	}
}

function addressOf(database: string): string {
	const address = new URL(SERVER);
	address.pathname = `/${database}`;
	return address.href;
}
