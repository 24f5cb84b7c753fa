/**
 * The examples of the document as requests that a desk answers: an ID that nobody can know beforehand, and the version
 * that a change is based on, are asked of the desk first, as a program would do it. Pure.
 */
import { exampleRequest, type ExampleRequest, type Instead } from '#api/examples.ts';
import { typesOf } from '#api/json-schema.ts';
import type { ApiDocument, Operation, Parameter } from '#api/operations.ts';

/** Asks the desk for something by its path. */
export type Look = (path: string) => Promise<{ readonly etag: string | null; readonly json: unknown }>;

/** @param instead values for parameters that this one call needs */
export async function exampleCall(
	document: ApiDocument,
	operation: Operation,
	look: Look,
	instead: Instead = {}
): Promise<ExampleRequest> {
	const known = { ...(await findUnknownIds(document, operation, look)), ...instead };
	const isConditional = operation.parameters.some((one) => isIfMatch(one.name));
	if (!isConditional || Object.keys(instead).some(isIfMatch)) return exampleRequest(document, operation, known);

	const { etag } = await look(exampleRequest(document, { ...operation, parameters: inPath(operation) }, known).path);
	return exampleRequest(document, operation, { ...known, 'If-Match': etag ?? '*' });
}

/** IDs that are made at random: the first that the list has, to which the path leads. */
async function findUnknownIds(document: ApiDocument, operation: Operation, look: Look): Promise<Instead> {
	const isUnknown = ({ name, schema }: Parameter) =>
		!typesOf(schema).includes('integer') &&
		'get' in (document.paths[operation.path.split(`/{${name}}`, 1)[0] ?? ''] ?? {});
	const [unknown, ...more] = inPath(operation).filter(isUnknown);
	if (unknown === undefined) return {};
	if (more.length > 0) throw new Error(`${operation.path} has two IDs that nobody can know.`);
	const [list = ''] = operation.path.split(`/{${unknown.name}}`);
	const { json } = await look(
		exampleRequest(document, { ...operation, path: list, parameters: inPath(operation) }).path
	);
	const first: unknown = Array.isArray(json) ? json[0] : undefined;
	if (typeof first !== 'object' || first === null || !('id' in first)) throw new Error(`${list} has nothing in it.`);
	return { [unknown.name]: String(first.id) };
}

function inPath({ parameters }: Operation) {
	return parameters.filter((one) => one.in === 'path');
}

function isIfMatch(name: string): boolean {
	return name.toLowerCase() === 'if-match';
}
