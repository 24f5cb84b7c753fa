import { Refusal } from '#foundation/refusals.ts';
import { maySelect, reachOf, ROLE_WORDS, type Role } from './roles.ts';

/**
 * The console and the look-up are for whoever may select people.
 * @throws Refusal `role.missing`.
 */
export function requireAnalyst(person: { readonly name: string; readonly roles: readonly Role[] }): void {
	if (maySelect(reachOf(person.roles))) return;
	throw new Refusal(
		'forbidden',
		'role.missing',
		`${person.name} is signed in, but lacks the role ${ROLE_WORDS.service_desk_analyst}. An administrator of the account can grant it.`
	);
}
