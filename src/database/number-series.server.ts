/**
 * The numbers that people read out and key in: of organizations, people, requests and other records, counted for
 * each account. One row a series, so that it lies with its account on whichever machine.
 */
import { sql } from 'kysely';
import type { Database } from './connect.server.ts';

export type SeriesKind =
	| 'organization'
	| 'site'
	| 'person'
	| 'calendar'
	| 'team'
	| 'service_instance'
	| 'agreement'
	| 'configuration_item'
	| 'request_template'
	| 'request'
	| 'webhook';

interface SeriesScope {
	readonly db: Database;
	readonly accountId: number;
}

/**
 * Takes as many numbers as asked for, one after the other, and answers the first.
 * Numbers that are not used are lost, never given twice.
 */
export async function takeNumbers({ db, accountId }: SeriesScope, kind: SeriesKind, count: number): Promise<number> {
	const { last } = await db
		.insertInto('numberSeries')
		.values({ accountId, kind, last: count })
		.onConflict((conflict) =>
			conflict.columns(['accountId', 'kind']).doUpdateSet({ last: sql<number>`number_series.last + excluded.last` })
		)
		.returning('last')
		.executeTakeFirstOrThrow();
	return last - count + 1;
}

/** The next number will be higher than this one, which was given from outside. */
export async function moveNumbersPast({ db, accountId }: SeriesScope, kind: SeriesKind, last: number): Promise<void> {
	await db
		.insertInto('numberSeries')
		.values({ accountId, kind, last })
		.onConflict((conflict) =>
			conflict
				.columns(['accountId', 'kind'])
				.doUpdateSet({ last: sql<number>`excluded.last` })
				.where('numberSeries.last', '<', last)
		)
		.execute();
}
