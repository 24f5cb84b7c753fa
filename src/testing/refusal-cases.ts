/**
 * Requests that each operation of the document has to refuse, made of its own example: with every token that may not,
 * with what is not understood, with what is not there. Pure.
 */
import { resolved, typesOf, type JsonSchema, type Schemas } from '#api/json-schema.ts';
import type { ExampleRequest } from '#api/examples.ts';
import { KEPT, LINK_REMOVALS, NAMED_ALIKE, NEVER_KEPT, SOURCE, SPECIAL_REFUSALS } from './special-refusals.ts';
import type { ApiDocument, Operation, Parameter } from '#api/operations.ts';

/** Whose token is sent: that of everybody's rights, of an analyst, of a person without a role, of too small a scope, of another account. */
export type Holder = 'all' | 'analyst' | 'nobody' | 'narrow' | 'elsewhere' | 'unknown' | 'none';

export interface RefusalCase {
	/** A sentence goes on with it: "refuses …". */
	readonly what: string;
	readonly holder: Holder;
	/** In another account, with all rights there. */
	readonly isElsewhere: boolean;
	readonly call: ExampleRequest;
	readonly statuses: readonly number[];
	readonly code: RegExp;
	/** What has to be named as wrong; undefined: anything, or nothing. */
	readonly field: string | undefined;
}

type Case = Partial<RefusalCase> & Pick<RefusalCase, 'what' | 'statuses'>;

const KEY = 'idempotency-key';
const JSON_TYPE = 'application/json';
const UNKNOWN_PARAMETER = 'no_such_parameter';
const UNKNOWN_FIELD = 'no_such_field';

/** Paths end in IDs like these where somebody guesses, cuts off, or attacks. */
const WRONG_IDS = [
	'no-such-thing',
	'0',
	'-1',
	'1.5',
	'1e3',
	'99999999999999999999',
	"'",
	'%00',
	'%C3%28',
	'%F0%9F%93%9E'
];

/** Of the right form, and nobody's. */
const NOBODYS_ID: Readonly<Record<string, string>> = {
	uuid: '3d7c2f7e-0000-4000-8000-5f1c6b0a9d12',
	number: '987654321'
};

export function listRefusalCases(document: ApiDocument, operation: Operation, example: ExampleRequest): RefusalCase[] {
	const { schemas } = document.components;
	return [
		...tokenCases(operation),
		...queryCases(operation, example, schemas),
		...pathCases(operation, example),
		...bodyCases(operation, example, schemas),
		...conditionCases(operation, example),
		...keyCases(operation, example),
		...specialCases(operation, example)
	].map((one) => ({
		...{ holder: 'all', isElsewhere: false, call: example, code: /^[a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*$/u },
		...{ field: undefined },
		...one
	}));
}

function tokenCases({ scope, role }: Operation): Case[] {
	if (scope === undefined) return [];
	return [
		{ what: 'who has no token', holder: 'none', statuses: [401], code: /^token\.missing$/u },
		{ what: 'a token that nobody has', holder: 'unknown', statuses: [401], code: /^token\.unknown$/u },
		{ what: 'a token of another account', holder: 'elsewhere', statuses: [401], code: /^token\.unknown$/u },
		{ what: 'a token with another scope', holder: 'narrow', statuses: [403], code: /^token\.scope$/u },
		{ what: 'a token of somebody without a role', holder: 'nobody', statuses: [403] },
		...(role === 'account_administrator'
			? [{ what: 'a token of an analyst', holder: 'analyst', statuses: [403], code: /^role\./u } as const]
			: [])
	];
}

function queryCases({ method, parameters }: Operation, example: ExampleRequest, schemas: Schemas): Case[] {
	const wrong = parameters
		.filter((one) => one.in === 'query')
		.flatMap((parameter) => {
			const value = wrongText(parameter, schemas);
			return value === undefined ? [] : [{ name: parameter.name, value }];
		});
	const unknown: Case = {
		what: `a parameter that there is none of (${method})`,
		call: withQuery(example, UNKNOWN_PARAMETER, '1'),
		statuses: [422],
		code: /^parameter\.unknown$/u,
		field: UNKNOWN_PARAMETER
	};
	return [
		unknown,
		...wrong.map(({ name, value }): Case => ({
			what: `${name}=${value}`,
			call: withQuery(example, name, value),
			statuses: [422],
			field: name
		}))
	];
}

function pathCases({ operationId, path, parameters }: Operation, example: ExampleRequest): Case[] {
	const named = parameters.filter((one) => one.in === 'path');
	if (named.length === 0) return [];
	const parts = path.split('/');
	const inPlace = (name: string, value: string): ExampleRequest => {
		const [before = '', query] = example.path.split('?');
		const at = parts.indexOf(`{${name}}`);
		const changed = before.split('/').map((part, index) => (index === at ? value : part));
		return { ...example, path: [changed.join('/'), ...(query === undefined ? [] : [query])].join('?') };
	};
	const isText = ({ schema }: Parameter) => schema.format === undefined && typesOf(schema).includes('string');
	return [
		...(NAMED_ALIKE.has(path)
			? []
			: [{ what: 'what belongs to another account', isElsewhere: true, statuses: [404] } as const]),
		...named
			.filter((one) => !LINK_REMOVALS.has(operationId) || one !== named.at(-1))
			.flatMap((one): Case[] => [
				{
					what: `a ${one.name} that nothing has`,
					call: inPlace(one.name, NOBODYS_ID[one.schema.format ?? 'number'] ?? UNKNOWN_FIELD),
					statuses: isText(one) ? [404, 422] : [404]
				},
				...WRONG_IDS.map((id): Case => ({
					what: `${id} as ${one.name}`,
					call: inPlace(one.name, id),
					statuses: [404, 422]
				}))
			])
	];
}

function bodyCases({ requestBody }: Operation, example: ExampleRequest, schemas: Schemas): Case[] {
	const schema = requestBody?.content[JSON_TYPE]?.schema;
	if (requestBody === undefined || schema === undefined) return [];
	const sent: unknown = JSON.parse(example.body ?? '{}');
	const fields = Object.entries(resolved(schema, schemas).properties ?? {});
	const body = (value: unknown): ExampleRequest => ({ ...example, body: JSON.stringify(value) });
	const raw = (text: string): ExampleRequest => ({ ...example, body: text });
	const unread = [400, 422];
	return [
		{ what: 'JSON that is cut off', call: raw('{"name": "A'), statuses: [400], code: /^body\.malformed$/u },
		{ what: 'JSON that goes on behind its end', call: raw(`${example.body ?? '{}'}}`), statuses: [400] },
		{ what: 'a list instead of fields', call: body([]), statuses: unread },
		{ what: 'a text instead of fields', call: body('name'), statuses: unread },
		{ what: 'null instead of fields', call: body(null), statuses: unread },
		{
			what: 'a text that does not say it is JSON',
			call: { ...example, headers: { ...example.headers, 'Content-Type': 'text/plain' } },
			statuses: [400, 415, 422]
		},
		{
			what: 'a field that there is none of',
			call: body({ ...Object(sent), [UNKNOWN_FIELD]: 1 }),
			statuses: [422],
			code: /^body\.unknown$/u,
			field: UNKNOWN_FIELD
		},
		...fields.flatMap(([name, field]) =>
			wrongValues(field, schemas).map(([kind, value]): Case => ({
				what: `${kind} as ${name}`,
				call: body({ ...Object(sent), [name]: value }),
				statuses: [422],
				field: name
			}))
		),
		...(fields.some(([name]) => name.endsWith('_id') && name in Object(sent))
			? [{ what: 'what names records of another account', isElsewhere: true, statuses: [404, 409, 422] }]
			: [])
	];
}

function conditionCases({ parameters, responses }: Operation, example: ExampleRequest): Case[] {
	const name = parameters.find((one) => one.in === 'header' && one.name.toLowerCase() === 'if-match')?.name;
	if (name === undefined) return [];
	const without = Object.fromEntries(Object.entries(example.headers).filter(([one]) => one !== name));
	const cases: Case[] = [
		{
			what: 'a version that was not seen',
			call: { ...example, headers: { ...without, [name]: '"another"' } },
			statuses: [412]
		}
	];
	return '428' in responses
		? [...cases, { what: 'a change of no version', call: { ...example, headers: without }, statuses: [428] }]
		: cases;
}

/** Under which a test sends an example, so that it can be sent again. */
export function exampleKeyOf({ operationId }: Operation): Record<string, string> {
	return { [KEY]: `example-of-${operationId}` };
}

export function isKeyed({ parameters }: Operation): boolean {
	return parameters.some(({ name }) => name === KEY);
}

/** The example was sent before, under its key. */
function keyCases(operation: Operation, example: ExampleRequest): Case[] {
	if (!isKeyed(operation)) return [];
	const withKey = (key: Record<string, string>, body = example.body): ExampleRequest => ({
		...example,
		headers: { ...example.headers, ...key },
		body
	});
	return [
		{
			what: 'a key of another request',
			call: withKey(exampleKeyOf(operation), `${example.body ?? ''} `),
			statuses: [422]
		},
		{ what: 'a key that is too long', call: withKey({ [KEY]: 'x'.repeat(256) }), statuses: [422] },
		{ what: 'a key with a blank', call: withKey({ [KEY]: 'a b' }), statuses: [422] }
	];
}

/** What a route refuses besides: its example with other fields or headers, of which undefined takes one away. */
function specialCases({ operationId, method, parameters, path }: Operation, example: ExampleRequest): Case[] {
	// What is written to a record that a directory keeps; what is new has no directory yet.
	const isKept = parameters.some(({ name }) => name === SOURCE) && (method !== 'post' || path.endsWith('}'));
	const kept = isKept && !NEVER_KEPT.has(operationId) ? [KEPT] : [];
	return [...kept, ...(SPECIAL_REFUSALS[operationId] ?? [])].map(
		({ what, status, code, path, headers = {}, body }) => ({
			...{ what, statuses: [status], code },
			call: {
				...example,
				path: path ?? example.path,
				headers: definedOf({ ...example.headers, ...headers }),
				body:
					body === undefined ? example.body : JSON.stringify({ ...Object(JSON.parse(example.body ?? '{}')), ...body })
			}
		})
	);
}

function definedOf(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
	);
}

function withQuery(example: ExampleRequest, name: string, value: string): ExampleRequest {
	const [path = '', query = ''] = example.path.split('?');
	const kept = query.split('&').filter((one) => one !== '' && !one.startsWith(`${encodeURIComponent(name)}=`));
	return {
		...example,
		path: `${path}?${[...kept, `${encodeURIComponent(name)}=${encodeURIComponent(value)}`].join('&')}`
	};
}

/** Undefined where any text is right. */
function wrongText({ schema }: Parameter, schemas: Schemas): string | undefined {
	const what = resolved(schema, schemas);
	const types = typesOf(what);
	if (what.enum !== undefined) return 'no such word';
	if (types.includes('integer') || types.includes('number')) return 'many';
	if (types.includes('boolean')) return 'perhaps';
	return what.format === undefined || types.length === 0 ? undefined : 'tomorrow';
}

function wrongValues(schema: JsonSchema, schemas: Schemas): [kind: string, value: unknown][] {
	const what = resolved(schema, schemas);
	const types = typesOf(what);
	const [type] = types;
	if (type === undefined) return [];
	const wrong: [string, unknown][] = [];
	if (!types.includes('null')) wrong.push(['null', null]);
	if (!types.includes('object')) wrong.push(['fields', { a: 1 }]);
	if (!types.includes('array')) wrong.push(['a list', [1]]);
	if (!types.includes('boolean')) wrong.push(['true', true]);
	if (types.includes('string')) wrong.push(['a number', 17]);
	else wrong.push(['a text', 'many']);
	if (what.enum !== undefined) wrong.push(['another word', 'no such word']);
	if (types.includes('integer')) wrong.push(['a fraction', 1.5], ['a number too large', 1e300]);
	const longest = what['maxLength'];
	if (typeof longest === 'number') wrong.push(['a text too long', 'x'.repeat(longest + 1)]);
	return wrong;
}
