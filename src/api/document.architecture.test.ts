/** What the document of the API has to say of each route, so that its page, its client and its tests can be made of it. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { TOKEN_SCOPES } from '#accounts/token-scopes.ts';
import { api } from './api.ts';
import { operationIdOf } from './document.ts';
import { exampleOfContent, exampleOfParameter } from './examples.ts';
import type { JsonSchema } from './json-schema.ts';
import { listOperations, readDocument, type Operation } from './operations.ts';

const ROUTES = join(import.meta.dirname, '../routes');

const written: unknown = await (await api.request('/v1/openapi.json')).json();
const document = readDocument(written);
const { schemas } = document.components;
const operations = listOperations(document);

/** OAuth 2.0 has its own shapes and statuses (RFC 6749, sections 5.2 and 3.2): those keep them. */
const ours = operations.filter(({ isOAuth }) => !isOAuth);

/** Operations for which something is not as it should be, by their method and path. */
function without(isWell: (operation: Operation) => boolean, among = operations): string[] {
	return among.filter((one) => !isWell(one)).map(({ method, path }) => `${method} ${path}`);
}

describe('The document of the API', () => {
	it('is valid OpenAPI 3.1', async () => {
		const validator = new Validator();

		const { valid, errors } = await validator.validate(Object(written));

		expect(errors).toBeUndefined();
		expect(valid).toBe(true);
		expect(validator.version).toBe('3.1');
	});

	it('has every route', () => {
		const routed = api.routes
			.filter(({ path, method }) => method !== 'ALL' && path !== '/*')
			.map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:([^/{]+)(?:\{[^/]*\})?/gu, '{$1}')}`);

		expect([...new Set(routed)].toSorted()).toEqual(
			operations.map(({ method, path }) => `${method} ${path}`).toSorted()
		);
	});

	it('is all that answers under /v1, besides its page', () => {
		expect(globSync('v1/**/+*', { cwd: ROUTES }).toSorted()).toEqual([
			'v1/[...path]/+server.ts',
			'v1/docs/+page.server.ts',
			'v1/docs/+page.svelte'
		]);
	});

	it('has a group with a sentence for each route', () => {
		const described = document.tags.filter(({ description }) => description !== '').map(({ name }) => name);

		expect(without(({ tags }) => tags.length === 1 && tags.every((tag) => described.includes(tag)))).toEqual([]);
	});

	it('has no named schema that may be null itself: where it is used first, z.union([Named, z.null()]) says so', () => {
		const nullable = Object.entries(schemas).filter(([, { type }]) => Array.isArray(type) && type.includes('null'));

		expect(nullable.map(([name]) => name)).toEqual([]);
		expect(JSON.stringify(written).includes('},{"type":["object","null"]}]')).toBe(false);
	});
});

describe('Each route', () => {
	it('has a summary of a few words, and sentences that say more', () => {
		expect(without(({ summary }) => /^\p{Lu}.{5,70}[^.]$/u.test(summary))).toEqual([]);
		expect(without(({ description }) => /^.{20,}[.:!?]$/su.test(description))).toEqual([]);
	});

	it('has a name of its own', () => {
		const names = operations.map(({ operationId }) => operationId);

		expect(without(({ operationId }) => /^[a-z]+(?:_[a-z0-9]+)+$/u.test(operationId))).toEqual([]);
		expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
	});

	it('needs a scope that there is, and says that it may be refused; or nobody has to sign in for it', () => {
		const isWell = ({ scope, security, responses }: Operation) =>
			security.length === 0 || (TOKEN_SCOPES.some((one) => one === scope) && hasAll(responses, ['401', '403', '429']));

		expect(without(isWell, ours)).toEqual([]);
	});

	it('declares what it refuses where something is sent: what cannot be read, and what is not right', () => {
		const asks = ({ parameters }: Operation) => parameters.some((one) => one.in === 'query');

		expect(without((one) => one.requestBody === undefined || hasAll(one.responses, ['400', '422']), ours)).toEqual([]);
		expect(without((one) => !asks(one) || hasAll(one.responses, ['422']))).toEqual([]);
	});

	it('answers every refusal in the one shape', () => {
		const isRefusal = ([status, { content }]: [string, Operation['responses'][string]]) =>
			Number(status) < 400 || content['application/json']?.schema?.$ref === '#/components/schemas/Refusal';

		expect(without(({ responses }) => Object.entries(responses).every(isRefusal), ours)).toEqual([]);
	});

	it('has an example of what it asks for', () => {
		const isGiven = (operation: Operation) =>
			operation.parameters.every((one) => !one.required || isWritten(exampleOfParameter(one, schemas)));
		const sends = ({ requestBody }: Operation) =>
			requestBody === undefined ||
			'multipart/form-data' in requestBody.content ||
			isWritten(exampleOfContent(requestBody.content, schemas));

		expect(without(isGiven)).toEqual([]);
		expect(without(sends)).toEqual([]);
	});

	it('has an example of what it answers', () => {
		const bodies = ({ responses }: Operation) =>
			Object.entries(responses).filter(([status, { content }]) => status < '300' && content['application/json']);

		expect(
			without((one) => bodies(one).every(([, { content }]) => isWritten(exampleOfContent(content, schemas))))
		).toEqual([]);
	});
});

describe('Named schemas', () => {
	it('have fields in snake_case, as the API writes them, but for those of 4me and one of ours', () => {
		const names = Object.values(schemas).flatMap((schema: JsonSchema) => Object.keys(schema.properties ?? {}));

		expect(names.filter((name) => !/^[a-z][a-z0-9_]*$/u.test(name) && !OTHERWISE.has(name))).toEqual([]);
	});
});

describe('operationIdOf', () => {
	it.each([
		['a list', 'get', '/v1/people', 'get_people'],
		['one thing', 'get', '/v1/people/{personId}', 'get_people_by_id'],
		['what belongs to it', 'post', '/v1/people/{personId}/contacts', 'post_people_by_id_contacts'],
		['two words', 'get', '/v1/service_instances', 'get_service_instances'],
		['a dot', 'get', '/v1/openapi.json', 'get_openapi_json']
	])('names %s', (_what, method, path, name) => {
		expect(operationIdOf(method, path)).toBe(name);
	});
});

const OTHERWISE = new Set(['supportID', 'employeeID', 'authenticationID', 'sourceID', 'traceId']);

function hasAll(responses: Operation['responses'], statuses: readonly string[]): boolean {
	return statuses.every((status) => status in responses);
}

/** Not made up of types alone: the text that stands for any text is not in it. */
function isWritten(example: unknown): boolean {
	return example !== undefined && !JSON.stringify(example).includes('"…"');
}
