/**
 * What a token may be used for, at most: it never does more than its owner may. Pure.
 */

/** What is read and written, by noun of the API. */
const NOUNS = [
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

type Noun = (typeof NOUNS)[number];

/** `callers:read` is GET /v1/sd, `directory` is import and export. To write includes to read. */
export type TokenScope = 'callers:read' | `${Noun}:read` | `${Noun}:write`;

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
