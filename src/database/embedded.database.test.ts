import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preparedFolder, temporaryFolder } from '#testing/embedded-database.server.ts';
import { openEmbedded, type OpenDatabase } from './connect.server.ts';
import { unfinishedFolder } from './embedded-folder.server.ts';

const WRITE_ROWS = join(import.meta.dirname, '../testing/write-rows.server.ts');

let folder: string;

beforeEach(() => {
	folder = temporaryFolder();
});

afterEach(() => rmSync(folder, { recursive: true }));

async function usePrepared(): Promise<OpenDatabase> {
	cpSync(await preparedFolder(), folder, { recursive: true });
	return openEmbedded(folder, { waitMilliseconds: 3000 });
}

async function listConfirmed(): Promise<number[]> {
	const opened = await openEmbedded(folder);
	const { rows } = await opened.pool.query('select id from confirmed order by id');
	await opened.close();
	return rows.map(({ id }) => id);
}

/** Kills the program a moment after so many rows, and answers the last that it saw confirmed. */
async function writeAndKill(rows: number, milliseconds: number): Promise<number> {
	const program = spawn(process.execPath, [WRITE_ROWS, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
	let last = 0;
	let left = rows;
	for await (const line of createInterface({ input: program.stdout })) {
		last = Number(line);
		left -= 1;
		if (left === 0) void setTimeout(milliseconds).then(() => program.kill('SIGKILL'));
	}
	return last;
}

describe('the first start', () => {
	it('makes a private folder, and begins anew where one was cut off', async () => {
		writeFileSync(join(unfinishedFolder(folder), 'PG_VERSION'), '18\n');

		const opened = await openEmbedded(folder);
		const { rows } = await opened.pool.query('select 1 as one');
		await opened.close();

		expect(rows).toEqual([{ one: 1 }]);
		expect(readdirSync(folder).sort()).toEqual(['database', 'lock.sqlite']);
		expect(statSync(folder).mode & 0o777).toBe(0o700);
	});
});

describe('an embedded database', () => {
	it('keeps every confirmed row when its process is killed, again and again', async () => {
		cpSync(await preparedFolder(), folder, { recursive: true });

		const first = await writeAndKill(1, 0);
		const second = await writeAndKill(25, 1);
		const third = await writeAndKill(60, 3);
		const kept = await listConfirmed();

		expect(first).toBeGreaterThan(0);
		expect(second).toBeGreaterThan(first);
		expect(third).toBeGreaterThan(second);
		expect(kept.slice(0, third)).toEqual(Array.from({ length: third }, (_, index) => index + 1));
	});

	it('is refused to a second opener while it is open, and only then', async () => {
		const opened = await usePrepared();

		const refused = openEmbedded(folder);

		await expect(refused).rejects.toMatchObject({
			kind: 'conflict',
			code: 'database.in-use',
			message: expect.stringContaining(folder)
		});
		await opened.close();
		await (await openEmbedded(folder)).close();
	});

	it('is refused to another process', async () => {
		const opened = await usePrepared();

		const program = spawn(process.execPath, [WRITE_ROWS, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
		const said = (await program.stderr.toArray()).join('');

		expect(said).toContain('database.in-use');
		await opened.close();
	});

	it('lets a query wait for the transaction that is open', async () => {
		const opened = await usePrepared();
		await opened.pool.query('create table thing (id bigint)');

		const transaction = opened.db.transaction().execute(() => setTimeout(200));
		const outside = opened.pool.query('select count(*) from thing');

		await transaction;
		expect((await outside).rows).toEqual([{ count: 0 }]);
		await opened.close();
	});

	it('fails a query outside the transaction that waits for it, and the transaction with it', async () => {
		const opened = await usePrepared();
		await opened.pool.query('create table thing (id bigint)');

		const transaction = opened.db.transaction().execute(async (db) => {
			await db.insertInto('account').values({ id: 1, slug: 'a', name: 'A', createdAt: new Date() }).execute();
			await opened.pool.query('insert into thing values (2)');
		});

		await expect(transaction).rejects.toThrow('timeout exceeded when trying to connect');
		const { rows } = await opened.pool.query(
			'select (select count(*) from account) + (select count(*) from thing) as n'
		);
		expect(rows).toEqual([{ n: 0 }]);
		await opened.close();
	});

	it('fails what was running when its thread dies, and starts again with what was confirmed', async () => {
		const opened = await usePrepared();
		await opened.pool.query('create table thing (id bigint)');
		await opened.pool.query('insert into thing values (1)');

		// The embedded PostgreSQL does not survive a copy that waits for more from the client.
		const died = opened.pool.query('copy thing from stdin');

		await expect(died).rejects.toThrow();
		const { rows } = await vi.waitFor(() => opened.pool.query('select id from thing'), 10_000);
		expect(rows).toEqual([{ id: 1 }]);
		await opened.close();
	});

	it('refuses a query that recurses too deep, and goes on', async () => {
		const opened = await usePrepared();
		await opened.pool.query(
			'create function deep(n int) returns int language plpgsql as $$ begin return deep(n + 1); end $$'
		);

		await expect(opened.pool.query('select deep(1)')).rejects.toMatchObject({ code: '54001' });
		expect((await opened.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
		await opened.close();
	});

	it('says why PostgreSQL does not start', async () => {
		await (await usePrepared()).close();
		writeFileSync(join(folder, 'database/PG_VERSION'), '17\n');

		await expect(openEmbedded(folder)).rejects.toThrow('initialized by PostgreSQL version 17');
	});
});

describe('the lock of a data folder', () => {
	it('is free again when its process is killed', async () => {
		cpSync(await preparedFolder(), folder, { recursive: true });
		const program = spawn(process.execPath, [WRITE_ROWS, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
		await once(program.stdout, 'data');
		program.kill('SIGKILL');
		await once(program, 'exit');

		const opened = await openEmbedded(folder);

		expect(opened.kind).toBe('embedded');
		await opened.close();
	});
});

describe('a connection that replaces one that was thrown away', () => {
	it('keeps its transaction when the end of the other becomes known', async () => {
		const opened = await usePrepared();
		await opened.pool.query('create table thing (id bigint)');
		const thrownAway = await opened.pool.connect();
		await thrownAway.query('begin');

		thrownAway.release(true);
		const next = await opened.pool.connect();
		await next.query('begin');
		await next.query('insert into thing values (1)');
		await setTimeout(50);
		await next.query('insert into thing values (2)');
		await next.query('commit');
		next.release();

		expect((await opened.pool.query('select id from thing')).rows).toEqual([{ id: 1 }, { id: 2 }]);
		await opened.close();
	});
});
