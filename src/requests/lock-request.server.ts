/** A request as it stands in the database, held until the transaction ends. */
import { z } from 'zod';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Named } from '#people/person-card.ts';
import { named } from '#people/named-sql.ts';
import { executePrepared } from '#database/prepared.server.ts';
import type { LaterChange, RequestState } from './request-state.ts';
import { valueIn } from './request-sql.ts';
import { CATEGORIES, COMPLETION_REASONS, IMPACTS, MAJOR_INCIDENT_STATUSES, STATUSES } from './vocabulary.ts';

/** Most changes since a form was opened that are looked at; our choice, far above what a day brings. */
const MOST_LATER = 1000;

/** The columns hold these values alone, by constraint. */
const State = z.object({
	subject: z.string(),
	category: z.enum(CATEGORIES),
	impact: z.enum(IMPACTS).nullable(),
	status: z.enum(STATUSES),
	completionReason: z.enum(COMPLETION_REASONS).nullable(),
	waitingUntil: z.date().nullable(),
	teamId: z.number().nullable(),
	memberId: z.number().nullable(),
	urgent: z.boolean(),
	majorIncidentStatus: z.enum(MAJOR_INCIDENT_STATUSES).nullable(),
	serviceInstanceId: z.number().nullable(),
	itemIds: z.array(z.number()),
	groupedIntoId: z.number().nullable()
});

export interface LockedRequest {
	readonly id: number;
	readonly state: RequestState;
	readonly revision: number;
	readonly isGroup: boolean;
	readonly reopenCount: number;
	readonly requestedForId: number;
	readonly createdAt: Date;
	readonly respondedAt: Date | null;
	readonly completedAt: Date | null;
}

/** A change with what it is called: `beforeName`, `afterName` of records, else the values themselves. */
export interface NamedChange extends LaterChange {
	readonly by: Named | null;
	readonly beforeName: string | null;
	readonly afterName: string | null;
	readonly changedAt: Date;
}

/** @throws Refusal `request.unknown`, also where the scope may not select the people of the request. */
export async function lockRequest(scope: AccountScope, id: number): Promise<LockedRequest> {
	const row = await scope.db
		.selectFrom('request')
		.select(['id', 'subject', 'category', 'impact', 'status', 'completionReason', 'waitingUntil', 'teamId', 'memberId'])
		.select(['urgent', 'majorIncidentStatus', 'serviceInstanceId', 'groupedIntoId', 'isGroup', 'reopenCount'])
		.select(['revision', 'requestedForId', 'createdAt', 'respondedAt', 'completedAt'])
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.where(withinReach(scope.reach))
		.forUpdate()
		.executeTakeFirst();
	if (row === undefined) throw unknownRequest();
	const { revision, isGroup, reopenCount, requestedForId, createdAt, respondedAt, completedAt } = row;
	return {
		...{ id, revision, isGroup, reopenCount, requestedForId, createdAt, respondedAt, completedAt },
		state: State.parse({ ...row, itemIds: await listItemIds(scope, id) })
	};
}

export function unknownRequest(): Refusal {
	return new Refusal('not-found', 'request.unknown', 'There is no such request, or not any more.');
}

async function listItemIds({ db, accountId }: AccountScope, requestId: number): Promise<number[]> {
	const items = await db
		.selectFrom('requestConfigurationItem')
		.select('configurationItemId')
		.where('accountId', '=', accountId)
		.where('requestId', '=', requestId)
		.orderBy('configurationItemId')
		.execute();
	return items.map(({ configurationItemId }) => configurationItemId);
}

/** Parameters: account, request, the revision that was seen. Reads the index request_change_by_request. */
const LATER_CHANGES = `
	select h.field, h.before, h.after, ${valueIn('before')} as before_name, ${valueIn('after')} as after_name,
		h.changed_at, ${named('author')} as by
	from request_change h
	left join person author on author.account_id = $1 and author.id = h.person_id
	where h.account_id = $1 and h.request_id = $2 and h.revision > $3
	order by h.revision, h.id
	limit ${MOST_LATER}`;

/** What others changed since then, oldest first. */
export async function listLaterChanges(scope: AccountScope, id: number, revision: number): Promise<NamedChange[]> {
	return executePrepared<NamedChange>(scope.db, {
		name: 'requests_later_changes',
		text: LATER_CHANGES,
		values: [scope.accountId, id, revision]
	});
}
