/** Pieces of the bodies of records that an account knows by their names, and what is written of them. Pure. */
import { z } from '@hono/zod-openapi';
import type { Columns } from '#records/record-kind.ts';
import type { LinkChanges } from '#records/record-links.server.ts';
import { given, line, NeededRecord, orNull, Reference } from './schemas.ts';

/** Longest name in characters, as 4me's. */
export const LONGEST_NAME = 128;

/** Most records that one of another kind lists; our choice, more than a team or a printer has. */
const MOST_LINKS = 1000;

export const Disabled = z.boolean().openapi({ description: 'No longer used, kept for its history.' });

/** A list of records, each by its number or as an object with it. */
export const Links = z.array(NeededRecord).max(MOST_LINKS, `there are ${MOST_LINKS} at most`);

export const References = z.array(Reference);

/** A name without a record of its own, in the shape of 4me's reference. */
export const NamedText = z.object({ name: z.string() });

/** As a text, or as an object with its name. */
export function sentNamedText(example: string) {
	return z
		.union(
			[line(LONGEST_NAME), z.object({ name: line(LONGEST_NAME) }), z.null()],
			'it is a name, as a text or as {"name": …}'
		)
		.transform((sent) => (typeof sent === 'string' ? sent : (sent?.name ?? '')) || null)
		.openapi({
			anyOf: [{ type: 'string' }, { type: 'object', properties: { name: { type: 'string' } } }, { type: 'null' }],
			example
		});
}

/** What a program sends, as it is written. */
export interface SentRecord {
	readonly columns: Columns;
	readonly links: LinkChanges;
	/** The directory that it comes from, where the body says so. */
	readonly source: string | undefined;
}

/** Only what was sent: undefined leaves a column, or a list, as it is. A list replaces the one that is there. */
export function toWritten(
	columns: Readonly<Record<string, Columns[string] | undefined>>,
	{ source, sourceID }: { readonly source?: string | null | undefined; readonly sourceID?: string | null | undefined },
	lists: Readonly<Record<string, readonly number[] | undefined>> = {}
): SentRecord {
	return {
		columns: given({ ...columns, source: orNull(source), sourceId: orNull(sourceID) }),
		links: Object.fromEntries(
			Object.entries(lists).flatMap(([field, ids]) =>
				ids === undefined ? [] : [[field, { kind: 'replace' as const, ids }]]
			)
		),
		source: source === null || source === '' ? undefined : source
	};
}
