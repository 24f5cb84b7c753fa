/**
 * What was sent for an attribute, as its schema has it. Directories send "True" for true, one object for a list of
 * one, and a text for an object that has a value; null, "" and [] all say that there is nothing (RFC 7643, 2.5). Pure.
 */
import { subAttributeOf, type Attribute } from './attribute.ts';
import { scimRefusal } from './scim-refusal.ts';
import { isObject, withoutEmpty, type ScimObject, type ScimValue } from './scim-value.ts';

/** @throws Refusal `scim.invalidValue`: it is of another type. */
export function readValue(attribute: Attribute, value: unknown): ScimValue | undefined {
	if (!attribute.multiValued) return readSingle(attribute, value);
	const list = (Array.isArray(value) ? value : [value]).flatMap((one) => readSingle(attribute, one) ?? []);
	return list.length === 0 ? undefined : withOneMain(list.filter((one) => hasValue(attribute, one)));
}

/** At most one value is the main one: the first that says so. */
export function withOneMain(list: readonly ScimValue[]): readonly ScimValue[] {
	const main = list.findIndex(isMain);
	return list.map((one, place) => (place !== main && isMain(one) ? { ...one, primary: false } : one));
}

export function isMain(value: ScimValue): value is ScimObject {
	return isObject(value) && value['primary'] === true;
}

function readSingle(attribute: Attribute, value: unknown): ScimValue | undefined {
	if (value === null || value === undefined || value === '') return undefined;
	if (attribute.type === 'complex') return readComplex(attribute, value);
	if (attribute.type === 'boolean') return readFlag(attribute, value);
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	if (typeof value !== 'string') throw wrongType(attribute, 'a text');
	if (value.includes('\0')) throw scimRefusal('invalidValue', `There is a NUL character in "${attribute.name}".`);
	return value.toWellFormed();
}

function readComplex(attribute: Attribute, value: unknown): ScimValue | undefined {
	if (isObject(value)) {
		const read = Object.entries(value).flatMap(([name, one]) => {
			const sub = subAttributeOf(attribute, name);
			return sub === undefined || sub.mutability === 'readOnly' ? [] : [[sub.name, readValue(sub, one)]];
		});
		return withoutEmpty(Object.fromEntries(read));
	}
	const sub = subAttributeOf(attribute, 'value');
	if (sub === undefined || Array.isArray(value)) throw wrongType(attribute, 'an object');
	const read = readValue(sub, value);
	return read === undefined ? undefined : { value: read };
}

function readFlag(attribute: Attribute, value: unknown): boolean {
	if (typeof value === 'boolean') return value;
	const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
	if (word !== 'true' && word !== 'false') throw wrongType(attribute, 'true or false');
	return word === 'true';
}

/** An email without an address says nothing. */
function hasValue(attribute: Attribute, one: ScimValue): boolean {
	return subAttributeOf(attribute, 'value') === undefined || (isObject(one) && one['value'] !== undefined);
}

function wrongType({ name }: Attribute, wanted: string) {
	return scimRefusal('invalidValue', `"${name}" is not right: send ${wanted}.`);
}
