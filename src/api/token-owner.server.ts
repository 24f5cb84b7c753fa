/**
 * Who asks: the owner of the bearer token, with what their roles let them select. Refusals say by the header
 * WWW-Authenticate what a program can act on (RFC 6750, section 3).
 */
import { reachOf } from '#accounts/roles.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { isGranted, type TokenScope } from '#accounts/token-scopes.ts';
import type { TokenState } from '#accounts/token-state.ts';
import { findToken, type FoundToken, type TokenOwner } from '#accounts/tokens.server.ts';
import { RefusalWithHeaders } from './refusal-with-headers.ts';

/** RFC 6750, 2.1. */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/iu;

const NOT_VALID: Record<Exclude<TokenState, 'valid'>, string> = {
	revoked: 'This token was revoked. Use another one.',
	disabled: 'The owner of this token, or the application that it belongs to, is disabled.',
	expired: 'This token has expired. Make another one, or let the application ask for one.'
};

/**
 * Whoever counts requests counts those of this token.
 * @throws Refusal `token.missing`, `token.unknown`, `token.revoked`, `token.disabled`, `token.expired`.
 */
export async function getToken(scope: AccountScope, authorization: string | undefined): Promise<FoundToken> {
	const written = BEARER.exec(authorization ?? '')?.[1];
	if (written === undefined) {
		// Without an error: nothing was tried yet (section 3.1).
		const headers = { 'www-authenticate': 'Bearer' };
		const message = 'Send the header Authorization: Bearer, and a token.';
		throw new RefusalWithHeaders('unauthenticated', 'token.missing', message, headers);
	}
	const token = await findToken(scope, written);
	if (token === undefined) throw invalidToken('token.unknown', 'This account does not know the token.');
	if (token.state !== 'valid') throw invalidToken(`token.${token.state}`, NOT_VALID[token.state]);
	return token;
}

/** @throws Refusal `token.scope`. */
export function requireScope({ scopes }: FoundToken, needed: TokenScope): void {
	if (isGranted(scopes, needed)) return;
	throw new RefusalWithHeaders(
		'forbidden',
		'token.scope',
		`This token lacks the scope ${needed}. Use one that was made with it.`,
		{ 'www-authenticate': `Bearer error="insufficient_scope", scope="${needed}"` }
	);
}

export function scopeOfOwner(scope: AccountScope, owner: TokenOwner): AccountScope {
	return { ...scope, personId: owner.personId, reach: reachOf(owner.roles) };
}

function invalidToken(code: string, message: string): RefusalWithHeaders {
	return new RefusalWithHeaders('unauthenticated', code, message, {
		'www-authenticate': `Bearer error="invalid_token", error_description="${message}"`
	});
}
