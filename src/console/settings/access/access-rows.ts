/** Tokens and applications as the rows of their lists. Pure. */
import type { Application } from '#accounts/applications.server.ts';
import type { ListedToken } from '#accounts/token-list.server.ts';
import { scopesInWords } from './scope-words.ts';
import { warningOf } from './access-warning.ts';
import type { ApiAccessTexts } from '#texts/en/api-access.ts';

/** @param readerId whose own tokens do whatever "you" may do */
export function tokenRow(token: ListedToken, readerId: number, texts: ApiAccessTexts) {
	const { id, name, owner, scopes, state, createdAt, expiresAt, lastUsedAt } = token;
	const all = owner.id === readerId ? texts.scopes.allOfYou : texts.scopes.allOf(owner.name);
	return {
		...{ id, name, href: `/settings/tokens/${id}`, who: owner.name },
		scopes: scopesInWords(scopes, all, texts.scopes),
		madeAt: createdAt.toISOString(),
		expiresAt: expiresAt?.toISOString() ?? null,
		usedAt: lastUsedAt?.toISOString() ?? null,
		ended: state === 'valid' ? undefined : texts.states[state],
		warning: state === 'valid' ? warningOf({ ...owner, disabled: false }, scopes, texts.warnings) : undefined
	};
}

export function applicationRow(application: Application, texts: ApiAccessTexts) {
	const { id, name, person, scopes, disabled, createdAt, lastUsedAt } = application;
	return {
		...{ id, name, href: `/settings/applications/${id}`, who: person.name },
		scopes: scopesInWords(scopes, texts.scopes.allOf(person.name), texts.scopes),
		madeAt: createdAt.toISOString(),
		expiresAt: null,
		usedAt: lastUsedAt?.toISOString() ?? null,
		ended: disabled ? texts.stopped : undefined,
		warning: disabled ? undefined : warningOf(person, scopes, texts.warnings)
	};
}
