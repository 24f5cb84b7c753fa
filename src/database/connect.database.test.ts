import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '#testing/database.server.ts';
import type { OpenDatabase } from './connect.server.ts';
import { executePrepared } from './prepared.server.ts';

let opened: OpenDatabase;

beforeAll(async () => {
	opened = await openTestDatabase();
	await opened.pool.query(
		'create table thing (id bigint primary key, tags text[], constraint thing_small check (id < 1000))'
	);
});

afterAll(() => opened.close());

async function read(text: string, values: unknown[] = []): Promise<unknown> {
	const { rows } = await opened.pool.query({ text, values, rowMode: 'array' });
	return rows[0]?.[0];
}

describe('a value that is read', () => {
	it.each([
		['int8', 'select 42::int8', 42],
		['count', 'select count(*) from generate_series(1, 3)', 3],
		['int8[]', `select '{1,NULL,3}'::int8[]`, [1, null, 3]],
		['text[]', `select array['a,b', 'c"d', null]`, ['a,b', 'c"d', null]],
		['timestamptz', `select '2026-11-24 10:00:00.123+02'::timestamptz`, new Date('2026-11-24T08:00:00.123Z')],
		['date, which has no time zone', `select '2026-11-24'::date`, '2026-11-24'],
		['jsonb', `select '{"given_name": "Zoë", "n": [1, null]}'::jsonb`, { given_name: 'Zoë', n: [1, null] }],
		['bytea', `select '\\x00ff'::bytea`, Buffer.from([0, 255])],
		['boolean', 'select true', true],
		['null', 'select null::int8', null]
	])('is right: %s', async (_type, text, value) => {
		expect(await read(text)).toEqual(value);
	});

	it('fails the query when it is a whole number that cannot be exact', async () => {
		await expect(read('select 9007199254740993::int8')).rejects.toThrow('too large');
	});
});

describe('a value that is sent', () => {
	it.each([
		['bigint[]', 'select $1::bigint[]', [1, 2]],
		['text[]', 'select $1::text[]', ['a,b', 'c"d', '{}', null]],
		['moment', 'select $1::timestamptz', new Date('2026-11-24T08:00:00.123Z')],
		['json', 'select $1::jsonb', { given_name: 'Zoë' }],
		['text with every kind of letter', 'select $1::text', `O'Neil \\ "ß" 🙂`],
		['null', 'select $1::text', null]
	])('comes back: %s', async (_type, text, value) => {
		expect(await read(text, [value])).toEqual(value);
	});

	it('may be large', async () => {
		const text = 'x'.repeat(3_000_000);

		expect(await read('select $1::text', [text])).toBe(text);
	});
});

describe('names', () => {
	it('of columns are camelCase, of keys inside JSON as they are', async () => {
		const { rows } = await sql`select 1 as account_id, '{"given_name": 1}'::jsonb as given_data`.execute(opened.db);

		expect(rows).toEqual([{ accountId: 1, givenData: { given_name: 1 } }]);
	});
});

describe('an error', () => {
	it.each([
		['a key that is taken', 'insert into thing (id) values (1), (1)', '23505', 'thing_pkey'],
		['a broken check', 'insert into thing (id) values (5000)', '23514', 'thing_small']
	])('names the constraint of %s', async (_what, text, code, constraint) => {
		await expect(read(text)).rejects.toMatchObject({ code, constraint });
	});

	it('inside a transaction undoes all of it and leaves the connection fit', async () => {
		const transaction = opened.db.transaction().execute(async (db) => {
			await sql`insert into thing (id) values (7)`.execute(db);
			await sql`insert into thing (id) values (7)`.execute(db);
		});

		await expect(transaction).rejects.toMatchObject({ code: '23505' });
		expect(await read('select count(*) from thing where id = 7')).toBe(0);
	});
});

describe('many at once', () => {
	it('get the answers to their own questions', async () => {
		const questions = Array.from({ length: 50 }, (_, index) => index);

		const answers = await Promise.all(questions.map((index) => read('select $1::int8', [index])));

		expect(answers).toEqual(questions);
	});

	it('keep their transactions apart', async () => {
		await opened.pool.query('insert into thing (id) values (100)');
		const addOne = () =>
			opened.db.transaction().execute(async (db) => {
				await sql`select id from thing where id = 100 for update`.execute(db);
				await sql`update thing set tags = array_append(tags, 'x') where id = 100`.execute(db);
			});

		await Promise.all(Array.from({ length: 20 }, addOne));

		expect(await read('select cardinality(tags) from thing where id = 100')).toBe(20);
	});

	it('stream large answers whole', async () => {
		const { rows } = await opened.pool.query(`select g, repeat('x', 1000) as text from generate_series(1, 5000) g`);

		expect(rows).toHaveLength(5000);
		expect(rows.at(-1)).toEqual({ g: 5000, text: 'x'.repeat(1000) });
	});
});

describe('executePrepared', () => {
	const statement = (name: string, value: number) => ({
		name,
		text: 'select $1::int8 as some_number',
		values: [value]
	});
	const prepared = sql<{ name: string }>`select name from pg_prepared_statements order by name`;

	it('prepares a statement once and runs it again on the same connection', async () => {
		const seen = await opened.db.connection().execute(async (db) => ({
			answers: [await executePrepared(db, statement('outside', 1)), await executePrepared(db, statement('outside', 2))],
			names: (await prepared.execute(db)).rows
		}));

		expect(seen.answers).toEqual([[{ someNumber: 1 }], [{ someNumber: 2 }]]);
		expect(seen.names).toContainEqual({ name: 'outside' });
	});

	it('prepares inside a transaction', async () => {
		const seen = await opened.db.transaction().execute(async (db) => ({
			answer: await executePrepared(db, statement('inside', 3)),
			names: (await prepared.execute(db)).rows
		}));

		expect(seen.answer).toEqual([{ someNumber: 3 }]);
		expect(seen.names).toContainEqual({ name: 'inside' });
	});

	it('leaves all other statements without a name', async () => {
		const seen = await opened.db.connection().execute(async (db) => {
			await sql`select ${1}::int8 as other`.execute(db);
			return sql<{ text: string }>`select statement as text from pg_prepared_statements`.execute(db);
		});

		expect(seen.rows.filter(({ text }) => text.includes('other'))).toEqual([]);
	});

	it('works on the connection that replaces one that was thrown away', async () => {
		await executePrepared(opened.db, statement('kept', 1));
		await expect(read('select 1 / 0')).rejects.toMatchObject({ code: '22012' });

		expect(await executePrepared(opened.db, statement('kept', 2))).toEqual([{ someNumber: 2 }]);
	});
});
