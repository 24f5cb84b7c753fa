import { describe, expect, it } from 'vitest';
import { exampleOf, exampleRequest } from './examples.ts';
import { listOperations, readDocument } from './operations.ts';

const SCHEMAS = {
	Person: {
		type: 'object',
		properties: { id: { type: 'integer', example: 1001 }, manager: { $ref: '#/components/schemas/Person' } }
	}
};

/** One operation of a document, with what a case is about. */
function operationWith(route: object, path = '/v1/people/{id}') {
	const document = readDocument({
		info: { title: 'Test', version: '1' },
		paths: { [path]: { post: { responses: {}, ...route } } },
		components: { schemas: SCHEMAS }
	});
	const [operation] = listOperations(document);
	if (operation === undefined) throw new Error('The document has no operation.');
	return exampleRequest(document, operation);
}

describe('An example', () => {
	it.each([
		['what is given', { type: 'string', example: 'Ada' }, 'Ada'],
		['the first of several', { type: 'string', examples: ['Ada', 'Bo'] }, 'Ada'],
		['null, if that is given', { type: ['string', 'null'], example: null }, null],
		['a word of those that are right', { type: 'string', enum: ['open', 'closed'] }, 'open'],
		['what stands there without being said', { type: 'integer', default: 20 }, 20],
		['of a format', { type: 'string', format: 'date' }, '2026-11-23'],
		['a list with one in it', { type: 'array', items: { type: 'boolean' } }, [false]],
		['the first that is more than null', { anyOf: [{ type: 'null' }, { type: 'integer', example: 3 }] }, 3],
		[
			'all parts together',
			{ allOf: [{ properties: { a: { const: 1 } } }, { properties: { b: { const: 2 } } }] },
			{ a: 1, b: 2 }
		]
	])('is %s', (_what, schema, example) => {
		expect(exampleOf(schema, {})).toEqual(example);
	});

	it('ends, though a schema contains itself', () => {
		const example = JSON.stringify(exampleOf({ $ref: '#/components/schemas/Person' }, SCHEMAS));

		expect(example).toMatch(/^\{"id":1001,"manager":\{"id":1001,/u);
		expect(example.length).toBeLessThan(1000);
	});
});

describe('A request made of examples', () => {
	it('has its parameters in their places, as a URL writes them', () => {
		const parameters = [
			{ name: 'id', in: 'path', required: true, schema: { type: 'string', example: 'a/b' } },
			{ name: 'name', in: 'query', schema: { type: 'string', example: '+31 20' } },
			{ name: 'if-match', in: 'header', schema: { type: 'string', example: '"x"' } },
			{ name: 'other', in: 'query', schema: { type: 'string' } }
		];

		expect(operationWith({ parameters })).toEqual({
			...{ method: 'POST', path: '/v1/people/a%2Fb?name=%2B31%2020' },
			...{ headers: { 'if-match': '"x"' }, body: undefined }
		});
	});

	it('sends the body and says what it is', () => {
		const content = { 'application/json': { schema: { type: 'object', example: { name: 'Ada' } } } };

		expect(operationWith({ requestBody: { content } }, '/v1/people')).toEqual({
			...{ method: 'POST', path: '/v1/people', headers: { 'Content-Type': 'application/json' } },
			body: '{"name":"Ada"}'
		});
	});

	it('shows a list by its first page, without its filters', () => {
		const parameters = [
			{ name: 'per_page', in: 'query', schema: { type: 'string', example: '20' } },
			{ name: 'name', in: 'query', schema: { type: 'string', example: '!' } }
		];

		expect(operationWith({ parameters }, '/v1/people').path).toBe('/v1/people?per_page=20');
	});
});
