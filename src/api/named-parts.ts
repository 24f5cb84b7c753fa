/**
 * Lists answer with the fields of a record that were asked for: of each named schema a form in which no field is
 * needed. Written out wherever it is used, it makes up most of the document; here it gets a name. Pure.
 */

type Part = Readonly<Record<string, unknown>>;

const SCHEMAS = '#/components/schemas/';

/** Puts a reference in the place of each schema that has the fields of a named one and needs none of them. */
export function nameParts(paths: Part, schemas: Part): { readonly paths: unknown; readonly schemas: Part } {
	const names = new Map(
		Object.entries(schemas).flatMap(([name, schema]) =>
			isPart(schema) && schema['type'] === 'object' ? [[JSON.stringify(schema['properties']), name] as const] : []
		)
	);
	const found = new Map<string, Part>();
	const walked = walk(paths);
	return { paths: walked, schemas: { ...schemas, ...Object.fromEntries(found) } };

	function walk(node: unknown): unknown {
		if (Array.isArray(node)) return node.map(walk);
		if (!isPart(node)) return node;
		const name = isOptional(node) ? names.get(JSON.stringify(node['properties'])) : undefined;
		if (name === undefined) return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
		found.set(`${name}Fields`, { ...node, description: `The fields of ${name} that were asked for.` });
		return { $ref: `${SCHEMAS}${name}Fields` };
	}
}

function isOptional(node: Part): boolean {
	return (
		node['type'] === 'object' &&
		isPart(node['properties']) &&
		!('required' in node) &&
		!('additionalProperties' in node)
	);
}

function isPart(value: unknown): value is Part {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
