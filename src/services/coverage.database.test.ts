import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import {
	newAgreement,
	newCalendar,
	newItem,
	newService,
	newSite,
	newTeam,
	type TestAgreement
} from '#testing/service-builders.server.ts';
import { coveredServices } from './coverage-sql.ts';
import { covers, type WhoIsCovered } from './coverage.ts';
import { listCoveredServices, listItemsOf } from './covered-services.server.ts';

const TODAY = '2026-11-23';

let open: OpenDatabase;
let desk: TestAccount;

beforeAll(async () => {
	open = await openTestDatabase();
	desk = await newAccount(open.db, 'NL');
});
afterAll(() => open.close());

async function placePerson(id: number, place: { organizationId: number | null; siteId: number | null }) {
	const { db, accountId } = desk.scope;
	await db.updateTable('person').set(place).where('accountId', '=', accountId).where('id', '=', id).execute();
}

async function putInto(id: number, parentId: number) {
	const { db, accountId } = desk.scope;
	await db
		.updateTable('organization')
		.set({ parentId })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.execute();
}

async function namesOf(personId: number, scope = desk.scope) {
	return (await listCoveredServices(scope, personId)).map(({ name }) => name);
}

describe('Coverage in SQL', () => {
	it('says of everybody what the rule says', async () => {
		const { scope } = desk;
		const [holding, noordzee, finance, other] = [1, 2, 3, 4];
		await newOrganization(scope, holding, 'Holding');
		await newOrganization(scope, noordzee, 'Noordzee');
		await newOrganization(scope, finance, 'Noordzee Finance');
		await newOrganization(scope, other, 'Other');
		await putInto(noordzee, holding);
		await putInto(finance, noordzee);
		const [delft, bristol] = [await newSite(scope), await newSite(scope)];
		const chains = [[], [holding], [noordzee, holding], [finance, noordzee, holding], [other]];
		const people: WhoIsCovered[] = [];
		for (const organizationIds of chains) {
			for (const siteId of [null, delft, bristol]) {
				const id = await newPerson(scope, { name: 'Ada Lindqvist' });
				await placePerson(id, { organizationId: organizationIds[0] ?? null, siteId });
				people.push({ id, organizationIds, siteId });
			}
		}
		const named = people.filter((_one, index) => index % 4 === 0).map(({ id }) => id);
		const agreements = [
			...combine(['organizations', 'organizations_and_descendants', 'sites', 'organizations_and_sites', 'people'], {
				organizationIds: [[], [holding], [finance], [noordzee, other]],
				siteIds: [[], [delft]],
				personIds: [named]
			}),
			...inEveryState({ coverage: 'people', personIds: named })
		];
		const byService = new Map<number, TestAgreement>();
		for (const agreement of agreements) {
			const serviceId = await newService(scope);
			await newAgreement(scope, serviceId, agreement);
			byService.set(serviceId, agreement);
		}

		const inDatabase = await Promise.all(
			people.map(async ({ id }) => (await listCoveredServices(scope, id)).map((one) => one.id).toSorted())
		);

		const byRule = people.map((person) =>
			[...byService].filter(([, agreement]) => covers(asRule(agreement), person, TODAY)).map(([id]) => id)
		);
		expect(inDatabase).toEqual(byRule.map((ids) => ids.toSorted()));
		expect(byRule.flat().length).toBeGreaterThan(100);
	});

	it('comes to an end where organizations lie in a circle', async () => {
		const { scope } = desk;
		await newOrganization(scope, 11, 'Round');
		await newOrganization(scope, 12, 'Around');
		await putInto(11, 12);
		await putInto(12, 11);
		const person = await newPerson(scope, { organizationId: 11 });
		await newAgreement(scope, await newService(scope, { name: 'Circles' }), {
			coverage: 'organizations_and_descendants',
			organizationIds: [12]
		});

		expect(await namesOf(person)).toEqual(['Circles']);
	});
});

describe('listCoveredServices', () => {
	it('says of each service once what an analyst needs, by name', async () => {
		const { scope } = desk;
		const person = await newPerson(scope);
		const team = await newTeam(scope, { name: 'Print and scan' });
		const printing = await newService(scope, { name: 'printing Delft', service: 'Printing', supportTeamId: team });
		const ledger = await newService(scope, { name: 'Ledger' });
		const office = await newCalendar(scope, { name: 'Office hours' });
		const long = await newCalendar(scope, { name: 'Long days', hours: [[1, 360, 1320]] });
		const covered = { personIds: [person] };
		await newAgreement(scope, printing, { ...covered, calendarId: long, targets: { low: [60, 960], top: [1, 2] } });
		await newAgreement(scope, printing, { ...covered, calendarId: office, targets: { low: [60, 480] } });
		await newAgreement(scope, ledger, covered);

		expect(await listCoveredServices(scope, person)).toEqual([
			{ id: ledger, name: 'Ledger', service: null, hours: '24 × 7', supportTeam: null },
			{
				...{ id: printing, name: 'printing Delft', service: 'Printing', hours: '8 × 5' },
				supportTeam: { id: team, name: 'Print and scan' }
			}
		]);
	});

	it('takes of agreements that promise the same the first by name', async () => {
		const { scope } = desk;
		const person = await newPerson(scope);
		const service = await newService(scope);
		const nights = await newCalendar(scope, { name: 'Nights', hours: [[1, 0, 90]] });
		await newAgreement(scope, service, { name: 'b', personIds: [person], targets: { low: [1, 480] } });
		await newAgreement(scope, service, {
			name: 'a',
			personIds: [person],
			targets: { low: [9, 480] },
			calendarId: nights
		});

		expect(await listCoveredServices(scope, person)).toMatchObject([{ hours: 'Nights' }]);
	});

	it('leaves out disabled services', async () => {
		const { scope } = desk;
		const person = await newPerson(scope);
		await newAgreement(scope, await newService(scope, { disabled: true }), { personIds: [person] });

		expect(await namesOf(person)).toEqual([]);
	});

	it('begins and ends with the day of the account', async () => {
		const { scope } = desk;
		const person = await newPerson(scope);
		const service = await newService(scope, { name: 'Today' });
		await newAgreement(scope, service, { personIds: [person], startsOn: TODAY, endsOn: TODAY });

		const at = (moment: string) => namesOf(person, { ...scope, now: new Date(moment) });

		expect(await at('2026-11-22T23:30+01:00')).toEqual([]);
		expect(await at('2026-11-23T00:30+01:00')).toEqual(['Today']);
		expect(await at('2026-11-24T00:30+01:00')).toEqual([]);
	});

	it('shows nothing of a person out of reach, nor to another account', async () => {
		const person = await newPerson(desk.scope);
		await newAgreement(desk.scope, await newService(desk.scope), { personIds: [person] });
		await newItem(desk.scope, { userIds: [person] });
		const { scope: elsewhere } = await newAccount(open.db);

		expect(await namesOf(person)).toHaveLength(1);
		expect(await namesOf(person, { ...desk.scope, reach: 'nobody' })).toEqual([]);
		expect(await namesOf(person, elsewhere)).toEqual([]);
		expect(await listItemsOf(desk.scope, person)).toHaveLength(1);
		expect(await listItemsOf({ ...desk.scope, reach: 'nobody' }, person)).toEqual([]);
		expect(await listItemsOf(elsewhere, person)).toEqual([]);
	});
});

describe('listItemsOf', () => {
	it('lists what the person uses by label, but not what is gone', async () => {
		const { scope } = desk;
		const person = await newPerson(scope);
		const printer = await newItem(scope, { name: 'prn-del-3-02', product: 'Shared printer', userIds: [person] });
		const laptop = await newItem(scope, { name: 'DEL-LT-4417', userIds: [person], status: 'lost_or_stolen' });
		await newItem(scope, { userIds: [person], status: 'removed' });
		await newItem(scope, { userIds: [person], status: 'archived' });
		await newItem(scope, { userIds: [person], disabled: true });
		await newItem(scope);

		expect(await listItemsOf(scope, person)).toEqual([
			{ id: laptop, name: 'DEL-LT-4417', product: null },
			{ id: printer, name: 'prn-del-3-02', product: 'Shared printer' }
		]);
	});
});

describe('The services of a person among 2,000 agreements', () => {
	it('are probed by index, table by table', async () => {
		const { scope } = await newAccount(open.db);
		await newOrganization(scope, 1, 'Noordzee');
		const person = await newPerson(scope, { organizationId: 1 });
		const { accountId } = scope;
		const run = (text: string) => open.pool.query(text, [accountId]);
		await run(`insert into service_instance (account_id, id, name, disabled, created_at, updated_at)
			select $1, n, 'Service ' || n, false, now(), now() from generate_series(1, 2000) n`);
		await run(`insert into agreement (account_id, id, name, disabled, created_at, updated_at, service_instance_id,
				status, starts_on, coverage)
			select $1, n, 'Agreement ' || n, false, now(), now(), n, 'active', '2026-01-01', 'organizations'
			from generate_series(1, 2000) n`);
		await run(`insert into agreement_target select $1, n, 'low', 60, 480 from generate_series(1, 2000) n`);
		await run(`insert into agreement_organization select $1, n, 1 from generate_series(1, 2000, 100) n`);
		await open.pool.query('analyze');

		const { rows } = await open.pool.query(
			`explain (costs off) select ${coveredServices('$3')} from person p where p.account_id = $1 and p.id = $2`,
			[accountId, person, TODAY]
		);

		const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
		expect(plan).toMatch(/Index Scan using agreement_pkey/u);
		expect(plan).toMatch(/Index Scan using agreement_target_pkey/u);
		expect(plan).toMatch(/Index Scan using service_instance_pkey/u);
		expect(plan).not.toMatch(/Seq Scan on (?:agreement|agreement_target|service_instance)\b/u);
		expect(await listCoveredServices(scope, person)).toHaveLength(20);
	});
});

type Named = Required<Pick<TestAgreement, 'organizationIds' | 'siteIds' | 'personIds'>>;

/** Every kind of coverage with every combination of what may be named. */
function combine(
	kinds: readonly NonNullable<TestAgreement['coverage']>[],
	named: { readonly [Key in keyof Named]: readonly Named[Key][] }
): TestAgreement[] {
	return kinds.flatMap((coverage) =>
		named.organizationIds.flatMap((organizationIds) =>
			named.siteIds.flatMap((siteIds) =>
				named.personIds.map((personIds) => ({ coverage, organizationIds, siteIds, personIds }))
			)
		)
	);
}

function inEveryState(agreement: TestAgreement): TestAgreement[] {
	const states = (['draft', 'scheduled', 'active', 'expired'] as const).map((status) => ({ status }));
	const terms = [
		{ startsOn: TODAY },
		{ startsOn: '2026-11-24' },
		{ endsOn: TODAY },
		{ endsOn: '2026-11-22' },
		{ disabled: true }
	];
	return [...states, ...terms].map((one) => ({ ...agreement, ...one }));
}

function asRule(agreement: TestAgreement) {
	return {
		...{ disabled: false, status: 'active', startsOn: '2026-01-01', endsOn: null, coverage: 'people' as const },
		...{ organizationIds: [], siteIds: [], personIds: [] },
		...agreement
	};
}
