/** What a token or an application may do, in the words of the desk. Pure. */
import { NOUNS, type GrantedScopes, type Noun, type TokenScope } from '#accounts/token-scopes.ts';
import type { ApiAccessTexts } from '#texts/en/api-access.ts';

type ScopeTexts = ApiAccessTexts['scopes'];

export interface ScopeGroup {
	readonly noun: Noun | 'callers';
	readonly read: TokenScope;
	/** Undefined where nothing can be changed. */
	readonly write: TokenScope | undefined;
}

export const SCOPE_GROUPS: readonly ScopeGroup[] = [
	{ noun: 'callers', read: 'callers:read', write: undefined },
	...NOUNS.map((noun): ScopeGroup => ({ noun, read: `${noun}:read`, write: `${noun}:write` }))
];

/** "Who is calling: read · People and their numbers: read and change". @param all what whoever may do all is said to do */
export function scopesInWords(scopes: GrantedScopes, all: string, texts: ScopeTexts): string {
	if (scopes === 'all') return all;
	const parts = SCOPE_GROUPS.flatMap(({ noun, read, write }) => {
		if (write !== undefined && scopes.includes(write)) return `${texts.nouns[noun]}: ${texts.write}`;
		return scopes.includes(read) ? `${texts.nouns[noun]}: ${texts.read}` : [];
	});
	return parts.length === 0 ? texts.ofNothing : parts.join(' · ');
}
