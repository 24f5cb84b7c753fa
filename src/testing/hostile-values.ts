/** Values that programs send by mistake or on purpose, for property-based tests. Arbitraries of fast-check. Pure. */
import fc from 'fast-check';

/** The words of JSON Schema that say how a value has to be. */
interface Shape {
	readonly [keyword: string]: unknown;
	readonly type?: string | string[] | undefined;
	readonly properties?: Record<string, Shape> | undefined;
	readonly items?: Shape | undefined;
	readonly enum?: unknown[] | undefined;
	readonly anyOf?: Shape[] | undefined;
	readonly oneOf?: Shape[] | undefined;
	readonly allOf?: Shape[] | undefined;
	readonly required?: string[] | undefined;
	readonly $ref?: string | undefined;
}

/** Deeper values are left out: a schema may contain itself. */
const DEEPEST = 4;

const NUL = '\u0000';

/** Texts that have broken programs: of databases, of files, of terminals, of Unicode. */
const TEXTS = [
	...['', ' ', '0', '-1', '1e309', 'NaN', 'null', 'undefined', '[object Object]', 'true', '١٢٣', '１２３'],
	...[
		NUL,
		`a${NUL}b`,
		'\ud800',
		'a\udfff',
		'\ufeff',
		'\u202eabc',
		'e\u0301',
		'İ',
		'ß',
		'ﷺ',
		'👩‍👩‍👧‍👦',
		'\u2028',
		'\r\nX-Test: 1'
	],
	...["'", '"', "' or 1=1 --", '\\', '%', '_', '%00', '%zz', '${x}', '{{x}}', '<script>', '../../etc/passwd', '=1+1'],
	...[
		'2026-02-30',
		'9999-12-31T23:59:59Z',
		'-271821-04-20T00:00:00Z',
		'+275760-09-13T00:00:00.001Z',
		'294277-01-01T00:00:00Z'
	],
	...[
		'0000-01-01T00:00:00Z',
		'2026-11-23T09:42:00+99:99',
		'>=',
		'<',
		'!',
		'!!',
		',',
		'1,',
		'>a<b',
		'>1<2<3',
		'-',
		'-id,id'
	],
	...[
		'9223372036854775807',
		'9223372036854775808',
		'2147483648',
		'99999999999999999999999',
		'00000000-0000-0000-0000-000000000000'
	]
];

const NUMBERS = [0, -0, -1, 1.5, 1e300, -1e300, 5e-324, 2 ** 31, 2 ** 53, -(2 ** 63), 2 ** 63];

/** Of names that mean something to JavaScript itself. */
const NAMES = ['__proto__', 'constructor', 'toString', 'length', '', 'id', 'account_id'];

/** Any text at all: seldom a long one, as they take their time. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...TEXTS) },
	{ weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
	{ weight: 1, arbitrary: fc.constantFrom(...TEXTS).map((text) => text.repeat(500)) },
	{ weight: 1, arbitrary: fc.constantFrom('x', 'ж', '👍', '1', 'a ').map((text) => text.repeat(20_000)) }
);

/** Any value that JSON has. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
	{ weight: 4, arbitrary: hostileText },
	{ weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS, null, true, false, [], {}, [[]], [null]) },
	{ weight: 1, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
	{ weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...NAMES), hostileText, { maxKeys: 3 }) },
	{ weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
	{ weight: 1, arbitrary: fc.constantFrom(50, 2000).map(nested) }
);

/** Makes values as a schema has them, mostly. @param schemas those that others refer to, by their name */
export function valuesOf(schemas: Readonly<Record<string, Shape>>): (schema: Shape) => fc.Arbitrary<unknown> {
	return (schema) => any(schema, 0);

	function any(schema: Shape, depth: number): fc.Arbitrary<unknown> {
		return fc.oneof({ weight: 12, arbitrary: fitting(schema, depth) }, { weight: 1, arbitrary: hostileValue });
	}

	function fitting(schema: Shape, depth: number): fc.Arbitrary<unknown> {
		if (depth > DEEPEST) return fc.constant(null);
		if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
		const made = composed(schema, depth);
		if (schema['example'] === undefined) return made;
		return fc.oneof(fc.constant(schema['example']), made);
	}

	function composed(schema: Shape, depth: number): fc.Arbitrary<unknown> {
		if (schema.$ref !== undefined) return fitting(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, depth);
		const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
		if (parts.length > 0) return fc.oneof(...parts.map((part) => fitting(part, depth)));
		const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? ['null']);
		return fc.oneof(...types.map((type) => ofType(type, schema, depth)));
	}

	function ofType(type: string, schema: Shape, depth: number): fc.Arbitrary<unknown> {
		if (type === 'boolean') return fc.boolean();
		if (type === 'integer') return fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.maxSafeInteger());
		if (type === 'number') return fc.double();
		if (type === 'array') return fc.array(any(schema.items ?? {}, depth + 1), { maxLength: 3 });
		if (type === 'object') return fields(schema, depth);
		return type === 'string' ? text(schema) : fc.constant(null);
	}

	/** What is needed is nearly always there, so that more than its absence is tried. */
	function fields({ properties = {}, required = [] }: Shape, depth: number): fc.Arbitrary<unknown> {
		const values = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, any(one, depth + 1)]));
		return fc.oneof(
			{ weight: 9, arbitrary: fc.record(values, { requiredKeys: required.filter((name) => name in values) }) },
			{ weight: 1, arbitrary: fc.record(values, { requiredKeys: [] }) }
		);
	}
}

function text({ format }: Shape): fc.Arbitrary<string> {
	if (format === 'uuid') return fc.uuid();
	if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
	return fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), hostileText);
}

function nested(depth: number): unknown {
	let value: unknown = 1;
	for (let level = 0; level < depth; level++) value = [value];
	return value;
}
