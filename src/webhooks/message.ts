/** What is sent: its text and its headers, as Standard Webhooks has them. Pure. */
import type { EventType } from '#accounts/event-types.ts';
import { signatureHeaders, type SignedMessage } from './signature.ts';

/** About a webhook itself, whatever it wants to be told. */
export const VERIFY = 'webhook.verify';
export const TEST = 'webhook.test';

export type MessageType = EventType | typeof VERIFY | typeof TEST;

/** The noun of the record that an event is about. */
export type RecordKind = 'request' | 'person' | 'call';

export function recordKindOf(type: string): RecordKind | undefined {
	const [noun] = type.split('.');
	return (['request', 'person', 'call'] as const).find((kind) => kind === noun);
}

export interface Message {
	readonly type: string;
	readonly occurredAt: Date;
	/** Short name of the account, for whoever receives for several. */
	readonly account: string;
	/** Names of the fields that changed. */
	readonly changed: readonly string[] | null;
	readonly data: object;
}

export function writeBody({ type, occurredAt, account, changed, data }: Message): string {
	const about = { type, timestamp: occurredAt.toISOString(), account };
	return JSON.stringify({ ...about, ...(changed === null ? {} : { changed }), data });
}

export function headersOf(message: SignedMessage): Record<string, string> {
	return {
		'content-type': 'application/json',
		accept: '*/*',
		'user-agent': 'Ringside-Webhooks/1',
		...signatureHeaders(message)
	};
}
