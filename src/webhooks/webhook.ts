/** A webhook: an address that is told what happens in the account, and what is wrong with one that is written. Pure. */
import { isEventType, type EventType } from '#accounts/event-types.ts';
import { checkUri, type DeliveryRules, type UriProblem } from './uri.ts';

export type WebhookState =
	/** Waits for the receiver to confirm that it wants what is delivered. */
	| 'unverified'
	| 'active'
	/** Active, but the last delivery did not arrive. */
	| 'failing'
	| 'off';

/** Switched off by an administrator, after days without one delivery that arrived, or by the receiver's 410 Gone. */
export type OffReason = 'hand' | 'failing' | 'gone';

export interface Webhook {
	readonly id: number;
	readonly name: string;
	readonly uri: string;
	readonly description: string | null;
	readonly events: readonly EventType[];
	readonly state: WebhookState;
	readonly offReason: OffReason | null;
	readonly offAt: Date | null;
	readonly failingSince: Date | null;
	readonly verifiedAt: Date | null;
	/** When the receiver was last asked to confirm. */
	readonly verificationSentAt: Date | null;
	/** A secret that was replaced signs as well until then; null if there is none. */
	readonly previousSecretUntil: Date | null;
	readonly createdAt: Date;
	readonly updatedAt: Date;
}

/** As somebody wrote it. */
export interface WebhookTexts {
	readonly name: string;
	readonly uri: string;
	/** Empty for none. */
	readonly description: string;
	readonly events: readonly string[];
}

export type WebhookField = keyof WebhookTexts;

export type WebhookProblem =
	'nameMissing' | 'nameLong' | 'descriptionLong' | 'eventsMissing' | 'eventUnknown' | UriProblem;

export type WebhookProblems = Partial<Record<WebhookField, WebhookProblem>>;

/** Characters, as 4me's names; of a description enough for a paragraph. */
export const LONGEST_NAME = 128;
const LONGEST_DESCRIPTION = 1000;

/** What has to be put right, by field; empty if nothing has to be. */
export function checkWebhook(texts: WebhookTexts, rules: DeliveryRules): WebhookProblems {
	const problems = {
		name: wrongName(texts.name.trim()),
		uri: checkUri(texts.uri.trim(), rules),
		description: Array.from(texts.description).length > LONGEST_DESCRIPTION ? ('descriptionLong' as const) : undefined,
		events: wrongEvents(texts.events)
	};
	return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}

function wrongName(name: string): WebhookProblem | undefined {
	if (name === '') return 'nameMissing';
	return Array.from(name).length > LONGEST_NAME ? 'nameLong' : undefined;
}

function wrongEvents(events: readonly string[]): WebhookProblem | undefined {
	if (events.length === 0) return 'eventsMissing';
	return events.every(isEventType) ? undefined : 'eventUnknown';
}
