/**
 * Changes a request: its fields, their history and its notes in one transaction, with the row held, so that two who
 * change it at once come one after the other. Nobody overwrites what they did not see (`request-state.ts`), a note is
 * always taken, and what is done to a group reaches its members.
 */
import { randomUUID } from 'node:crypto';
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { computeTargets } from '#services/targets.server.ts';
import { claimAttachments } from './attachments.server.ts';
import { checkChange, withConsequences, type Wrongs } from './check-change.ts';
import { idFrom } from './form-key.ts';
import { passOnCompletion, passOnNotes } from './group-updates.server.ts';
import { becomeGroup } from './join-group.server.ts';
import { listLaterChanges, lockRequest, type LockedRequest, type NamedChange } from './lock-request.server.ts';
import { resolveReferences, type LockedGroup } from './references.server.ts';
import { differences, mergeChanges, type RequestState, type StateField } from './request-state.ts';
import { isFirstWork, isReopening } from './steps.ts';
import { isClosed, type Status } from './vocabulary.ts';

export interface RequestChange {
	readonly requestId: number;
	/** Of the form: sent twice, its notes are written once. */
	readonly key: string;
	/** Revision of the request that was seen; undefined overwrites, whatever others did meanwhile. */
	readonly revision: number | undefined;
	/** What the fields shall be; a field that is left out stays as it is. */
	readonly wanted: Partial<RequestState>;
	/** For the people of the request; empty for none. */
	readonly note: string;
	/** For analysts. */
	readonly internalNote: string;
	/** How it came in: "telephone" during a call. */
	readonly medium: 'telephone' | null;
	/** Part of the registration, which is told of as such. */
	readonly isRegistration?: boolean;
}

export type Changed =
	| { readonly kind: 'changed'; readonly revision: number; readonly status: Status }
	/** There was neither a note nor a change. */
	| { readonly kind: 'nothing' }
	| { readonly kind: 'wrong'; readonly wrongs: Wrongs }
	/** Somebody else changed the same fields; nothing was saved. `revision` is the one to be seen now. */
	| { readonly kind: 'conflict'; readonly revision: number; readonly conflicts: readonly Conflict[] };

export interface Conflict {
	readonly field: StateField;
	readonly change: NamedChange;
}

/** @throws Refusal `request.unknown`. */
export async function changeRequest(scope: AccountScope, change: RequestChange): Promise<Changed> {
	return scope.db.transaction().execute((db) => changeLocked({ ...scope, db }, change));
}

/** Part of a transaction. @throws Refusal `request.unknown`. */
export async function changeLocked(scope: AccountScope, change: RequestChange): Promise<Changed> {
	// Always the group before its members: whoever holds both took them in this order.
	const group = await lockGroup(scope, change.wanted.groupedIntoId ?? null);
	const request = await lockRequest(scope, change.requestId);
	const { state: before, revision } = request;
	if (await isWritten(scope, change)) return { kind: 'changed', revision, status: before.status };

	const isStale = change.revision !== undefined && change.revision < revision;
	const later = isStale ? await listLaterChanges(scope, request.id, change.revision ?? 0) : [];
	const { taken, conflicts } = mergeChanges(before, change.wanted, later);
	if (conflicts.length > 0) return { kind: 'conflict', revision, conflicts };

	const resolved = await resolveReferences(scope, request, taken, group);
	const after = withConsequences(before, resolved.taken);
	const note = change.note === '' ? change.internalNote : change.note;
	const wrongs = { ...checkChange({ before, after, note, now: scope.now }), ...resolved.wrongs };
	if (Object.keys(wrongs).length > 0) return { kind: 'wrong', wrongs };

	const changes = differences(before, after);
	const isChanged = changes.length > 0;
	const notes = notesOf(scope, change);
	if (!isChanged && notes.length === 0) return { kind: 'nothing' };
	await writeNotes(scope, request.id, notes);
	if (isChanged) await writeChange(scope, request, after, group);
	else await touch(scope, request.id);
	const isCompletion = after.status === 'completed' && before.status !== 'completed';
	await recordEvent(scope, {
		types: [
			...(change.isRegistration === true ? [] : (['request.updated'] as const)),
			...(isCompletion ? (['request.completed'] as const) : [])
		],
		recordIds: [request.id],
		changed: [...changes.map(({ field }) => field), ...(notes.length > 0 ? ['note'] : [])]
	});
	if (request.isGroup) {
		await passOnNotes(scope, request.id, notes);
		if (isCompletion) await passOnCompletion(scope, request.id, after);
	}
	return { kind: 'changed', revision: isChanged ? revision + 1 : revision, status: after.status };
}

/** Part of a transaction, before the request itself is held. */
export async function lockGroup({ db, accountId }: AccountScope, id: number | null): Promise<LockedGroup | undefined> {
	if (id === null) return undefined;
	return db
		.selectFrom('request')
		.select(['id', 'isGroup', 'groupedIntoId', 'revision'])
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
}

export interface NoteToWrite {
	readonly id: string;
	readonly text: string;
	readonly internal: boolean;
	readonly personId: number | null;
	readonly medium: 'telephone' | null;
}

function notesOf(scope: AccountScope, change: RequestChange): NoteToWrite[] {
	const of = { personId: scope.personId ?? null, medium: change.medium };
	// Made of the text as well: what was written on after an answer got lost is another note, and nothing is lost.
	const id = (part: string, text: string) => idFrom(change.key, `${part} ${String(change.requestId)} ${text}`);
	return [
		{ ...of, id: id('note', change.note), text: change.note, internal: false },
		{ ...of, id: id('internal', change.internalNote), text: change.internalNote, internal: true }
	].filter(({ text }) => text.trim() !== '');
}

/** Of the notes that a change writes: the same key and the same text are the same note. */
export function noteIdsOf(scope: AccountScope, change: RequestChange): string[] {
	return notesOf(scope, change).map(({ id }) => id);
}

/** The form was taken before, and its answer was lost on the way. */
async function isWritten(scope: AccountScope, change: RequestChange): Promise<boolean> {
	const ids = noteIdsOf(scope, change);
	if (ids.length === 0) return false;
	const written = await scope.db
		.selectFrom('note')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('id', 'in', ids)
		.executeTakeFirst();
	return written !== undefined;
}

async function writeNotes(scope: AccountScope, requestId: number, notes: readonly NoteToWrite[]): Promise<void> {
	const { accountId, now: createdAt } = scope;
	if (notes.length === 0) return;
	await scope.db
		.insertInto('note')
		.values(notes.map((note) => ({ accountId, requestId, createdAt, ...note })))
		.execute();
	for (const { id, text } of notes) await claimAttachments(scope, id, text);
}

/** A note alone changes no field, so nobody's revision grows old by it. */
async function touch({ db, accountId, now }: AccountScope, id: number): Promise<void> {
	await db
		.updateTable('request')
		.set({ updatedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.execute();
}

async function writeChange(
	scope: AccountScope,
	request: LockedRequest,
	after: RequestState,
	group: LockedGroup | undefined
): Promise<void> {
	const { itemIds, ...columns } = after;
	const times = timesAfter(request, after, scope.now);
	const targets = await computeTargets(scope, {
		...{ requestId: request.id, requestedForId: request.requestedForId, createdAt: request.createdAt },
		...{ serviceInstanceId: after.serviceInstanceId, category: after.category, impact: after.impact },
		...{ status: after.status, respondedAt: times.respondedAt, completedAt: times.completedAt }
	});
	const { accountId, db, now } = scope;
	await db
		.updateTable('request')
		.set({ ...columns, ...times, ...targets, updatedAt: now, revision: request.revision + 1 })
		.where('accountId', '=', accountId)
		.where('id', '=', request.id)
		.execute();
	await writeHistory(scope, request, after);
	if (String(itemIds) !== String(request.state.itemIds)) await replaceItems(scope, request.id, itemIds);
	if (group?.isGroup === false && after.groupedIntoId === group.id) await becomeGroup(scope, group);
}

function timesAfter({ state: before, ...request }: LockedRequest, after: RequestState, now: Date) {
	const closedAt = isClosed(before.status) ? request.completedAt : now;
	const worksFirst = before.status !== after.status && isFirstWork(after.status);
	return {
		completedAt: isClosed(after.status) ? closedAt : null,
		respondedAt: request.respondedAt ?? (worksFirst ? now : null),
		reopenCount: request.reopenCount + (isReopening(before.status, after.status) ? 1 : 0)
	};
}

async function writeHistory(scope: AccountScope, request: LockedRequest, after: RequestState): Promise<void> {
	const { accountId, personId = null, now: changedAt } = scope;
	await scope.db
		.insertInto('requestChange')
		.values(
			differences(request.state, after).map((change) => ({
				...{ accountId, id: randomUUID(), requestId: request.id, personId, changedAt },
				...{ ...change, revision: request.revision + 1 }
			}))
		)
		.execute();
}

async function replaceItems({ db, accountId }: AccountScope, requestId: number, ids: readonly number[]): Promise<void> {
	await db
		.deleteFrom('requestConfigurationItem')
		.where('accountId', '=', accountId)
		.where('requestId', '=', requestId)
		.execute();
	if (ids.length === 0) return;
	await db
		.insertInto('requestConfigurationItem')
		.values(ids.map((configurationItemId) => ({ accountId, requestId, configurationItemId })))
		.execute();
}
