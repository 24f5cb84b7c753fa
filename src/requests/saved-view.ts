/** Lists that somebody looks at again and again, under a name. Pure. */

export interface SavedView {
	readonly id: string;
	readonly name: string;
	/** Of the address, behind the question mark. */
	readonly query: string;
	/** With everybody who uses the inbox. */
	readonly shared: boolean;
	/** Only the owner renames and removes it. */
	readonly isMine: boolean;
	/** Whose it is. */
	readonly owner: string;
	/** The inbox of this person opens with it. */
	readonly isDefault: boolean;
}

/** Of one person: our choice, as many as a list at the side can still be read. */
export const MOST_VIEWS = 50;
export const LONGEST_VIEW_NAME = 80;
/** Longer than any address that the inbox writes. */
export const LONGEST_VIEW_QUERY = 2000;
