import { describe, expect, it } from 'vitest';
import { nameParts } from './named-parts.ts';

const properties = { id: { type: 'integer' }, name: { type: 'string' } };
const schemas = { Person: { type: 'object', properties, required: ['id', 'name'] } };

describe('A schema with the fields of a named one', () => {
	it('gets a name where it needs none of them', () => {
		const named = nameParts({ list: { type: 'array', items: { type: 'object', properties } } }, schemas);

		expect(named.paths).toEqual({ list: { type: 'array', items: { $ref: '#/components/schemas/PersonFields' } } });
		expect(named.schemas['Person']).toBe(schemas.Person);
		expect(named.schemas['PersonFields']).toMatchObject({ type: 'object', properties });
	});

	it.each([
		['it needs one', { type: 'object', properties, required: ['id'] }],
		['it takes others', { type: 'object', properties, additionalProperties: {} }],
		['it has others', { type: 'object', properties: { id: { type: 'integer' } } }]
	])('stays as it is where %s', (_what, schema) => {
		expect(nameParts({ one: schema }, schemas)).toEqual({ paths: { one: schema }, schemas });
	});
});
