/** What the API reads and answers about webhooks, with what they look like. Pure. */
import { z } from '@hono/zod-openapi';
import { EVENT_TYPES } from '#accounts/event-types.ts';
import { FAILURES } from '#webhooks/answer.ts';
import type { Delivery, DeliveryDetail } from '#webhooks/deliveries.server.ts';
import type { Webhook } from '#webhooks/webhook.ts';

const Moment = z.iso.datetime();

const EventName = z.enum(EVENT_TYPES).openapi({ example: 'request.created' });

export const WebhookBody = z
	.object({
		id: z.int().positive(),
		name: z.string().openapi({ example: 'Chat of the night shift' }),
		uri: z.string().openapi({ example: 'https://hooks.acme.example/ringside' }),
		description: z.string().nullable(),
		events: z.array(EventName),
		state: z.enum(['unverified', 'active', 'failing', 'off']).openapi({
			description:
				'`unverified`: nothing is delivered before the receiver confirms. `failing`: the last delivery did not arrive; it is tried again.'
		}),
		disabled: z.boolean().openapi({ description: 'The same as the state `off`.' }),
		off_reason: z.enum(['hand', 'failing', 'gone']).nullable(),
		off_at: Moment.nullable(),
		failing_since: Moment.nullable(),
		verified_at: Moment.nullable(),
		previous_secret_until: Moment.nullable().openapi({
			description: 'Until then deliveries carry a signature of the secret that was replaced as well.'
		}),
		created_at: Moment,
		updated_at: Moment
	})
	.openapi('Webhook');

export const NewWebhookBody = WebhookBody.extend({
	secret: z.string().openapi({ example: 'whsec_…', description: 'Shown this once.' })
}).openapi('WebhookWithSecret');

const fields = {
	name: z.string(),
	uri: z.string(),
	description: z.string().nullable(),
	events: z.array(EventName)
};

export const WebhookInput = z
	.strictObject({ ...fields, description: fields.description.optional() })
	.openapi('NewWebhook', {
		example: {
			name: 'Chat of the night shift',
			uri: 'https://hooks.acme.example/ringside',
			events: ['request.created', 'request.completed']
		}
	});

export const WebhookChange = z
	.strictObject({ ...fields, disabled: z.boolean() })
	.partial()
	.openapi('WebhookChange', { example: { disabled: true } });

export const DeliveryBody = z
	.object({
		id: z
			.string()
			.openapi({ example: 'msg_3f6c2b1e9d8a4c7fb0a1d2e3f4a5b6c7', description: 'The header `webhook-id`.' }),
		type: z.string().openapi({ example: 'request.created' }),
		record_id: z.string().nullable().openapi({ example: '70453' }),
		changed: z
			.array(z.string())
			.nullable()
			.openapi({ example: ['status'] }),
		occurred_at: Moment,
		state: z.enum(['pending', 'delivered', 'failed']),
		attempts: z.int().nonnegative(),
		next_attempt_at: Moment.nullable(),
		failure: z.enum(FAILURES).nullable(),
		status: z.int().nullable().openapi({ description: 'Of the last answer.' })
	})
	.openapi('WebhookDelivery');

const Headers = z.record(z.string(), z.string());

export const DeliveryDetailBody = DeliveryBody.extend({
	body: z.string().nullable().openapi({ description: 'As it is sent, byte by byte; null before the first attempt.' }),
	log: z.array(
		z.object({
			attempt: z.int().positive(),
			began_at: Moment,
			duration_ms: z.int().nonnegative(),
			uri: z.string(),
			request_headers: Headers,
			status: z.int().nullable(),
			failure: z.enum(FAILURES).nullable(),
			detail: z.string().nullable(),
			response_headers: Headers.nullable(),
			response_body: z.string().nullable().openapi({ description: 'Its first 16 KB.' })
		})
	)
}).openapi('WebhookDeliveryWithLog');

export function presentWebhook(webhook: Webhook): z.infer<typeof WebhookBody> {
	const { id, name, uri, description, events, state } = webhook;
	return {
		...{ id, name, uri, description, events: [...events], state, disabled: state === 'off' },
		off_reason: webhook.offReason,
		off_at: momentOf(webhook.offAt),
		failing_since: momentOf(webhook.failingSince),
		verified_at: momentOf(webhook.verifiedAt),
		previous_secret_until: momentOf(webhook.previousSecretUntil),
		created_at: webhook.createdAt.toISOString(),
		updated_at: webhook.updatedAt.toISOString()
	};
}

export function presentDelivery(delivery: Delivery): z.infer<typeof DeliveryBody> {
	return {
		id: delivery.messageId,
		type: delivery.type,
		record_id: delivery.recordId,
		changed: delivery.changed === null ? null : [...delivery.changed],
		occurred_at: delivery.occurredAt.toISOString(),
		state: delivery.state,
		attempts: delivery.attempts,
		next_attempt_at: momentOf(delivery.nextAttemptAt),
		failure: delivery.failure,
		status: delivery.status
	};
}

export function presentDeliveryDetail(delivery: DeliveryDetail): z.infer<typeof DeliveryDetailBody> {
	return {
		...presentDelivery(delivery),
		body: delivery.body,
		log: delivery.log.map((one) => ({
			attempt: one.attempt,
			began_at: one.beganAt.toISOString(),
			duration_ms: one.durationMs,
			uri: one.uri,
			request_headers: { ...one.requestHeaders },
			status: one.status,
			failure: one.failure,
			detail: one.detail,
			response_headers: one.responseHeaders === null ? null : { ...one.responseHeaders },
			response_body: one.responseBody
		}))
	};
}

function momentOf(at: Date | null): string | null {
	return at?.toISOString() ?? null;
}
