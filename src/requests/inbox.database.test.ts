import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson, newRequest, TEST_NOW } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newService, newSite, newTeam } from '#testing/service-builders.server.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { countInbox, countWaiting } from './inbox-counts.server.ts';
import { dayBegins, findNarrowed } from './inbox-filters.server.ts';
import { readInboxQuery, SORTS, type Sort } from './inbox-query.ts';
import { inboxStatement, listInbox } from './inbox.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

type Columns = Readonly<Record<string, unknown>>;

async function deskOfTwoTeams() {
	const { scope } = await newAccount(open.db);
	const [me, other, caller] = [
		await newPerson(scope, { name: 'Alex Moreau' }),
		await newPerson(scope, { name: 'Sanne Kuipers' }),
		await newPerson(scope)
	];
	const print = await newTeam(scope, { name: 'Print', memberIds: [me, other] });
	const network = await newTeam(scope, { name: 'Network', memberIds: [me] });
	const finance = await newTeam(scope, { name: 'Finance', memberIds: [other] });
	const mine = { ...scope, personId: me };
	const add = async (subject: string, columns: Columns = { revision: 0 }) => {
		const id = await newRequest(mine, caller, { subject });
		await open.db
			.updateTable('request')
			.set({ ...columns })
			.where('accountId', '=', scope.accountId)
			.where('id', '=', id)
			.execute();
		return id;
	};
	return { scope: mine, me, other, caller, print, network, finance, add };
}

const hours = (count: number) => new Date(TEST_NOW.getTime() + count * 3_600_000);

async function subjects(scope: AccountScope, address: string) {
	const query = readInboxQuery(new URLSearchParams(address));
	const narrowed = await findNarrowed(scope, query.filters, { timeZone: 'Europe/Amsterdam', texts: ALL_TEXTS.en });
	const { rows } = await listInbox(scope, query, narrowed);
	return rows.map(({ subject }) => subject);
}

describe('listInbox', () => {
	it('tells tabs apart, and lists only what is open', async () => {
		const { scope, me, other, print, finance, add } = await deskOfTwoTeams();
		await add('mine', { memberId: me, teamId: print });
		await add('of my team, taken', { memberId: other, teamId: print });
		await add('of my team, free', { teamId: print });
		await add('of another team', { memberId: other, teamId: finance });
		await add('of nobody');
		await add('over', { memberId: me, teamId: print, status: 'completed' });

		expect(await subjects(scope, 'tab=mine')).toEqual(['mine']);
		expect(await subjects(scope, 'tab=teams')).toEqual(['mine', 'of my team, taken', 'of my team, free']);
		expect(await subjects(scope, 'tab=unassigned')).toEqual(['of my team, free', 'of nobody']);
		expect(await subjects(scope, 'tab=all')).toHaveLength(5);
		expect(await countInbox(scope)).toEqual({ mine: 1, teams: 3, unassigned: 2, all: 5 });
		expect(await countWaiting(scope)).toBe(2);
	});

	it('has urgent ones on top in every order, and what has no target at the end', async () => {
		const { scope, print, network, add } = await deskOfTwoTeams();
		await add('none', { teamId: print, impact: 'low', status: 'in_progress' });
		await add('late', { teamId: network, nextTargetAt: hours(-1), impact: 'top' });
		await add('soon', { teamId: print, nextTargetAt: hours(1), status: 'on_backlog' });
		await add('urgent none', { urgent: true, impact: 'medium', teamId: print });
		await add('urgent soon', { urgent: true, nextTargetAt: hours(1), teamId: network });

		const expected: Record<Sort, string[]> = {
			target: ['urgent soon', 'urgent none', 'late', 'soon', 'none'],
			newest: ['urgent soon', 'urgent none', 'soon', 'late', 'none'],
			oldest: ['urgent none', 'urgent soon', 'none', 'late', 'soon'],
			status: ['urgent none', 'urgent soon', 'soon', 'late', 'none'],
			impact: ['urgent none', 'urgent soon', 'late', 'none', 'soon'],
			team: ['urgent soon', 'urgent none', 'late', 'none', 'soon']
		};
		const found = await Promise.all(SORTS.map(async (sort) => [sort, await subjects(scope, `tab=all&sort=${sort}`)]));
		expect(Object.fromEntries(found)).toEqual(expected);
		expect(await subjects(scope, 'tab=teams')).toEqual(expected.target);
	});

	it('narrows by each filter, and by several at once', async () => {
		const { scope, me, other, caller, print, add } = await deskOfTwoTeams();
		const organizationId = await newOrganization(scope, 1, 'Noordzee Logistiek B.V.');
		const siteId = await newSite(scope, { name: 'Delft' });
		const serviceInstanceId = await newService(scope, { name: 'Printing' });
		const colleague = await newPerson(scope, { name: 'Joost', organizationId });
		await sql`update person set site_id = ${siteId} where account_id = ${scope.accountId} and id = ${colleague}`.execute(
			open.db
		);
		await add('plain', { createdAt: new Date('2026-11-22T22:59:59Z') });
		await add('team', { teamId: print });
		await add('me', { memberId: me });
		await add('other', { memberId: other, category: 'rfi' });
		await add('service', { serviceInstanceId, impact: 'top' });
		await add('place', { requestedById: colleague, requestedForId: caller });
		await add('urgent', { urgent: true, status: 'accepted' });
		await add('major', { majorIncidentStatus: 'accepted' });
		await add('overdue', { nextTargetAt: hours(-1) });
		const all = (text: string) => subjects(scope, `tab=all&${text}`);

		expect(await all(`team=${print}`)).toEqual(['team']);
		expect(await all('team=none&member=me')).toEqual(['me']);
		expect(await all(`member=${other}`)).toEqual(['other']);
		expect(await all('category=rfi')).toEqual(['other']);
		expect(await all(`service=${serviceInstanceId}`)).toEqual(['service']);
		expect(await all('impact=top')).toEqual(['service']);
		expect(await all('organization=noordzee+logistiek+b.v.')).toEqual(['place']);
		expect(await all('site=delft')).toEqual(['place']);
		expect(await all('urgent=1')).toEqual(['urgent']);
		expect(await all('status=accepted')).toEqual(['urgent']);
		expect(await all('major=1')).toEqual(['major']);
		expect(await all('overdue=1')).toEqual(['overdue']);
		expect(await all('since=2026-11-23')).not.toContain('plain');
		expect(await all('since=2026-11-22')).toContain('plain');
		expect(await all('impact=top&category=rfi')).toEqual([]);
	});

	it.each([
		['organization', 'organization.unknown'],
		['site', 'site.unknown']
	])('refuses the name of an unknown %s beside its field', async (field, code) => {
		const { scope } = await deskOfTwoTeams();

		await expect(subjects(scope, `tab=all&${field}=Nowhere`)).rejects.toMatchObject({ code, field });
	});

	it.each([...SORTS])('brings each request once, page after page, %s', async (sort) => {
		const { scope, print, network, caller } = await deskOfTwoTeams();
		await sql`
			insert into request (account_id, id, subject, category, status, impact, requested_by_id, requested_for_id,
				team_id, urgent, next_target_at, created_at, updated_at)
			select ${scope.accountId}, i, 'Request ' || i, 'incident', (array['assigned', 'in_progress'])[1 + i % 2],
				(array['low', 'top', null])[1 + i % 3], ${caller}, ${caller},
				(array[${print}::bigint, ${network}::bigint, null])[1 + i % 3], i % 7 = 0,
				case when i % 5 > 0 then ${TEST_NOW}::timestamptz + (i % 11) * interval '1 minute 0.000001 seconds' end,
				${TEST_NOW}, ${TEST_NOW}
			from generate_series(1, 170) i`.execute(open.db);
		const query = readInboxQuery(new URLSearchParams({ tab: 'all', sort }));
		const nothing = { organizationId: undefined, siteId: undefined, since: undefined };
		const readOn = async (address: string): Promise<number[]> => {
			const asked = readInboxQuery(new URLSearchParams(address));
			const { rows, next } = await listInbox(scope, asked, nothing);
			const ids = rows.map(({ id }) => id);
			const after = next && `${next.urgent ? 'u' : 'n'}${next.id}.${next.key}`;
			return after ? [...ids, ...(await readOn(`tab=all&sort=${sort}&after=${encodeURIComponent(after)}`))] : ids;
		};

		const ids = await readOn(`tab=all&sort=${sort}`);
		const { rows: atOnce } = await listInbox(scope, query, nothing);

		expect(ids).toHaveLength(170);
		expect(new Set(ids).size).toBe(170);
		expect(ids.slice(0, 50)).toEqual(atOnce.map(({ id }) => id));
	});

	it('is empty for whoever may select nobody, and in another account', async () => {
		const { scope, me, add } = await deskOfTwoTeams();
		await add('mine', { memberId: me });
		const reachless = { ...scope, reach: 'nobody' as const };
		const elsewhere = { ...(await newAccount(open.db)).scope, personId: me };

		expect(await subjects(reachless, 'tab=all')).toEqual([]);
		expect(await countInbox(reachless)).toEqual({ mine: 0, teams: 0, unassigned: 0, all: 0 });
		expect(await countWaiting(reachless)).toBe(0);
		expect(await subjects(elsewhere, 'tab=all')).toEqual([]);
		expect(await countWaiting(elsewhere)).toBe(0);
	});

	it('counts no further than it says', async () => {
		const { scope, me, caller } = await deskOfTwoTeams();
		await sql`
			insert into request (account_id, id, subject, category, status, requested_by_id, requested_for_id, member_id,
				created_at, updated_at)
			select ${scope.accountId}, i, 'Request', 'incident', 'assigned', ${caller}, ${caller}, ${me}, ${TEST_NOW}, ${TEST_NOW}
			from generate_series(1, 1100) i`.execute(open.db);

		expect(await countInbox(scope)).toMatchObject({ mine: 1000, all: 1000 });
		expect(await countWaiting(scope)).toBe(100);
	});
});

describe('dayBegins', () => {
	it.each([
		['where the analyst is', 'Europe/Amsterdam', '2026-11-22T23:00:00.000Z'],
		['in UTC where the zone is unknown', 'Nowhere/Town', '2026-11-23T00:00:00.000Z']
	])('is midnight %s', (_where, timeZone, expected) => {
		expect(dayBegins('2026-11-23', timeZone).toISOString()).toBe(expected);
	});
});

describe('The plan of an inbox, with many requests', () => {
	let scope: AccountScope;
	beforeAll(async () => {
		const desk = await deskOfTwoTeams();
		scope = desk.scope;
		await sql`
			insert into request (account_id, id, subject, category, status, requested_by_id, requested_for_id, member_id,
				team_id, urgent, next_target_at, created_at, updated_at)
			select ${scope.accountId}, i, 'Request ' || i, 'incident',
				case when i % 4 = 0 then 'assigned' else 'completed' end, ${desk.caller}, ${desk.caller},
				(array[${desk.me}::bigint, ${desk.other}::bigint, null])[1 + i % 3],
				(array[${desk.print}::bigint, ${desk.network}::bigint, ${desk.finance}::bigint, null])[1 + i / 4 % 4],
				i % 100 = 0, ${TEST_NOW}::timestamptz + i * interval '1 minute', ${TEST_NOW}, ${TEST_NOW}
			from generate_series(1, 12000) i`.execute(open.db);
		await sql`analyze`.execute(open.db);
	});

	it.each([
		['tab=mine', 'request_open_by_member'],
		['tab=teams', 'request_open_by_team'],
		['tab=unassigned', 'request_open_by_member'],
		['tab=all', 'request_open_by_target'],
		['tab=all&after=n400.1795600000000000', 'request_open_by_target'],
		['tab=all&sort=newest', 'request_open_by_id'],
		['tab=all&sort=oldest&after=u400.', 'request_open_by_id'],
		['tab=all&sort=status', 'request_open_by_status'],
		['tab=all&sort=impact', 'request_open_by_impact'],
		['tab=teams&sort=newest', 'request_open_by_team_and_id']
	])('reads the beginning of an index and puts nothing else in order: %s', async (address, index) => {
		const query = readInboxQuery(new URLSearchParams(address));
		const nothing = { organizationId: undefined, siteId: undefined, since: undefined };
		const statement = inboxStatement(scope, query, nothing);

		const { rows } = await sql<Columns>`explain (analyze, timing off, costs off) ${statement}`.execute(open.db);
		const plan = rows.map((row) => String(Object.values(row)[0]));

		const ofRequests = plan.filter((line) => / on request/u.test(line));
		expect(plan.join('\n')).toContain(`using ${index} on request`);
		expect(plan.join('\n')).not.toContain('Seq Scan on request');
		expect(ofRequests.flatMap((line) => /actual rows=([\d.]+)/u.exec(line)?.[1] ?? []).map(Number)).toSatisfy(
			(counts: number[]) => counts.length > 0 && counts.every((count) => count <= 51)
		);
	});
});
