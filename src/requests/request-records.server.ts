/**
 * Requests as programs register and change them: by the same rules and with the same history as in the console, all of
 * a call in one transaction.
 */
import { recordEvent } from '#accounts/record-event.server.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { changeLocked, lockGroup, type Changed, type RequestChange } from './change-request.server.ts';
import { lockRequest } from './lock-request.server.ts';
import { findRegistered, insertRequest, REGISTERED, type NewServiceRequest } from './register.server.ts';
import type { RequestState } from './request-state.ts';

/** What programs write besides the fields that the history tells of. */
export interface RequestExtras {
	readonly source?: string | null;
	readonly sourceId?: string | null;
	readonly desiredCompletionAt?: Date | null;
}

export interface NewRequestRecord {
	readonly registered: NewServiceRequest;
	/** What it is to be, besides: as if it were changed as soon as it is registered. */
	readonly wanted: Partial<RequestState>;
	readonly extras: RequestExtras;
}

/**
 * @returns the number, also where a call with the same key registered it before.
 * @throws Refusal `request.person-unknown`, `request.template-unknown`, `request.source-taken`, `request.invalid`,
 * `request.group-closed`.
 */
export async function addRequestRecord(scope: AccountScope, request: NewRequestRecord): Promise<number> {
	const { registrationKey } = request.registered;
	try {
		const known = await findRegistered(scope, registrationKey);
		return (
			known ?? (await refuseOn(REFUSALS, () => scope.db.transaction().execute((db) => add({ ...scope, db }, request))))
		);
	} catch (error) {
		const registered = error === REGISTERED ? await findRegistered(scope, registrationKey) : undefined;
		if (registered === undefined) throw error;
		return registered;
	}
}

async function add(scope: AccountScope, { registered, wanted, extras }: NewRequestRecord): Promise<number> {
	const id = await insertRequest(scope, registered);
	await writeExtras(scope, id, extras);
	const change = { requestId: id, revision: undefined, wanted, note: '', internalNote: '', medium: null };
	const { registrationKey: key } = registered;
	refuseUnlessDone(await changeLocked(scope, { ...change, key, isRegistration: true }));
	return id;
}

export interface RequestRecordChange extends RequestChange {
	readonly extras: RequestExtras;
	/** Refuses what else has to hold, with the request held. */
	expect(scope: AccountScope): Promise<void>;
}

/** @throws Refusal `request.unknown`, `request.invalid`, `request.source-taken`. */
export async function changeRequestRecord(scope: AccountScope, change: RequestRecordChange): Promise<void> {
	await refuseOn(REFUSALS, () =>
		scope.db.transaction().execute(async (db) => {
			const inside = { ...scope, db };
			// In the order in which everybody takes them.
			await lockGroup(inside, change.wanted.groupedIntoId ?? null);
			await lockRequest(inside, change.requestId);
			await change.expect(inside);
			refuseUnlessDone(await changeLocked(inside, change));
			await writeExtras(inside, change.requestId, change.extras);
			await recordExtras(inside, change.requestId, change.extras);
		})
	);
}

async function writeExtras(scope: AccountScope, id: number, extras: RequestExtras): Promise<void> {
	if (Object.keys(extras).length === 0) return;
	await scope.db
		.updateTable('request')
		.set({ ...extras, updatedAt: scope.now })
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.execute();
}

/** Of what the history does not tell. */
async function recordExtras(scope: AccountScope, id: number, extras: RequestExtras): Promise<void> {
	const names = { source: 'source', sourceId: 'sourceID', desiredCompletionAt: 'desired_completion_at' };
	const changed = Object.entries(names).flatMap(([extra, name]) => (extra in extras ? [name] : []));
	if (changed.length > 0) await recordEvent(scope, { types: ['request.updated'], recordIds: [id], changed });
}

/** Names of fields in the API, where the form calls them otherwise. */
const FIELDS: Readonly<Record<string, string>> = {
	assign: 'team',
	completionReason: 'completion_reason',
	waitingUntil: 'waiting_until',
	majorIncidentStatus: 'major_incident_status',
	serviceInstanceId: 'service_instance',
	itemIds: 'cis',
	groupedIntoId: 'grouped_into'
};

/** @throws Refusal `request.invalid` with the first field that is wrong. */
function refuseUnlessDone(changed: Changed): void {
	if (changed.kind !== 'wrong') return;
	const [wrong] = Object.entries(changed.wrongs);
	if (wrong === undefined) return;
	const [field, sentence] = wrong;
	throw new Refusal('invalid', 'request.invalid', sentence(ALL_TEXTS.en), FIELDS[field] ?? field);
}

function unknown(name: string, what: string, field: string): Refusal {
	return new Refusal('invalid', `request.${name}-unknown`, `There is no such ${what}.`, field);
}

const REFUSALS = {
	request_registered_once: REGISTERED,
	request_requested_by: unknown('person', 'person', 'requested_by'),
	request_requested_for: unknown('person', 'person', 'requested_for'),
	request_template: unknown('template', 'template', 'template'),
	request_source_once: new Refusal(
		'conflict',
		'request.source-taken',
		'A request of this source has this sourceID already.',
		'sourceID'
	)
};
