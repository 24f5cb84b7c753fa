import { Refusal } from '#foundation/refusals.ts';
import { ROLE_WORDS, type Role } from './roles.ts';

export function isAdministrator(roles: readonly Role[]): boolean {
	return roles.includes('account_administrator');
}

/**
 * What concerns the whole account is its administrators': imports, webhooks, directories, other people's tokens.
 * @throws Refusal `role.administrator-missing`.
 */
export function requireAdministrator(person: { readonly name: string; readonly roles: readonly Role[] }): void {
	if (isAdministrator(person.roles)) return;
	throw new Refusal(
		'forbidden',
		'role.administrator-missing',
		`${person.name} lacks the role ${ROLE_WORDS.account_administrator}. An administrator of the account can grant it.`
	);
}
