/** Registers a request: the row, its notes and its history in one transaction, with a number to read out. */
import { randomUUID } from 'node:crypto';
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import type { Database } from '#database/connect.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Category, Impact } from './vocabulary.ts';

export interface NewServiceRequest {
	/** Of the form: the same key sent twice is the same request. */
	readonly registrationKey: string;
	readonly subject: string;
	readonly category: Category;
	readonly impact: Impact | null;
	readonly requestedById: number;
	readonly requestedForId: number;
	/** Empty for none. */
	readonly note: string;
	readonly internalNote: string;
	/** How it came in: "telephone", or null. */
	readonly medium: string | null;
}

/**
 * @returns the request's number, also where a form with the same key registered it before.
 * @throws Refusal `request.person-unknown`.
 */
export async function registerRequest(scope: AccountScope, request: NewServiceRequest): Promise<number> {
	const twice = new Refusal('conflict', 'request.registered', 'This request was registered already.');
	const unknown = new Refusal('invalid', 'request.person-unknown', 'This person is no longer here.', 'requestedFor');
	try {
		return await refuseOn(
			{ request_registered_once: twice, request_requested_by: unknown, request_requested_for: unknown },
			() => scope.db.transaction().execute((db) => insertRequest({ ...scope, db }, request))
		);
	} catch (error) {
		if (error !== twice) throw error;
		return getRegistered(scope, request.registrationKey);
	}
}

async function insertRequest(scope: AccountScope, request: NewServiceRequest): Promise<number> {
	const { registrationKey, subject, category, impact, requestedById, requestedForId } = request;
	const id = await takeNumbers(scope, 'request', 1);
	await scope.db
		.insertInto('request')
		.values({
			accountId: scope.accountId,
			id,
			...{ registrationKey, subject, category, impact, requestedById, requestedForId },
			status: 'assigned',
			completionReason: null,
			createdById: scope.personId ?? null,
			memberId: null,
			source: null,
			sourceId: null,
			createdAt: scope.now,
			updatedAt: scope.now,
			completedAt: null
		})
		.execute();
	await insertNotes(scope, id, request);
	await recordRegistration(scope, id);
	return id;
}

async function insertNotes(scope: AccountScope, requestId: number, request: NewServiceRequest): Promise<void> {
	const notes = [
		// What the caller said is the caller's note, as 4me keeps it; what analysts tell each other is the analyst's.
		{ text: request.note, internal: false, personId: request.requestedById },
		{ text: request.internalNote, internal: true, personId: scope.personId ?? null }
	].filter(({ text }) => text.trim() !== '');
	if (notes.length === 0) return;
	await scope.db
		.insertInto('note')
		.values(
			notes.map((note) => ({
				accountId: scope.accountId,
				id: randomUUID(),
				requestId,
				...note,
				medium: note.internal ? null : request.medium,
				createdAt: scope.now
			}))
		)
		.execute();
}

async function recordRegistration(scope: AccountScope, requestId: number): Promise<void> {
	await scope.db
		.insertInto('requestChange')
		.values({
			accountId: scope.accountId,
			id: randomUUID(),
			requestId,
			personId: scope.personId ?? null,
			field: 'status',
			before: null,
			after: 'assigned',
			changedAt: scope.now
		})
		.execute();
}

async function getRegistered(scope: { db: Database; accountId: number }, registrationKey: string): Promise<number> {
	const { id } = await scope.db
		.selectFrom('request')
		.select('id')
		.where('accountId', '=', scope.accountId)
		.where('registrationKey', '=', registrationKey)
		.executeTakeFirstOrThrow();
	return id;
}
