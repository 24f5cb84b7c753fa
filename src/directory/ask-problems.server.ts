import { sql, type RawBuilder } from 'kysely';
import { MOST_KEPT, type Problem, type Problems } from './problems.ts';
import type { ImportScope } from './staging.server.ts';

/**
 * Asks for lines that something is wrong with and says it of the first ones.
 * `lines` is a query that gives `line` and whatever the sentence needs.
 */
export async function askProblems<Found extends { readonly line: number }>(
	{ db }: ImportScope,
	lines: RawBuilder<Found>,
	describe: (found: Found) => Omit<Problem, 'line'>
): Promise<Problems> {
	const { rows } = await sql<Found & { total: number }>`
		select found.*, count(*) over () as total from (${lines}) found
		order by found.line limit ${MOST_KEPT}`.execute(db);

	return {
		first: rows.map((found) => ({ line: found.line, ...describe(found) })),
		total: rows[0]?.total ?? 0
	};
}
