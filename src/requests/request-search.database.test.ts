import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, newRequest, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { listHaving, readGiven, readNewest } from './request-search-read.server.ts';
import { estimateShares } from './request-search-shares.server.ts';
import { findByWords } from './request-search-sql.server.ts';
import { searchRequests } from './request-search.server.ts';
import { searchTerms } from './request-search-words.ts';

let open: OpenDatabase;
let scope: AccountScope;
let caller: number;
beforeAll(async () => {
	open = await openTestDatabase();
	({ scope } = await newAccount(open.db));
	caller = await newPerson(scope);
	await newRequest(scope, caller, { subject: 'Printer on floor 3 jams', note: 'Have you tried tray 2? «Straße» 12' });
	await newRequest(scope, caller, {
		subject: 'PRN-DEL-3-02 prints half a page',
		note: 'Café menu. Tray two is fine, 2 trays.'
	});
	await newRequest(scope, caller, { subject: 'Принтер не печатает', note: 'Mail to a.meulen@noordzee.example' });
	const solved = await newRequest(scope, caller, { subject: 'Printer is out of toner' });
	await complete(scope, solved);
	const internal = await newRequest(scope, caller, { subject: 'Badge refused' });
	await addNote(scope, internal, 'The reader was vandalized', true);
});
afterAll(() => open.close());

async function complete({ db, accountId }: AccountScope, id: number) {
	await db
		.updateTable('request')
		.set({ status: 'completed' })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.execute();
}

async function addNote({ db, accountId }: AccountScope, requestId: number, text: string, internal = false) {
	await db
		.insertInto('note')
		.values({
			accountId,
			id: randomUUID(),
			requestId,
			personId: null,
			internal,
			medium: null,
			text,
			createdAt: TEST_NOW
		})
		.execute();
}

async function found(text: string, of: AccountScope = scope, onlyOpen = false) {
	const { rows } = await searchRequests(of, { text, onlyOpen, after: undefined });
	return rows.map(({ subject }) => subject.map((part) => part.text).join(''));
}

describe('searchRequests', () => {
	it.each([
		['the beginning of a word of the subject', 'jam', ['Printer on floor 3 jams']],
		['a word of a note', 'tried', ['Printer on floor 3 jams']],
		['words of subject and note together', 'floor tried', ['Printer on floor 3 jams']],
		['a word without its accents', 'cafe', ['PRN-DEL-3-02 prints half a page']],
		['a word with accents that it has not', 'flóór', ['Printer on floor 3 jams']],
		['letters that stand for two', 'strasse', ['Printer on floor 3 jams']],
		['capitals of another script', 'ПРИНТЕР', ['Принтер не печатает']],
		['a part of a name', 'del 02', ['PRN-DEL-3-02 prints half a page']],
		['the whole name', 'prn-del-3-02', ['PRN-DEL-3-02 prints half a page']],
		['a part of an email address', 'meulen', ['Принтер не печатает']],
		['words next to each other', '"tray 2"', ['Printer on floor 3 jams']],
		['words of an internal note', 'vandalized', ['Badge refused']],
		[
			'several, the open ones first, then the newest',
			'print',
			['PRN-DEL-3-02 prints half a page', 'Printer on floor 3 jams', 'Printer is out of toner']
		]
	])('finds by %s', async (_by, text, expected) => {
		expect(await found(text)).toEqual(expected);
	});

	it.each([
		['letters inside a word', 'rinter'],
		['words that are not next to each other', '"tray jams"'],
		['one word of several', 'tray nowhere']
	])('finds nothing by %s', async (_by, text) => {
		expect(await found(text)).toEqual([]);
	});

	it('finds only what is open where that is asked', async () => {
		expect(await found('printer', scope, true)).toEqual(['Printer on floor 3 jams']);
	});

	it('shows the note that was met, and whether it is internal', async () => {
		const { rows } = await searchRequests(scope, { text: 'vandal', onlyOpen: false, after: undefined });

		expect(rows).toMatchObject([
			{
				note: {
					internal: true,
					parts: [
						{ text: 'The reader was ', met: false },
						{ text: 'vandal', met: true },
						{ text: 'ized', met: false }
					]
				}
			}
		]);
	});

	it('finds a request by its number before anything else', async () => {
		const { byNumber } = await searchRequests(scope, { text: ' #2 ', onlyOpen: true, after: undefined });

		expect(byNumber).toMatchObject({ id: 2, status: 'assigned' });
	});

	it('finds nothing for whoever may select nobody, and nothing of another account', async () => {
		const nobody = { ...scope, reach: 'nobody' as const };
		const elsewhere = (await newAccount(open.db)).scope;

		expect(await found('printer', nobody)).toEqual([]);
		expect((await searchRequests(nobody, { text: '2', onlyOpen: false, after: undefined })).byNumber).toBeUndefined();
		expect(await found('printer', elsewhere)).toEqual([]);
		expect(await found(`account${scope.accountId}`, elsewhere)).toEqual([]);
	});

	it.each([
		['only stop signs', '.,;:!?'],
		['operators', "& | ! <-> ( ) :* ' \\"],
		['operators around words', `print' | 'x':* & !("tray`],
		['ten thousand characters', 'printer '.repeat(1250)],
		['one word of ten thousand', 'é'.repeat(10_000)],
		['NUL', '\0print\0'],
		['lone surrogates', '\ud800print\udfff'],
		['a number beyond all', '9'.repeat(40)]
	])('takes %s without failing', async (_what, text) => {
		expect(Array.isArray(await found(text))).toBe(true);
	});

	it('takes a note as long as a note can be', async () => {
		const id = await newRequest(scope, caller, { subject: 'Long' });
		const long = Array.from({ length: 9000 }, (_, at) => `word${at}`)
			.join(' ')
			.slice(0, 65_536);
		await addNote(scope, id, long);

		expect(await found('word4711')).toEqual(['Long']);
	});
});

describe('A search in an account of many requests', () => {
	let many: AccountScope;
	beforeAll(async () => {
		({ scope: many } = await newAccount(open.db));
		const person = await newPerson(many);
		await sql`
			insert into request (account_id, id, subject, category, status, requested_by_id, requested_for_id, created_at, updated_at)
			select ${many.accountId}, i, case when i % 100 = 0 then 'Printer jams' else 'Laptop' end || ' ' || i, 'incident',
				case when i % 300 = 0 then 'assigned' else 'completed' end, ${person}, ${person}, ${TEST_NOW}, ${TEST_NOW}
			from (select 4000 * n as i from generate_series(1, 3) n
				union select i from generate_series(20100, 32000, 50) i
				union select i from generate_series(100, 9000, 300) i) numbers`.execute(open.db);
		await sql`
			insert into note (account_id, id, request_id, internal, text, created_at)
			select ${many.accountId}, gen_random_uuid(), r.id, false, 'Line ' || i || ' of what was said', ${TEST_NOW}
			from request r cross join generate_series(1, 15) i
			where r.account_id = ${many.accountId}`.execute(open.db);
		await sql`insert into number_series (account_id, kind, last) values (${many.accountId}, 'request', 32000)
			on conflict (account_id, kind) do update set last = excluded.last`.execute(open.db);
		await sql`analyze`.execute(open.db);
	});

	it('brings each request once, the newest part first, each part with the open ones first', async () => {
		const readOn = async (after: Parameters<typeof searchRequests>[1]['after']): Promise<number[]> => {
			const { rows, next } = await searchRequests(many, { text: 'printer', onlyOpen: false, after });
			return [...rows.map(({ id }) => id), ...(next ? await readOn(next) : [])];
		};

		const ids = await readOn(undefined);

		const { rows } = await sql<{ id: number }>`
			select id from request where account_id = ${many.accountId} and subject like 'Printer%'
			order by id >= 20000 desc, status = 'assigned' desc, id desc`.execute(open.db);
		expect(ids.length).toBeGreaterThan(75);
		expect(ids).toEqual(rows.map(({ id }) => id));
	});

	it.each([
		['two frequent words', 'line laptop', undefined],
		['a frequent word and a rarer one', 'line printer', undefined],
		['those behind a row', 'line printer', { part: 'newest', isOpen: false, id: 30_000 } as const],
		['older ones behind a row', 'line printer', { part: 'older', isOpen: true, id: 6000 } as const]
	])('finds the same by reading requests: %s', async (_which, text, after) => {
		const terms = searchTerms(text);
		const search = { terms, lastId: 32_000, onlyOpen: false, after, limit: 30 };
		const [line, rare] = terms.map((term) => [term]);
		const places = (part: 'newest' | 'older') =>
			findByWords(many, part, after?.part === part ? search : { ...search, after: undefined }).execute(many.db);
		const parts = after?.part === 'older' ? (['older'] as const) : (['newest', 'older'] as const);
		const byIndex = await Promise.all(parts.map(places));
		const expected = byIndex.flatMap(({ rows }) => rows.map(({ id }) => id)).slice(0, 30);

		const given = await readGiven(many, await listHaving(many, terms[1] ?? { words: [], isPhrase: false }), search);
		const partly = await findByWords(many, parts[0], { ...search, terms: rare ?? [], readTerms: line ?? [] }).execute(
			many.db
		);

		expect(expected.length).toBeGreaterThan(0);
		expect(given.map(({ id }) => id)).toEqual(expected);
		expect(partly.rows.map(({ id }) => id)).toEqual((byIndex[0]?.rows ?? []).map(({ id }) => id));
	});

	it('reads the newest in the same order', async () => {
		const search = { terms: searchTerms('line laptop'), lastId: 32_000, onlyOpen: false, after: undefined, limit: 26 };
		const { rows } = await findByWords(many, 'newest', search).execute(many.db);

		const read = await readNewest(many, search);

		expect(read).toHaveLength(26);
		expect(read.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
	});

	it('knows after an analyze how large a share has a word', async () => {
		const shares = await estimateShares(many, searchTerms('line laptop nowhere'));

		expect(shares?.map((share) => share > 0.2)).toEqual([true, true, false]);
	});

	it.each([['newest'], ['older']] as const)('reads the indexes of words: %s', async (part) => {
		const statement = findByWords(many, part, {
			...{ terms: searchTerms('printer'), lastId: 32_000, onlyOpen: false, after: undefined, limit: 26 }
		});
		// A small table is quicker read as a whole: what matters is that the expressions are those of the indexes.
		const plan = await open.db.transaction().execute(async (db) => {
			await sql`set local enable_seqscan = off`.execute(db);
			const { rows } = await sql<Record<string, unknown>>`explain ${statement}`.execute(db);
			return rows.map((row) => String(Object.values(row)[0])).join('\n');
		});

		expect(plan).toContain('Bitmap Index Scan on request_by_words');
		expect(plan).toContain('Bitmap Index Scan on note_by_words');
	});
});
