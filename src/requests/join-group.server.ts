/** Links a new request to an open one about the same: updates of the group then reach all that belong to it. */
import { randomUUID } from 'node:crypto';
import { recordEvent } from '#accounts/record-event.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { isClosed, STATUSES } from './vocabulary.ts';

/**
 * Part of the transaction that registers the new one. A request that is no group becomes one; of a request that
 * belongs to a group, that group is joined.
 * @returns the group's number.
 * @throws Refusal `request.group-closed`, field `groupedIntoId`.
 */
export async function joinGroup(scope: AccountScope, requestId: number): Promise<number> {
	const request = await lockRequest(scope, requestId);
	const group = request?.groupedIntoId == null ? request : await lockRequest(scope, request.groupedIntoId);
	const status = STATUSES.find((one) => one === group?.status);
	if (group === undefined || status === undefined || isClosed(status)) throw closed(requestId);
	if (!group.isGroup) await becomeGroup(scope, group);
	return group.id;
}

interface Lockable {
	readonly id: number;
	readonly status: string;
	readonly isGroup: boolean;
	readonly groupedIntoId: number | null;
	readonly revision: number;
}

async function lockRequest({ db, accountId }: AccountScope, id: number): Promise<Lockable | undefined> {
	return db
		.selectFrom('request')
		.select(['id', 'status', 'isGroup', 'groupedIntoId', 'revision'])
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
}

/** Part of the transaction that holds the request. */
export async function becomeGroup(
	scope: AccountScope,
	{ id, revision }: Pick<Lockable, 'id' | 'revision'>
): Promise<void> {
	await scope.db
		.updateTable('request')
		.set({ isGroup: true, revision: revision + 1, updatedAt: scope.now })
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.execute();
	await scope.db
		.insertInto('requestChange')
		.values({
			accountId: scope.accountId,
			id: randomUUID(),
			requestId: id,
			personId: scope.personId ?? null,
			...{ field: 'grouping', before: null, after: 'group', revision: revision + 1 },
			changedAt: scope.now
		})
		.execute();
	await recordEvent(scope, { types: ['request.updated'], recordIds: [id], changed: ['grouping'] });
}

function closed(id: number): Refusal {
	return new Refusal(
		'conflict',
		'request.group-closed',
		`Request ${id} is not open any more, so nothing is linked to it.`,
		'groupedIntoId'
	);
}
