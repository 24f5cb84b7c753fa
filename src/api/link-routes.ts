/**
 * What belongs to a record, such as the members of a team: the list, and one more or one less, which is how 4me's
 * programs keep such a list.
 */
import { z, type OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { TokenScope } from '#accounts/token-scopes.ts';
import type { Refusal } from '#foundation/refusals.ts';
import { findRecord } from '#records/list-records.server.ts';
import type { Listing } from '#records/listing.ts';
import { changeNamedRecord } from '#records/named-records.server.ts';
import type { RecordKind } from '#records/record-kind.ts';
import type { LinkChange } from '#records/record-links.server.ts';
import { expectTag } from './conditional.ts';
import { addListRoutes, type Owner, type Records } from './list-routes.ts';
import { apiRoute, type ApiBindings } from './router.ts';
import { IdParameter } from './schemas.ts';
import { sourceOf, WriteHeaders } from './write-headers.ts';

export interface Linked {
	/** What they belong to. */
	readonly owner: Owner;
	readonly kind: RecordKind;
	readonly listing: Listing;
	/** As the kind calls them: "members". */
	readonly field: string;
	/** Of all that may belong to it. */
	readonly others: Listing;
	readonly writing: TokenScope;
}

/** Refuses where the record is not there to which others belong. */
export function recordOwner(parameter: string, listing: Listing, unknown: () => Refusal): Owner {
	return { parameter, check: (c, id) => refuseMissing(c, listing, { id, unknown }) };
}

/** GET of the list; POST and DELETE of one, DELETE of all. */
export function addLinkRoutes<Shape extends z.ZodRawShape>(
	router: OpenAPIHono<ApiBindings>,
	records: Records<Shape>,
	linked: Linked
): void {
	addListRoutes(router, { ...records, owner: linked.owner });
	const [one, several] = records.words;
	const Owned = z.object({ [linked.owner.parameter]: IdParameter });
	const OneOf = Owned.extend({ id: IdParameter });
	addDeed(router, linked, {
		method: 'post',
		...{ path: `${records.path}/{id}`, tag: records.tag, params: OneOf },
		operationId: `add_${noun(one)}`,
		summary: `Add a ${one}`,
		description: 'Sent again it changes nothing more. An If-Match is the ETag of what it belongs to.',
		answers: { 200: { description: 'It is there', content: { 'application/json': { schema: z.object({}) } } } },
		async change(c) {
			const id = Number(c.req.param('id'));
			await refuseMissing(c, linked.others, { id, unknown: records.unknown });
			return { kind: 'add', ids: [id] };
		}
	});
	addDeed(router, linked, {
		method: 'delete',
		...{ path: `${records.path}/{id}`, tag: records.tag, params: OneOf },
		operationId: `remove_${noun(one)}`,
		summary: `Remove a ${one}`,
		description: 'Only from this list. What is not there needs no removing.',
		answers: { 204: { description: 'It is not there' } },
		change: (c) => Promise.resolve({ kind: 'remove', ids: [Number(c.req.param('id'))] })
	});
	addDeed(router, linked, {
		method: 'delete',
		...{ path: records.path, tag: records.tag, params: Owned },
		operationId: `remove_all_${noun(several)}`,
		summary: `Remove all ${several}`,
		description: 'Only from this list, which is empty then.',
		answers: { 204: { description: 'None is there' } },
		change: () => Promise.resolve({ kind: 'replace', ids: [] })
	});
}

interface Deed extends Pick<RouteConfig, 'method' | 'path' | 'operationId' | 'summary' | 'description'> {
	readonly tag: string;
	readonly params: z.ZodObject;
	readonly answers: RouteConfig['responses'];
	change(c: Context<ApiBindings>): Promise<LinkChange>;
}

function addDeed(
	router: OpenAPIHono<ApiBindings>,
	{ owner, kind, listing, field, writing }: Linked,
	{ tag, params, answers, change, ...deed }: Deed
): void {
	const route = apiRoute(
		{ scope: writing, role: 'account_administrator' },
		404,
		409,
		412
	)({ ...deed, tags: [tag], request: { params, headers: WriteHeaders.change }, responses: answers });
	router.openapi(route, async (c) => {
		const id = Number(c.req.param(owner.parameter));
		await owner.check(c, id);
		await changeNamedRecord(c.get('scope'), kind, {
			id,
			columns: {},
			links: { [field]: await change(c) },
			asSource: sourceOf(c),
			expect: expectTag({ listing, id, ifMatch: c.req.header('if-match') })
		});
		return deed.method === 'post' ? Response.json({}) : new Response(null, { status: 204 });
	});
}

async function refuseMissing(
	c: Context<ApiBindings>,
	listing: Listing,
	{ id, unknown }: { readonly id: number; readonly unknown: () => Refusal }
): Promise<void> {
	const record = await findRecord(c.get('scope'), listing, id, { fields: ['id'] });
	if (record === undefined) throw unknown();
}

function noun(words: string): string {
	return words.replaceAll(' ', '_');
}
