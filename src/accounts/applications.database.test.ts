import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { authenticateApplication, issueAccessToken, revokeAccessToken } from './application-access.server.ts';
import {
	changeApplication,
	createApplication,
	getApplication,
	listApplications,
	removeApplication,
	rotateSecret
} from './applications.server.ts';
import type { AccountScope } from './scope.ts';
import { listTokens } from './token-list.server.ts';
import type { GrantedScopes } from './token-scopes.ts';
import { findToken } from './tokens.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const UNCHANGED = { name: 'Telephone exchange', disabled: false, requestsPerHour: null, burst: null } as const;

async function newApplication(scopes: GrantedScopes = ['people:write', 'calls:write']) {
	const { scope } = await newAccount(opened.db);
	const personId = await newPerson(scope);
	const made = await createApplication(scope, { name: 'Telephone exchange', personId, scopes });
	return { scope, personId, ...made };
}

/** As the address for tokens does it. */
async function getAccess(scope: AccountScope, id: string, secret: string, scopes: GrantedScopes = 'all') {
	const application = await authenticateApplication(scope, id, secret);
	if (application === undefined) throw new Error('The secret is right.');
	return issueAccessToken(scope, application, scopes);
}

describe('an application', () => {
	it('is known by its secret, and in its account alone', async () => {
		const { scope, personId, clientId, clientSecret } = await newApplication();
		const other = await newAccount(opened.db);

		const known = await authenticateApplication(scope, clientId, clientSecret);

		expect(known).toMatchObject({ id: clientId, personId, scopes: ['people:write', 'calls:write'] });
		expect(await authenticateApplication(scope, clientId, `${clientSecret}x`)).toBeUndefined();
		expect(await authenticateApplication(scope, randomUUID(), clientSecret)).toBeUndefined();
		expect(await authenticateApplication(other.scope, clientId, clientSecret)).toBeUndefined();
	});

	it('gets tokens for an hour that do what both of them may', async () => {
		const { scope, personId, clientId, clientSecret } = await newApplication();
		const token = await getAccess(scope, clientId, clientSecret, ['people:read', 'calls:write']);
		const hourLater = { ...scope, now: new Date(scope.now.getTime() + 3_600_000) };

		const found = await findToken(scope, token);
		await changeApplication(scope, clientId, { ...UNCHANGED, scopes: ['people:read'] });
		const narrowed = await findToken(scope, token);

		expect(found).toMatchObject({ state: 'valid', owner: { personId }, metered: { subjectId: clientId } });
		expect(found?.scopes).toEqual(['people:read', 'calls:read', 'calls:write']);
		expect(narrowed?.scopes).toEqual(['people:read']);
		expect(await findToken(hourLater, token)).toMatchObject({ state: 'expired' });
		expect(await listTokens(scope)).toEqual([]);
	});

	it('loses its tokens while it is disabled', async () => {
		const { scope, clientId, clientSecret } = await newApplication();
		const token = await getAccess(scope, clientId, clientSecret);

		await changeApplication(scope, clientId, { ...UNCHANGED, scopes: 'all', disabled: true });

		expect(await findToken(scope, token)).toMatchObject({ state: 'disabled' });
		expect(await authenticateApplication(scope, clientId, clientSecret)).toMatchObject({ disabled: true });
	});

	it('loses its old secret and its tokens with a new secret', async () => {
		const { scope, clientId, clientSecret } = await newApplication();
		const token = await getAccess(scope, clientId, clientSecret);

		const fresh = await rotateSecret(scope, clientId);

		expect(await authenticateApplication(scope, clientId, clientSecret)).toBeUndefined();
		expect(await authenticateApplication(scope, clientId, fresh.clientSecret)).toMatchObject({ id: clientId });
		expect(await findToken(scope, token)).toBeUndefined();
	});

	it('keeps the new secret when the form for it is sent twice', async () => {
		const { scope, clientId } = await newApplication();
		const { secretMadeAt } = await getApplication(scope, clientId);
		const later = { ...scope, now: new Date(scope.now.getTime() + 1000) };
		const fresh = await rotateSecret(later, clientId, secretMadeAt);

		const again = rotateSecret(later, clientId, secretMadeAt);

		await expect(again).rejects.toMatchObject({ kind: 'conflict', code: 'application.rotated' });
		expect(await authenticateApplication(scope, clientId, fresh.clientSecret)).toBeDefined();
	});

	it('is removed with its tokens', async () => {
		const { scope, clientId, clientSecret } = await newApplication();
		const token = await getAccess(scope, clientId, clientSecret);

		await removeApplication(scope, clientId);

		expect(await findToken(scope, token)).toBeUndefined();
		expect(await listApplications(scope)).toEqual([]);
	});

	it('revokes its own tokens, and no other', async () => {
		const { scope, personId, clientId, clientSecret } = await newApplication();
		const second = await createApplication(scope, { name: 'Second', personId, scopes: 'all' });
		const token = await getAccess(scope, clientId, clientSecret);

		const byOther = await revokeAccessToken(scope, second.clientId, token);
		const untouched = await findToken(scope, token);
		const byItself = await revokeAccessToken(scope, clientId, token);

		expect([byOther, byItself, await revokeAccessToken(scope, clientId, 'rs_unknown')]).toEqual([false, true, true]);
		expect(untouched).toMatchObject({ state: 'valid' });
		expect(await findToken(scope, token)).toMatchObject({ state: 'revoked' });
	});

	it('does not leave the tokens of days behind', async () => {
		const { scope, clientId, clientSecret } = await newApplication();
		await getAccess(scope, clientId, clientSecret);

		await getAccess({ ...scope, now: new Date(scope.now.getTime() + 2 * 86_400_000) }, clientId, clientSecret);

		const { rows } = await opened.pool.query('select id from api_token where application_id = $1', [clientId]);
		expect(rows).toHaveLength(1);
	});

	it('is made once for a form that is sent twice', async () => {
		const { scope, personId, clientId } = await newApplication();

		const again = createApplication(scope, { id: clientId, name: 'Again', personId, scopes: 'all' });

		await expect(again).rejects.toMatchObject({ kind: 'conflict', code: 'application.made' });
	});

	it('is nothing that another account knows of', async () => {
		const { scope, clientId, clientSecret } = await newApplication();
		const other = (await newAccount(opened.db)).scope;
		const change = changeApplication(other, clientId, { ...UNCHANGED, scopes: 'all' });

		await expect(change).rejects.toMatchObject({ kind: 'not-found', code: 'application.unknown' });
		await expect(getApplication(other, clientId)).rejects.toMatchObject({ code: 'application.unknown' });
		await expect(rotateSecret(other, clientId)).rejects.toMatchObject({ code: 'application.unknown' });
		await expect(removeApplication(other, clientId)).rejects.toMatchObject({ code: 'application.unknown' });
		expect(await listApplications(other)).toEqual([]);
		expect(await authenticateApplication(scope, clientId, clientSecret)).toBeDefined();
	});
});
