import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { OpenDatabase } from '#database/connect.server.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { withinReach, withinReachAt } from './reach.server.ts';
import { maySelect, reachOf, type Role } from './roles.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

describe('whom somebody may select', () => {
	const cases: [who: string, roles: Role[], may: boolean][] = [
		['an analyst', ['service_desk_analyst'], true],
		['somebody without a role', [], false]
	];

	it.each(cases)('is told alike of %s, in the function and in both forms of SQL', async (_who, roles, may) => {
		const reach = reachOf(roles);

		const built = await sql<{ may: boolean }>`select ${withinReach(reach)} as may`.execute(open.db);
		const prepared = await executePrepared<{ may: boolean }>(open.db, {
			name: 'test_reach',
			text: `select ${withinReachAt('$1')} as may`,
			values: [reach]
		});

		expect(maySelect(reach)).toBe(may);
		expect(built.rows).toEqual([{ may }]);
		expect(prepared).toEqual([{ may }]);
	});
});
