/**
 * Tokens of machines: long and random, so a fast hash keeps them. The database never has a token itself.
 */
import { randomBytes } from 'node:crypto';
import { executePrepared } from '#database/prepared.server.ts';
import { isRole, type Role } from './roles.ts';
import type { AccountScope } from './scope.ts';
import { hashToken } from './token-hash.server.ts';

export interface TokenOwner {
	readonly personId: number;
	readonly roles: readonly Role[];
}

/** In front of each, so that a token is recognized where it should not be, such as in a source. */
const PREFIX = 'rs_';
const TOKEN_BYTES = 32;

/** The token; it is not shown again. */
export async function createToken(
	scope: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	personId: number
): Promise<string> {
	const token = `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
	await scope.db
		.insertInto('apiToken')
		.values({ accountId: scope.accountId, tokenHash: hashToken(token), personId, createdAt: scope.now })
		.execute();
	return token;
}

const FIND = `
	select t.person_id, array(select role from person_role where account_id = $1 and person_id = t.person_id) as roles
	from api_token t
	join person p on p.account_id = $1 and p.id = t.person_id
	where t.account_id = $1 and t.token_hash = $2 and not p.disabled`;

/** Undefined for an unknown token, one of another account, and one of a person who is disabled. */
export async function findTokenOwner(
	scope: Pick<AccountScope, 'db' | 'accountId'>,
	token: string
): Promise<TokenOwner | undefined> {
	const [owner] = await executePrepared<{ personId: number; roles: string[] }>(scope.db, {
		name: 'accounts_token_owner',
		text: FIND,
		values: [scope.accountId, hashToken(token)]
	});
	return owner === undefined ? undefined : { personId: owner.personId, roles: owner.roles.filter(isRole) };
}
