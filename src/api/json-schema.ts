/** What the document of the API says of a value: the words of JSON Schema that it uses. Pure. */
import { z } from '@hono/zod-openapi';

export interface JsonSchema {
	readonly $ref?: string | undefined;
	readonly type?: string | string[] | undefined;
	readonly description?: string | undefined;
	readonly format?: string | undefined;
	readonly enum?: unknown[] | undefined;
	readonly const?: unknown;
	readonly default?: unknown;
	readonly example?: unknown;
	readonly examples?: unknown[] | undefined;
	readonly properties?: Record<string, JsonSchema> | undefined;
	readonly required?: string[] | undefined;
	readonly additionalProperties?: boolean | JsonSchema | undefined;
	readonly items?: JsonSchema | undefined;
	readonly anyOf?: JsonSchema[] | undefined;
	readonly oneOf?: JsonSchema[] | undefined;
	readonly allOf?: JsonSchema[] | undefined;
	readonly [keyword: string]: unknown;
}

export const JsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
	z.looseObject({
		$ref: z.string().optional(),
		type: z.union([z.string(), z.array(z.string())]).optional(),
		description: z.string().optional(),
		format: z.string().optional(),
		enum: z.array(z.unknown()).optional(),
		examples: z.array(z.unknown()).optional(),
		properties: z.record(z.string(), JsonSchema).optional(),
		required: z.array(z.string()).optional(),
		additionalProperties: z.union([z.boolean(), JsonSchema]).optional(),
		items: JsonSchema.optional(),
		anyOf: z.array(JsonSchema).optional(),
		oneOf: z.array(JsonSchema).optional(),
		allOf: z.array(JsonSchema).optional()
	})
);

export type Schemas = Readonly<Record<string, JsonSchema>>;

/** The last part of `#/components/schemas/Person`. */
export function nameOf({ $ref }: JsonSchema): string | undefined {
	return $ref?.split('/').at(-1);
}

/** What a reference refers to; anything else is what it is. */
export function resolved(schema: JsonSchema, schemas: Schemas): JsonSchema {
	const name = nameOf(schema);
	return name === undefined ? schema : { ...schemas[name], ...withoutReference(schema) };
}

/** One alternative of several: the first that is more than "null". */
export function alternativesOf(schema: JsonSchema): readonly JsonSchema[] {
	return (schema.anyOf ?? schema.oneOf ?? []).filter(({ type }) => type !== 'null');
}

export function typesOf({ type }: JsonSchema): readonly string[] {
	if (type === undefined) return [];
	return typeof type === 'string' ? [type] : type;
}

function withoutReference(schema: JsonSchema): JsonSchema {
	return Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== '$ref'));
}
