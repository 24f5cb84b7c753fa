import { sql, type Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '#testing/database.server.ts';
import type { OpenDatabase } from './connect.server.ts';
import { migrate, MIGRATIONS, type Migration } from './migrate.server.ts';

let opened: OpenDatabase;

beforeEach(async () => {
	opened = await openTestDatabase();
});

afterEach(() => opened.close());

function creates(table: string): Migration {
	return {
		async up(db: Kysely<unknown>) {
			await sql`create table ${sql.table(table)} (id integer primary key)`.execute(db);
		}
	};
}

const fails: Migration = {
	async up(db: Kysely<unknown>) {
		await sql`create table half (id integer primary key)`.execute(db);
		await sql`select 1 / 0`.execute(db);
	}
};

async function exists(table: string): Promise<boolean> {
	const { rows } = await opened.pool.query('select to_regclass($1) is not null as found', [table]);
	return rows[0].found;
}

describe('migrate', () => {
	it('finds nothing to do in a database of this version', async () => {
		expect(await migrate(opened)).toEqual([]);
	});

	it('runs what is missing, in order, once', async () => {
		const migrations = { ...MIGRATIONS, '9-one': creates('one'), '9-two': creates('two') };

		expect(await migrate(opened, migrations)).toEqual(['9-one', '9-two']);
		expect(await migrate(opened, migrations)).toEqual([]);
		expect(await exists('two')).toBe(true);
	});

	it('runs once when several start at the same time', async () => {
		const migrations = { ...MIGRATIONS, '9-one': creates('one') };

		const ran = await Promise.all([
			migrate(opened, migrations),
			migrate(opened, migrations),
			migrate(opened, migrations)
		]);

		expect(ran.flat()).toEqual(['9-one']);
	});

	it('keeps what ran before the one that fails, and nothing of that one', async () => {
		const migrations = { ...MIGRATIONS, '9-one': creates('one'), '9-two': fails };

		await expect(migrate(opened, migrations)).rejects.toThrow('division by zero');

		expect(await exists('one')).toBe(true);
		expect(await exists('half')).toBe(false);
		expect(await migrate(opened, { ...migrations, '9-two': creates('two') })).toEqual(['9-two']);
	});

	it('refuses a database that a newer version has migrated', async () => {
		await migrate(opened, { ...MIGRATIONS, '9-later': creates('later') });

		await expect(migrate(opened)).rejects.toMatchObject({
			code: 'database.newer',
			message: expect.stringContaining('"9-later"')
		});
	});
});
