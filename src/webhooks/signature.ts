/**
 * Secrets and signatures as Standard Webhooks has them (github.com/standard-webhooks/standard-webhooks, "Signature
 * scheme"): HMAC-SHA256 of ID, moment and body, in base64. Pure.
 */
import { createHmac } from 'node:crypto';

/** Of a secret: the standard asks for 24 to 64. */
export const SECRET_BYTES = 32;

const SECRET_PREFIX = 'whsec_';

/** As the receiver keeps it. */
export function writeSecret(secret: Uint8Array): string {
	return `${SECRET_PREFIX}${Buffer.from(secret).toString('base64')}`;
}

export interface SignedMessage {
	readonly id: string;
	readonly at: Date;
	readonly body: string;
	/** More than one while a secret is being replaced: the receiver takes the message if one of them is right. */
	readonly secrets: readonly Uint8Array[];
}

export function signatureHeaders({ id, at, body, secrets }: SignedMessage): Record<string, string> {
	const seconds = String(Math.floor(at.getTime() / 1000));
	const sign = (secret: Uint8Array) =>
		`v1,${createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')}`;
	return {
		'webhook-id': id,
		'webhook-timestamp': seconds,
		'webhook-signature': secrets.map(sign).join(' ')
	};
}
