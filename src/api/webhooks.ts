/** /v1/webhooks: whom the account tells what happens. Administrators only, but for the receiver that confirms. */
import { createRoute, z } from '@hono/zod-openapi';
import { Refusal } from '#foundation/refusals.ts';
import {
	addWebhook,
	changeWebhook,
	removeWebhook,
	replaceSecret,
	switchOff,
	switchOn
} from '#webhooks/change-webhook.server.ts';
import { getWebhook, listWebhooks } from '#webhooks/read-webhook.server.ts';
import { askAgain, confirmByToken, sendTest } from '#webhooks/verification.server.ts';
import type { WebhookProblem, WebhookProblems } from '#webhooks/webhook.ts';
import { apiRoute, apiRouter, refusals } from './router.ts';
import { NewWebhookBody, presentWebhook, WebhookBody, WebhookChange, WebhookInput } from './webhook-bodies.ts';
import { webhookDeliveries } from './webhook-deliveries.ts';

const READING = { scope: 'webhooks:read', role: 'account_administrator' } as const;
const WRITING = { scope: 'webhooks:write', role: 'account_administrator' } as const;

const params = z.object({ webhookId: z.coerce.number().int().positive().openapi({ example: 1 }) });
const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

const listing = apiRoute(READING)({
	method: 'get',
	path: '/webhooks',
	tags: ['Webhooks'],
	operationId: 'list_webhooks',
	summary: 'List the webhooks',
	description: 'All of the account, at most 100, in the order in which they were added. Secrets are never shown again.',
	responses: { 200: { description: 'The webhooks', content: json(z.array(WebhookBody)) } }
});

const adding = apiRoute(
	WRITING,
	409,
	422
)({
	method: 'post',
	path: '/webhooks',
	tags: ['Webhooks'],
	operationId: 'create_webhook',
	summary: 'Add a webhook',
	description:
		'It waits until its receiver confirms: the address gets a message `webhook.verify`, and either opens `data.verify_uri` or answers 200 with `data.challenge`, as text or as the field `challenge` of JSON. The secret is shown this once.',
	request: { body: { content: json(WebhookInput), required: true } },
	responses: { 201: { description: 'The webhook, with its secret', content: json(NewWebhookBody) } }
});

const reading = apiRoute(
	READING,
	404
)({
	method: 'get',
	path: '/webhooks/{webhookId}',
	tags: ['Webhooks'],
	operationId: 'get_webhook',
	summary: 'Read a webhook',
	description: 'One webhook, without its secret.',
	request: { params },
	responses: { 200: { description: 'The webhook', content: json(WebhookBody) } }
});

const changing = apiRoute(
	WRITING,
	404,
	422
)({
	method: 'patch',
	path: '/webhooks/{webhookId}',
	tags: ['Webhooks'],
	operationId: 'change_webhook',
	summary: 'Change a webhook',
	description:
		'What is left out stays. With another `uri` it waits until the receiver confirms. `disabled` switches it off and on; one that was switched off because its receiver failed or said 410 Gone is asked to confirm again.',
	request: { params, body: { content: json(WebhookChange), required: true } },
	responses: { 200: { description: 'The webhook as it is now', content: json(WebhookBody) } }
});

const removing = apiRoute(
	WRITING,
	404
)({
	method: 'delete',
	path: '/webhooks/{webhookId}',
	tags: ['Webhooks'],
	operationId: 'delete_webhook',
	summary: 'Remove a webhook',
	description: 'With its log. What still waits to be delivered is not delivered.',
	request: { params },
	responses: { 204: { description: 'It is removed' } }
});

const replacingSecret = apiRoute(
	WRITING,
	404
)({
	method: 'post',
	path: '/webhooks/{webhookId}/secret',
	tags: ['Webhooks'],
	operationId: 'replace_webhook_secret',
	summary: 'Replace the secret',
	description:
		'For 24 hours deliveries carry two signatures, of the new secret and of the one before, so that none is refused while the new one is put in place.',
	request: { params },
	responses: { 201: { description: 'The webhook, with its new secret', content: json(NewWebhookBody) } }
});

const testing = apiRoute(
	WRITING,
	404,
	409
)({
	method: 'post',
	path: '/webhooks/{webhookId}/test',
	tags: ['Webhooks'],
	operationId: 'test_webhook',
	summary: 'Send a test message',
	description: 'A message `webhook.test`, which tells nothing. How it went is read from its delivery.',
	request: { params },
	responses: {
		202: {
			description: 'The ID of its delivery',
			content: json(z.object({ id: z.string().openapi({ example: 'msg_3f6c2b1e9d8a4c7fb0a1d2e3f4a5b6c7' }) }))
		}
	}
});

const asking = apiRoute(
	WRITING,
	404,
	409
)({
	method: 'post',
	path: '/webhooks/{webhookId}/verification',
	tags: ['Webhooks'],
	operationId: 'verify_webhook',
	summary: 'Ask the receiver to confirm again',
	description: 'With a new token; what was sent before confirms nothing any more.',
	request: { params },
	responses: { 202: { description: 'The receiver is asked', content: json(WebhookBody) } }
});

/** For the receiver, who has no token of the API: what it was sent is what it shows. */
const confirming = (method: 'get' | 'post') =>
	createRoute({
		method,
		path: '/webhooks/verify/{token}',
		tags: ['Webhooks'],
		operationId: `confirm_webhook_by_${method}`,
		summary: 'Confirm a webhook, as its receiver',
		description:
			'The address that a message `webhook.verify` carries. It counts for three days; a second time changes nothing.',
		security: [],
		request: { params: z.object({ token: z.string().regex(/^[\w.-]{1,200}$/u, 'it is the token of a message') }) },
		responses: {
			200: {
				description: 'From now on it is delivered to',
				content: json(z.object({ id: z.int(), name: z.string() }))
			},
			...refusals(404, 422)
		}
	});

export const webhooks = apiRouter();
// Before the routes of one webhook, whose number "verify" is not.
for (const method of ['get', 'post'] as const) {
	webhooks.openapi(confirming(method), async (c) =>
		c.json(await confirmByToken(c.env.scope, c.req.valid('param').token), 200)
	);
}
webhooks.openapi(listing, async (c) => c.json((await listWebhooks(c.get('scope'))).map(presentWebhook), 200));
webhooks.openapi(adding, async (c) => {
	const { description, ...input } = c.req.valid('json');
	const texts = { ...input, description: description ?? '' };
	const added = await addWebhook(c.get('scope'), texts, placeOf(c));
	if (added.kind === 'wrong') throw refuseWrong(added.problems);
	const secret = added.kind === 'added' ? added.secret : '';
	return c.json({ ...presentWebhook(added.webhook), secret }, 201);
});
webhooks.openapi(reading, async (c) =>
	c.json(presentWebhook(await getWebhook(c.get('scope'), c.req.valid('param').webhookId)), 200)
);
webhooks.openapi(changing, async (c) => {
	const { webhookId } = c.req.valid('param');
	const { disabled, description, ...input } = c.req.valid('json');
	const texts = { ...input, ...(description === undefined ? {} : { description: description ?? '' }) };
	const changed = await changeWebhook(c.get('scope'), webhookId, { texts, place: placeOf(c) });
	if (changed.kind === 'wrong') throw refuseWrong(changed.problems);
	if (disabled === true) await switchOff(c.get('scope'), webhookId);
	if (disabled === false) await switchOn(c.get('scope'), webhookId, placeOf(c).origin);
	return c.json(presentWebhook(await getWebhook(c.get('scope'), webhookId)), 200);
});
webhooks.openapi(removing, async (c) => {
	await removeWebhook(c.get('scope'), c.req.valid('param').webhookId);
	return c.body(null, 204);
});
webhooks.openapi(replacingSecret, async (c) => {
	const { webhookId } = c.req.valid('param');
	const secret = await replaceSecret(c.get('scope'), webhookId);
	return c.json({ ...presentWebhook(await getWebhook(c.get('scope'), webhookId)), secret }, 201);
});
webhooks.openapi(testing, async (c) =>
	c.json({ id: await sendTest(c.get('scope'), c.req.valid('param').webhookId) }, 202)
);
webhooks.openapi(asking, async (c) => {
	const { webhookId } = c.req.valid('param');
	await askAgain(c.get('scope'), webhookId, placeOf(c).origin);
	return c.json(presentWebhook(await getWebhook(c.get('scope'), webhookId)), 202);
});
webhooks.route('/', webhookDeliveries);

interface Asked {
	readonly env: { readonly deliveryRules: Parameters<typeof addWebhook>[2]['rules'] };
	readonly req: { readonly url: string };
}

/** The receiver confirms at the address by which the desk was asked. */
function placeOf({ env, req }: Asked) {
	return { rules: env.deliveryRules, origin: new URL(req.url).origin };
}

const SENTENCES: Readonly<Record<WebhookProblem, string>> = {
	nameMissing: 'A webhook needs a name.',
	nameLong: 'A name has at most 128 characters.',
	descriptionLong: 'A description has at most 1000 characters.',
	eventsMissing: 'Name at least one event that it is to be told.',
	eventUnknown: 'There is no such event.',
	uriMissing: 'Write the address that is to be told, such as https://hooks.acme.example/ringside.',
	uriLong: 'An address has at most 2048 characters.',
	uriUnreadable: 'This is not an address of the web. Write it like https://hooks.acme.example/ringside.',
	uriHttp: 'Only https:// is delivered to. The operator of the desk can allow http:// by RINGSIDE_WEBHOOK_HTTP.',
	uriPassword: 'An address may not hold a name or password: deliveries are signed, so that the receiver knows them.',
	uriPrivate:
		'This address is not of the public internet. The operator of the desk can allow it by RINGSIDE_WEBHOOK_NETWORKS.'
};

function refuseWrong(problems: WebhookProblems): Refusal {
	const [[field, problem] = ['name', 'nameMissing' as const]] = Object.entries(problems);
	return new Refusal('invalid', `webhook.${field}`, SENTENCES[problem], field);
}
