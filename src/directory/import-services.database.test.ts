import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { importFile as load } from '#testing/import-file.server.ts';
import type { ImportType } from './file-types.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

type Scope = TestAccount['scope'];

/** With Ann and Ben, whose emails are a@x.example and b@x.example, at Works, in Delft. */
async function newDesk(): Promise<Scope> {
	const { scope } = await newAccount(opened.db);
	await newPerson(scope, { name: 'Ann', email: 'a@x.example' });
	await newPerson(scope, { name: 'Ben', email: 'b@x.example' });
	await load(scope, 'organizations', 'Name\nWorks\n');
	await load(scope, 'sites', 'Name\nDelft\nLondon\n');
	return scope;
}

/** All rows of a table, in order, each as the list of its columns. */
async function rowsOf({ db, accountId }: Scope, table: string, columns: string): Promise<unknown[][]> {
	const { rows } = await sql<Record<string, unknown>>`
		select ${sql.raw(columns)} from ${sql.table(table)} where account_id = ${accountId} order by ${sql.raw(columns)}`.execute(
		db
	);
	return rows.map((row) => Object.values(row));
}

async function loadAll(scope: Scope, files: readonly (readonly [ImportType, string])[]): Promise<string[]> {
	const said = [];
	for (const [type, file] of files) said.push(...(await load(scope, type, file)));
	return said;
}

const TARGETS = ['Response', 'Resolution'].flatMap((kind) =>
	['Top', 'High', 'Medium', 'Low', 'RFC', 'RFI'].map((applies) => `${kind} Target ${applies}`)
);

const FILES = [
	['calendars', 'Name,Hours,Holidays\n8x5,Mon-Fri 09:00-17:00,2026-12-25..2026-12-26\n'],
	['teams', 'Source,Source ID,Name,Members\nHR,T1,Print and scan,B@x.example;1;b@x.example\nHR,T2,Network,\n'],
	['services', 'Name,Service,Support Team\nPrinting Delft,Printing,print and SCAN\n'],
	[
		'coverage',
		`Name,Service,Status,Start Date,Expiry Date,Coverage,Organizations,Sites,People,Calendar,Time Zone,${TARGETS.join(',')}
Print gold,Printing Delft,active,2026-01-01,,organizations_and_sites,Works,Delft;London,,8x5,Europe/Amsterdam,30m,,,,,,4h,8h,,,,\n`
	],
	[
		'items',
		'Name,Product,Site,Support Team,Users,Services\nPRN-1,Printer,Delft,Network,a@x.example;Ben,Printing Delft\n'
	],
	['templates', 'Name,Subject,Category,Service,Team,Member\nJam,Printer jams,incident,Printing Delft,Network,Ben\n']
] as const;

describe('importing calendars, teams, services, agreements, items and templates', () => {
	it('adds them with what belongs to them', async () => {
		const scope = await newDesk();

		const said = await loadAll(scope, FILES);

		expect(said).toEqual([
			'1 calendar: 1 added.',
			'2 teams: 2 added.',
			'1 service: 1 added.',
			'1 agreement: 1 added.',
			'1 configuration item: 1 added.',
			'1 template: 1 added.'
		]);
		expect(await rowsOf(scope, 'calendar_hours', 'weekday, from_minute, to_minute')).toHaveLength(5);
		expect(await rowsOf(scope, 'calendar_holiday', 'calendar_id, from_day, to_day')).toEqual([
			[1, '2026-12-25', '2026-12-26']
		]);
		expect(await rowsOf(scope, 'team_member', 'team_id, person_id')).toEqual([
			[1, 1],
			[1, 2]
		]);
		expect(await rowsOf(scope, 'service_instance', 'name, service, support_team_id')).toEqual([
			['Printing Delft', 'Printing', 1]
		]);
		expect(await rowsOf(scope, 'agreement', 'service_instance_id, calendar_id, starts_on, ends_on')).toEqual([
			[1, 1, '2026-01-01', null]
		]);
		expect(await rowsOf(scope, 'agreement_organization', 'organization_id')).toEqual([[1]]);
		expect(await rowsOf(scope, 'agreement_site', 'site_id')).toEqual([[1], [2]]);
		expect(await rowsOf(scope, 'agreement_target', 'applies_to, response_minutes, resolution_minutes')).toEqual([
			['high', null, 480],
			['top', 30, 240]
		]);
		expect(await rowsOf(scope, 'configuration_item', 'status, site_id, support_team_id')).toEqual([
			['in_production', 1, 2]
		]);
		expect(await rowsOf(scope, 'configuration_item_user', 'person_id')).toEqual([[1], [2]]);
		expect(await rowsOf(scope, 'configuration_item_service', 'service_instance_id')).toHaveLength(1);
		expect(await rowsOf(scope, 'request_template', 'subject, service_instance_id, team_id, member_id')).toEqual([
			['Printer jams', 1, 2, 2]
		]);
	});

	it('changes nothing when the same files come again', async () => {
		const scope = await newDesk();
		await loadAll(scope, FILES);

		const said = await loadAll({ ...scope, now: new Date('2026-12-01') }, FILES);

		expect(said).toEqual([
			'1 calendar: 0 added, 1 as before.',
			'2 teams: 0 added, 2 as before.',
			'1 service: 0 added, 1 as before.',
			'1 agreement: 0 added, 1 as before.',
			'1 configuration item: 0 added, 1 as before.',
			'1 template: 0 added, 1 as before.'
		]);
		expect(await rowsOf(scope, 'team_member', 'team_id, person_id')).toHaveLength(2);
	});

	it('replaces a list that is another one, and keeps one that the file has no column for', async () => {
		const scope = await newDesk();
		await loadAll(scope, FILES);

		const said = await loadAll(scope, [
			['calendars', 'Name,Holidays\n8x5,\n'],
			['teams', 'Source,Source ID,Name,Members\nHR,T1,Print,a@x.example\nHR,T2,Network,\n'],
			['coverage', `Name,${TARGETS.join(',')}\nPrint gold,,,,,,,2h,,,,,\n`]
		]);

		expect(said).toEqual([
			'1 calendar: 0 added, 1 changed.',
			'2 teams: 0 added, 1 changed, 1 as before.',
			'1 agreement: 0 added, 1 changed.'
		]);
		expect(await rowsOf(scope, 'calendar_hours', 'weekday')).toHaveLength(5);
		expect(await rowsOf(scope, 'calendar_holiday', 'from_day')).toEqual([]);
		expect(await rowsOf(scope, 'team', 'name')).toEqual([['Network'], ['Print']]);
		expect(await rowsOf(scope, 'team_member', 'team_id, person_id')).toEqual([[1, 1]]);
		expect(await rowsOf(scope, 'agreement_target', 'applies_to, response_minutes, resolution_minutes')).toEqual([
			['top', null, 120]
		]);
		expect(await rowsOf(scope, 'agreement_site', 'site_id')).toHaveLength(2);
	});

	it.each<[what: string, type: ImportType, file: string, problem: string]>([
		[
			'a member whom nobody knows',
			'teams',
			'Name,Members\nDesk,a@x.example;nobody@x.example\n',
			'line 2, column "Members": Nobody is known as "nobody@x.example". Write the primary email of a person of this account.'
		],
		[
			'a member that is a team',
			'teams',
			'Name,Members\nDesk,Network\n',
			'line 2, column "Members": Nobody is known as "Network". Write the primary email of a person of this account.'
		],
		[
			'a team that is not there',
			'services',
			'Name,Support Team\nMail,Nobodies\n',
			'line 2, column "Support Team": There is no team "Nobodies".'
		],
		[
			'a service that is not there',
			'items',
			'Name,Services\nPRN-2,Printing Delft;Fax\n',
			'line 2, column "Services": There is no service "Fax".'
		],
		[
			'a calendar that is not there',
			'coverage',
			'Name,Service,Status,Start Date,Coverage,People,Calendar\nP,Printing Delft,draft,2026-01-01,people,a@x.example,never\n',
			'line 2, column "Calendar": There is no calendar "never".'
		],
		[
			'a name that the file has twice',
			'coverage',
			'Name,Service,Status,Start Date,Coverage,People\nP,Printing Delft,draft,2026-01-01,people,a@x.example\nP,Printing Delft,draft,2026-01-01,people,a@x.example\n',
			'line 3, column "Name": P is on line 2 already.'
		],
		[
			'a new one without what it cannot be without',
			'coverage',
			'Name,Start Date\nP,2026-01-01\n',
			'line 2: No agreement is known by what the row says, and a new one needs the column "Service" and the column "Status" and the column "Coverage".'
		],
		[
			'a column that there is not',
			'teams',
			'Name,Boss\nDesk,Ann\n',
			'line 1: There is no column "Boss" for teams. The columns are: ID, Source, Source ID, Name, Members, Disabled.'
		]
	])('refuses %s, and adds nothing', async (_what, type, file, problem) => {
		const scope = await newDesk();
		await loadAll(scope, FILES.slice(0, 3));

		const said = await load(scope, type, file);

		expect(said).toEqual([problem, 'Nothing was imported: 1 error.']);
		expect(await rowsOf(scope, 'team', 'name')).toHaveLength(2);
		expect(await rowsOf(scope, 'agreement', 'name')).toEqual([]);
	});

	it('finds and changes nothing of another account', async () => {
		const [mine, other] = [await newDesk(), await newDesk()];
		await loadAll(other, FILES);

		const same = await load(mine, 'teams', 'Name,Members\nPrint and scan,a@x.example\n');
		const service = await load(mine, 'items', 'Name,Services\nPRN-1,Printing Delft\n');

		expect(same).toEqual(['1 team: 1 added.']);
		expect(service[0]).toContain('There is no service "Printing Delft"');
		expect(await rowsOf(other, 'team_member', 'person_id')).toHaveLength(2);
	});
});

describe('importing requests with what they are about', () => {
	const header =
		'ID,Source,Source ID,Requested By,Subject,Category,Status,Team,Service,Configuration Items,Template,Urgent,Grouped Into,Resolution Target At\n';

	async function newServices(): Promise<Scope> {
		const scope = await newDesk();
		await loadAll(scope, FILES);
		return scope;
	}

	it('links them to teams, services, items, templates and their group, also of the same file', async () => {
		const scope = await newServices();

		const said = await load(
			scope,
			'requests',
			`${header}50,Old,R1,a@x.example,Jams,incident,in_progress,Network,Printing Delft,PRN-1,Jam,yes,R2,2026-11-24\n51,Old,R2,b@x.example,Floor 3,incident,,,,,,,,\n`
		);

		const columns = 'id, team_id, service_instance_id, template_id, urgent, grouped_into_id, is_group';
		expect(said).toEqual(['2 requests: 2 added.']);
		expect(await rowsOf(scope, 'request', columns)).toEqual([
			[50, 2, 1, 1, true, 51, false],
			[51, null, null, null, false, null, true]
		]);
		expect(await rowsOf(scope, 'request_configuration_item', 'request_id, configuration_item_id')).toEqual([[50, 1]]);
		expect(await rowsOf(scope, 'request', 'id, next_target_at, responded_at')).toEqual([
			[50, new Date('2026-11-24'), scope.now],
			[51, null, null]
		]);
	});

	it.each([
		['itself', '50,Old,R1,a@x.example,Jams,incident,,,,,,,R1,\n'],
		['one that is grouped itself', '50,Old,R1,a@x.example,Jams,incident,,,,,,,40,\n'],
		[
			'one that this file groups',
			'50,Old,R1,a@x.example,Jams,incident,,,,,,,51,\n51,Old,R2,a@x.example,Jams,incident,,,,,,,41,\n'
		]
	])('refuses to group a request into %s', async (_what, rows) => {
		const scope = await newServices();
		await load(
			scope,
			'requests',
			`${header}40,,,a@x.example,Part,incident,,,,,,,41,\n41,,,a@x.example,Group,incident,,,,,,,,\n`
		);

		const said = await load(scope, 'requests', header + rows);

		expect(said).toEqual([
			'line 2, column "Grouped Into": That request is itself part of a group, so nothing can be grouped into it.',
			'Nothing was imported: 1 error.'
		]);
	});
});

describe('importing notes', () => {
	const header = 'Source,Source ID,Request,Person,Text,Internal,Medium,Created At,Status\n';

	async function newRequests(): Promise<Scope> {
		const scope = await newDesk();
		await load(
			scope,
			'requests',
			'ID,Source,Source ID,Requested By,Subject,Category,Created At\n50,Old,R1,a@x.example,Jams,incident,2026-11-01\n51,Old,R2,b@x.example,Mail,incident,2026-11-22\n'
		);
		return scope;
	}

	it('adds them to requests by ID and by Source ID, which are as new as their last note', async () => {
		const scope = await newRequests();

		const said = await load(
			scope,
			'notes',
			`${header}Old,N1,R1,a@x.example,It jams.,,telephone,2026-11-02T10:00Z,waiting_for_customer\n,,50,b@x.example,Worn roller.,true,,2026-11-03T10:00Z,\nOld,N2,51,b@x.example,Early.,,,2026-11-21T10:00Z,\n`
		);

		expect(said).toEqual(['3 notes: 3 added.']);
		expect(await rowsOf(scope, 'note', 'request_id, person_id, text, internal, medium, created_at')).toEqual([
			[50, 1, 'It jams.', false, 'telephone', new Date('2026-11-02T10:00Z')],
			[50, 2, 'Worn roller.', true, null, new Date('2026-11-03T10:00Z')],
			[51, 2, 'Early.', false, null, new Date('2026-11-21T10:00Z')]
		]);
		expect(await rowsOf(scope, 'request_change', 'request_id, person_id, field, after, changed_at')).toEqual([
			[50, 1, 'status', 'waiting_for_customer', new Date('2026-11-02T10:00Z')]
		]);
		expect(await rowsOf(scope, 'request', 'id, updated_at')).toEqual([
			[50, new Date('2026-11-03T10:00Z')],
			[51, new Date('2026-11-22')]
		]);
	});

	it('adds none twice, whether it has a Source ID or not', async () => {
		const scope = await newRequests();
		const file = `${header}Old,N1,R1,a@x.example,It jams.,,,,\n,,50,b@x.example,Worn roller.,true,,2026-11-03T10:00Z,\n`;
		await load(scope, 'notes', file);

		const again = await load(scope, 'notes', file);
		const other = await load(
			scope,
			'notes',
			`${header},,R1,2,Worn roller.,,,2026-11-03T11:00+01:00,\n,,R1,2,Worn roller.,,,2026-11-03T12:00Z,\n,,50,2,Worn roller.,,,2026-11-03T12:00Z,\n`
		);

		expect(again).toEqual(['2 notes: 0 added, 2 as before.']);
		expect(other).toEqual(['3 notes: 1 added, 2 as before.']);
	});

	it('refuses requests that are not there, and those of another account', async () => {
		const [mine, other] = [await newDesk(), await newRequests()];

		const said = await load(
			mine,
			'notes',
			`${header}Old,N1,R1,a@x.example,It jams.,,,,\n,,50,a@x.example,Me too.,,,2026-11-03,\n`
		);

		expect(said).toEqual([
			'line 2, column "Request": There is no request "R1". Write its ID or its Source ID.',
			'line 3, column "Request": There is no request "50". Write its ID or its Source ID.',
			'Nothing was imported: 2 errors.'
		]);
		expect(await rowsOf(other, 'note', 'id')).toEqual([]);
	});

	it('refuses a Source ID that several systems gave', async () => {
		const scope = await newRequests();
		await load(
			scope,
			'requests',
			'ID,Source,Source ID,Requested By,Subject,Category\n52,Older,R1,a@x.example,Jams,incident\n'
		);

		const said = await load(scope, 'notes', `${header}Old,N1,R1,a@x.example,It jams.,,,,\n`);

		expect(said[0]).toBe('line 2, column "Request": 2 requests have the Source ID "R1". Write an ID.');
	});
});
