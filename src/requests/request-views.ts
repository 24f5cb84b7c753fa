/** What an analyst sees of requests: a row of the list, and one in detail. Pure shapes. */
import type { Named } from '#people/person-card.ts';
import type { TextPart } from '#telephone-numbers/find-in-text.ts';
import type { Category, CompletionReason, Impact, Status } from './vocabulary.ts';

/** Moments are ISO 8601 in UTC throughout. */
export interface RequestRow {
	readonly id: number;
	readonly subject: string;
	readonly category: Category;
	readonly status: Status;
	readonly completionReason: CompletionReason | null;
	readonly requestedBy: Named;
	readonly requestedFor: Named;
	/** Who works on it. */
	readonly member: Named | null;
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly completedAt: string | null;
}

/** The last 50 requests of a person, the highest IDs first, and how many there are over all. */
export interface RequestList {
	readonly rows: readonly RequestRow[];
	readonly open: number;
	readonly all: number;
}

export interface Note {
	readonly id: string;
	readonly by: Named | null;
	readonly internal: boolean;
	/** How it came in: "telephone" for a note written during a call. */
	readonly medium: string | null;
	readonly text: string;
	/** `text`, cut so that each telephone number in it is a link that dials. */
	readonly parts: readonly TextPart[];
	readonly at: string;
}

/** One field of a request changed. */
export interface Change {
	readonly id: string;
	readonly by: Named | null;
	readonly field: string;
	readonly before: string | null;
	readonly after: string | null;
	readonly at: string;
}

export interface RequestDetail extends RequestRow {
	readonly impact: Impact | null;
	readonly createdBy: Named | null;
	/** Oldest first. */
	readonly notes: readonly Note[];
	/** Oldest first. */
	readonly changes: readonly Change[];
}
