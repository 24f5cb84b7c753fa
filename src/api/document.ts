/**
 * The document of the API: what the routes declare, and what is the same for all of them, so that no route has to say
 * it. A route's own words stay as they are. Pure.
 */
import type { OpenAPIHono } from '@hono/zod-openapi';
import { nameParts } from './named-parts.ts';
import type { ApiBindings } from './router.ts';
import { schemasWithExamples, withExamples, withRecordOf } from './document-examples.ts';
import { DESCRIPTION, TAGS, tagOf } from './document-words.ts';

const BASE = {
	openapi: '3.1.0',
	info: {
		title: 'Ringside',
		version: '1',
		summary: 'A service desk that the telephone opens, for programs',
		description: DESCRIPTION,
		license: { name: 'MIT', identifier: 'MIT' }
	},
	// The paths have the version in them; wherever the document was read, the API is there.
	servers: [{ url: '/', description: 'The desk that this document comes from' }]
};

const ACCOUNT = {
	name: 'X-Ringside-Account',
	in: 'header',
	required: false,
	description:
		'Which account is meant, where the host name does not say it. X-4me-Account means the same. Before the host name.',
	schema: { type: 'string' }
} as const;

const REQUEST_ID = {
	description: 'Finds this request in the log of the desk; the same as `traceId` of a refusal.',
	schema: { type: 'string', format: 'uuid' }
} as const;

/** What comes with a status, whatever refused it. */
const HEADERS_OF_STATUS: Readonly<Record<string, Readonly<Record<string, object>>>> = {
	401: { 'WWW-Authenticate': { description: 'The way to sign in.', schema: { type: 'string' }, example: 'Bearer' } },
	429: { 'Retry-After': { description: 'Seconds until it is worth trying again.', schema: { type: 'integer' } } }
};

const DEFECT = {
	description: 'Something went wrong here. `traceId` finds it in the log.',
	content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } }
};

type Part = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document of everything that was added to the API so far. */
export function describeApi(api: OpenAPIHono<ApiBindings>) {
	const { paths = {}, components = {}, ...rest } = api.getOpenAPI31Document(BASE);
	const described = Object.entries(paths).map(([path, item]) => [path, isPart(item) ? describePath(path, item) : {}]);
	const told = JSON.stringify(described);
	const written = isPart(components.schemas) ? mended(components.schemas) : {};
	const named = nameParts(
		toPart(withExamples(mendedValue(Object.fromEntries(described)))),
		schemasWithExamples(written)
	);
	return {
		...rest,
		tags: TAGS.filter(({ name }) => told.includes(`"tags":[${JSON.stringify(name)}]`)),
		paths: named.paths,
		components: {
			...components,
			schemas: named.schemas,
			parameters: { ...components.parameters, Account: ACCOUNT },
			headers: { ...components.headers, RequestId: REQUEST_ID }
		}
	};
}

/** For a route without a name of its own: method and words of the path, such as `get_people_by_id`. */
export function operationIdOf(method: string, path: string): string {
	const words = path.replace(/^\/v1\//u, '').match(/\{[^}]+\}|[\p{L}\p{N}]+/gu) ?? [];
	return [method, ...words.map((word) => (word.startsWith('{') ? 'by_id' : word))].join('_');
}

function describePath(path: string, item: Part): Part {
	return Object.fromEntries(
		Object.entries(item).map(([key, value]) => [key, isPart(value) ? describeOperation(path, key, value) : value])
	);
}

function describeOperation(path: string, method: string, operation: Part): Part {
	const { parameters, responses, ...rest } = operation;
	const ownParameters = Array.isArray(parameters) ? parameters : [];
	const answers = { ...(isPart(responses) ? responses : {}), 500: DEFECT };
	return {
		operationId: operationIdOf(method, path),
		tags: [tagOf(path)],
		...rest,
		parameters: [...ownParameters.map((one) => withRecordOf(path, one)), { $ref: '#/components/parameters/Account' }],
		responses: Object.fromEntries(
			Object.entries(answers).map(([status, answer]) => [status, describeAnswer(status, answer)])
		)
	};
}

function describeAnswer(status: string, answer: unknown): unknown {
	if (!isPart(answer) || '$ref' in answer) return answer;
	const own = isPart(answer['headers']) ? answer['headers'] : {};
	return {
		...answer,
		headers: {
			'X-Request-Id': { $ref: '#/components/headers/RequestId' },
			...HEADERS_OF_STATUS[status],
			...own
		}
	};
}

/**
 * The library writes a named schema that may be null as both at once, "this schema, and an object or null", which null
 * never is: https://json-schema.org/understanding-json-schema/reference/combining#allof. It means either of the two.
 */
function mended(node: Part): Part {
	const { allOf, ...rest } = node;
	const [named, more] = Array.isArray(allOf) ? allOf : [];
	const walked = withNull(Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, mendedValue(value)])));
	if (!isPart(named) || !('$ref' in named) || !isPart(more)) return allOf === undefined ? walked : { ...walked, allOf };
	const { type, ...said } = more;
	return [type].flat().includes('null')
		? { ...walked, ...said, anyOf: [named, { type: 'null' }] }
		: { ...walked, allOf };
}

/** Of a literal that may be null the library forgets that null is one of its values. */
function withNull(schema: Part): Part {
	const { type, enum: values } = schema;
	const isForgotten = Array.isArray(values) && [type].flat().includes('null') && !values.includes(null);
	return isForgotten ? { ...schema, enum: [...values, null] } : schema;
}

function mendedValue(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(mendedValue);
	return isPart(value) ? mended(value) : value;
}

function toPart(value: unknown): Part {
	return isPart(value) ? value : {};
}

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
