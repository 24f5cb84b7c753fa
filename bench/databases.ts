/** The databases that are measured, each made for one run and removed after it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connectPostgres, openEmbedded, type OpenDatabase } from '#database/connect.server.ts';

export type DatabaseKind = 'embedded' | 'postgres';

/** Where a process finds the database. */
export type Place = { readonly folder: string } | { readonly url: string };

export interface MadeDatabase {
	readonly kind: DatabaseKind;
	readonly place: Place;
	/** With its version, for people. */
	readonly name: string;
	remove(): Promise<void>;
}

export function openPlace(place: Place): Promise<OpenDatabase> {
	return 'folder' in place ? openEmbedded(place.folder) : Promise.resolve(connectPostgres(place.url));
}

export function makeEmbedded(): MadeDatabase {
	const folder = mkdtempSync(join(tmpdir(), 'ringside-bench-'));
	return {
		kind: 'embedded',
		place: { folder },
		name: 'embedded',
		remove: () => Promise.resolve(rmSync(folder, { recursive: true }))
	};
}

/** @throws when the server cannot be reached, or does not let this user create a database. */
export async function makePostgres(server: string): Promise<MadeDatabase> {
	const name = `ringside_bench_${process.pid}`;
	const url = new URL(server);
	url.pathname = `/${name}`;
	const version = await asAdministrator(server, async (client) => {
		await client.query(`drop database if exists ${name}`);
		await client.query(`create database ${name} template template0 encoding 'UTF8'`);
		const { rows } = await client.query<{ server_version: string }>('show server_version');
		return rows[0]?.server_version.split(' ')[0] ?? '';
	});
	return {
		kind: 'postgres',
		place: { url: url.href },
		name: `PostgreSQL ${version}`,
		remove: () =>
			asAdministrator(server, async (client) => void (await client.query(`drop database ${name} with (force)`)))
	};
}

async function asAdministrator<T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
	const client = new pg.Client({ connectionString: server });
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
