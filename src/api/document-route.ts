/** GET /v1/openapi.json: the document of the API. It says nothing of an account, so it asks for no token. */
import { createRoute, z } from '@hono/zod-openapi';
import { apiRouter, refusals } from './router.ts';

const readDocument = createRoute({
	method: 'get',
	path: '/openapi.json',
	summary: 'Read this document',
	description: 'The OpenAPI 3.1 document of this desk, from which clients are generated. /v1/docs shows it as a page.',
	request: { query: z.strictObject({}) },
	responses: {
		...refusals(422),
		200: {
			description: 'The document',
			content: {
				'application/json': {
					schema: z.looseObject({ openapi: z.string().openapi({ example: '3.1.0' }) }).openapi('OpenApiDocument')
				}
			}
		}
	}
});

/** @param describe makes the document; called once, at the first request */
export function documentRouter(describe: () => { openapi: string }) {
	const router = apiRouter();
	let made: ReturnType<typeof describe> | undefined;
	router.openapi(readDocument, (c) => c.json((made ??= describe()), 200));
	return router;
}
