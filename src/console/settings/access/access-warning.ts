/** What a token or an application may do by its scopes, and yet will be refused: its owner may not. Pure. */
import { isAdministrator } from '#accounts/require-administrator.ts';
import type { Role } from '#accounts/roles.ts';
import { needsAdministrator, type GrantedScopes } from '#accounts/token-scopes.ts';
import type { ApiAccessTexts } from '#texts/en/api-access.ts';

interface Actor {
	readonly name: string;
	readonly roles: readonly Role[];
	readonly disabled: boolean;
}

/** One sentence, the gravest first; undefined where nothing stands in the way. */
export function warningOf(actor: Actor, scopes: GrantedScopes, texts: ApiAccessTexts['warnings']): string | undefined {
	if (actor.disabled) return texts.disabled(actor.name);
	if (actor.roles.length === 0) return texts.noRole(actor.name);
	const asksForMore = scopes !== 'all' && scopes.some(needsAdministrator);
	return asksForMore && !isAdministrator(actor.roles) ? texts.lacks(actor.name) : undefined;
}
