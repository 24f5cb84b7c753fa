import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { migrate } from '#database/migrate.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { hashToken } from './token-hash.server.ts';
import { listTokens } from './token-list.server.ts';
import { findToken } from './tokens.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

/** As the table was before tokens had names. */
const BEFORE = `
	alter table api_token drop column id, drop column name, drop column scopes, drop column expires_at,
		drop column revoked_at, drop column application_id, drop column requests_per_hour, drop column burst;
	drop table application, api_use;
	delete from migration where name = '2026-11-29-api-tokens'`;

describe('a token from before there were names', () => {
	it('keeps working for all that its owner may, without an end', async () => {
		const { scope } = await newAccount(opened.db);
		const personId = await newPerson(scope);
		await opened.pool.query(BEFORE);
		const row = [scope.accountId, hashToken('rs_old'), personId, scope.now];
		await opened.pool.query(
			'insert into api_token (account_id, token_hash, person_id, created_at) values ($1, $2, $3, $4)',
			row
		);

		await migrate(opened);

		expect(await findToken(scope, 'rs_old')).toMatchObject({ state: 'valid', owner: { personId }, scopes: 'all' });
		expect(await listTokens(scope)).toMatchObject([{ name: 'made before 2026-11-29', expiresAt: null }]);
	});
});
