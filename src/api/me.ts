/** /v1/me: who asks, and in which account. */
import { z } from '@hono/zod-openapi';
import { PERSON_LISTING } from '#people/person-listing.ts';
import { findRecord } from '#records/list-records.server.ts';
import { PersonBody } from './people.ts';
import { apiRoute, apiRouter } from './router.ts';

const Me = PersonBody.extend({
	account: z.object({ id: z.string().openapi({ example: 'acme' }), name: z.string() })
}).openapi('Me');

const readMe = apiRoute({ scope: 'people:read' })({
	method: 'get',
	path: '/me',
	tags: ['People'],
	operationId: 'get_me',
	summary: 'Read who asks',
	description: 'The person who owns the token, with the account.',
	responses: { 200: { description: 'The person', content: { 'application/json': { schema: Me } } } }
});

export const me = apiRouter();
me.openapi(readMe, async (c) => {
	const person = await findRecord(c.get('scope'), PERSON_LISTING, c.get('scope').personId ?? 0);
	const { slug, name } = c.env.account;
	return Response.json({ ...person, account: { id: slug, name } });
});
