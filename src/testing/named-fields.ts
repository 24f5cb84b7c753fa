/** What a refusal may name as its field: a parameter or a field that the operation knows, or one that was sent. Pure. */
import { resolved, type JsonSchema, type Schemas } from '#api/json-schema.ts';
import type { ApiDocument, Operation } from '#api/operations.ts';

/** @param sent the whole request as text: a field that nobody knows is named as it was sent */
export function isNamed(document: ApiDocument, operation: Operation, field: string, sent: string): boolean {
	const [name = ''] = field.split('.');
	const { schemas } = document.components;
	const bodies = Object.values(operation.requestBody?.content ?? {});
	const known = [
		...operation.parameters.map((parameter) => parameter.name),
		...bodies.flatMap(({ schema = {} }) => fieldsOf(schema, schemas))
	];
	// What is no word can only be what was sent, read as it reads queries.
	return known.includes(name) || !/^\w+$/u.test(name) || decoded(sent).includes(name);
}

function fieldsOf(schema: JsonSchema, schemas: Schemas): string[] {
	const { properties = {}, allOf = [] } = resolved(schema, schemas);
	return [...Object.keys(properties), ...allOf.flatMap((part) => fieldsOf(part, schemas))];
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text) + text;
	} catch {
		return text;
	}
}
