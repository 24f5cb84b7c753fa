/** Registers a request: the row, its notes and its history in one transaction, with a number to read out. */
import { randomUUID } from 'node:crypto';
import { refuseOn } from '#database/constraints.server.ts';
import { takeNumbers } from '#database/number-series.server.ts';
import type { Database } from '#database/connect.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Named } from '#people/person-card.ts';
import { computeTargets } from '#services/targets.server.ts';
import { claimAttachments } from './attachments.server.ts';
import { discardDraftOf } from './draft.server.ts';
import { joinGroup } from './join-group.server.ts';
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
	readonly serviceInstanceId?: number | null;
	readonly configurationItemId?: number | null;
	readonly templateId?: number | null;
	readonly team?: Named | null;
	/** Of the team. */
	readonly member?: Named | null;
	/** An open request; it becomes a group if it is none. */
	readonly groupedIntoId?: number | null;
	/** How the caller was verified. */
	readonly verification?: string | null;
}

/**
 * @returns the request's number, also where a form with the same key registered it before.
 * @throws Refusal `request.person-unknown`.
 */
export async function registerRequest(scope: AccountScope, request: NewServiceRequest): Promise<number> {
	try {
		return await refuseOn(REFUSALS, () =>
			scope.db.transaction().execute((db) => insertRequest({ ...scope, db }, request))
		);
	} catch (error) {
		const registered = error === REGISTERED ? await findRegistered(scope, request.registrationKey) : undefined;
		if (registered === undefined) throw error;
		return registered;
	}
}

/** A form or a call with the same key came before, or comes at the same time. */
export const REGISTERED = new Refusal('conflict', 'request.registered', 'This request was registered already.');
const UNKNOWN = new Refusal('invalid', 'request.person-unknown', 'This person is no longer here.', 'requestedFor');
const REFUSALS = { request_registered_once: REGISTERED, request_requested_by: UNKNOWN, request_requested_for: UNKNOWN };

/** Part of a transaction. @returns the number. */
export async function insertRequest(scope: AccountScope, request: NewServiceRequest): Promise<number> {
	const id = await takeNumbers(scope, 'request', 1);
	const group = request.groupedIntoId == null ? null : await joinGroup(scope, request.groupedIntoId);
	await insertRow(scope, id, request, group);
	if (request.configurationItemId != null) await insertItem(scope, id, request.configurationItemId);
	await insertNotes(scope, id, request);
	await recordRegistration(scope, id, { ...request, group });
	await discardDraftOf(scope, request.registrationKey);
	await recordEvent(scope, { types: ['request.created'], recordIds: [id] });
	return id;
}

async function insertRow(
	scope: AccountScope,
	id: number,
	request: NewServiceRequest,
	groupedIntoId: number | null
): Promise<void> {
	const { registrationKey, subject, category, impact, requestedById, requestedForId } = request;
	const { serviceInstanceId = null, templateId = null, verification = null } = request;
	const state = { status: 'assigned', createdAt: scope.now, respondedAt: null, completedAt: null };
	const asked = { serviceInstanceId, requestedForId, category, impact, ...state };
	await scope.db
		.insertInto('request')
		.values({
			accountId: scope.accountId,
			id,
			...{ registrationKey, subject, category, impact, requestedById, requestedForId, ...state },
			...{ serviceInstanceId, templateId, groupedIntoId, verification },
			...(await computeTargets(scope, { requestId: null, ...asked })),
			completionReason: null,
			createdById: scope.personId ?? null,
			teamId: request.team?.id ?? null,
			memberId: request.member?.id ?? null,
			source: null,
			sourceId: null,
			updatedAt: scope.now
		})
		.execute();
}

async function insertItem({ db, accountId }: AccountScope, requestId: number, configurationItemId: number) {
	await db.insertInto('requestConfigurationItem').values({ accountId, requestId, configurationItemId }).execute();
}

async function insertNotes(scope: AccountScope, requestId: number, request: NewServiceRequest): Promise<void> {
	const notes = [
		// What the caller said is the caller's note, as 4me keeps it; what analysts tell each other is the analyst's.
		{ text: request.note, internal: false, personId: request.requestedById },
		{ text: request.internalNote, internal: true, personId: scope.personId ?? null }
	].filter(({ text }) => text.trim() !== '');
	if (notes.length === 0) return;
	const rows = notes.map((note) => ({
		accountId: scope.accountId,
		id: randomUUID(),
		requestId,
		...note,
		medium: note.internal ? null : request.medium,
		createdAt: scope.now
	}));
	await scope.db.insertInto('note').values(rows).execute();
	for (const { id, text } of rows) await claimAttachments(scope, id, text);
}

/** Only what is worked with: what the request is about stands in the request itself. */
async function recordRegistration(
	scope: AccountScope,
	requestId: number,
	{ team, member, group }: Pick<NewServiceRequest, 'team' | 'member'> & { group: number | null }
): Promise<void> {
	const set = [
		{ field: 'status', after: 'assigned' },
		{ field: 'team', after: team?.name },
		{ field: 'member', after: member?.name },
		{ field: 'group', after: group?.toString() }
	];
	await scope.db
		.insertInto('requestChange')
		.values(
			set.flatMap(({ field, after }) =>
				after === undefined
					? []
					: {
							accountId: scope.accountId,
							id: randomUUID(),
							requestId,
							personId: scope.personId ?? null,
							...{ field, before: null, after, revision: null },
							changedAt: scope.now
						}
			)
		)
		.execute();
}

/** The number of what was registered under a key. */
export async function findRegistered(
	{ db, accountId }: { db: Database; accountId: number },
	registrationKey: string
): Promise<number | undefined> {
	const registered = await db
		.selectFrom('request')
		.select('id')
		.where('accountId', '=', accountId)
		.where('registrationKey', '=', registrationKey)
		.executeTakeFirst();
	return registered?.id;
}
