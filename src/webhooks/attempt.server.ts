/** One attempt to deliver what was taken: the message is written, sent, and how it ended is kept. */
import type { AccountScope } from '#accounts/scope.ts';
import { logDefect } from '#foundation/log.server.ts';
import type { Answer } from './answer.ts';
import { findTarget, type Claimed, type DueWebhook, type Target } from './claim.server.ts';
import { keepOutcome } from './keep-outcome.server.ts';
import { headersOf, recordKindOf, writeBody, type RecordKind } from './message.ts';
import { send, type Network } from './send.server.ts';

/** A record as the API answers it: `undefined` where there is none. */
export type Present = (scope: AccountScope, kind: RecordKind, id: string) => Promise<object | undefined>;

export interface Surroundings {
	readonly db: AccountScope['db'];
	readonly network: Network;
	readonly present: Present;
	readonly now: () => Date;
	/** From 0 to 1. */
	readonly chance: () => number;
}

/** What the log calls a delivery that met a defect. */
const TRACE = 'webhook-delivery';

/** Does nothing for a webhook that was removed. */
export async function attempt(
	around: Surroundings,
	{ accountId, webhookId }: DueWebhook,
	{ claimed, signal }: { readonly claimed: Claimed; readonly signal: AbortSignal }
): Promise<void> {
	const { db, now } = around;
	const beganAt = now();
	const target = await findTarget({ db, accountId, now: beganAt }, webhookId);
	if (target === undefined) return;
	const body = await bodyOf(around, { accountId, claimed, target });
	const requestHeaders =
		'text' in body
			? headersOf({ id: claimed.messageId, at: beganAt, body: body.text, secrets: target.secrets })
			: ({} satisfies Record<string, string>);
	const answer =
		'text' in body
			? await send(around.network, { uri: target.uri, headers: requestHeaders, body: body.text, signal })
			: notSent(body.failure);
	await keepOutcome(
		{ db, accountId, now: now() },
		{
			...{ webhookId, claimed, uri: target.uri, requestHeaders, beganAt, answer },
			...{ body: 'text' in body ? body.text : null, chance: around.chance() }
		}
	);
}

type Body = { readonly text: string } | { readonly failure: 'record-gone' | 'defect' };

/** Written at the first attempt, and then the same: whoever gets it twice knows it by its ID. */
async function bodyOf(
	{ db, present, now }: Surroundings,
	{ accountId, claimed, target }: { accountId: number; claimed: Claimed; target: Target }
): Promise<Body> {
	if (claimed.body !== null) return { text: claimed.body };
	const { type, recordId, occurredAt, changed } = claimed;
	const kind = recordKindOf(type);
	if (kind === undefined || recordId === null) return { failure: 'record-gone' };
	const scope: AccountScope = { db, accountId, personId: undefined, reach: 'everyone', now: now() };
	try {
		const data = await present(scope, kind, recordId);
		if (data === undefined) return { failure: 'record-gone' };
		return { text: writeBody({ type, occurredAt, account: target.account, changed, data }) };
	} catch (error) {
		logDefect(TRACE, error);
		return { failure: 'defect' };
	}
}

function notSent(failure: 'record-gone' | 'defect'): Answer {
	return { kind: 'unanswered', failure, detail: null };
}
