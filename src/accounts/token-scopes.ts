/**
 * What a token may be used for, at most: it never does more than its owner may. Pure.
 */

/** What is read and written, by noun of the API. */
export const NOUNS = [
	'people',
	'organizations',
	'sites',
	'teams',
	'services',
	'items',
	'requests',
	'calls',
	'webhooks',
	'directory'
] as const;

export type Noun = (typeof NOUNS)[number];

/** `callers:read` is GET /v1/sd, `directory` is import and export. To write includes to read. */
export type TokenScope = 'callers:read' | `${Noun}:read` | `${Noun}:write`;

/** What concerns the whole account is its administrators': their routes ask for the role as well as for the scope. */
const ADMINISTRATORS_NOUNS: readonly Noun[] = ['webhooks', 'directory'];

/** Without a list: whatever the owner may do. */
export type GrantedScopes = readonly TokenScope[] | 'all';

export const TOKEN_SCOPES: readonly TokenScope[] = [
	'callers:read',
	...NOUNS.flatMap((noun): TokenScope[] => [`${noun}:read`, `${noun}:write`])
];

export function isTokenScope(text: string): text is TokenScope {
	return TOKEN_SCOPES.some((scope) => scope === text);
}

export function isGranted(granted: GrantedScopes, needed: TokenScope): boolean {
	return granted === 'all' || granted.includes(needed) || granted.includes(writingOf(needed));
}

function writingOf(scope: TokenScope): TokenScope {
	const writing = scope.replace(/:read$/u, ':write');
	return isTokenScope(writing) ? writing : scope;
}

/** As it is kept: null for whatever the owner may do. A scope that this version does not know grants nothing. */
export function scopesOf(kept: readonly string[] | null): GrantedScopes {
	return kept === null ? 'all' : kept.filter(isTokenScope);
}

/** What both allow: a token of an application does no more than the application may by now. */
export function meetScopes(one: GrantedScopes, other: GrantedScopes): GrantedScopes {
	if (one === 'all') return other;
	if (other === 'all') return one;
	return TOKEN_SCOPES.filter((scope) => isGranted(one, scope) && isGranted(other, scope));
}

/** Whether its routes answer nobody but an administrator of the account. */
export function needsAdministrator(scope: TokenScope): boolean {
	return ADMINISTRATORS_NOUNS.some((noun) => scope.startsWith(`${noun}:`));
}
