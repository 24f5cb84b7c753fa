/** A webhook that is switched off has nothing that waits: it is listed as not delivered, and can be sent again later. */
import type { AccountScope } from '#accounts/scope.ts';
import type { Failure } from './answer.ts';

const SWITCHED_OFF: Failure = 'switched-off';

/** Part of the transaction that holds the webhook. */
export async function endPending({ db, accountId }: Pick<AccountScope, 'db' | 'accountId'>, webhookId: number) {
	await db
		.updateTable('webhookDelivery')
		.set({ state: 'failed', nextAttemptAt: null, failure: SWITCHED_OFF })
		.where('accountId', '=', accountId)
		.where('webhookId', '=', webhookId)
		.where('state', '=', 'pending')
		.execute();
}
