/**
 * Who may see whom. One pure function says it here, one condition in SQL says the same in
 * `reach.server.ts`; page, search, telephone and API ask nothing else.
 */

export const ROLES = ['service_desk_analyst', 'account_administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Words of a role in sentences. */
export const ROLE_WORDS: Record<Role, string> = {
	service_desk_analyst: 'service desk analyst',
	account_administrator: 'account administrator'
};

/** Whom somebody may select: everyone of the account, or nobody. */
export type Reach = 'everyone' | 'nobody';

export function isRole(text: string): text is Role {
	return ROLES.some((role) => role === text);
}

/**
 * A service desk analyst selects every person of the account, and so does its administrator, who keeps them; without a
 * role one selects nobody.
 */
export function reachOf(roles: readonly Role[]): Reach {
	return roles.length > 0 ? 'everyone' : 'nobody';
}

/** Whether a person of the account may be selected. */
export function maySelect(reach: Reach): boolean {
	return reach === 'everyone';
}
