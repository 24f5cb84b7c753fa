/** Webhooks for tests, and the part of the desk that delivers, with a clock that a test moves. */
import type { EventType } from '#accounts/event-types.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { findRecordBody } from '#api/record-body.server.ts';
import { attempt, type Present, type Surroundings } from '#webhooks/attempt.server.ts';
import { addWebhook } from '#webhooks/change-webhook.server.ts';
import { claimDeliveries, listDueWebhooks } from '#webhooks/claim.server.ts';
import { markVerified } from '#webhooks/verification.server.ts';

/** Where the desk of tests is reached. */
export const TEST_ORIGIN = 'https://desk.example';

/** What an operator allows who tries webhooks on one machine. */
export const LOOPBACK_RULES = { networks: ['127.0.0.1'], allowsHttp: true };

export interface TestWebhook {
	readonly id: number;
	readonly secret: string;
}

/** Waits for its receiver. */
export async function newUnverifiedWebhook(
	scope: AccountScope,
	uri: string,
	events: readonly EventType[] = ['request.created']
): Promise<TestWebhook> {
	const texts = { name: 'Chat', uri, description: '', events };
	const added = await addWebhook(scope, texts, { rules: LOOPBACK_RULES, origin: TEST_ORIGIN });
	if (added.kind !== 'added') throw new Error('A webhook for a test was not added.');
	return { id: added.webhook.id, secret: added.secret };
}

export async function newWebhook(
	scope: AccountScope,
	uri: string,
	events: readonly EventType[] = ['request.created']
): Promise<TestWebhook> {
	const webhook = await newUnverifiedWebhook(scope, uri, events);
	await markVerified(scope, webhook.id);
	return webhook;
}

export function surroundings(scope: AccountScope, present: Present = findRecordBody): Surroundings {
	return {
		db: scope.db,
		network: {
			rules: LOOPBACK_RULES,
			resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
			timeoutMs: 500
		},
		present,
		now: () => scope.now,
		chance: () => 0
	};
}

/** Delivers what is due in the account of the scope, once. @returns how many attempts were made. */
export async function deliverDue(scope: AccountScope, around = surroundings(scope)): Promise<number> {
	const due = (await listDueWebhooks(scope.db, scope.now, 1000)).filter((one) => one.accountId === scope.accountId);
	const { signal } = new AbortController();
	const counts = await Promise.all(
		due.map(async (one) => {
			const claims = await claimDeliveries(scope, one.webhookId, 100);
			for (const claimed of claims) await attempt(around, one, { claimed, signal });
			return claims.length;
		})
	);
	return counts.reduce((sum, count) => sum + count, 0);
}

/** The same scope a while later. */
export function later(scope: AccountScope, seconds: number): AccountScope {
	return { ...scope, now: new Date(scope.now.getTime() + seconds * 1000) };
}
