/**
 * A resource that was sent whole, under the names of its schema. What no schema knows, what only we say and what is
 * not kept is left out (RFC 7644, 3.3 and 3.5.1). Pure.
 */
import { findAttribute, type Attribute } from './attribute.ts';
import { readValue } from './read-value.ts';
import { COMMON_ATTRIBUTES, type ResourceType } from './schemas.ts';
import { scimRefusal } from './scim-refusal.ts';
import { isObject, withoutEmpty, type ScimObject } from './scim-value.ts';

/** @throws Refusal `scim.invalidSyntax`, `scim.invalidValue`. */
export function readResource(type: ResourceType, body: unknown): ScimObject {
	if (!isObject(body)) throw scimRefusal('invalidSyntax', 'Send a JSON object.');
	requireSchema(body, type.schema.id);
	const core = readAttributes([...type.schema.attributes, ...COMMON_ATTRIBUTES], body);
	const extensions = type.extensions.flatMap(({ id, attributes }) => {
		const sent = valueOf(body, id);
		const read = isObject(sent) ? withoutEmpty(readAttributes(attributes, sent)) : undefined;
		return read === undefined ? [] : [[id, read]];
	});
	return { ...core, ...Object.fromEntries(extensions) };
}

/** @throws Refusal `scim.invalidSyntax`: `schemas` does not say that this is such a message or resource. */
export function requireSchema(body: Readonly<Record<string, unknown>>, id: string): void {
	const schemas = valueOf(body, 'schemas');
	const said = Array.isArray(schemas) ? schemas : [];
	if (said.some((one) => String(one).toLowerCase() === id.toLowerCase())) return;
	throw scimRefusal('invalidSyntax', `"schemas" has to hold ${id}.`);
}

/** Whether directories set it, and it is kept. */
export function isKept({ mutability }: Attribute): boolean {
	return mutability === 'readWrite';
}

/** Names are compared without regard to case. */
export function valueOf(body: Readonly<Record<string, unknown>>, name: string): unknown {
	return Object.entries(body).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

function readAttributes(among: readonly Attribute[], sent: Readonly<Record<string, unknown>>): ScimObject {
	const read = Object.entries(sent).flatMap(([name, value]) => {
		const attribute = findAttribute(among, name);
		return attribute === undefined || !isKept(attribute) ? [] : [[attribute.name, readValue(attribute, value)]];
	});
	return withoutEmpty(Object.fromEntries(read)) ?? {};
}
