/** What the forms of the inbox answer that were not accepted. Pure shapes. */
import type { AssignTexts, NotAssigned } from '#requests/inbox-assign.ts';

export interface RefusedAssignment {
	readonly values: AssignTexts;
	/** A sentence if nothing was sent to be assigned. */
	readonly error: string | undefined;
	/** How many were assigned. */
	readonly done: number;
	readonly notDone: readonly NotAssigned[];
}

export interface RefusedView {
	/** Of the view that was to be changed; undefined for a new one. */
	readonly id: string | undefined;
	readonly name: string;
	readonly shared: boolean;
	readonly error: string;
}
