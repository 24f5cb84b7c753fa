/**
 * What keeps the way to a distributed PostgreSQL (Citus) open, read from the catalogue of an empty database: there
 * the rows of an account live together, and what crosses accounts is refused.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '#testing/database.server.ts';
import type { OpenDatabase } from './connect.server.ts';

/** Between accounts, or of the program itself. */
const WITHOUT_ACCOUNT = ['account', 'migration'];

/** PostgreSQL cuts names at 63 bytes, and each shard adds its number. */
const LONGEST_NAME = 50;

const OWN_TABLES = `select oid, relname from pg_class
	where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and not relname = any($1)`;

let opened: OpenDatabase;

beforeAll(async () => {
	opened = await openTestDatabase();
});

afterAll(() => opened.close());

async function names(query: string): Promise<string[]> {
	const { rows } = await opened.pool.query(query, query.includes('$1') ? [WITHOUT_ACCOUNT] : []);
	return rows.map(({ name }) => name);
}

describe('The catalogue', () => {
	it('has tables', async () => {
		expect(await names(`select relname as name from (${OWN_TABLES}) own`)).toContain('person');
	});

	it('has the account, an integer that is never null, in every table of an account', async () => {
		const without = await names(`select relname as name from (${OWN_TABLES}) own
			where not exists (select from pg_attribute where attrelid = own.oid and attname = 'account_id'
				and attnotnull and atttypid = 'integer'::regtype)`);

		expect(without).toEqual([]);
	});

	it('has a primary key on every table', async () => {
		const without = await names(`select relname as name from pg_class
			where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
				and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')`);

		expect(without).toEqual([]);
	});

	it('begins every primary key, unique constraint and unique index with the account', async () => {
		const others = await names(`select indexrelid::regclass::text as name
			from pg_index join (${OWN_TABLES}) own on own.oid = indrelid
			join pg_attribute on attrelid = indrelid and attnum = indkey[0]
			where indisunique and attname <> 'account_id'`);

		expect(others).toEqual([]);
	});

	it('begins every foreign key with the account on both sides, or leads it to the account', async () => {
		const others = await names(`select conname as name from pg_constraint
			join pg_attribute here on here.attrelid = conrelid and here.attnum = conkey[1]
			join pg_attribute there on there.attrelid = confrelid and there.attnum = confkey[1]
			where contype = 'f' and (here.attname <> 'account_id'
				or not (there.attname = 'account_id' or confrelid = 'account'::regclass and there.attname = 'id'))`);

		expect(others).toEqual([]);
	});

	it('sets nothing null or to a default on deletion, and changes nothing on update', async () => {
		const others = await names(`select conname as name from pg_constraint
			where contype = 'f' and (confdeltype in ('n', 'd') or confupdtype <> 'a')`);

		expect(others).toEqual([]);
	});

	it('has an index behind every foreign key between tables of an account', async () => {
		const without = await names(`select conname as name from pg_constraint
			where contype = 'f' and array_length(conkey, 1) > 1 and not exists (
				select from pg_index where indrelid = conrelid
					and (string_to_array(indkey::text, ' ')::smallint[])[1:2] = conkey[1:2])`);

		expect(without).toEqual([]);
	});

	it('has no triggers of ours', async () => {
		expect(await names('select tgname as name from pg_trigger where not tgisinternal')).toEqual([]);
	});

	it('counts with bigint alone where the database counts', async () => {
		const others = await names(`select table_name || '.' || column_name as name from information_schema.columns
			where table_schema = 'public' and data_type <> 'bigint'
				and (is_identity = 'YES' or column_default like 'nextval(%')`);

		expect(others).toEqual([]);
	});

	it(`has names of at most ${LONGEST_NAME} characters that do not end like a shard's`, async () => {
		const all = await names(`select conname as name from pg_constraint where connamespace = 'public'::regnamespace
			union select relname from pg_class where relnamespace = 'public'::regnamespace`);

		expect(all.filter((name) => name.length > LONGEST_NAME || /_\d+$/u.test(name))).toEqual([]);
	});
});
