/**
 * Tokens of machines: long and random, so a fast hash keeps them. The database never has a token itself.
 */
import { createHash, randomBytes } from 'node:crypto';
import { isRole, type Role } from './roles.ts';
import type { AccountScope } from './scope.ts';

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
		.values({ accountId: scope.accountId, tokenHash: hashOf(token), personId, createdAt: scope.now })
		.execute();
	return token;
}

/** Undefined for an unknown token, one of another account, and one of a person who is disabled. */
export async function findTokenOwner(
	scope: Pick<AccountScope, 'db' | 'accountId'>,
	token: string
): Promise<TokenOwner | undefined> {
	const rows = await scope.db
		.selectFrom('apiToken')
		.innerJoin('person', (join) =>
			join.onRef('person.accountId', '=', 'apiToken.accountId').onRef('person.id', '=', 'apiToken.personId')
		)
		.leftJoin('personRole', (join) =>
			join
				.onRef('personRole.accountId', '=', 'apiToken.accountId')
				.onRef('personRole.personId', '=', 'apiToken.personId')
		)
		.select(['apiToken.personId', 'personRole.role'])
		.where('apiToken.accountId', '=', scope.accountId)
		.where('apiToken.tokenHash', '=', hashOf(token))
		.where('person.disabled', '=', false)
		.execute();

	const personId = rows[0]?.personId;
	if (personId === undefined) return undefined;
	return { personId, roles: rows.map(({ role }) => role ?? '').filter(isRole) };
}

function hashOf(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
