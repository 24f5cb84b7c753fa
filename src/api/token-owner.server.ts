/** Who asks: the owner of the bearer token, with what their roles let them select. */
import { reachOf } from '#accounts/roles.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { TokenScope } from '#accounts/token-scopes.ts';
import { findTokenOwner, type TokenOwner } from '#accounts/tokens.server.ts';
import { Refusal } from '#foundation/refusals.ts';

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/iu;

/** @throws Refusal `token.missing`, `token.unknown`, `token.scope`. */
export async function getTokenOwner(
	scope: AccountScope,
	authorization: string | undefined,
	needed: TokenScope
): Promise<TokenOwner> {
	const token = BEARER.exec(authorization ?? '')?.[1];
	if (token === undefined) {
		throw new Refusal('unauthenticated', 'token.missing', 'Send the header Authorization: Bearer, and a token.');
	}
	const owner = await findTokenOwner(scope, token);
	if (owner === undefined)
		throw new Refusal('unauthenticated', 'token.unknown', 'This account does not know the token.');
	void needed;
	return owner;
}

export function scopeOfOwner(scope: AccountScope, owner: TokenOwner): AccountScope {
	return { ...scope, personId: owner.personId, reach: reachOf(owner.roles) };
}
