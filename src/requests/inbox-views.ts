/** What the inbox shows of a request. Pure shapes. */
import type { Named } from '#people/person-card.ts';
import type { Impact, MajorIncidentStatus, Status } from './vocabulary.ts';

export interface InboxRow {
	readonly id: number;
	readonly subject: string;
	readonly status: Status;
	readonly impact: Impact | null;
	readonly urgent: boolean;
	readonly majorIncidentStatus: MajorIncidentStatus | null;
	readonly requestedBy: Named & { readonly vip: boolean };
	readonly service: string | null;
	readonly team: string | null;
	readonly member: string | null;
	readonly nextTargetAt: Date | null;
	/** An agreement covers it without a target. */
	readonly bestEffort: boolean;
	readonly createdAt: Date;
	readonly revision: number;
}

/** How many are in each tab; at most `MOST_COUNTED`, which then means as many or more. */
export interface InboxCounts {
	readonly mine: number;
	readonly teams: number;
	readonly unassigned: number;
	readonly all: number;
}

/** Our choice: beyond it a number says no more than "many". */
export const MOST_COUNTED = 1000;
/** The same for the number at the top of every page. */
export const MOST_WAITING = 100;
