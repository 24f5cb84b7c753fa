/** The examples of the document work: each is sent as it stands, in the demo account, and answered as declared. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDesk, type ApiAnswer, type ApiDesk } from '#testing/api-desk.server.ts';
import { readDeclared } from '#testing/declared-answers.ts';
import { api } from './api.ts';
import { exampleCall } from '#testing/example-calls.ts';
import { exampleOfParameter, type Instead } from './examples.ts';
import { EXAMPLES_INSTEAD, KNOWN_LATER } from '#testing/special-refusals.ts';
import { exampleKeyOf, isKeyed } from '#testing/refusal-cases.ts';
import { resolved, typesOf, type JsonSchema, type Schemas } from './json-schema.ts';
import { listOperations, readDocument, type Operation } from './operations.ts';

const written: unknown = await (await api.request('/v1/openapi.json')).json();
const document = readDocument(written);
const findUndeclared = readDeclared(written);

/** What is read first, what is taken away last, all of it at the very last: each example finds what it names. */
const ORDER: readonly Operation['method'][] = ['get', 'post', 'put', 'patch', 'delete'];
const operations = listOperations(document)
	.filter(({ path }) => !KNOWN_LATER.has(path))
	.toSorted(
		(one, other) => ORDER.indexOf(one.method) - ORDER.indexOf(other.method) || other.path.length - one.path.length
	);

let desk: ApiDesk;
beforeAll(async () => {
	desk = await openApiDesk((request, environment) => api.fetch(request, environment));
});
afterAll(() => desk.close());

/** Parameters that the example itself leaves out, each by itself. */
const alone = operations.flatMap((operation) =>
	operation.parameters
		.filter((one) => one.in === 'query' && !one.required)
		.map((one) => ({ operation, name: one.name, value: exampleOfParameter(one, document.components.schemas) }))
		.filter(({ value }) => value !== undefined)
		.map(({ operation, name, value }) => ({ ...operation, operation, name, value: String(value) }))
);

async function askExample(operation: Operation, instead: Instead = {}, more = {}, body?: string): Promise<ApiAnswer> {
	const token = desk.tokens.all;
	const key = isKeyed(operation) ? exampleKeyOf(operation) : {};
	const { headers, ...call } = await exampleCall(
		document,
		operation,
		async (path) => {
			const { headers, json } = await desk.ask({ method: 'GET', path, token });
			return { etag: headers.get('etag'), json };
		},
		{ ...key, ...EXAMPLES_INSTEAD[operation.path], ...instead }
	);
	const signedIn = operation.isOAuth ? { authorization: desk.credentials } : {};
	return desk.ask({
		...call,
		headers: { ...headers, ...signedIn, ...more },
		token,
		...(body === undefined ? {} : { body })
	});
}

describe('What is created', () => {
	const keyed = operations.filter(isKeyed);

	it.each(keyed)('is created once, however often it is sent: $method $path', async (operation) => {
		const atOnce = await Promise.all([askExample(operation), askExample(operation)]);
		const later = await askExample(operation);

		const [created] = atOnce.filter(({ status }) => status === 201);
		expect(created, atOnce.map(({ text }) => text).join()).toBeDefined();
		expect(atOnce.filter(({ status, text }) => status !== 409 && text !== created?.text)).toEqual([]);
		expect([later.status, later.text]).toEqual([201, created?.text]);
		expect(later.headers.get('location')).toBe(created?.headers.get('location'));
	});
});

describe('A change', () => {
	const { schemas } = document.components;
	const changes = operations
		.filter(({ method }) => method === 'patch')
		.map((operation) => ({ ...operation, operation, names: listNullable(operation, schemas) }));

	it.each(changes)('empties what is null: $path', async ({ operation, names }) => {
		const kept: string[] = [];
		for (const name of names) {
			const answer = await askExample(operation, {}, {}, JSON.stringify({ [name]: null }));
			const [shown] = [name, name.replace(/_id$/u, '')].filter((one) => one in Object(answer.json));
			const value = shown === undefined ? null : Object(answer.json)[shown];
			if (answer.status === 200 && !isEmpty(value)) kept.push(`${name} is ${JSON.stringify(value)}`);
		}

		expect(kept).toEqual([]);
	});
});

/** Fields that a change may empty, unless a rule of the record is against it. */
function listNullable({ requestBody }: Operation, schemas: Schemas): string[] {
	const { properties = {} } = resolved(requestBody?.content['application/json']?.schema ?? {}, schemas);
	const isNullable = (schema: JsonSchema) =>
		typesOf(schema).includes('null') || (schema.anyOf ?? []).some(({ type }) => type === 'null');
	// An ID before the record that it names, which it would have emptied already.
	return Object.entries(properties)
		.flatMap(([name, schema]) => (isNullable(schema) ? [name] : []))
		.toReversed();
}

function isEmpty(value: unknown): boolean {
	return value === null || (Array.isArray(value) && value.length === 0);
}

describe('What was read', () => {
	const tagged = operations.filter(({ responses }) => '304' in responses);

	it.each(tagged)('is not sent again to who has it: $path', async (operation) => {
		const first = await askExample(operation);
		const etag = first.headers.get('etag') ?? '';

		const again = await askExample(operation, {}, { 'If-None-Match': etag });

		expect(etag).toMatch(/^"[^"]+"$/u);
		expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
	});
});

describe('The example', () => {
	it.each(alone)('of $name of $method $path is answered as well: $value', async ({ operation, name, value }) => {
		const answer = await askExample(operation, { [name]: value });

		expect(answer.status, answer.text).toBeLessThan(400);
		expect(findUndeclared(operation, answer)).toEqual([]);
	});

	it.each(operations)('of $method $path is answered as it is declared', async (operation) => {
		const declared = Object.keys(operation.responses).filter((status) => Number(status) < 400);

		const answer = await askExample(operation);

		expect(declared, answer.text).toContain(String(answer.status));
		expect(findUndeclared(operation, answer)).toEqual([]);
	});
});
