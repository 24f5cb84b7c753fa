import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { grantRole, listRoles } from './role-grants.server.ts';
import { getListedToken, limitToken, listTokens, revokeToken } from './token-list.server.ts';
import { createToken, findToken } from './tokens.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const DAY_MS = 86_400_000;

async function newOwner() {
	const { scope } = await newAccount(opened.db);
	return { scope, personId: await newPerson(scope) };
}

function later<S extends { readonly now: Date }>(scope: S, days: number): S {
	return { ...scope, now: new Date(scope.now.getTime() + days * DAY_MS) };
}

describe('a token', () => {
	it('stands for its owner, with the roles that the owner has', async () => {
		const { scope, personId } = await newOwner();
		const token = await createToken(scope, personId);

		const before = await findToken(scope, token);
		await grantRole(scope, personId, 'service_desk_analyst');
		const after = await findToken(scope, token);

		expect(before).toMatchObject({ state: 'valid', owner: { personId, roles: [] }, scopes: 'all' });
		expect(after).toMatchObject({ owner: { personId, roles: ['service_desk_analyst'] } });
	});

	it('may do what it was made for', async () => {
		const { scope, personId } = await newOwner();
		const token = await createToken(scope, personId, { scopes: ['people:read', 'calls:write'] });

		expect(await findToken(scope, token)).toMatchObject({ scopes: ['people:read', 'calls:write'] });
	});

	it('stands for nobody in another account, nor with another character', async () => {
		const [{ scope }, other] = [await newAccount(opened.db), await newAccount(opened.db)];
		const token = await createToken(scope, await newPerson(scope));

		expect(await findToken(other.scope, token)).toBeUndefined();
		expect(await findToken(scope, `${token}x`)).toBeUndefined();
	});

	it('does not count once its owner is disabled', async () => {
		const { scope } = await newAccount(opened.db);
		const token = await createToken(scope, await newPerson(scope, { disabled: true }));

		expect(await findToken(scope, token)).toMatchObject({ state: 'disabled' });
	});

	it('counts until it expires', async () => {
		const { scope, personId } = await newOwner();
		const token = await createToken(scope, personId, { expiresAt: later(scope, 30).now });

		expect(await findToken(later(scope, 29), token)).toMatchObject({ state: 'valid' });
		expect(await findToken(later(scope, 30), token)).toMatchObject({ state: 'expired' });
	});

	it('is not in the database as it is', async () => {
		const { scope, personId } = await newOwner();
		const token = await createToken(scope, personId);

		const kept = await scope.db
			.selectFrom('apiToken')
			.select('tokenHash')
			.where('accountId', '=', scope.accountId)
			.executeTakeFirstOrThrow();
		expect(kept.tokenHash).toHaveLength(32);
		expect(kept.tokenHash.toString('base64url')).not.toBe(token.slice(3));
	});

	it('is made once for a form that is sent twice', async () => {
		const { scope, personId } = await newOwner();
		const id = randomUUID();
		await createToken(scope, personId, { id });

		const again = createToken(scope, personId, { id });

		await expect(again).rejects.toMatchObject({ kind: 'conflict', code: 'token.made' });
		expect(await listTokens(scope)).toHaveLength(1);
	});

	it('is refused when its owner has a hundred', async () => {
		const { scope, personId } = await newOwner();
		for (let made = 0; made < 100; made += 1) await createToken(scope, personId);

		await expect(createToken(scope, personId)).rejects.toMatchObject({ code: 'token.too-many' });
	});
});

describe('the list of tokens', () => {
	it('is of one person or of all, newest first, and of no other account', async () => {
		const [{ scope, personId }, other] = [await newOwner(), await newOwner()];
		const somebody = await newPerson(scope, { name: 'Bea Storm' });
		await createToken(other.scope, other.personId, { name: 'elsewhere' });
		await createToken(scope, personId, { name: 'first' });
		await createToken(later(scope, 1), somebody, { name: 'second' });

		const all = await listTokens(later(scope, 1));
		const hers = await listTokens(later(scope, 1), somebody);

		expect(all.map(({ name, owner }) => [name, owner.name])).toEqual([
			['second', 'Bea Storm'],
			['first', 'Ada Lindqvist']
		]);
		expect(hers.map(({ name }) => name)).toEqual(['second']);
	});

	it('shows a token that was revoked for thirty days', async () => {
		const { scope, personId } = await newOwner();
		const id = randomUUID();
		const token = await createToken(scope, personId, { id });

		await revokeToken(scope, id);
		await createToken(later(scope, 29), personId, { name: 'a month on' });
		const soon = await findToken(scope, token);
		await createToken(later(scope, 31), personId);

		expect(soon).toMatchObject({ state: 'revoked' });
		expect(await findToken(scope, token)).toBeUndefined();
		expect((await listTokens(scope)).map(({ name }) => name)).toEqual(['API token', 'a month on']);
	});

	it.each([
		['another person', async (id: string, owner: number) => [id, owner + 1] as const],
		['nobody, as there is no such token', async (_id: string, owner: number) => [randomUUID(), owner] as const]
	])('lets nobody but the owner revoke: %s', async (_who, wrong) => {
		const { scope, personId } = await newOwner();
		const id = randomUUID();
		const token = await createToken(scope, personId, { id });
		const [wrongId, wrongOwner] = await wrong(id, personId);

		await expect(revokeToken(scope, wrongId, wrongOwner)).rejects.toMatchObject({ code: 'token.gone' });
		expect(await findToken(scope, token)).toMatchObject({ state: 'valid' });
	});

	it('knows nothing of another account', async () => {
		const [{ scope, personId }, other] = [await newOwner(), await newOwner()];
		const id = randomUUID();
		await createToken(scope, personId, { id });
		const limits = { requestsPerHour: 1, burst: 1 };

		await expect(getListedToken(other.scope, id)).rejects.toMatchObject({ kind: 'not-found', code: 'token.gone' });
		await expect(revokeToken(other.scope, id)).rejects.toMatchObject({ kind: 'not-found' });
		await expect(limitToken(other.scope, id, limits)).rejects.toMatchObject({ kind: 'not-found' });
	});

	it('has the limits that an administrator gave', async () => {
		const { scope, personId } = await newOwner();
		const id = randomUUID();
		const token = await createToken(scope, personId, { id });

		await limitToken(scope, id, { requestsPerHour: 60, burst: 0 });

		expect(await getListedToken(scope, id)).toMatchObject({ requestsPerHour: 60, burst: 0 });
		expect(await findToken(scope, token)).toMatchObject({ metered: { limits: { requestsPerHour: 60, burst: 0 } } });
	});
});

describe('a role', () => {
	it('is given once, to a person of one account', async () => {
		const [{ scope }, other] = [await newAccount(opened.db), await newAccount(opened.db)];
		const personId = await newPerson(scope);
		await newPerson(other.scope);

		await grantRole(scope, personId, 'service_desk_analyst');
		await grantRole(scope, personId, 'service_desk_analyst');

		expect(await listRoles(scope, personId)).toEqual(['service_desk_analyst']);
		expect(await listRoles(other.scope, personId)).toEqual([]);
	});
});
