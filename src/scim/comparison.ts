/** What a filter may compare an attribute with, by its type (RFC 7644, table 3). Pure. */
import { subAttributeOf, type Attribute } from './attribute.ts';
import type { Compared, Comparison, Filter } from './filter.ts';
import { scimRefusal } from './scim-refusal.ts';
import { isScimObject, type ScimObject, type ScimValue } from './scim-value.ts';

export type Operand =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'flag'; readonly flag: boolean }
	| { readonly kind: 'moment'; readonly moment: Date };

/** `emails co "example.com"` means the value of an email. */
export function comparedPart(attribute: Attribute): Attribute {
	if (attribute.type !== 'complex') return attribute;
	const value = subAttributeOf(attribute, 'value');
	if (value === undefined) throw wrong(`"${attribute.name}" has parts: name the one that is compared.`);
	return value;
}

/** @throws Refusal `scim.invalidFilter`: this attribute is not compared so. */
export function readOperand(attribute: Attribute, by: Comparison, value: Compared): Operand {
	if (value === null) throw wrong(`"${attribute.name}" and null are compared by eq or ne.`);
	if (attribute.type === 'boolean') {
		if (by !== 'eq' && by !== 'ne') throw wrong(`"${attribute.name}" is true or false: compare it by eq or ne.`);
		const word = String(value).toLowerCase();
		if (word !== 'true' && word !== 'false') throw wrong(`"${attribute.name}" is true or false.`);
		return { kind: 'flag', flag: word === 'true' };
	}
	if (attribute.type === 'dateTime') {
		const moment = new Date(String(value));
		if (Number.isNaN(moment.getTime()) || !/^\d{4}-/u.test(String(value))) {
			throw wrong(`"${attribute.name}" is a moment: write it like "2026-11-23T09:15:00Z".`);
		}
		if (by === 'co' || by === 'sw' || by === 'ew') throw wrong(`"${attribute.name}" is a moment and has no parts.`);
		return { kind: 'moment', moment };
	}
	if (typeof value === 'boolean') throw wrong(`"${attribute.name}" is a text.`);
	return { kind: 'text', text: String(value) };
}

/** Whether one value of an attribute fulfils what stands between the brackets behind its name. */
export function isMatch(attribute: Attribute, filter: Filter, value: ScimValue): boolean {
	switch (filter.kind) {
		case 'and':
			return filter.filters.every((one) => isMatch(attribute, one, value));
		case 'or':
			return filter.filters.some((one) => isMatch(attribute, one, value));
		case 'not':
			return !isMatch(attribute, filter.filter, value);
		case 'present':
			return partOf(value, getSub(attribute, filter.path)) !== undefined;
		case 'compare':
			return isCompared(getSub(attribute, filter.path), filter, value);
		case 'values':
			throw wrong('There are no brackets within the brackets of an attribute.');
	}
}

/** @throws Refusal `scim.invalidFilter`. */
export function getSub(attribute: Attribute, name: string): Attribute {
	const sub = subAttributeOf(attribute, name);
	if (sub === undefined) throw wrong(`There is no "${name}" in "${attribute.name}".`);
	return sub;
}

function isCompared(
	sub: Attribute,
	{ by, value }: { readonly by: Comparison; readonly value: Compared },
	of: ScimValue
): boolean {
	const part = partOf(of, sub);
	if (value === null && (by === 'eq' || by === 'ne')) return (part === undefined) === (by === 'eq');
	const operand = readOperand(sub, by, value);
	if (operand.kind === 'flag') return ((part ?? false) === operand.flag) === (by === 'eq');
	if (operand.kind === 'moment') return false;
	if (typeof part !== 'string') return by === 'ne';
	const fold = (text: string) => (sub.caseExact ? text : text.toLowerCase());
	return isTextCompared(fold(part), by, fold(operand.text));
}

function isTextCompared(text: string, by: Comparison, other: string): boolean {
	switch (by) {
		case 'eq':
			return text === other;
		case 'ne':
			return text !== other;
		case 'co':
			return text.includes(other);
		case 'sw':
			return text.startsWith(other);
		case 'ew':
			return text.endsWith(other);
		case 'gt':
			return text > other;
		case 'ge':
			return text >= other;
		case 'lt':
			return text < other;
		case 'le':
			return text <= other;
	}
}

function partOf(value: ScimValue, { name }: Attribute): ScimObject[string] {
	return isScimObject(value) ? value[name] : undefined;
}

function wrong(detail: string) {
	return scimRefusal('invalidFilter', detail);
}
