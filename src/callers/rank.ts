/**
 * The order of several callers: class, same extension, the person's main number first, latest call or
 * request, name. Pure.
 */
import { byStrength, type Found } from './findings.ts';
import type { CandidateRow } from './candidates.server.ts';

export interface Ranked {
	readonly found: Found;
	readonly row: CandidateRow;
}

/** Leaves out whoever has no row: nobody whom the scope may not select is shown. */
export function rank(people: readonly Found[], rows: readonly CandidateRow[]): Ranked[] {
	const rowOf = new Map(rows.map((row) => [row.id, row]));
	return people
		.flatMap((found) => {
			const row = rowOf.get(found.personId);
			return row === undefined ? [] : [{ found, row }];
		})
		.toSorted(
			(one, other) =>
				byStrength(one.found, other.found) || lastSign(other.row) - lastSign(one.row) || byName(one.row, other.row)
		);
}

/** The moment of the latest call or request; 0 where there is none. */
function lastSign({ lastCallAt, lastRequestAt }: CandidateRow): number {
	return Math.max(lastCallAt?.getTime() ?? 0, lastRequestAt?.getTime() ?? 0);
}

function byName(one: CandidateRow, other: CandidateRow): number {
	if (one.nameKey === other.nameKey) return one.id - other.id;
	return one.nameKey < other.nameKey ? -1 : 1;
}
