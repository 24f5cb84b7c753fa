/** A directory as the pages of the settings show it. Pure. */

export interface DirectoryShown {
	readonly id: string;
	readonly name: string;
	readonly groupsAs: 'teams' | 'roles';
	readonly analystGroup: string | null;
	readonly administratorGroup: string | null;
	readonly people: number;
	readonly disabled: number;
	readonly groups: number;
	/** ISO 8601. */
	readonly createdAt: string;
	readonly tokenCreatedAt: string;
	readonly lastUsedAt: string | null;
}

/** What stands in the form of a directory. */
export interface DirectoryTyped {
	readonly name: string;
	readonly groupsAs: string;
	readonly analystGroup: string;
	readonly administratorGroup: string;
}

export const NOTHING_TYPED: DirectoryTyped = { name: '', groupsAs: 'teams', analystGroup: '', administratorGroup: '' };
