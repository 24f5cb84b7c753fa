/** Parameters and fields of the document, as the page of the document lists them. Pure. */
import { alternativesOf, nameOf, resolved, typesOf, type JsonSchema, type Schemas } from './json-schema.ts';
import type { Parameter } from './operations.ts';

/** A part of what a value has to be: a word, or the name of a schema that says more. */
export interface TypePart {
	readonly text: string;
	readonly schema?: string;
}

export interface Field {
	readonly name: string;
	/** Where a parameter is sent; undefined for a field. */
	readonly place?: string;
	readonly type: readonly TypePart[];
	readonly isRequired: boolean;
	/** Markdown. */
	readonly description: string;
	/** The only values that are right. */
	readonly values: readonly string[];
	readonly example: string | undefined;
	readonly fields: readonly Field[];
}

/** Fields of fields, as far down as a reader follows; a schema with a name is a link anyway. */
const DEEPEST = 3;

export function fieldOfParameter(parameter: Parameter, schemas: Schemas): Field {
	const { name, required, schema, description = schema.description ?? '', example } = parameter;
	const field = fieldOf(name, schema, { schemas, required: required ? [name] : [], depth: 0 });
	return {
		...field,
		place: parameter.in,
		description,
		example: example === undefined ? field.example : textOf(example)
	};
}

export function fieldsOf(schema: JsonSchema, schemas: Schemas): Field[] {
	return fieldsAt(schema, schemas, 0);
}

/** In words, such as "list of Contact, or null". */
export function typeOf(schema: JsonSchema, schemas: Schemas): TypePart[] {
	const name = nameOf(schema);
	if (name !== undefined) return [{ text: name, schema: name }];
	const alternatives = alternativesOf(schema);
	const all = schema.anyOf ?? schema.oneOf ?? [];
	const orNull = typesOf(schema).includes('null') || all.length > alternatives.length ? [{ text: ' or null' }] : [];
	if (alternatives.length > 0) return [...joined(alternatives.map((one) => typeOf(one, schemas))), ...orNull];
	if (schema.items !== undefined) return [{ text: 'list of ' }, ...typeOf(schema.items, schemas), ...orNull];
	return [{ text: wordsOf(schema) }, ...orNull];
}

interface Around {
	readonly schemas: Schemas;
	readonly required: readonly string[];
	readonly depth: number;
}

function fieldsAt(schema: JsonSchema, schemas: Schemas, depth: number): Field[] {
	const what = resolved(schema, schemas);
	const parts = (what.allOf ?? []).flatMap((part) => fieldsAt(part, schemas, depth));
	const { properties = {}, required = [] } = what;
	const own = Object.entries(properties).map(([name, one]) => fieldOf(name, one, { schemas, required, depth }));
	return [...parts, ...own];
}

function fieldOf(name: string, schema: JsonSchema, { schemas, required, depth }: Around): Field {
	const example = schema.example ?? schema.examples?.[0];
	return {
		name,
		type: typeOf(schema, schemas),
		isRequired: required.includes(name),
		description: schema.description ?? '',
		values: (schema.enum ?? schema.items?.enum ?? []).filter((value) => value !== null).map(textOf),
		example: example === undefined ? undefined : textOf(example),
		fields: depth < DEEPEST ? fieldsAt(inlineOf(schema), schemas, depth + 1) : []
	};
}

/** What stands in the schema itself: its own fields, or those of what it lists. */
function inlineOf(schema: JsonSchema): JsonSchema {
	const inner = schema.items ?? alternativesOf(schema)[0] ?? schema;
	return nameOf(inner) === undefined ? inner : {};
}

function wordsOf(schema: JsonSchema): string {
	const { format, minimum, maximum, maxLength } = schema;
	const kind = format ?? typesOf(schema).find((type) => type !== 'null') ?? 'anything';
	if (typeof maxLength === 'number') return `${kind}, at most ${maxLength}`;
	if (typeof minimum === 'number' && typeof maximum === 'number') return `${kind}, ${minimum} to ${maximum}`;
	return kind;
}

function joined(types: readonly TypePart[][]): TypePart[] {
	return types.flatMap((type, at) => (at === 0 ? type : [{ text: ' or ' }, ...type]));
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : JSON.stringify(value);
}
