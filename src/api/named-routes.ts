/** Creation and change of records that an account knows by their names: the same for each kind, for its administrators. */
import { z, type OpenAPIHono } from '@hono/zod-openapi';
import type { TokenScope } from '#accounts/token-scopes.ts';
import { addNamedRecord, changeNamedRecord } from '#records/named-records.server.ts';
import type { RecordKind } from '#records/record-kind.ts';
import { expectTag } from './conditional.ts';
import { idempotent } from './idempotency.server.ts';
import { addressOf, answerWritten, type Records } from './list-routes.ts';
import type { SentRecord } from './named-bodies.ts';
import { apiRoute, type ApiBindings } from './router.ts';
import { IdParameter } from './schemas.ts';
import { sourceOf, WriteHeaders } from './write-headers.ts';

export interface WrittenRecords {
	readonly kind: RecordKind;
	readonly writing: TokenScope;
	readonly creation: z.ZodType<SentRecord>;
	readonly change: z.ZodType<SentRecord>;
	/** What a program has to know besides what is the same for each kind. */
	readonly description: string;
}

export function addWriteRoutes<Shape extends z.ZodRawShape>(
	router: OpenAPIHono<ApiBindings>,
	records: Records<Shape>,
	written: WrittenRecords
): void {
	addCreation(router, records, written);
	addChange(router, records, written);
}

/**
 * A record has no key of the request that created it. Where the answer was lost with the process, the same request again
 * is refused by the name, of which there is one; so it creates nothing more in any case.
 */
function addCreation<Shape extends z.ZodRawShape>(
	router: OpenAPIHono<ApiBindings>,
	{ listing, path, tag, words: [one], body }: Records<Shape>,
	{ kind, writing, creation, description }: WrittenRecords
): void {
	const route = apiRoute(
		{ scope: writing, role: 'account_administrator' },
		409
	)({
		method: 'post',
		path,
		tags: [tag],
		operationId: `create_${one.replaceAll(' ', '_')}`,
		summary: `Add ${withArticle(one)}`,
		description: `${description} A \`source\` makes that system the keeper of the record.`,
		middleware: [idempotent],
		request: {
			headers: WriteHeaders.creation,
			body: { required: true, content: { 'application/json': { schema: creation } } }
		},
		responses: {
			201: {
				description: `The ${one}`,
				headers: WriteHeaders.created,
				content: { 'application/json': { schema: body } }
			}
		}
	});
	router.openapi(route, async (c) => {
		const { columns, links } = c.req.valid('json');
		const source = sourceOf(c);
		const id = await addNamedRecord(c.get('scope'), kind, {
			columns: source === undefined ? columns : { source, ...columns },
			links
		});
		return answerWritten(c, listing, { id, created: addressOf(c, `/v1${path}/${id}`) });
	});
}

function addChange<Shape extends z.ZodRawShape>(
	router: OpenAPIHono<ApiBindings>,
	{ listing, path, tag, words: [one], body }: Records<Shape>,
	{ kind, writing, change, description }: WrittenRecords
): void {
	const route = apiRoute(
		{ scope: writing, role: 'account_administrator' },
		404,
		409,
		412
	)({
		method: 'patch',
		path: `${path}/{id}`,
		tags: [tag],
		operationId: `change_${one.replaceAll(' ', '_')}`,
		summary: `Change ${withArticle(one)}`,
		description: `${description} Fields that are left out stay as they are; null empties one. What has a \`source\` is changed only by a program that names it in X-Ringside-Source or in \`source\`.`,
		request: {
			params: z.object({ id: IdParameter }),
			headers: WriteHeaders.change,
			body: { required: true, content: { 'application/json': { schema: change } } }
		},
		responses: {
			200: {
				description: `The ${one}`,
				headers: WriteHeaders.changed,
				content: { 'application/json': { schema: body } }
			}
		}
	});
	router.openapi(route, async (c) => {
		const { id } = c.req.valid('param');
		const { columns, links, source } = c.req.valid('json');
		await changeNamedRecord(c.get('scope'), kind, {
			...{ id, columns, links },
			asSource: sourceOf(c) ?? source,
			expect: expectTag({ listing, id, ifMatch: c.req.header('if-match') })
		});
		return answerWritten(c, listing, { id });
	});
}

function withArticle(words: string): string {
	return `${/^[aeio]/u.test(words) ? 'an' : 'a'} ${words}`;
}
