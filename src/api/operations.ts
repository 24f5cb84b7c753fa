/**
 * The document of the API as a list of operations, with what it refers to put in its place: what the page of the
 * document shows, and what the tests ask. Read by a schema of its own, so that it reads any valid document. Pure.
 */
import { z } from '@hono/zod-openapi';
import { JsonSchema } from './json-schema.ts';

const Example = z.looseObject({ summary: z.string().optional(), value: z.unknown() });

const Content = z.record(
	z.string(),
	z.looseObject({
		schema: JsonSchema.optional(),
		example: z.unknown().optional(),
		examples: z.record(z.string(), Example).optional()
	})
);

const Parameter = z.looseObject({
	name: z.string(),
	in: z.enum(['query', 'path', 'header', 'cookie']),
	required: z.boolean().default(false),
	description: z.string().optional(),
	schema: JsonSchema.default({}),
	example: z.unknown().optional()
});

const Header = z.looseObject({ description: z.string().optional(), schema: JsonSchema.default({}) });

const Answer = z.looseObject({
	description: z.string(),
	headers: z.record(z.string(), Header).default({}),
	content: Content.default({})
});

const Route = z.looseObject({
	operationId: z.string().default(''),
	summary: z.string().default(''),
	description: z.string().default(''),
	tags: z.array(z.string()).default([]),
	'x-required-role': z.string().optional(),
	security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
	parameters: z.array(Parameter).default([]),
	requestBody: z.looseObject({ required: z.boolean().default(false), content: Content }).optional(),
	responses: z.record(z.string(), Answer)
});

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

const Document = z.looseObject({
	info: z.looseObject({ title: z.string(), version: z.string(), description: z.string().default('') }),
	tags: z.array(z.looseObject({ name: z.string(), description: z.string().default('') })).default([]),
	paths: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
	components: z.looseObject({ schemas: z.record(z.string(), JsonSchema).default({}) }).default({ schemas: {} })
});

export type ApiDocument = z.infer<typeof Document>;
export type Content = z.infer<typeof Content>;
export type Parameter = z.infer<typeof Parameter>;
export type Answer = z.infer<typeof Answer>;

export interface Operation extends z.infer<typeof Route> {
	readonly method: (typeof METHODS)[number];
	/** As the document writes it: `/v1/people/{personId}`. */
	readonly path: string;
	/** What a token has to be granted; undefined where none is asked for. */
	readonly scope: string | undefined;
	/** Signed in for with the name and the secret of an application, and answered as OAuth 2.0 has it (RFC 6749). */
	readonly isOAuth: boolean;
	/** Which the owner of the token has to have, besides being an analyst or an administrator. */
	readonly role: string | undefined;
}

/** Any document, as it was parsed from JSON. */
export function readDocument(json: unknown): ApiDocument {
	return Document.parse(json);
}

/** In the order of the document. */
export function listOperations(document: ApiDocument): Operation[] {
	return Object.entries(document.paths).flatMap(([path, item]) =>
		METHODS.flatMap((method) => (item[method] === undefined ? [] : [operationOf(document, path, method, item[method])]))
	);
}

function operationOf(document: ApiDocument, path: string, method: Operation['method'], written: unknown): Operation {
	const route = Route.parse(resolveParts(document, written));
	return {
		...route,
		method,
		path,
		scope: route.security[0]?.['bearer']?.[0],
		role: route['x-required-role'],
		isOAuth: isOAuth(route)
	};
}

function isOAuth({ security }: z.infer<typeof Route>): boolean {
	return security.some((one) => 'application' in one);
}

/** Parameters, headers and answers that the document keeps once; schemas keep their names. */
function resolveParts(document: ApiDocument, node: unknown): unknown {
	if (Array.isArray(node)) return node.map((one) => resolveParts(document, one));
	if (typeof node !== 'object' || node === null) return node;
	if ('$ref' in node && typeof node.$ref === 'string' && !node.$ref.startsWith('#/components/schemas/')) {
		return resolveParts(document, partAt(document, node.$ref));
	}
	return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolveParts(document, value)]));
}

function partAt(document: unknown, reference: string): unknown {
	const way = reference.replace(/^#\//u, '').split('/');
	return way.reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
