/** JSON as SCIM has it, once it is read by a schema: nothing is null, empty or of another type. Pure. */

export type ScimValue = string | boolean | ScimObject | readonly ScimValue[];

export interface ScimObject {
	readonly [name: string]: ScimValue | undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isScimObject(value: ScimValue | undefined): value is ScimObject {
	return typeof value === 'object' && !isList(value);
}

export function isList(value: ScimValue | undefined): value is readonly ScimValue[] {
	return Array.isArray(value);
}

export function textOf(value: ScimValue | undefined): string | undefined {
	return typeof value === 'string' ? value : undefined;
}

/** The values of an attribute that has several, as objects. */
export function listOf(value: ScimValue | undefined): readonly ScimObject[] {
	return isList(value) ? value.filter(isScimObject) : [];
}

/** Of several values the main one, else the first. */
export function mainOf(list: readonly ScimObject[]): ScimObject | undefined {
	return list.find(({ primary }) => primary === true) ?? list[0];
}

/** Without what is undefined or empty; undefined if nothing is left. */
export function withoutEmpty(object: ScimObject): ScimObject | undefined {
	const filled = Object.entries(object).filter(([, value]) => value !== undefined && !isEmpty(value));
	return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

function isEmpty(value: ScimValue): boolean {
	if (typeof value === 'boolean') return false;
	return typeof value === 'string' || isList(value) ? value.length === 0 : Object.keys(value).length === 0;
}
