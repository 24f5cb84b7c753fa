/** Requests to an API, made from its document, as careless and hostile programs send them. Arbitraries of fast-check. Pure. */
import fc from 'fast-check';
import type { ApiQuestion } from './api-desk.server.ts';
import { hostileText, hostileValue, valuesOf } from './hostile-values.ts';

type Schema = Parameters<ReturnType<typeof valuesOf>>[0];

/** What has to be known of an operation of the document. */
export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly parameters: readonly {
		readonly name: string;
		readonly in: string;
		readonly schema: Schema;
		readonly example?: unknown;
	}[];
	readonly requestBody?:
		{ readonly content: Readonly<Record<string, { readonly schema?: Schema | undefined }>> } | undefined;
}

export interface HostileCall<Operation extends Asked> {
	readonly operation: Operation;
	readonly question: ApiQuestion;
}

type Pair = readonly [name: string, value: string];

const JSON_TYPE = 'application/json';

/** Values of headers are bytes of ISO 8859-1 without control characters; anything else never leaves a client. */
const headerText = fc.oneof(
	fc.constantFrom(
		'',
		'*',
		'"x"',
		'W/"x"',
		'"',
		',,,',
		'x'.repeat(300),
		'Ã©',
		'*/*;q=2',
		'text/html',
		'bytes=0-',
		'gzip',
		'-1'
	),
	fc.string({
		unit: fc
			.integer({ min: 0x20, max: 0xff })
			.filter((code) => code !== 0x7f)
			.map((code) => String.fromCharCode(code)),
		maxLength: 40
	})
);

const headerName = fc.constantFrom(
	...[
		'If-Match',
		'If-None-Match',
		'If-Modified-Since',
		'Idempotency-Key',
		'Accept',
		'Accept-Language',
		'Range',
		'Content-Encoding'
	],
	...[
		'Prefer',
		'X-HTTP-Method-Override',
		'X-4me-Account',
		'X-Forwarded-For',
		'Cookie',
		'Origin',
		'Expect',
		'Transfer-Encoding'
	]
);

/** What no encoder writes. */
const rawQuery = fc.constantFrom(
	'%',
	'%zz',
	'%c3%28',
	'%00',
	'=',
	'&&',
	'a[]=1',
	'a[b]=1',
	'?',
	'+',
	'%2500',
	'__proto__=1',
	';a=1'
);

const contentType = fc.oneof(
	{ weight: 20, arbitrary: fc.constant(JSON_TYPE) },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			...[
				'application/json; charset=utf-16',
				'APPLICATION/JSON',
				'application/merge-patch+json',
				'text/plain',
				'text/json'
			],
			...[
				'multipart/form-data',
				'multipart/form-data; boundary=x',
				'application/x-www-form-urlencoded',
				'application/octet-stream',
				'',
				'x'
			]
		)
	}
);

/** @param tokens those that are sent, the usual one first */
export function hostileCalls<Operation extends Asked>(
	operations: readonly Operation[],
	schemas: Readonly<Record<string, Schema>>,
	tokens: readonly [string, ...string[]]
): fc.Arbitrary<HostileCall<Operation>> {
	const valueOf = valuesOf(schemas);
	return fc.constantFrom(...operations).chain((operation) =>
		fc
			.record({
				path: pathOf(operation, valueOf),
				query: queryOf(operation, valueOf),
				headers: headersOf(operation),
				body: bodyOf(operation, valueOf),
				type: contentType,
				token: fc.oneof(
					{ weight: 30, arbitrary: fc.constant(tokens[0]) },
					{ weight: 1, arbitrary: fc.constantFrom(...tokens, undefined) }
				)
			})
			.map(({ path, query, headers, body, type, token }) => ({
				operation,
				question: {
					...{ method: operation.method.toUpperCase(), path: query === '' ? path : `${path}?${query}`, token, body },
					headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': type }) }
				}
			}))
	);
}

function pathOf({ path, parameters }: Asked, valueOf: ReturnType<typeof valuesOf>): fc.Arbitrary<string> {
	const named = parameters.filter((one) => one.in === 'path');
	const values = named.map(({ schema, example }) =>
		fc.oneof(
			{ weight: 8, arbitrary: fc.constant(String(example ?? schema['example'] ?? 1)) },
			{ weight: 2, arbitrary: fc.oneof(valueOf(schema).map(written), hostileText).filter(isSegment) }
		)
	);
	return fc
		.tuple(...values)
		.map((given) =>
			given.reduce((way, value, at) => way.replace(`{${named[at]?.name ?? ''}}`, () => encoded(value)), path)
		);
}

/** With nothing, or a dot, the address is another one: that of the list. */
function isSegment(text: string): boolean {
	return !/^\.{0,2}$/u.test(text);
}

function queryOf({ parameters }: Asked, valueOf: ReturnType<typeof valuesOf>): fc.Arbitrary<string> {
	const named = parameters.filter((one) => one.in === 'query');
	const unknown = fc.tuple(fc.constantFrom('no_such', 'id', 'fields', '__proto__'), hostileText);
	const known = named.map(({ name, schema, example }) =>
		fc.tuple(
			fc.constant(name),
			fc.oneof(fc.constant(written(example ?? schema['example'] ?? '')), valueOf(schema).map(written), hostileText)
		)
	);
	const pair: fc.Arbitrary<Pair> =
		known.length === 0
			? unknown
			: fc.oneof({ weight: 30, arbitrary: fc.oneof(...known) }, { weight: 1, arbitrary: unknown });
	const pairs = fc
		.array(pair, { maxLength: 3 })
		.map((all) => all.map(([name, value]) => `${encoded(name)}=${encoded(value)}`));
	return fc
		.tuple(pairs, fc.option(rawQuery, { freq: 15, nil: undefined }), fc.nat({ max: 9 }))
		.map(([all, raw, twice]) => [...all, ...(twice === 0 ? all : []), ...(raw === undefined ? [] : [raw])].join('&'));
}

function headersOf({ parameters }: Asked): fc.Arbitrary<Record<string, string>> {
	const own = parameters.filter((one) => one.in === 'header').map(({ name }) => name);
	const name = own.length === 0 ? headerName : fc.oneof(fc.constantFrom(...own), headerName);
	return fc.array(fc.tuple(name, headerText), { maxLength: 2 }).map((pairs) => Object.fromEntries(pairs));
}

function bodyOf(
	{ method, requestBody }: Asked,
	valueOf: ReturnType<typeof valuesOf>
): fc.Arbitrary<string | undefined> {
	if (requestBody === undefined) {
		return method === 'get' ? fc.constant(undefined) : fc.option(fc.constant('{}'), { freq: 5, nil: undefined });
	}
	const value = fc.oneof(
		{ weight: 12, arbitrary: valueOf(requestBody.content[JSON_TYPE]?.schema ?? {}) },
		{ weight: 1, arbitrary: hostileValue }
	);
	const json = value.map((one) => JSON.stringify(one) ?? '');
	return fc.oneof(
		{ weight: 30, arbitrary: json },
		{ weight: 1, arbitrary: json.map((text) => text.slice(0, -1)) },
		{ weight: 1, arbitrary: json.map((text) => `\ufeff${text}`) },
		{
			weight: 1,
			arbitrary: fc.constantFrom('', '{', '{"a":1e999}', '{"a":1,"a":2}', '{"__proto__":{"x":1}}', '\0', '01', 'NaN')
		},
		{ weight: 1, arbitrary: hostileText }
	);
}

function written(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}

/** As a URL has it; half a surrogate pair becomes the sign for what cannot be read, as browsers do it. */
function encoded(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}
