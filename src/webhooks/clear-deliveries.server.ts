/** Removes deliveries, and their attempts with them, once they are old. */
import type { AccountScope } from '#accounts/scope.ts';

/** Days for which the log is kept. Our choice: a month to find out what went wrong; the bodies hold people's data. */
export const KEPT_DAYS = 30;

/** Of all accounts, webhook by webhook: so the index webhook_delivery_newest finds them. */
export async function clearOldDeliveries({ db, now }: Pick<AccountScope, 'db' | 'now'>): Promise<void> {
	await db
		.deleteFrom('webhookDelivery')
		.using('webhook')
		.whereRef('webhookDelivery.accountId', '=', 'webhook.accountId')
		.whereRef('webhookDelivery.webhookId', '=', 'webhook.id')
		.where('occurredAt', '<', new Date(now.getTime() - KEPT_DAYS * 86_400_000))
		.execute();
}
