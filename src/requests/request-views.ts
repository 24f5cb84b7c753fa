/** What an analyst sees of requests: a row of the list, and one in detail. Pure shapes. */
import type { Named } from '#people/person-card.ts';
import type { Answering } from './answer-form.ts';
import type { Category, CompletionReason, Impact, MajorIncidentStatus, Status } from './vocabulary.ts';

/** Moments are ISO 8601 in UTC throughout. */
export interface RequestRow {
	readonly id: number;
	readonly subject: string;
	readonly category: Category;
	readonly status: Status;
	readonly completionReason: CompletionReason | null;
	readonly requestedBy: Named;
	readonly requestedFor: Named;
	readonly team: Named | null;
	/** Who works on it. */
	readonly member: Named | null;
	/** On top of every list of work; changes no target. */
	readonly urgent: boolean;
	/** What is due next: the first answer, then the solution; null where nothing is. */
	readonly nextTargetAt: string | null;
	readonly createdAt: string;
	readonly updatedAt: string;
	readonly completedAt: string | null;
}

/** Requests of a person, the highest IDs first, and how many there are over all. */
export interface RequestList {
	readonly rows: readonly RequestRow[];
	readonly open: number;
	readonly all: number;
	/** There are older ones than those listed. */
	readonly hasOlder: boolean;
	/** A new one that the analyst has begun to write. */
	readonly draft?: DraftRow | null;
}

/** A request that is being written, among those that are there. */
export interface DraftRow {
	readonly subject: string;
	/** When it was kept. */
	readonly at: string;
}

export interface Note {
	readonly id: string;
	readonly by: Named | null;
	readonly internal: boolean;
	/** How it came in: "telephone" for a note written during a call. */
	readonly medium: string | null;
	readonly text: string;
	/** `text` as Markdown, safe to be put into a page, with each telephone number a link that dials. */
	readonly html: string;
	readonly at: string;
}

/** One field of a request changed. */
export interface Change {
	readonly id: string;
	readonly by: Named | null;
	readonly field: string;
	/** A value of the vocabulary, or the name of the record that it was. */
	readonly before: string | null;
	readonly after: string | null;
	readonly at: string;
}

export interface RequestDetail extends RequestRow {
	/** One more with each change; whoever changes it says which one they saw. */
	readonly revision: number;
	readonly impact: Impact | null;
	readonly createdBy: Named | null;
	readonly service: Named | null;
	readonly items: readonly Named[];
	readonly majorIncidentStatus: MajorIncidentStatus | null;
	readonly reopenCount: number;
	readonly waitingUntil: string | null;
	readonly desiredCompletionAt: string | null;
	/** An agreement covers it without a target. */
	readonly bestEffort: boolean;
	/** How the caller was verified. */
	readonly verification: string | null;
	/** The group whose updates reach this request too. */
	readonly group: { readonly id: number; readonly subject: string } | null;
	/** Of a group: how many requests belong to it. */
	readonly grouped: number;
	/** Oldest first. */
	readonly notes: readonly Note[];
	/** Oldest first. */
	readonly changes: readonly Change[];
	/** In an address: where the earlier notes and changes begin; null if these are all. */
	readonly earlier: string | null;
}

/** What the form that answers a request needs of it: all but what can be long. */
export type AnsweredRequest = Omit<RequestDetail, 'notes' | 'changes'>;

export function answeredRequest({ notes: _notes, changes: _changes, ...request }: RequestDetail): AnsweredRequest {
	return request;
}

/** The page of a request. */
export interface RequestPage {
	readonly request: RequestDetail;
	/** The moment the page was made, ISO 8601. */
	readonly now: string;
	readonly answering: Answering;
	/** That it can be about: what the person it is for is covered for, and what they use. */
	readonly services: readonly Named[];
	readonly items: readonly Named[];
	/** Earlier notes and changes are shown, not the latest. */
	readonly isEarlier: boolean;
	readonly latestHref: string;
	/** Undefined where there is nothing earlier. */
	readonly earlierHref: string | undefined;
	/** The person who asked, with this request. */
	readonly backHref: string;
}
