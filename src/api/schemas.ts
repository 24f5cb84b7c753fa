/** Pieces that the bodies of the API are made of. Their limits stand in the document, and are checked. Pure. */
import { z } from '@hono/zod-openapi';
import { Refusal } from '#foundation/refusals.ts';

/** PostgreSQL keeps no NUL, and half a surrogate pair is no character. */
const UNKEEPABLE = /\0|\p{Surrogate}/u;
/** Control characters, but the ends of lines and tabs. */
const CONTROL = /[^\P{Cc}\n\r\t]/u;

/** One line of text, trimmed. Lengths count characters, as everywhere in the desk. */
export function line(longest: number, shortest = 0) {
	return z
		.string()
		.overwrite((text) => text.trim())
		.refine((text) => !UNKEEPABLE.test(text) && !/\p{Cc}/u.test(text), 'it holds a control character')
		.refine(
			(text) => Array.from(text).length >= shortest,
			`it needs ${shortest} character${shortest === 1 ? '' : 's'} at least`
		)
		.refine((text) => Array.from(text).length <= longest, `it has ${longest} characters at most`)
		.openapi({ maxLength: longest, ...(shortest > 0 && { minLength: shortest }) });
}

/** Text of several lines; its length counts bytes of UTF-8. */
export function prose(longestBytes: number) {
	return z
		.string()
		.overwrite((text) => text.replaceAll('\r\n', '\n'))
		.refine((text) => !UNKEEPABLE.test(text) && !CONTROL.test(text), 'it holds a control character')
		.refine(
			(text) => new TextEncoder().encode(text).length <= longestBytes,
			`it has ${longestBytes / 1024} KiB at most`
		)
		.openapi({ maxLength: longestBytes });
}

export const RecordId = z.int().positive();

/** As it stands in an address. */
export const IdParameter = z
	.string()
	.regex(/^[1-9]\d{0,14}$/u, 'it is the number of a record')
	.transform(Number)
	.openapi({ type: 'integer', minimum: 1, example: 1001 });

export const Reference = z.object({ id: RecordId, name: z.string() }).openapi('Reference');

/** A schema with a name that were nullable would be written into the document as one that null never fits. */
export const MaybeReference = z.union([Reference, z.null()]);

/** ISO 8601, in UTC, with seconds. */
export const Moment = z.string().openapi({ format: 'date-time', example: '2026-11-23T09:42:00Z' });

/** A moment that a program sends: with an offset, or in UTC. */
export const SentMoment = z.iso
	.datetime({ offset: true, local: true, error: 'it is a moment like 2026-11-23T09:42:00Z' })
	.transform((text) => new Date(/(?:Z|[+-]\d\d:?\d\d)$/iu.test(text) ? text : `${text}Z`))
	.refine((moment) => !Number.isNaN(moment.getTime()), 'it is a moment like 2026-11-23T09:42:00Z')
	.openapi({ format: 'date-time', example: '2026-11-23T09:42:00Z' });

/** A record that is named: by its number, as an object with its number, or by null for none. */
export const NamedRecord = z
	.union([RecordId, z.object({ id: RecordId }), z.null()])
	.transform((named) => (typeof named === 'object' ? (named?.id ?? null) : named))
	.openapi({
		anyOf: [{ type: 'integer' }, { type: 'object', properties: { id: { type: 'integer' } } }, { type: 'null' }],
		example: 12
	});

/** A record that has to be named. */
export const NeededRecord = z
	.union([RecordId, z.object({ id: RecordId })])
	.transform((named) => (typeof named === 'object' ? named.id : named))
	.openapi({
		anyOf: [{ type: 'integer' }, { type: 'object', properties: { id: { type: 'integer' } } }],
		example: 1001
	});

/** Where a record came from, for programs that keep it in step with another system. */
export const Origin = {
	source: line(128).nullable().openapi({ description: 'The system that the record comes from.', example: 'HR' }),
	sourceID: line(128).nullable().openapi({ description: 'Its ID there.', example: 'E-1042' })
};

export const Moments = {
	created_at: Moment,
	updated_at: Moment
};

/** An empty text is none. */
export function orNull(text: string | null | undefined): string | null | undefined {
	return text === '' ? null : text;
}

/**
 * A record that a body may name in two ways, as 4me's clients do: "team" and "team_id".
 * @throws Refusal `body.twice` where they name two.
 */
export function namedOnce<Field extends string>(
	sent: { readonly [Name in Field | `${Field}_id`]?: number | null | undefined },
	field: Field
): number | null | undefined {
	const [record, id] = [sent[field], sent[`${field}_id`]];
	if (record === undefined || id === undefined || record === id) return id === undefined ? record : id;
	throw new Refusal('invalid', 'body.twice', `"${field}" and "${field}_id" name two records. Send one of them.`, field);
}

/** Without what was not sent: undefined leaves a column as it is. */
export function given<Sent extends object>(sent: Sent): { [Name in keyof Sent]?: Exclude<Sent[Name], undefined> };
export function given(sent: object): object {
	return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
}
