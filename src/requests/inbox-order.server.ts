/** The orders of an inbox in SQL: what a row is put in order by, how that is written into an address, and read back. */
import { sql, type RawBuilder } from 'kysely';
import { OPEN_STATUSES, type Sort } from './inbox-query.ts';

/** Of the request `r`. */
export interface Order {
	/** What the row is put in order by, in front of its number; undefined where the number is all. */
	readonly key: RawBuilder<unknown> | undefined;
	/** The key as text, for the address of the next page. */
	readonly written: RawBuilder<string>;
	/** From that text, which looks as `inbox-query.ts` says, to what the key is compared with. */
	readonly read: (written: string) => RawBuilder<unknown>;
	/** What has to stand beside the request `r` for the key; a list by team has it anyway. */
	readonly join?: RawBuilder<unknown>;
	/** Of the number. */
	readonly direction: 'asc' | 'desc';
}

/** With it the indexes of open requests are put in order: what has no target comes last. */
export const TARGET = sql`coalesce(r.next_target_at, 'infinity'::timestamptz)`;

/** Exact, as microseconds of 1970; a number of seconds would be rounded. */
const MICROSECONDS = sql<string>`coalesce((extract(epoch from r.next_target_at) * 1000000)::bigint::text, '')`;

/** The gravest first, and what has none last. As the index request_open_by_impact says it. */
const IMPACT_RANK = sql`coalesce(array_position(array['top', 'high', 'medium', 'low'], r.impact), 9)`;

/** As the index request_open_by_status says it. */
const STATUS_RANK = sql`array_position(${sql.lit(`{${OPEN_STATUSES.join(',')}}`)}::text[], r.status)`;

/** What no team has comes first: somebody has to give it one. */
const TEAM_NAME = sql`coalesce(given.name, '')`;
const GIVEN = sql`left join team given on given.account_id = r.account_id and given.id = r.team_id`;

const rank = (key: RawBuilder<unknown>): Order => ({
	key,
	written: sql<string>`(${key})::text`,
	read: (written) => sql`${written}::integer`,
	direction: 'asc'
});

const BY_NUMBER = { key: undefined, written: sql<string>`''`, read: () => sql`null` };

export const ORDERS: Readonly<Record<Sort, Order>> = {
	target: {
		key: TARGET,
		written: MICROSECONDS,
		read: (written) =>
			written === ''
				? sql`'infinity'::timestamptz`
				: sql`timestamptz '1970-01-01 00:00:00+00' + ${written}::bigint * interval '1 microsecond'`,
		direction: 'asc'
	},
	newest: { ...BY_NUMBER, direction: 'desc' },
	oldest: { ...BY_NUMBER, direction: 'asc' },
	status: rank(STATUS_RANK),
	impact: rank(IMPACT_RANK),
	team: { ...rank(TEAM_NAME), join: GIVEN, read: (written) => sql`${written}::text` }
};
