/** The document of the API as its page shows it: groups of operations, each with everything that it says. Pure. */
import MarkdownIt from 'markdown-it';
import { fieldOfParameter, fieldsOf, typeOf, type Field, type TypePart } from './docs-fields.ts';
import { curlOf } from './docs-curl.ts';
import { exampleOfContent, exampleRequest } from './examples.ts';
import type { Schemas } from './json-schema.ts';
import { listOperations, type Answer, type ApiDocument, type Operation } from './operations.ts';

export interface DocsPage {
	readonly title: string;
	/** HTML, as all that is called so. */
	readonly introductionHtml: string;
	readonly groups: readonly DocsGroup[];
	readonly schemas: readonly { readonly name: string; readonly fields: readonly DocsField[] }[];
}

export interface DocsGroup {
	readonly id: string;
	readonly name: string;
	readonly descriptionHtml: string;
	readonly operations: readonly DocsOperation[];
}

export interface DocsOperation {
	/** Names it in an address, for good. */
	readonly id: string;
	readonly method: string;
	readonly path: string;
	readonly summary: string;
	readonly descriptionHtml: string;
	readonly scope: string | undefined;
	/** With the name and the secret of an application, instead of a token. */
	readonly isOAuth: boolean;
	/** In words; undefined where any role will do. */
	readonly role: string | undefined;
	/** Those that narrow a list are apart: there are many. */
	readonly parameters: readonly DocsField[];
	readonly filters: readonly DocsField[];
	/** An earlier operation with the very same filters, where they are listed. */
	readonly filtersOf: { readonly id: string; readonly summary: string } | undefined;
	readonly body: { readonly type: string; readonly fields: readonly DocsField[]; readonly example: string } | undefined;
	readonly answers: readonly DocsAnswer[];
	readonly refusals: readonly { readonly status: string; readonly descriptionHtml: string }[];
	readonly curl: string;
	/** Of the example, as it stands behind the question mark; undefined where no parameter is taken. */
	readonly query: string | undefined;
}

export interface DocsAnswer {
	readonly status: string;
	readonly descriptionHtml: string;
	readonly type: readonly TypePart[];
	readonly headers: readonly { readonly name: string; readonly descriptionHtml: string }[];
	/** As JSON with line breaks; undefined where there is no body. */
	readonly example: string | undefined;
}

export interface DocsField extends Omit<Field, 'description' | 'fields'> {
	readonly descriptionHtml: string;
	readonly fields: readonly DocsField[];
}

/** Come with every answer and every request, and are explained once. */
const EVERYWHERE = new Set(['X-Request-Id', 'X-Ringside-Account']);

/** How the description of a parameter begins that narrows a list. */
const FILTER = 'Filter';

const markdown = new MarkdownIt({ html: false, linkify: false });

/** @param origin of the desk as its reader reaches it, for examples that can be copied */
export function makeDocsPage(document: ApiDocument, origin: string): DocsPage {
	const operations = listOperations(document);
	const { schemas } = document.components;
	return {
		title: document.info.title,
		introductionHtml: markdown.render(document.info.description),
		groups: document.tags.map(({ name, description }) => ({
			id: `group-${name.toLowerCase().replaceAll(/\W+/gu, '-')}`,
			name,
			descriptionHtml: markdown.renderInline(description),
			operations: withoutRepetition(
				operations.filter(({ tags }) => tags.includes(name)).map((operation) => describe(document, operation, origin))
			)
		})),
		schemas: Object.entries(schemas).map(([name, schema]) => ({
			name,
			fields: fieldsOf(schema, schemas).map(withHtml)
		}))
	};
}

function describe(document: ApiDocument, operation: Operation, origin: string): DocsOperation {
	const { schemas } = document.components;
	const { operationId, method, path, summary, description, scope, role, isOAuth, parameters, responses } = operation;
	const answers = Object.entries(responses);
	const example = exampleRequest(document, operation);
	const fields = parameters
		.filter(({ name }) => !EVERYWHERE.has(name))
		.map((one) => withHtml(fieldOfParameter(one, schemas)));
	const isFilter = ({ descriptionHtml }: DocsField) => descriptionHtml.startsWith(FILTER);
	return {
		...{ id: operationId, method: method.toUpperCase(), path, summary, scope, isOAuth },
		role: role?.replaceAll('_', ' '),
		descriptionHtml: markdown.render(description),
		parameters: fields.filter((one) => !isFilter(one)),
		filters: fields.filter(isFilter),
		filtersOf: undefined,
		body: bodyOf(operation, schemas),
		answers: answers
			.filter(([status]) => Number(status) < 400)
			.map(([status, answer]) => answerOf(status, answer, schemas)),
		refusals: answers
			.filter(([status]) => Number(status) >= 400)
			.map(([status, { description }]) => ({ status, descriptionHtml: markdown.renderInline(description) })),
		curl: curlOf(example, { origin, needsToken: scope !== undefined, needsSecret: isOAuth }),
		query: parameters.some((one) => one.in === 'query') ? (example.path.split('?')[1] ?? '') : undefined
	};
}

/** Parts of one list take the same filters: they are told once. */
function withoutRepetition(operations: readonly DocsOperation[]): DocsOperation[] {
	return operations.map((operation, at) => {
		const told = JSON.stringify(operation.filters);
		const first = operations.slice(0, at).find(({ filters }) => filters.length > 0 && JSON.stringify(filters) === told);
		return first === undefined ? operation : { ...operation, filters: [], filtersOf: first };
	});
}

function bodyOf({ requestBody }: Operation, schemas: Schemas): DocsOperation['body'] {
	const [first] = Object.entries(requestBody?.content ?? {});
	if (requestBody === undefined || first === undefined) return undefined;
	const [type, { schema = {} }] = first;
	return {
		type,
		fields: fieldsOf(schema, schemas).map(withHtml),
		example: written(exampleOfContent(requestBody.content, schemas))
	};
}

function answerOf(status: string, { description, headers, content }: Answer, schemas: Schemas): DocsAnswer {
	const [media] = Object.values(content);
	return {
		status,
		descriptionHtml: markdown.renderInline(description),
		type: media?.schema === undefined ? [] : typeOf(media.schema, schemas),
		headers: Object.entries(headers)
			.filter(([name]) => !EVERYWHERE.has(name))
			.map(([name, header]) => ({
				name,
				descriptionHtml: markdown.renderInline(header.description ?? header.schema.description ?? '')
			})),
		example: media === undefined ? undefined : written(exampleOfContent(content, schemas))
	};
}

function withHtml({ description, fields, ...field }: Field): DocsField {
	return { ...field, descriptionHtml: markdown.renderInline(description), fields: fields.map(withHtml) };
}

function written(value: unknown): string {
	return typeof value === 'string' ? value : (JSON.stringify(value, undefined, 2) ?? '');
}
