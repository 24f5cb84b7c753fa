import { describe, expect, it } from 'vitest';
import { makeDocsPage } from './docs-page.ts';
import { typeOf } from './docs-fields.ts';
import { readDocument } from './operations.ts';

const FILTER = { name: 'name', in: 'query', description: 'Filter: text.', schema: { type: 'string' } };
const ACCOUNT = { name: 'X-Ringside-Account', in: 'header', schema: { type: 'string' } };

function list(operationId: string) {
	return {
		...{ operationId, summary: `Of ${operationId}`, description: 'All of <them>, *sorted*.', tags: ['People'] },
		...{ security: [{ bearer: ['people:read'] }], parameters: [FILTER, ACCOUNT] },
		responses: { 200: { description: 'They' }, 404: { description: 'Nobody' } }
	};
}

const page = makeDocsPage(
	readDocument({
		info: { title: 'Test', version: '1', description: 'For **programs**.' },
		tags: [{ name: 'People', description: 'Those who call.' }],
		paths: { '/v1/people': { get: list('list_people') }, '/v1/people/disabled': { get: list('list_disabled') } }
	}),
	'https://acme.desk.example'
);

describe('The page of the document', () => {
	const [first, second] = page.groups[0]?.operations ?? [];

	it('makes HTML of Markdown, and text of what is HTML in it', () => {
		expect(page.introductionHtml).toBe('<p>For <strong>programs</strong>.</p>\n');
		expect(first?.descriptionHtml).toBe('<p>All of &lt;them&gt;, <em>sorted</em>.</p>\n');
	});

	it('has answers and refusals apart, and a line to copy', () => {
		expect(first?.answers.map(({ status }) => status)).toEqual(['200']);
		expect(first?.refusals.map(({ status }) => status)).toEqual(['404']);
		expect(first?.curl).toContain("curl 'https://acme.desk.example/v1/people'");
	});

	it('tells the same filters once, and the header of every request not at all', () => {
		expect(first?.filters.map(({ name }) => name)).toEqual(['name']);
		expect(first?.parameters).toEqual([]);
		expect([second?.filters, second?.filtersOf?.id]).toEqual([[], 'list_people']);
	});
});

describe('A type in words', () => {
	it.each([
		['a text', { type: 'string' }, 'string'],
		['a limit', { type: 'string', maxLength: 80 }, 'string, at most 80'],
		['a range', { type: 'integer', minimum: 1, maximum: 4 }, 'integer, 1 to 4'],
		['a format that may be null', { type: ['string', 'null'], format: 'date-time' }, 'date-time or null'],
		['a list of what has a name', { type: 'array', items: { $ref: '#/components/schemas/Person' } }, 'list of Person'],
		['a name or null', { anyOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }] }, 'Person or null'],
		['anything', {}, 'anything']
	])('is that of %s', (_what, schema, words) => {
		const parts = typeOf(schema, {});

		expect(parts.map(({ text }) => text).join('')).toBe(words);
	});
});
