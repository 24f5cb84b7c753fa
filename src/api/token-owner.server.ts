/** Who asks: the owner of the bearer token, with what their roles let them select. */
import { reachOf } from '#accounts/roles.ts';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { findTokenOwner } from '#accounts/tokens.server.ts';
import { Refusal } from '#foundation/refusals.ts';

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/iu;

/** @throws Refusal `token.missing`, `token.unknown`, `role.missing`. */
export async function scopeOfAnalyst(scope: AccountScope, authorization: string | undefined): Promise<AccountScope> {
	const token = BEARER.exec(authorization ?? '')?.[1];
	if (token === undefined) {
		throw new Refusal('unauthenticated', 'token.missing', 'Send the header Authorization: Bearer, and a token.');
	}
	const owner = await findTokenOwner(scope, token);
	if (owner === undefined)
		throw new Refusal('unauthenticated', 'token.unknown', 'This account does not know the token.');
	requireAnalyst({ name: 'The owner of this token', roles: owner.roles });
	return { ...scope, personId: owner.personId, reach: reachOf(owner.roles) };
}
