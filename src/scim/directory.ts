/** A directory: an identity provider that keeps people of an account. Pure. */

export const GROUPS_AS = ['teams', 'roles'] as const;
export type GroupsAs = (typeof GROUPS_AS)[number];

/** Names of the groups whose members have a role; null where no group gives it. */
export interface RoleGroups {
	readonly analystGroup: string | null;
	readonly administratorGroup: string | null;
}

export interface Directory extends RoleGroups {
	readonly id: string;
	/** The source of its people. */
	readonly name: string;
	readonly groupsAs: GroupsAs;
}

export function isGroupsAs(text: string): text is GroupsAs {
	return GROUPS_AS.some((one) => one === text);
}

/** Names of directories and groups are compared without regard to case. */
export function keyOf(name: string): string {
	return name.trim().toLowerCase();
}
