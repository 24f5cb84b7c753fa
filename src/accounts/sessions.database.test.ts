import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setPassword, checkPassword } from './passwords.server.ts';
import { grantRole } from './role-grants.server.ts';
import { closeSession, findSession, openSession } from './sessions.server.ts';
import { countAttempt, forgiveAttempt, refuseTooMany } from './throttle.server.ts';
import { createToken, findToken } from './tokens.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

function later(now: Date, hours: number) {
	return new Date(now.getTime() + hours * 3_600_000);
}

describe('a session', () => {
	it('tells who signed in, and with which roles', async () => {
		const { scope } = await newAccount(open.db);
		const ada = await newPerson(scope, { name: 'Ada' });
		await grantRole(scope, ada, 'service_desk_analyst');

		const token = await openSession(scope, ada);

		expect(await findSession(scope, token)).toMatchObject({ id: ada, name: 'Ada', roles: ['service_desk_analyst'] });
	});

	it('counts in its account alone', async () => {
		const [mine, other] = [await newAccount(open.db), await newAccount(open.db)];
		const token = await openSession(mine.scope, await newPerson(mine.scope));

		expect(await findSession(other.scope, token)).toBeUndefined();
	});

	it('ends by signing out', async () => {
		const { scope } = await newAccount(open.db);
		const token = await openSession(scope, await newPerson(scope));

		await closeSession(scope, token);

		expect(await findSession(scope, token)).toBeUndefined();
	});

	it('ends after twelve hours without use, and lives on with it', async () => {
		const { scope } = await newAccount(open.db);
		const token = await openSession(scope, await newPerson(scope));

		expect(await findSession({ ...scope, now: later(scope.now, 11) }, token)).toBeDefined();
		expect(await findSession({ ...scope, now: later(scope.now, 22) }, token)).toBeDefined();
		expect(await findSession({ ...scope, now: later(scope.now, 35) }, token)).toBeUndefined();
	});

	it('ends when the password changes, and when the person is disabled', async () => {
		const { scope } = await newAccount(open.db);
		const ada = await newPerson(scope);
		const first = await openSession(scope, ada);
		await setPassword(scope, ada, 'a longer password');
		const second = await openSession(scope, ada);
		await scope.db.updateTable('person').set({ disabled: true }).where('accountId', '=', scope.accountId).execute();

		expect(await findSession(scope, first)).toBeUndefined();
		expect(await findSession(scope, second)).toBeUndefined();
	});
});

describe('a password', () => {
	it('is right for its person alone', async () => {
		const { scope } = await newAccount(open.db);
		const [ada, ben] = [await newPerson(scope), await newPerson(scope, { name: 'Ben' })];
		await setPassword(scope, ada, 'a longer password');

		expect(await checkPassword(scope, ada, 'a longer password')).toBe(true);
		expect(await checkPassword(scope, ada, 'another password')).toBe(false);
		expect(await checkPassword(scope, ben, 'a longer password')).toBe(false);
		expect(await checkPassword(scope, undefined, 'a longer password')).toBe(false);
	});
});

describe('the throttle', () => {
	const attempt = { email: 'ada@halvorsen.example', networkAddress: '192.0.2.1' };

	it('stops the ninth attempt for one email, in any case, for a quarter of an hour', async () => {
		const { scope } = await newAccount(open.db);
		for (let times = 0; times < 8; times += 1) await countAttempt(scope, attempt);
		const again = { email: ' ADA@halvorsen.example', networkAddress: '192.0.2.9' };

		await expect(refuseTooMany(scope, again)).rejects.toMatchObject({ code: 'sign-in.throttled' });
		await expect(refuseTooMany({ ...scope, now: later(scope.now, 0.26) }, again)).resolves.toBeUndefined();
	});

	it('stops one network address that tries many emails', async () => {
		const { scope } = await newAccount(open.db);
		for (let times = 0; times < 60; times += 1) {
			await countAttempt(scope, { ...attempt, email: `${times}@halvorsen.example` });
		}

		await expect(refuseTooMany(scope, { ...attempt, email: 'new@halvorsen.example' })).rejects.toMatchObject({
			kind: 'too-many'
		});
	});

	it('forgives whoever gets in, and does not count in another account', async () => {
		const [mine, other] = [await newAccount(open.db), await newAccount(open.db)];
		for (let times = 0; times < 8; times += 1) await countAttempt(mine.scope, attempt);

		await expect(refuseTooMany(other.scope, attempt)).resolves.toBeUndefined();
		await forgiveAttempt(mine.scope, attempt);
		await expect(refuseTooMany(mine.scope, attempt)).resolves.toBeUndefined();
	});
});

describe('an API token', () => {
	it('names its owner in its account alone', async () => {
		const [mine, other] = [await newAccount(open.db), await newAccount(open.db)];
		const ada = await newPerson(mine.scope);
		const token = await createToken(mine.scope, ada);

		expect(await findToken(mine.scope, token)).toMatchObject({ owner: { personId: ada, roles: [] } });
		expect(await findToken(other.scope, token)).toBeUndefined();
		expect(await findToken(mine.scope, `${token}x`)).toBeUndefined();
	});
});
