/**
 * Holds answers of the API against its document: the status is declared, its headers are there, and the body is what
 * the schema says, without a field that it does not say. Pure.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import type { ApiAnswer } from './api-desk.server.ts';

/** How an operation is called in the document. */
export interface OperationName {
	readonly method: string;
	readonly path: string;
}

/** What is wrong with an answer, in words; empty if nothing is. */
export type FindUndeclared = (operation: OperationName, answer: ApiAnswer) => string[];

const Documented = z.looseObject({
	paths: z.record(z.string(), z.record(z.string(), z.unknown()))
});

const Responses = z.looseObject({
	responses: z.record(
		z.string(),
		z.looseObject({
			headers: z.record(z.string(), z.looseObject({ required: z.boolean().optional() })).default({}),
			content: z.record(z.string(), z.unknown()).default({})
		})
	)
});

/** The name under which schemas find each other. */
const DOCUMENT = 'https://desk.example/openapi.json';

export function readDeclared(document: unknown): FindUndeclared {
	const { paths } = Documented.parse(document);
	const ajv = new Ajv2020({ strict: false, allErrors: false });
	addFormats.default(ajv);
	ajv.addSchema({ $id: DOCUMENT, ...Documented.parse(closed(document)) });
	const validators = new Map<string, ValidateFunction>();

	return ({ method, path }, answer) => {
		const { status, headers, text } = answer;
		const { responses } = Responses.parse(paths[path]?.[method]);
		const declared = responses[String(status)];
		if (declared === undefined) return [`${status} is not declared: ${text.slice(0, 200)}`];

		const missing = Object.entries(declared.headers)
			.filter(([name, { required }]) => required === true && !headers.has(name))
			.map(([name]) => `${status} comes without its header ${name}`);
		const [type] = (headers.get('content-type') ?? '').split(';', 1);
		const types = Object.keys(declared.content);
		if (types.length === 0) return text === '' ? missing : [...missing, `${status} should have no body`];
		if (type === undefined || !types.includes(type)) return [...missing, `${status} comes as ${type}`];
		if (!type.endsWith('json')) return missing;

		const validate = validatorOf(['paths', path, method, 'responses', String(status), 'content', type, 'schema']);
		return validate(answer.json) ? missing : [...missing, `${status}: ${ajv.errorsText(validate.errors)}`];
	};

	function validatorOf(way: readonly string[]): ValidateFunction {
		const pointer = way.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).map(encodeURIComponent);
		const $ref = `${DOCUMENT}#/${pointer.join('/')}`;
		const known = validators.get($ref);
		if (known !== undefined) return known;
		const validate = ajv.compile({ $ref });
		validators.set($ref, validate);
		return validate;
	}
}

/** Objects have no field that is not said, but for parts of something larger, and for those that say so. */
function closed(document: unknown): unknown {
	const parts = new Set(partsIn(document));
	return close(document, '');

	function close(node: unknown, name: string): unknown {
		if (Array.isArray(node)) return node.map((one) => close(one, name));
		if (typeof node !== 'object' || node === null) return node;
		const copy = Object.fromEntries(
			Object.entries(node).map(([key, value]) => [key, key === 'allOf' ? value : close(value, key)])
		);
		const isObject = copy['type'] === 'object' && 'properties' in copy && !('additionalProperties' in copy);
		return isObject && !parts.has(name) ? { ...copy, additionalProperties: false } : copy;
	}
}

/** Names of schemas that are parts of others: the rest of those would be too much for them. */
function partsIn(document: unknown): string[] {
	const all = JSON.stringify(document).matchAll(/"allOf":\[\{"\$ref":"#\/components\/schemas\/([^"]+)"/gu);
	return Array.from(all, ([, name = '']) => name);
}
