import type { PGlite } from '@electric-sql/pglite';
import fs, { cpSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { preparedFolder, temporaryFolder } from '#testing/embedded-database.server.ts';
import { openDatabase } from './embedded-files.server.ts';
import { keepUp } from './embedded-upkeep.server.ts';

const folder = temporaryFolder();
const synced = fs.fdatasyncSync;
let syncs = 0;
let database: PGlite;

/** Counts what reaches the operating system; PostgreSQL's own counter would count calls that do nothing. */
beforeAll(async () => {
	fs.fdatasyncSync = (file) => {
		syncs += 1;
		synced(file);
	};
	syncBuiltinESMExports();
	cpSync(await preparedFolder(), folder, { recursive: true });
	database = await openDatabase(folder);
	await database.exec('create table thing (id bigint)');
});

afterAll(async () => {
	await database.close();
	fs.fdatasyncSync = synced;
	syncBuiltinESMExports();
	rmSync(folder, { recursive: true });
});

async function syncsOf(statements: string[]): Promise<number> {
	const before = syncs;
	for (const statement of statements) await database.exec(statement);
	return syncs - before;
}

describe('a commit', () => {
	it('reaches the disk before it is confirmed, each of them', async () => {
		expect(await syncsOf(['insert into thing values (1)', 'insert into thing values (2)'])).toBe(2);
	});

	it('does so once, however much it holds', async () => {
		expect(await syncsOf(['begin', 'insert into thing values (3)', 'insert into thing values (4)', 'commit'])).toBe(1);
	});

	it('costs nothing when nothing was written', async () => {
		expect(await syncsOf(['select * from thing'])).toBe(0);
	});
});

describe('keepUp', () => {
	const dead = `select n_dead_tup::int as dead from pg_stat_user_tables where relname = 'wide'`;
	const logged = `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), redo_lsn)::int as bytes from pg_control_checkpoint()`;

	it('takes dead rows away and shortens the log after many changes', async () => {
		await database.exec(`create table wide as select id, repeat('x', 1000) as text from generate_series(1, 40000) id`);
		await database.exec('update wide set id = id + 1');
		// PostgreSQL counts at most once a second, unless it is told to.
		await database.exec('select pg_stat_force_next_flush()');
		const before = [await database.query(dead), await database.query(logged)].map(({ rows }) => rows[0]);

		const worked = await keepUp(database);

		const after = [await database.query(dead), await database.query(logged)].map(({ rows }) => rows[0]);
		expect(before).toEqual([{ dead: 40_000 }, { bytes: expect.toSatisfy((bytes) => bytes > 64 * 1024 * 1024) }]);
		expect(worked).toBe(true);
		expect(after).toEqual([{ dead: 0 }, { bytes: expect.toSatisfy((bytes) => bytes < 1024 * 1024) }]);
	});

	it('has nothing to do right after', async () => {
		await keepUp(database);

		expect(await keepUp(database)).toBe(false);
	});

	it('leaves an open transaction alone', async () => {
		await database.exec('begin; delete from thing');

		await keepUp(database);

		expect(database.isInTransaction()).toBeTruthy();
		await database.exec('rollback');
	});
});
