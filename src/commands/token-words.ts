/** What commands about tokens and applications read and write. Pure. */
import { readScopes } from '#accounts/new-token.ts';
import type { GrantedScopes } from '#accounts/token-scopes.ts';
import { Refusal } from '#foundation/refusals.ts';
import { wrongUsage } from './arguments.ts';

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** @throws Refusal `command.usage`. */
export function idOf(word: string | undefined): string {
	const id = (word ?? '').toLowerCase();
	if (ID.test(id)) return id;
	throw wrongUsage(`"${word ?? ''}" is not an ID. Copy it from the list.`);
}

/**
 * With commas between; without any whatever the person may do.
 * @throws Refusal `command.usage`.
 */
export function scopesIn(option: string | undefined): GrantedScopes {
	if (option === undefined) return 'all';
	try {
		return readScopes(option.split(',').map((text) => text.trim()));
	} catch (error) {
		throw error instanceof Refusal ? wrongUsage(error.message) : error;
	}
}

export function inWords(scopes: GrantedScopes): string {
	return scopes === 'all' ? 'all' : scopes.join(',');
}

/** "2026-11-29 10:42" */
export function momentOf(moment: Date): string {
	return moment.toISOString().slice(0, 16).replace('T', ' ');
}
