/** What whoever makes a token or an application says about it, and what is wrong with that. Pure. */
import { Refusal } from '#foundation/refusals.ts';
import { isTokenScope, type GrantedScopes } from './token-scopes.ts';

/** In characters: our choice, one line of a list. */
export const LONGEST_NAME = 100;

/** Largest limit that can be set: our choice; more than one process answers. */
export const LARGEST_LIMIT = 1_000_000;

/** Null: as the desk's settings say. 0: no limit. */
export interface OwnLimits {
	readonly requestsPerHour: number | null;
	readonly burst: number | null;
}

/** @throws Refusal `token.name`. */
export function readName(text: string): string {
	const name = text.replace(/\s+/gu, ' ').trim();
	if (name !== '' && name.length <= LONGEST_NAME) return name;
	throw new Refusal(
		'invalid',
		'token.name',
		`Write a name of at most ${LONGEST_NAME} characters that says what it is for.`,
		'name'
	);
}

/** @throws Refusal `token.scopes`. */
export function readScopes(texts: readonly string[]): GrantedScopes {
	const unknown = texts.find((text) => !isTokenScope(text));
	if (unknown === undefined && texts.length > 0) return [...new Set(texts.filter(isTokenScope))];
	const message =
		unknown === undefined
			? 'Choose at least one thing that it may be used for.'
			: `There is no scope "${unknown}". One is written like people:read or requests:write.`;
	throw new Refusal('invalid', 'token.scopes', message, 'scopes');
}

/**
 * Empty: as the desk's settings say.
 * @throws Refusal `token.limit`.
 */
export function readLimit(text: string, field: keyof OwnLimits): number | null {
	if (text.trim() === '') return null;
	const limit = /^\d{1,7}$/u.test(text.trim()) ? Number(text) : Infinity;
	if (limit <= LARGEST_LIMIT) return limit;
	const message = `A limit is a whole number up to ${LARGEST_LIMIT}; 0 is no limit, and nothing is what the desk's settings say.`;
	throw new Refusal('invalid', 'token.limit', message, field);
}
