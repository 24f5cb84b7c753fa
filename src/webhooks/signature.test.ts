import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signatureHeaders, writeSecret } from './signature.ts';

const secret = Buffer.from('a secret of thirty-two bytes, so');
const other = Buffer.from('another one of thirty-two bytes.');
const body = '{"type":"request.created","data":{"subject":"Drucker klemmt – schon wieder ☎"}}';
const sign = (secrets: readonly Buffer[], at = new Date()) => signatureHeaders({ id: 'msg_1', at, body, secrets });

describe('A signature', () => {
	it('is what the standard says of its own example', () => {
		// github.com/standard-webhooks/standard-webhooks, "Signature scheme": secret, message and result.
		const headers = signatureHeaders({
			id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
			at: new Date(1_614_265_330_000),
			body: '{"test": 2432232314}',
			secrets: [Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')]
		});

		expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
	});

	it('is accepted by a library of others with the secret as the receiver has it', () => {
		expect(new Webhook(writeSecret(secret)).verify(body, sign([secret]))).toEqual(JSON.parse(body));
	});

	it('is accepted with either secret while one is being replaced', () => {
		const headers = sign([other, secret]);

		expect(() => new Webhook(writeSecret(secret)).verify(body, headers)).not.toThrow();
		expect(() => new Webhook(writeSecret(other)).verify(body, headers)).not.toThrow();
	});

	it.each([
		['another text', `${body} `, sign([secret])],
		['another secret', body, sign([other])],
		['another message', body, { ...sign([secret]), 'webhook-id': 'msg_2' }],
		['an old moment', body, sign([secret], new Date(Date.now() - 600_000))]
	])('is refused with %s', (_what, text, headers) => {
		expect(() => new Webhook(writeSecret(secret)).verify(text, headers)).toThrow();
	});
});
