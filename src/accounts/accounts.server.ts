import { isSupportedCountry } from 'libphonenumber-js/max';
import { randomBytes } from 'node:crypto';
import type { Database } from '#database/connect.server.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Account } from './scope.ts';

export interface NewAccount {
	/** The short name: first label of the host name. */
	readonly slug: string;
	readonly name: string;
	/** ISO 3166 alpha-2. */
	readonly country: string;
	readonly now: Date;
}

/** A label of a host name (RFC 1123), in lower case. */
const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/u;

const LONGEST_NAME = 128;

/** Fewest digits of an ending that counts as a match, until the account decides otherwise. */
const SHORTEST_TAIL = 7;

export async function findAccountBySlug(db: Database, slug: string): Promise<Account | undefined> {
	const account = await db
		.selectFrom('account')
		.innerJoin('accountSetting', 'accountSetting.accountId', 'account.id')
		.select(['account.id', 'slug', 'name', 'country', 'shortestTail'])
		.where('slug', '=', slug)
		.executeTakeFirst();
	return account === undefined ? undefined : { ...account, shortestTail: tailOf(account.shortestTail) };
}

/** @throws Refusal `account.unknown`. */
export async function getAccountBySlug(db: Database, slug: string): Promise<Account> {
	const account = await findAccountBySlug(db, slug.toLowerCase());
	if (account === undefined) throw new Refusal('not-found', 'account.unknown', `There is no account "${slug}".`);
	return account;
}

/** The key that seals the addresses of calls. */
export async function getAddressKey(db: Database, accountId: number): Promise<Buffer> {
	const { addressKey } = await db
		.selectFrom('accountSetting')
		.select('addressKey')
		.where('accountId', '=', accountId)
		.executeTakeFirstOrThrow();
	return addressKey;
}

/** @throws Refusal `account.slug`, `account.name`, `account.country`, `account.taken`. */
export async function createAccount(db: Database, account: NewAccount): Promise<Account> {
	checkAccount(account);
	const { slug, country, now } = account;
	const name = account.name.trim();
	const id = await insertAccount(db, { slug, name, country, now });
	return { id, slug, name, country, shortestTail: SHORTEST_TAIL };
}

function checkAccount({ slug, name, country }: NewAccount): void {
	if (!SLUG.test(slug))
		throw wrong('slug', `"${slug}" cannot be an account: use lower case letters, digits and dashes.`);
	if (name.trim() === '' || name.length > LONGEST_NAME) {
		throw wrong('name', `An account needs a name of at most ${LONGEST_NAME} characters.`);
	}
	if (!isSupportedCountry(country)) {
		throw wrong('country', `"${country}" is not the code of a country. Write two letters, like NL.`);
	}
}

/** Two that are created at once get two numbers: the second insert waits for the first, and fails on its key. */
async function insertAccount(db: Database, { slug, name, country, now }: NewAccount): Promise<number> {
	const taken = new Refusal('conflict', 'account.taken', `There is an account "${slug}" already.`, 'slug');
	const again = new Refusal('conflict', 'account.again', 'Another account was created at the same time. Try again.');

	return refuseOn({ account_slug_once: taken, account_pkey: again }, () =>
		db.transaction().execute(async (transaction) => {
			const { last } = await transaction
				.selectFrom('account')
				.select(({ fn }) => fn.max('id').as('last'))
				.executeTakeFirstOrThrow();
			const id = (last ?? 0) + 1;
			await transaction.insertInto('account').values({ id, slug, name, country, createdAt: now }).execute();
			await transaction
				.insertInto('accountSetting')
				.values({ accountId: id, shortestTail: SHORTEST_TAIL, addressKey: randomBytes(32) })
				.execute();
			return id;
		})
	);
}

function wrong(field: string, message: string): Refusal {
	return new Refusal('invalid', `account.${field}`, message, field);
}

function tailOf(digits: number): 7 | 8 | 9 {
	if (digits === 8) return 8;
	return digits === 9 ? 9 : 7;
}
