/** Where a page of a list ends, as a text that a program hands back to get the next one. Pure. */
import { z } from 'zod';
import { Refusal } from '#foundation/refusals.ts';

export interface Cursor {
	/** The order of the list: a place in one order means nothing in another. */
	readonly order: string;
	/** What the record at the end is ordered by, as PostgreSQL writes it; the ID is the last. */
	readonly place: readonly string[];
	/** Number of the page that it leads to, the first is 1. */
	readonly page: number;
	/** Records of the whole list, counted on its first page. */
	readonly total: number;
}

const Written = z.object({
	o: z.string().max(200),
	at: z.array(z.string().max(4000)).min(1).max(4),
	p: z.int().positive(),
	n: z.int().nonnegative()
});

export function writeCursor({ order, place, page, total }: Cursor): string {
	return Buffer.from(JSON.stringify({ o: order, at: place, p: page, n: total })).toString('base64url');
}

/** @throws Refusal `cursor.invalid`. */
export function readCursor(parameter: string, text: string, order: string): Cursor {
	const read = Written.safeParse(parse(text));
	if (!read.success || read.data.o !== order || read.data.at.some((value) => value.includes('\0'))) {
		throw new Refusal(
			'invalid',
			'cursor.invalid',
			`"${parameter}" is not from a list in this order. Take it from the Link header as it is.`,
			parameter
		);
	}
	return { order, place: read.data.at, page: read.data.p, total: read.data.n };
}

function parse(text: string): unknown {
	try {
		return JSON.parse(Buffer.from(text, 'base64url').toString());
	} catch {
		return undefined;
	}
}
