/**
 * Requests and answers as the document's own examples make them. The page of the document shows them, and the tests
 * send them: an example that does not work is a failing test. Pure.
 */
import { alternativesOf, resolved, typesOf, type JsonSchema, type Schemas } from './json-schema.ts';
import type { ApiDocument, Content, Operation, Parameter } from './operations.ts';

export interface FormPart {
	readonly name: string;
	readonly value: string;
	readonly isFile: boolean;
}

export interface ExampleRequest {
	readonly method: string;
	/** With the values of its parameters, and its query. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	/** As it is sent; undefined where nothing is. */
	readonly body: string | undefined;
	/** What the body is made of, where it is a form with files: a file is told by its name alone. */
	readonly parts?: readonly FormPart[];
}

/** Deep enough for every answer, and an end for a schema that contains itself. */
const DEEPEST = 8;

/** A list that is read in pages is shown by its first one: all its filters together would find nothing. */
const PAGE_SIZE = 'per_page';

/** What a format looks like, where no example of its own is given. */
const OF_FORMAT: Readonly<Record<string, string>> = {
	date: '2026-11-23',
	'date-time': '2026-11-23T09:42:00Z',
	email: 'a.meulen@noordzee.example',
	uri: 'https://desk.example/',
	uuid: '0b8f3c1e-2f5d-4c3a-9e55-6a1d7f0c2b41'
};

const FORM_WITH_FILES = 'multipart/form-data';
const BOUNDARY = 'between-the-parts';

/** Right for every type of file that can be imported by a name alone. */
const FILE_NAME = 'organizations.csv';
const FILE = 'Name\nAcme Works\n';

interface Body {
	readonly type: string;
	readonly body: string;
	readonly parts?: readonly FormPart[];
}

/** Values that stand in for those of the examples, by the name of a parameter or a header. */
export type Instead = Readonly<Record<string, string>>;

export function exampleRequest(document: ApiDocument, operation: Operation, instead: Instead = {}): ExampleRequest {
	const { schemas } = document.components;
	const isList = operation.parameters.some(({ name }) => name === PAGE_SIZE);
	const given = operation.parameters.flatMap((parameter) => {
		const isLeftOut = isList && parameter.in === 'query' && !parameter.required && parameter.name !== PAGE_SIZE;
		const value = instead[parameter.name] ?? (isLeftOut ? undefined : exampleOfParameter(parameter, schemas));
		return value === undefined ? [] : [{ ...parameter, value: textOf(value) }];
	});
	const path = given
		.filter((one) => one.in === 'path')
		.reduce((path, { name, value }) => path.replace(`{${name}}`, encodeURIComponent(value)), operation.path);
	const query = given
		.filter((one) => one.in === 'query')
		.map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
	const headers = given.filter((one) => one.in === 'header').map(({ name, value }): [string, string] => [name, value]);
	const sent = exampleBody(operation, schemas);
	return {
		method: operation.method.toUpperCase(),
		path: query.length === 0 ? path : `${path}?${query.join('&')}`,
		headers: { ...Object.fromEntries(headers), ...(sent === undefined ? {} : { 'Content-Type': sent.type }) },
		body: sent?.body,
		...(sent?.parts === undefined ? {} : { parts: sent.parts })
	};
}

/** Undefined for a parameter that may be left out and has no example. */
export function exampleOfParameter(parameter: Parameter, schemas: Schemas): unknown {
	const written = firstOf(parameter.example, ...writtenIn(parameter.schema));
	if (written !== undefined || !parameter.required) return written;
	return exampleOf(parameter.schema, schemas);
}

/** The example of what is sent or answered as JSON; undefined where nothing is. */
export function exampleOfContent(content: Content, schemas: Schemas): unknown {
	const media = content['application/json'] ?? Object.values(content)[0];
	if (media === undefined) return undefined;
	const [first] = Object.values(media.examples ?? {});
	return media.example ?? first?.value ?? (media.schema && exampleOf(media.schema, schemas));
}

/** By the schema's own examples, as far as there are any. */
export function exampleOf(schema: JsonSchema, schemas: Schemas, depth = 0): unknown {
	const what = resolved(schema, schemas);
	const written = firstOf(...writtenIn(what), what.const, what.enum?.[0], what.default);
	if (written !== undefined) return written;
	if (depth > DEEPEST) return null;
	if (what.allOf !== undefined) {
		return Object.assign({}, ...what.allOf.map((part) => exampleOf(part, schemas, depth + 1)));
	}
	const [alternative] = alternativesOf(what);
	if (alternative !== undefined) return exampleOf(alternative, schemas, depth + 1);
	return exampleOfType(what, schemas, depth);
}

function exampleOfType(schema: JsonSchema, schemas: Schemas, depth: number): unknown {
	const [type] = typesOf(schema);
	if (type === 'object' || schema.properties !== undefined) {
		return Object.fromEntries(
			Object.entries(schema.properties ?? {}).map(([name, one]) => [name, exampleOf(one, schemas, depth + 1)])
		);
	}
	if (type === 'array') return schema.items === undefined ? [] : [exampleOf(schema.items, schemas, depth + 1)];
	if (type === 'string') return OF_FORMAT[schema.format ?? ''] ?? '…';
	if (type === 'boolean') return false;
	return type === 'integer' || type === 'number' ? 1 : null;
}

function exampleBody({ requestBody }: Operation, schemas: Schemas): Body | undefined {
	if (requestBody === undefined) return undefined;
	const [type = 'application/json'] = Object.keys(requestBody.content);
	const schema = requestBody.content[type]?.schema;
	if (type === FORM_WITH_FILES && schema !== undefined) return exampleForm(schema, schemas);
	const value = exampleOfContent(requestBody.content, schemas);
	if (type === 'application/x-www-form-urlencoded') {
		return {
			type,
			body: new URLSearchParams(Object.entries(Object(value)).map(([k, v]) => [k, String(v)])).toString()
		};
	}
	return { type, body: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** Only what it needs, with a line between the parts that stands in none of them. */
function exampleForm(schema: JsonSchema, schemas: Schemas): Body {
	const { properties = {}, required = [] } = resolved(schema, schemas);
	const parts = required.map((name): FormPart => {
		const field = properties[name] ?? {};
		const isFile = field.format === 'binary';
		return { name, isFile, value: isFile ? FILE_NAME : textOf(exampleOf(field, schemas)) };
	});
	const written = parts.map(({ name, value, isFile }) => {
		const file = isFile ? `; filename="${value}"\r\nContent-Type: text/csv` : '';
		return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${isFile ? FILE : value}\r\n`;
	});
	return { type: `${FORM_WITH_FILES}; boundary=${BOUNDARY}`, body: `${written.join('')}--${BOUNDARY}--\r\n`, parts };
}

function writtenIn({ example, examples }: JsonSchema): unknown[] {
	return [example, examples?.[0]];
}

/** Null is an example as well. */
function firstOf(...values: readonly unknown[]): unknown {
	return values.find((value) => value !== undefined);
}

function textOf(value: unknown): string {
	return Array.isArray(value) ? value.map(String).join(',') : String(value);
}
