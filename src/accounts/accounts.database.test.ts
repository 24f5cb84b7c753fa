import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { moveNumbersPast, takeNumbers } from '#database/number-series.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { createAccount, findAccountBySlug, getAddressKey } from './accounts.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const NOW = new Date('2026-11-23T09:00:00Z');

function newSlug(): string {
	return `a-${randomUUID()}`;
}

describe('an account', () => {
	it('is found by its short name, with the fewest digits that count', async () => {
		const slug = newSlug();

		const created = await createAccount(opened.db, { slug, name: ' Acme ', country: 'NL', now: NOW });

		expect(await findAccountBySlug(opened.db, slug)).toEqual(created);
		expect(created).toMatchObject({ slug, name: 'Acme', country: 'NL', shortestTail: 7 });
	});

	it('is not there until it is created', async () => {
		expect(await findAccountBySlug(opened.db, newSlug())).toBeUndefined();
	});

	it('has a key of its own', async () => {
		const one = await createAccount(opened.db, { slug: newSlug(), name: 'One', country: 'NL', now: NOW });
		const other = await createAccount(opened.db, { slug: newSlug(), name: 'Other', country: 'NL', now: NOW });

		const [key, otherKey] = [await getAddressKey(opened.db, one.id), await getAddressKey(opened.db, other.id)];

		expect(key).toHaveLength(32);
		expect(key.equals(otherKey)).toBe(false);
	});

	it.each([
		['a short name with capitals', { slug: 'Acme' }, 'account.slug'],
		['a short name that ends in a dash', { slug: 'acme-' }, 'account.slug'],
		['a short name that is too long', { slug: 'a'.repeat(64) }, 'account.slug'],
		['no name', { name: ' ' }, 'account.name'],
		['a country that is none', { country: 'XX' }, 'account.country'],
		['a country in words', { country: 'Netherlands' }, 'account.country']
	])('is refused for %s', async (_reason, wrong, code) => {
		const account = { slug: newSlug(), name: 'Acme', country: 'NL', now: NOW, ...wrong };

		await expect(createAccount(opened.db, account)).rejects.toMatchObject({ kind: 'invalid', code });
	});

	it('is refused when its short name is taken, and leaves the first as it is', async () => {
		const slug = newSlug();
		const first = await createAccount(opened.db, { slug, name: 'First', country: 'NL', now: NOW });

		const second = createAccount(opened.db, { slug, name: 'Second', country: 'NL', now: NOW });

		await expect(second).rejects.toMatchObject({ kind: 'conflict', code: 'account.taken', field: 'slug' });
		expect(await findAccountBySlug(opened.db, slug)).toEqual(first);
	});
});

describe('the numbers of an account', () => {
	async function newScope() {
		const { id } = await createAccount(opened.db, { slug: newSlug(), name: 'Acme', country: 'NL', now: NOW });
		return { db: opened.db, accountId: id };
	}

	it('begin at 1 and go on where the last ones ended, for each kind', async () => {
		const scope = await newScope();

		const first = await takeNumbers(scope, 'person', 1);
		const block = await takeNumbers(scope, 'person', 100);
		const next = await takeNumbers(scope, 'person', 1);
		const ofRequests = await takeNumbers(scope, 'request', 1);

		expect([first, block, next, ofRequests]).toEqual([1, 2, 102, 1]);
	});

	it('are each given once, however many ask at the same time', async () => {
		const scope = await newScope();

		const taken = await Promise.all(Array.from({ length: 20 }, () => takeNumbers(scope, 'request', 1)));

		expect(new Set(taken).size).toBe(20);
	});

	it('move past one that was given from outside, never back', async () => {
		const scope = await newScope();

		await moveNumbersPast(scope, 'request', 70453);
		await moveNumbersPast(scope, 'request', 12);

		expect(await takeNumbers(scope, 'request', 1)).toBe(70454);
	});

	it('are those of no other account', async () => {
		const [mine, other] = [await newScope(), await newScope()];
		await takeNumbers(other, 'person', 50);

		expect(await takeNumbers(mine, 'person', 1)).toBe(1);
	});
});
