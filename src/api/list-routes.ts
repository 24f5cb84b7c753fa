/**
 * Lists and single records of a kind, the same for each: filters, fields, order, pages, tags. What is listed the domain
 * says (`records/listing.ts`), what it looks like in JSON the schema.
 */
import { z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { TokenScope } from '#accounts/token-scopes.ts';
import { Refusal } from '#foundation/refusals.ts';
import { writeCursor } from '#records/cursor.ts';
import { findRecord, listRecords, type JsonRecord, type RecordPage } from '#records/list-records.server.ts';
import {
	listedFields,
	MOST_BY_NUMBER,
	MOST_PER_PAGE,
	PER_PAGE,
	readListQuery,
	readRecordFields
} from '#records/list-query.ts';
import type { FieldFilter, Listing } from '#records/listing.ts';
import { isKnown, tagOf } from './conditional.ts';
import { apiRoute, type ApiBindings } from './router.ts';
import { IdParameter } from './schemas.ts';

export interface Records<Shape extends z.ZodRawShape> {
	readonly listing: Listing;
	readonly scope: TokenScope;
	/** Where they are listed, under /v1: "/people". */
	readonly path: string;
	/** Group of the document. */
	readonly tag: string;
	/** One of them, and several: "person", "people". */
	readonly words: readonly [one: string, several: string];
	readonly body: z.ZodObject<Shape>;
	/** Refusal of one that is not there. */
	readonly unknown: () => Refusal;
	/** Schema of the IDs in the address, where they are not numbers. */
	readonly idParameter?: z.ZodType<string> | undefined;
	/** The record that these belong to, where they do: its name in the path, and what finds out that it is there. */
	readonly owner?: Owner | undefined;
}

export interface Owner {
	readonly parameter: string;
	/** @throws Refusal where there is none, or none whom the scope may see. */
	check(c: Context<ApiBindings>, id: number): Promise<void>;
}

const PAGE_HEADERS = z.object({
	'X-Pagination-Per-Page': z.string(),
	'X-Pagination-Current-Page': z.string(),
	'X-Pagination-Total-Pages': z.string(),
	'X-Pagination-Total-Entries': z.string(),
	'X-Pagination-Throttled': z
		.string()
		.optional()
		.openapi({ description: `There are more than ${MOST_BY_NUMBER} records; they are not counted any further.` }),
	Link: z.string().optional().openapi({ description: 'RFC 8288: first, prev and next.' })
});

/** GET of the list, of each predefined part of it, and of one record. */
export function addRecordRoutes<Shape extends z.ZodRawShape>(
	router: OpenAPIHono<ApiBindings>,
	records: Records<Shape>
): void {
	addListRoutes(router, records);
	addRead(router, records);
}

/** GET of the list, and of each predefined part of it. */
export function addListRoutes<Shape extends z.ZodRawShape>(
	router: OpenAPIHono<ApiBindings>,
	records: Records<Shape>
): void {
	const { listing, path } = records;
	addList(router, records, undefined);
	for (const predefined of Object.keys(listing.predefined))
		addList(router, { ...records, path: `${path}/${predefined}` }, predefined);
}

function addList<Shape extends z.ZodRawShape>(
	router: OpenAPIHono<ApiBindings>,
	records: Records<Shape>,
	predefined: string | undefined
): void {
	const { listing, scope, path, tag, words, body, owner } = records;
	const { operationId, summary } = namesOf(records, predefined);
	const route = apiRoute(
		{ scope },
		...(owner === undefined ? [] : ([404] as const))
	)({
		method: 'get',
		path,
		tags: [tag],
		operationId,
		summary,
		description: describeList(listing, words[1]),
		request: { query: querySchema(listing), ...ownerParameter(owner) },
		responses: {
			200: {
				description: `The ${words[1]} of this page`,
				headers: PAGE_HEADERS,
				content: { 'application/json': { schema: z.array(body.partial()) } }
			}
		}
	});
	router.openapi(route, async (c) => {
		refuseLong(c.env.search);
		const ownerId = await ownerOf(c, owner);
		const query = readListQuery(listing, c.req.valid('query'));
		const page = await listRecords(c.get('scope'), listing, query, { predefined, ownerId });
		return Response.json(page.records, { headers: pageHeaders(c.req.url, page, query.perPage) });
	});
}

function addRead<Shape extends z.ZodRawShape>(router: OpenAPIHono<ApiBindings>, records: Records<Shape>): void {
	const { listing, scope, path, tag, words, body, owner, idParameter = IdParameter, unknown } = records;
	const route = apiRoute(
		{ scope },
		404
	)({
		method: 'get',
		path: `${path}/{id}`,
		tags: [tag],
		operationId: `get_${nounOf(words[0])}`,
		summary: `Read one ${words[0]}`,
		description:
			'All fields, unless `fields` asks for some. The ETag goes into If-Match of a change, or into If-None-Match.',
		request: {
			params: z.object({ ...ownerShape(owner), id: idParameter }),
			query: z.strictObject({ fields: fieldsSchema(listing) })
		},
		responses: {
			200: {
				description: `The ${words[0]}`,
				headers: z.object({ ETag: z.string() }),
				content: { 'application/json': { schema: body.partial() } }
			},
			304: { description: 'It is still what If-None-Match names' }
		}
	});
	router.openapi(route, async (c) => {
		const ownerId = await ownerOf(c, owner);
		const fields = readRecordFields(listing, c.req.valid('query'));
		const record = await findRecord(c.get('scope'), listing, readId(c.req.valid('param')), { ownerId });
		if (record === undefined) throw unknown();
		return answerRecord(c, record, fields);
	});
}

/** With its tag; 304 for a reader who has it. */
export function answerRecord(c: Context<ApiBindings>, record: JsonRecord, fields?: readonly string[]): Response {
	const headers = { etag: tagOf(record) };
	if (isKnown(c.req.header('if-none-match'), headers.etag)) return new Response(null, { status: 304, headers });
	const shown = fields === undefined ? record : Object.fromEntries(fields.map((name) => [name, record[name]]));
	return Response.json(shown, { headers });
}

/** After a write: the record as it is now, at its address where it is new. */
export async function answerWritten(
	c: Context<ApiBindings>,
	listing: Listing,
	written: { readonly id: number | string; readonly ownerId?: number; readonly created?: string }
): Promise<Response> {
	const { id, ownerId, created } = written;
	const record = await findRecord(c.get('scope'), listing, id, { ownerId });
	if (record === undefined) throw new Error(`What was written is not there: ${listing.name}.`);
	const headers = { etag: tagOf(record), ...(created !== undefined && { location: created }) };
	return Response.json(record, { status: created === undefined ? 200 : 201, headers });
}

/** Absolute, like the address that was asked. */
export function addressOf(c: Context<ApiBindings>, path: string): string {
	return new URL(path, c.req.url).href;
}

function namesOf(
	{ listing, words, owner }: Pick<Records<z.ZodRawShape>, 'listing' | 'words' | 'owner'>,
	predefined: string | undefined
) {
	const noun = owner === undefined ? listing.name : `${owner.parameter.replace(/_id$/u, '')}_${listing.name}`;
	if (predefined === undefined) return { operationId: `list_${noun}`, summary: `List ${words[1]}` };
	return { operationId: `list_${noun}_${predefined}`, summary: `List ${words[1]}: ${predefined.replaceAll('_', ' ')}` };
}

function nounOf(word: string): string {
	return word.replaceAll(' ', '_');
}

function describeList(listing: Listing, several: string): string {
	const ordered = Object.entries(listing.fields).flatMap(([name, { order }]) =>
		order === undefined ? [] : [`\`${name}\``]
	);
	return [
		`Without \`fields\`: ${listedFields(listing)
			.map((name) => `\`${name}\``)
			.join(', ')}. Without \`sort\`: \`${listing.order}\`.`,
		`The ${several} can be sorted by ${ordered.join(', ')}.`,
		'Filters: `x`, `!x`, nothing for empty, `!` for present; of numbers and words `1,2` and `!1,2`; of numbers and moments `<x`, `<=x`, `>x`, `>=x` and `>a<b`.'
	].join(' ');
}

/** The Link header repeats the query, and clients read no more than 16 KiB of headers. */
const LONGEST_QUERY = 4000;

function refuseLong(search: string): void {
	if (search.length <= LONGEST_QUERY) return;
	throw new Refusal(
		'invalid',
		'query.too-long',
		`What is asked may have ${LONGEST_QUERY} characters in the address. Ask for less at once.`
	);
}

/** One of a parameter, or several that all have to hold. */
function repeatable(schema: z.ZodString) {
	return z.union([schema, z.array(schema)]).optional();
}

function querySchema(listing: Listing) {
	const filters = Object.entries(listing.fields).flatMap(([name, { filter }]) =>
		filter === undefined ? [] : [[name, filterSchema(filter)] as const]
	);
	return z.strictObject({
		...Object.fromEntries(filters),
		fields: fieldsSchema(listing),
		sort: once({
			description: 'Fields with commas between; a minus in front turns the order.',
			example: listing.order
		}),
		per_page: once({ description: `1 to ${MOST_PER_PAGE}, else ${PER_PAGE}.`, example: '20' }),
		page: once({ description: `By number, up to record ${MOST_BY_NUMBER}. Better: follow Link.`, example: '1' }),
		search_after: once({ description: 'From the Link header: what comes behind this page.' }),
		search_before: once({ description: 'From the Link header: what comes before this page.' })
	});
}

function fieldsSchema(listing: Listing) {
	return once({
		description: 'Names with commas between; `id` is always there.',
		example: listedFields(listing).join(',')
	});
}

function once(documented: { description: string; example?: string }) {
	return repeatable(z.string()).openapi({ type: 'string', ...documented });
}

const EXAMPLES: Readonly<Record<FieldFilter['kind'], string>> = {
	integer: '1001,1002',
	id: '1001',
	uuid: '6f1c1f2e-6a50-4d2c-9b2f-6a0f0b8a1c11',
	text: '!',
	folded: 'ada@acme.example',
	word: '',
	boolean: 'false',
	moment: '>=2026-01-01'
};

function filterSchema({ kind, words }: FieldFilter) {
	return repeatable(z.string()).openapi({
		type: 'string',
		description: words === undefined ? `Filter: ${kind}.` : `Filter: ${words.join(', ')}.`,
		example: words?.[0] ?? EXAMPLES[kind]
	});
}

function ownerShape(owner: Owner | undefined): Record<string, typeof IdParameter> {
	return owner === undefined ? {} : { [owner.parameter]: IdParameter };
}

function ownerParameter(owner: Owner | undefined) {
	return owner === undefined ? {} : { params: z.object(ownerShape(owner)) };
}

async function ownerOf(c: Context<ApiBindings>, owner: Owner | undefined): Promise<number | undefined> {
	if (owner === undefined) return undefined;
	const id = Number(c.req.param(owner.parameter));
	await owner.check(c, id);
	return id;
}

function readId(parameters: Readonly<Record<string, unknown>>): number | string {
	const { id } = parameters;
	return typeof id === 'number' ? id : String(id);
}

function pageHeaders(url: string, page: RecordPage, perPage: number): Record<string, string> {
	const isThrottled = page.total > MOST_BY_NUMBER;
	const total = Math.min(page.total, MOST_BY_NUMBER);
	const links = {
		first: linkTo(url, {}),
		prev: page.previous && linkTo(url, { search_before: writeCursor(page.previous) }),
		next: page.next && linkTo(url, { search_after: writeCursor(page.next) })
	};
	return {
		'x-pagination-per-page': String(perPage),
		'x-pagination-current-page': String(page.page),
		'x-pagination-total-pages': String(Math.ceil(total / perPage)),
		'x-pagination-total-entries': String(total),
		...(isThrottled && { 'x-pagination-throttled': 'true' }),
		link: Object.entries(links)
			.flatMap(([rel, address]) => (address === undefined ? [] : [`<${address}>; rel="${rel}"`]))
			.join(', ')
	};
}

/** The address that was asked, with another place in the list. */
function linkTo(address: string, place: Readonly<Record<string, string>>): string {
	const url = new URL(address);
	for (const name of ['page', 'search_after', 'search_before']) url.searchParams.delete(name);
	for (const [name, value] of Object.entries(place)) url.searchParams.set(name, value);
	return url.href;
}
