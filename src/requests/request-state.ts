/**
 * What can be changed about a request, and how two who change it at once are told apart. Pure.
 *
 * Somebody saw the request at one revision and wants a field to be something. What they saw is what it is now, without
 * the changes that others made since. If they left the field as they saw it, they want nothing. If nobody else touched
 * it, it is taken. If somebody did, it is a conflict, unless both want the same.
 */
import type { Category, CompletionReason, Impact, MajorIncidentStatus, Status } from './vocabulary.ts';

export interface RequestState {
	readonly subject: string;
	readonly category: Category;
	readonly impact: Impact | null;
	readonly status: Status;
	readonly completionReason: CompletionReason | null;
	readonly waitingUntil: Date | null;
	readonly teamId: number | null;
	readonly memberId: number | null;
	readonly urgent: boolean;
	readonly majorIncidentStatus: MajorIncidentStatus | null;
	readonly serviceInstanceId: number | null;
	/** Configuration items, in the order of their numbers. */
	readonly itemIds: readonly number[];
	readonly groupedIntoId: number | null;
}

export type StateField = keyof RequestState;

/** Names of the fields in the history, which are 4me's. */
export const HISTORY_FIELDS: Record<StateField, string> = {
	subject: 'subject',
	category: 'category',
	impact: 'impact',
	status: 'status',
	completionReason: 'completion_reason',
	waitingUntil: 'waiting_until',
	teamId: 'team',
	memberId: 'member',
	urgent: 'urgent',
	majorIncidentStatus: 'major_incident_status',
	serviceInstanceId: 'service_instance',
	itemIds: 'configuration_items',
	groupedIntoId: 'grouped_into'
};

export const STATE_FIELDS: readonly StateField[] = [
	...(['status', 'completionReason', 'waitingUntil', 'teamId', 'memberId', 'urgent', 'majorIncidentStatus'] as const),
	...(['subject', 'category', 'impact', 'serviceInstanceId', 'itemIds', 'groupedIntoId'] as const)
];

/** One line of the history, with stable values: numbers of records, words of the vocabulary. */
export interface LaterChange {
	readonly field: string;
	readonly before: string | null;
	readonly after: string | null;
}

export interface Merged<Later> {
	readonly taken: Partial<RequestState>;
	readonly conflicts: readonly { readonly field: StateField; readonly change: Later }[];
}

/** @param later what others changed since the revision that was seen, oldest first */
export function mergeChanges<Later extends LaterChange>(
	present: RequestState,
	wanted: Partial<RequestState>,
	later: readonly Later[]
): Merged<Later> {
	const touched = STATE_FIELDS.filter((field) => field in wanted).flatMap((field) => {
		const changes = later.filter((change) => change.field === HISTORY_FIELDS[field]);
		const [wants, is] = [valueOf(wanted, field), valueOf(present, field)];
		const [first] = changes;
		const seen = first === undefined ? is : first.before;
		return wants === seen || wants === is ? [] : [{ field, change: seen === is ? undefined : changes.at(-1) }];
	});
	return {
		taken: pick(
			wanted,
			touched.filter(({ change }) => change === undefined).map(({ field }) => field)
		),
		conflicts: touched.flatMap(({ field, change }) => (change === undefined ? [] : [{ field, change }]))
	};
}

/** As the history keeps it: null for nothing. */
export function valueOf(state: Partial<RequestState>, field: StateField): string | null {
	const value = state[field];
	if (value === undefined || value === null) return null;
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.length === 0 ? null : value.join(',');
	return String(value);
}

/** The fields that differ, with what they were and what they are. */
export function differences(before: RequestState, after: RequestState): readonly LaterChange[] {
	return STATE_FIELDS.map((field) => ({
		field: HISTORY_FIELDS[field],
		before: valueOf(before, field),
		after: valueOf(after, field)
	})).filter((change) => change.before !== change.after);
}

function pick(state: Partial<RequestState>, fields: readonly StateField[]): Partial<RequestState> {
	return Object.fromEntries(Object.entries(state).filter(([field]) => fields.some((one) => one === field)));
}
