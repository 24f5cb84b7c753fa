/** /v1/webhooks/{id}/deliveries: how each message went, and sending it again. */
import { z } from '@hono/zod-openapi';
import { getDelivery, listDeliveries, redeliver, redeliverFailed } from '#webhooks/deliveries.server.ts';
import { getWebhook } from '#webhooks/read-webhook.server.ts';
import { apiRoute, apiRouter } from './router.ts';
import { DeliveryBody, DeliveryDetailBody, presentDelivery, presentDeliveryDetail } from './webhook-bodies.ts';

const READING = { scope: 'webhooks:read', role: 'account_administrator' } as const;
const WRITING = { scope: 'webhooks:write', role: 'account_administrator' } as const;

const ofWebhook = z.object({ webhookId: z.coerce.number().int().positive().openapi({ example: 1 }) });
const ofDelivery = ofWebhook.extend({
	deliveryId: z
		.string()
		.regex(/^[\w.-]{1,200}$/u, 'it is the ID of a delivery')
		.openapi({ example: 'msg_3f6c2b1e9d8a4c7fb0a1d2e3f4a5b6c7' })
});
const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

const listing = apiRoute(
	READING,
	404,
	422
)({
	method: 'get',
	path: '/webhooks/{webhookId}/deliveries',
	tags: ['Webhooks'],
	operationId: 'list_webhook_deliveries',
	summary: 'List what was delivered',
	description: 'The newest first, kept for 30 days. The header Link leads to the older ones.',
	request: {
		params: ofWebhook,
		query: z.strictObject({
			state: z.enum(['pending', 'delivered', 'failed']).optional(),
			per_page: z.coerce.number().int().min(1).max(100).default(20),
			search_after: z
				.string()
				.regex(/^\d{1,15}_\w{1,100}$/u)
				.optional()
				.openapi({ description: 'As the header Link has it.' })
		})
	},
	responses: {
		200: {
			description: 'The deliveries',
			headers: z.object({ Link: z.string().optional() }),
			content: json(z.array(DeliveryBody))
		}
	}
});

const reading = apiRoute(
	READING,
	404
)({
	method: 'get',
	path: '/webhooks/{webhookId}/deliveries/{deliveryId}',
	tags: ['Webhooks'],
	operationId: 'get_webhook_delivery',
	summary: 'Read a delivery',
	description: 'With what was sent and each attempt: when, how long it took, what came back.',
	request: { params: ofDelivery },
	responses: { 200: { description: 'The delivery', content: json(DeliveryDetailBody) } }
});

const again = apiRoute(
	WRITING,
	404,
	409
)({
	method: 'post',
	path: '/webhooks/{webhookId}/deliveries/{deliveryId}/redelivery',
	tags: ['Webhooks'],
	operationId: 'redeliver_webhook_delivery',
	summary: 'Deliver again',
	description: 'With the same ID and the same text, whether it arrived before or not.',
	request: { params: ofDelivery },
	responses: { 202: { description: 'It waits to be delivered', content: json(DeliveryDetailBody) } }
});

const allAgain = apiRoute(
	WRITING,
	404,
	409,
	422
)({
	method: 'post',
	path: '/webhooks/{webhookId}/redelivery',
	tags: ['Webhooks'],
	operationId: 'redeliver_failed_webhook_deliveries',
	summary: 'Deliver again whatever did not arrive',
	description: 'All deliveries that failed of what happened since a moment.',
	request: {
		params: ofWebhook,
		body: {
			content: json(
				z
					.strictObject({ since: z.iso.datetime({ offset: true }) })
					.openapi({ example: { since: '2026-11-29T08:00:00Z' } })
			),
			required: true
		}
	},
	responses: { 202: { description: 'How many wait now', content: json(z.object({ count: z.int().nonnegative() })) } }
});

export const webhookDeliveries = apiRouter();
webhookDeliveries.openapi(listing, async (c) => {
	const { webhookId } = c.req.valid('param');
	const { state, per_page: limit, search_after: after } = c.req.valid('query');
	await getWebhook(c.get('scope'), webhookId);
	const { deliveries, next } = await listDeliveries(c.get('scope'), webhookId, { state, after, limit });
	const body = deliveries.map(presentDelivery);
	if (next === undefined) return c.json(body, 200);
	const older = new URL(c.req.url);
	older.searchParams.set('search_after', next);
	return c.json(body, 200, { Link: `<${older.href}>; rel="next"` });
});
webhookDeliveries.openapi(reading, async (c) => {
	const { webhookId, deliveryId } = c.req.valid('param');
	return c.json(presentDeliveryDetail(await getDelivery(c.get('scope'), webhookId, deliveryId)), 200);
});
webhookDeliveries.openapi(again, async (c) => {
	const { webhookId, deliveryId } = c.req.valid('param');
	await redeliver(c.get('scope'), webhookId, deliveryId);
	return c.json(presentDeliveryDetail(await getDelivery(c.get('scope'), webhookId, deliveryId)), 202);
});
webhookDeliveries.openapi(allAgain, async (c) => {
	const since = new Date(c.req.valid('json').since);
	return c.json({ count: await redeliverFailed(c.get('scope'), c.req.valid('param').webhookId, since) }, 202);
});
