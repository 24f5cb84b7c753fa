/** The cards of a few people, each with the requests that were asked for, in one statement. */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { CARD, CARD_JOINS } from './card-sql.ts';
import type { Caller } from './caller-list.server.ts';

export interface CardRow {
	readonly card: Caller['card'];
	readonly requests: readonly NonNullable<Caller['request']>[];
}

/** Parameters: account, reach, people, requests. */
const CARDS = `
	select ${CARD} as card,
		(
			select coalesce(json_agg(json_build_object('id', r.id, 'subject', r.subject, 'status', r.status)), '[]')
			from request r
			where r.account_id = $1 and r.id = any($4::bigint[]) and r.requested_by_id = p.id
		) as requests
	from person p
	${CARD_JOINS}
	where p.account_id = $1 and p.id = any($3::bigint[]) and ${withinReachAt('$2')}`;

/** In no order; only those whom the scope may select. */
export async function listCards(
	scope: AccountScope,
	personIds: readonly number[],
	requestIds: readonly number[]
): Promise<CardRow[]> {
	if (personIds.length === 0) return [];
	return executePrepared<CardRow>(scope.db, {
		name: 'callers_cards',
		text: CARDS,
		values: [scope.accountId, scope.reach, personIds, requestIds]
	});
}
