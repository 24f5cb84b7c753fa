import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { openMeter, type RequestMeter } from './request-meter.server.ts';
import type { AccountScope } from './scope.ts';
import { getListedToken } from './token-list.server.ts';
import { createToken, findToken } from './tokens.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const NO_LIMIT = { requestsPerHour: null, burst: null };

/** One process of a desk. */
function newProcess(perHour: number, burst = 0): RequestMeter {
	return openMeter(opened.db, { perHour, burst }, (error) => {
		throw error;
	});
}

async function newToken() {
	const { scope } = await newAccount(opened.db);
	const id = randomUUID();
	return { scope, id, token: await createToken(scope, await newPerson(scope), { id }) };
}

/** What a request of this token does. */
async function ask(meter: RequestMeter, scope: AccountScope, token: string, milliseconds = 0) {
	const found = await findToken(scope, token);
	if (found === undefined) throw new Error('The token is there.');
	return meter.admit(found.metered, new Date(scope.now.getTime() + milliseconds));
}

describe('a meter', () => {
	it('lets a token through as often as its hour allows, and again in the next', async () => {
		const { scope, token } = await newToken();
		const meter = newProcess(2);

		const answers = [await ask(meter, scope, token), await ask(meter, scope, token), await ask(meter, scope, token)];
		const nextHour = await ask(meter, scope, token, 3_600_000);
		await meter.close();

		expect(answers.map(({ hour }) => hour?.remaining)).toEqual([1, 0, 0]);
		// 09:42, so until ten o'clock.
		expect(answers.map(({ retryAfterSeconds }) => retryAfterSeconds)).toEqual([undefined, undefined, 18 * 60]);
		expect(nextHour).toMatchObject({ hour: { remaining: 1 }, retryAfterSeconds: undefined });
	});

	it('lets a burst through, and the next one two seconds later', async () => {
		const { scope, token } = await newToken();
		const meter = newProcess(0, 2);

		const waits = [
			await ask(meter, scope, token),
			await ask(meter, scope, token, 500),
			await ask(meter, scope, token, 1000),
			await ask(meter, scope, token, 2001)
		].map(({ retryAfterSeconds }) => retryAfterSeconds);
		await meter.close();

		expect(waits).toEqual([undefined, undefined, 1, undefined]);
	});

	it('counts together with another process once both have settled', async () => {
		const { scope, token } = await newToken();
		const [one, other] = [newProcess(5), newProcess(5)];

		await Promise.all([ask(one, scope, token), ask(one, scope, token), ask(other, scope, token)]);
		const apart = await ask(other, scope, token);
		await Promise.all([one.settle(), other.settle()]);
		const [together, full] = [await ask(one, scope, token), await ask(one, scope, token)];
		await one.settle();
		const elsewhere = await ask(other, scope, token);
		await Promise.all([one.close(), other.close()]);

		expect(apart.hour?.remaining).toBe(3);
		expect(together.hour?.remaining).toBe(0);
		expect(full.retryAfterSeconds).toBeGreaterThan(0);
		expect(elsewhere.retryAfterSeconds).toBeGreaterThan(0);
	});

	it('goes on counting where a process that ended left off', async () => {
		const { scope, token } = await newToken();
		const before = newProcess(10);
		await ask(before, scope, token);
		await before.close();

		const after = newProcess(10);
		const answer = await ask(after, scope, token);
		await after.close();

		expect(answer.hour?.remaining).toBe(8);
	});

	it('counts many at once, while it settles, each once', async () => {
		const { scope, token } = await newToken();
		const meter = newProcess(1000);

		const asked = Array.from({ length: 40 }, async (_, at) => {
			await ask(meter, scope, token);
			await (at % 10 === 0 ? meter.settle() : undefined);
		});
		await Promise.all(asked);
		await meter.settle();
		const last = await ask(meter, scope, token);
		await meter.close();

		expect(last.hour?.remaining).toBe(1000 - 41);
	});

	it('notes when a token was last used', async () => {
		const { scope, id, token } = await newToken();
		const meter = newProcess(0);

		await ask(meter, scope, token);
		await ask(meter, scope, token, 60_000);
		await meter.close();

		const { lastUsedAt } = await getListedToken(scope, id);
		expect(lastUsedAt).toEqual(new Date(scope.now.getTime() + 60_000));
	});

	it('goes by the limits of the token where it has its own', async () => {
		const { scope } = await newToken();
		const meter = newProcess(1);
		const subject = { accountId: scope.accountId, subjectId: randomUUID(), settled: undefined };
		const own = { ...subject, limits: { ...NO_LIMIT, requestsPerHour: 0 } };

		const answers = [meter.admit(own, scope.now), meter.admit(own, scope.now)];
		await meter.close();

		expect(answers).toEqual(Array(2).fill({ hour: undefined, retryAfterSeconds: undefined }));
	});

	it('settles for all accounts at once, and is not held up by one that is gone', async () => {
		const { scope, id, token } = await newToken();
		const meter = newProcess(0);
		const gone = { accountId: 2_000_000_000, subjectId: randomUUID(), limits: NO_LIMIT, settled: undefined };

		meter.admit(gone, scope.now);
		await ask(meter, scope, token);
		await meter.close();

		expect((await getListedToken(scope, id)).lastUsedAt).toEqual(scope.now);
	});

	it('keeps what could not be settled, and says so', async () => {
		const { scope } = await newToken();
		const closed = await openTestDatabase();
		const failures: unknown[] = [];
		const meter = openMeter(closed.db, { perHour: 3, burst: 0 }, (error) => failures.push(error));
		const metered = { accountId: scope.accountId, subjectId: randomUUID(), limits: NO_LIMIT, settled: undefined };
		await closed.close();

		meter.admit(metered, scope.now);
		await meter.settle();
		const next = meter.admit(metered, scope.now);
		await meter.close();

		expect(failures).toHaveLength(2);
		expect(next.hour?.remaining).toBe(1);
	});
});
