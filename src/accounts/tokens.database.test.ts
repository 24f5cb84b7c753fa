import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { grantRole, listRoles } from './role-grants.server.ts';
import { createToken, findTokenOwner } from './tokens.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

describe('a token', () => {
	it('stands for its owner, with the roles that the owner has', async () => {
		const { scope } = await newAccount(opened.db);
		const personId = await newPerson(scope);
		const token = await createToken(scope, personId);

		const before = await findTokenOwner(scope, token);
		await grantRole(scope, personId, 'service_desk_analyst');
		const after = await findTokenOwner(scope, token);

		expect(before).toEqual({ personId, roles: [] });
		expect(after).toEqual({ personId, roles: ['service_desk_analyst'] });
	});

	it('stands for nobody in another account, nor with another character', async () => {
		const [{ scope }, other] = [await newAccount(opened.db), await newAccount(opened.db)];
		const token = await createToken(scope, await newPerson(scope));

		expect(await findTokenOwner(other.scope, token)).toBeUndefined();
		expect(await findTokenOwner(scope, `${token}x`)).toBeUndefined();
	});

	it('stands for nobody once its owner is disabled', async () => {
		const { scope } = await newAccount(opened.db);
		const token = await createToken(scope, await newPerson(scope, { disabled: true }));

		expect(await findTokenOwner(scope, token)).toBeUndefined();
	});

	it('is not in the database as it is', async () => {
		const { scope } = await newAccount(opened.db);
		const token = await createToken(scope, await newPerson(scope));

		const kept = await scope.db
			.selectFrom('apiToken')
			.select('tokenHash')
			.where('accountId', '=', scope.accountId)
			.executeTakeFirstOrThrow();
		expect(kept.tokenHash).toHaveLength(32);
		expect(kept.tokenHash.toString('base64url')).not.toBe(token.slice(3));
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
