import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { checkPassword, setPassword } from './passwords.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

async function newSigner() {
	const { scope } = await newAccount(opened.db);
	return { scope, personId: await newPerson(scope, { email: `${randomUUID()}@acme.example` }) };
}

describe('a password', () => {
	it('is the one that was set last', async () => {
		const { scope, personId } = await newSigner();

		await setPassword(scope, personId, 'first password');
		await setPassword(scope, personId, 'second password');

		expect(await checkPassword(scope, personId, 'first password')).toBe(false);
		expect(await checkPassword(scope, personId, 'second password')).toBe(true);
	});

	it('is the same however its accents are composed', async () => {
		const { scope, personId } = await newSigner();

		await setPassword(scope, personId, 'caf\u00E9 caf\u00E9 caf\u00E9');

		expect(await checkPassword(scope, personId, 'cafe\u0301 cafe\u0301 cafe\u0301')).toBe(true);
	});

	it('is kept as Argon2id, with 19 MiB and two passes', async () => {
		const { scope, personId } = await newSigner();

		await setPassword(scope, personId, 'correct horse');

		const kept = await scope.db
			.selectFrom('password')
			.select('hash')
			.where('accountId', '=', scope.accountId)
			.executeTakeFirstOrThrow();
		expect(kept.hash).toMatch(/^\$argon2id\$v=19\$m=19456,p=1,t=2\$/u);
	});

	it('ends the sessions of the person, and nobody else’s', async () => {
		const { scope, personId } = await newSigner();
		const other = await newPerson(scope, { email: `${randomUUID()}@acme.example` });
		const session = { accountId: scope.accountId, createdAt: scope.now, seenAt: scope.now };
		await scope.db
			.insertInto('session')
			.values([
				{ ...session, personId, tokenHash: Buffer.from('mine') },
				{ ...session, personId: other, tokenHash: Buffer.from('other') }
			])
			.execute();

		await setPassword(scope, personId, 'correct horse');

		const left = await scope.db
			.selectFrom('session')
			.select('personId')
			.where('accountId', '=', scope.accountId)
			.execute();
		expect(left).toEqual([{ personId: other }]);
	});

	it.each([
		['too short', 'nine char'],
		['too long', 'x'.repeat(513)]
	])('is refused when it is %s', async (_reason, password) => {
		const { scope, personId } = await newSigner();

		const setting = setPassword(scope, personId, password);

		await expect(setting).rejects.toMatchObject({ kind: 'invalid', code: 'password.length', field: 'password' });
	});

	it('fits nobody who is unknown, has none, or is of another account', async () => {
		const [{ scope, personId }, other] = [await newSigner(), await newSigner()];
		await setPassword(scope, personId, 'correct horse');

		const checks = [
			await checkPassword(scope, undefined, 'correct horse'),
			await checkPassword(scope, personId + 1, 'correct horse'),
			await checkPassword(scope, undefined, ''),
			await checkPassword(other.scope, personId, 'correct horse')
		];

		expect(checks).toEqual([false, false, false, false]);
	});
});
