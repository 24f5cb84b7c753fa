import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '#accounts/accounts.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { createPerson } from '#people/create-person.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { importFile as load } from '#testing/import-file.server.ts';
import { importCsv } from './import.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const NOW = new Date('2026-11-23T09:00:00Z');

async function newAccount() {
	const slug = `a${randomUUID()}`;
	const { id } = await createAccount(opened.db, { slug, name: 'Acme', country: 'NL', now: NOW });
	return { db: opened.db, accountId: id, now: NOW, slug };
}
type Scope = Awaited<ReturnType<typeof newAccount>>;

function listPeople({ db, accountId }: Scope) {
	return db.selectFrom('person').selectAll().where('accountId', '=', accountId).orderBy('id').execute();
}

async function listWords({ db, accountId }: Scope, personId: number): Promise<string[]> {
	const rows = await db
		.selectFrom('personWord')
		.select('word')
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.orderBy('word')
		.execute();
	return rows.map(({ word }) => word);
}

async function listContacts({ db, accountId }: Scope): Promise<string[]> {
	const rows = await db
		.selectFrom('contact')
		.select(['label', 'uri', 'fromDirectory'])
		.where('accountId', '=', accountId)
		.orderBy('personId')
		.orderBy('position')
		.execute();
	return rows.map(({ label, uri, fromDirectory }) => `${label} ${uri}${fromDirectory ? ' (directory)' : ''}`);
}

async function countStaged({ db, accountId }: Scope): Promise<number> {
	const { rows } = await sql<{ staged: number }>`
		select count(*) as staged from import_row where account_id = ${accountId}`.execute(db);
	return rows[0]?.staged ?? -1;
}

/** A row as an import leaves it that is cut off at this moment. */
async function leaveRow({ db, accountId }: Scope, stagedAt: Date): Promise<void> {
	await sql`
		insert into import_row (account_id, import_id, line, data, staged_at)
		values (${accountId}, ${randomUUID()}, 2, '{}', ${stagedAt})`.execute(db);
}

describe('importing people', () => {
	it('adds those who are not there, in the order of the file, found by each word of the name', async () => {
		const scope = await newAccount();

		const said = await load(
			scope,
			'people',
			'Primary Email,Name,VIP\nZoe@acme.example,Zoë Ní Bháin,yes\nb@acme.example,Ben,\n'
		);

		expect(said).toEqual(['2 people: 2 added.']);
		expect(await listPeople(scope)).toMatchObject([
			{
				id: 1,
				name: 'Zoë Ní Bháin',
				nameKey: 'zoe ni bhain',
				primaryEmail: 'Zoe@acme.example',
				emailKey: 'zoe@acme.example',
				vip: true
			},
			{ id: 2, name: 'Ben', vip: false, disabled: false }
		]);
		expect(await listWords(scope, 1)).toEqual(['bhain', 'ni', 'zoe']);
		expect(await countStaged(scope)).toBe(0);
	});

	it('recognizes them by ID, else by Source and Source ID, else by email without regard to case', async () => {
		const scope = await newAccount();
		await load(
			scope,
			'people',
			'ID,Source,Source ID,Primary Email,Name\n7,HR,P1,a@acme.example,Ann\n8,HR,P2,b@acme.example,Ben\n9,,,c@acme.example,Cas\n'
		);

		const said = await load(
			scope,
			'people',
			'ID,Source,Source ID,Primary Email,Name\n7,,,ann@acme.example,Ann B\n,HR,P2,ben@acme.example,Ben B\n,,,C@ACME.example,Cas B\n'
		);

		expect(said).toEqual(['3 people: 0 added, 3 changed.']);
		expect(await listPeople(scope)).toMatchObject([
			{ id: 7, name: 'Ann B', emailKey: 'ann@acme.example', source: null },
			{ id: 8, name: 'Ben B', emailKey: 'ben@acme.example', sourceId: 'P2' },
			{ id: 9, name: 'Cas B', emailKey: 'c@acme.example' }
		]);
	});

	it('leaves alone what the file has no column for, and empties what it has an empty cell for', async () => {
		const scope = await newAccount();
		await load(scope, 'people', 'Primary Email,Name,Job Title,Location\na@acme.example,Ann,Clerk,room 1\n');

		await load(scope, 'people', 'Primary Email,Location\na@acme.example,\n');

		expect(await listPeople(scope)).toMatchObject([{ name: 'Ann', jobTitle: 'Clerk', location: null }]);
	});

	it('changes nothing when the same file comes again', async () => {
		const scope = await newAccount();
		const file =
			'Primary Email,Name,Created At,Manager\na@acme.example,Ann,2020-01-01,b@acme.example\nb@acme.example,Ben,,\n';
		await load(scope, 'people', file);
		const before = await listPeople(scope);

		const said = await load({ ...scope, now: new Date('2026-11-24') }, 'people', file);

		expect(said).toEqual(['2 people: 0 added, 2 as before.']);
		expect(await listPeople(scope)).toEqual(before);
	});

	it('replaces the words of a name that changed', async () => {
		const scope = await newAccount();
		await load(scope, 'people', 'Primary Email,Name\na@acme.example,Ann Old\n');

		await load(scope, 'people', 'Primary Email,Name\na@acme.example,Ann New\n');

		expect(await listWords(scope, 1)).toEqual(['ann', 'new']);
	});

	it('keeps IDs of the file and goes on behind the highest', async () => {
		const scope = await newAccount();

		await load(scope, 'people', 'ID,Primary Email,Name\n,a@acme.example,Ann\n40,b@acme.example,Ben\n');
		await load(scope, 'people', 'Primary Email,Name\nc@acme.example,Cas\n');

		expect((await listPeople(scope)).map(({ id, name }) => [id, name])).toEqual([
			[40, 'Ben'],
			[41, 'Ann'],
			[42, 'Cas']
		]);
	});

	it('finds managers further down in the file, organizations and sites by name, whatever the case', async () => {
		const scope = await newAccount();
		await load(scope, 'organizations', 'ID,Name\n5,Acme Works\n');
		await load(scope, 'sites', 'ID,Name,Country,Time Zone\n6,Delft,nl,Europe/Amsterdam\n');

		const said = await load(
			scope,
			'people',
			`Primary Email,Name,Organization,Site,Manager\na@acme.example,Ann,Acme Works @${scope.slug},delft,Ben\nb@acme.example,Ben,ACME WORKS,Delft,\n`
		);

		expect(said).toEqual(['2 people: 2 added.']);
		expect(await listPeople(scope)).toMatchObject([
			{ organizationId: 5, siteId: 6, managerId: 2 },
			{ organizationId: 5, siteId: 6, managerId: null }
		]);
	});

	it.each([
		[
			'a manager whom nobody knows',
			'Primary Email,Name,Manager\nx@acme.example,Xi,nobody@acme.example\n',
			'line 2, column "Manager": Nobody is known as "nobody@acme.example". Write the primary email of a person of this account.'
		],
		[
			'a manager whose name two people have',
			'Primary Email,Name,Manager\nx@acme.example,Xi,Sam\ny@acme.example,Sam,\nz@acme.example,Sam,\n',
			'line 2, column "Manager": 2 people are called "Sam". Write a primary email.'
		],
		[
			'an organization that is not there',
			'Primary Email,Name,Organization\nx@acme.example,Xi,Nowhere\n',
			'line 2, column "Organization": There is no organization "Nowhere".'
		],
		[
			'an email that the file has twice',
			'Primary Email,Name\nx@acme.example,Xi\nX@acme.example,Xo\n',
			'line 3, column "Primary Email": x@acme.example is on line 2 already.'
		],
		[
			'an ID that the file has twice',
			'ID,Primary Email,Name\n50,x@acme.example,Xi\n50,y@acme.example,Yo\n',
			'line 3, column "ID": 50 is on line 2 already.'
		],
		[
			'one person on two lines',
			'ID,Primary Email,Name\n1,,Ann\n,a@acme.example,Ann\n',
			'line 3: The row is about person 1, and so is line 2.'
		],
		[
			'an email of somebody else',
			'ID,Primary Email,Name\n50,A@acme.example,Xi\n',
			'line 2, column "Primary Email": a@acme.example belongs to person 1 already.'
		],
		[
			'a Source ID of somebody else',
			'ID,Source,Source ID,Name\n50,HR,P1,Xi\n',
			'line 2, column "Source ID": P1 belongs to person 1 already.'
		],
		[
			'somebody new without a column for names',
			'Primary Email,VIP\nx@acme.example,yes\n',
			'line 2: No person is known by what the row says, and a new one needs the column "Name".'
		]
	])('refuses %s', async (_what, file, problem) => {
		const scope = await newAccount();
		await load(scope, 'people', 'Primary Email,Source,Source ID,Name\na@acme.example,HR,P1,Ann\n');
		const before = await listPeople(scope);

		const said = await load(scope, 'people', file);

		expect(said).toEqual([problem, 'Nothing was imported: 1 error.']);
		expect(await listPeople(scope)).toEqual(before);
	});

	it('changes nothing for an error in the last of many lines', async () => {
		const scope = await newAccount();
		const rows = Array.from({ length: 2500 }, (_, at) => `p${at}@acme.example,Person ${at}`);

		const said = await load(scope, 'people', ['Primary Email,Name', ...rows, 'broken,Last'].join('\n'));

		expect(said).toEqual([
			'line 2502, column "Primary Email": broken is not an email address. Write it like ada@example.com.',
			'Nothing was imported: 1 error.'
		]);
		expect(await listPeople(scope)).toEqual([]);
		expect(await countStaged(scope)).toBe(0);
	});

	it('reports the first twenty errors and counts the others', async () => {
		const scope = await newAccount();
		const rows = Array.from({ length: 25 }, (_, at) => `p${at}@acme.example,P,x${at}@acme.example`);

		const said = await load(scope, 'people', ['Primary Email,Name,Manager', ...rows].join('\n'));

		expect(said).toHaveLength(22);
		expect(said.slice(-2)).toEqual(['and 5 more', 'Nothing was imported: 25 errors.']);
	});

	it('does nothing when the input breaks off', async () => {
		const scope = await newAccount();
		const brokenOff = async function* () {
			yield new TextEncoder().encode('Primary Email,Name\na@acme.example,Ann\n');
			throw new Error('gone');
		};

		const importing = importCsv(scope, 'people', brokenOff(), () => undefined);

		await expect(importing).rejects.toThrow('gone');
		expect(await listPeople(scope)).toEqual([]);
		expect(await countStaged(scope)).toBe(0);
	});

	it('answers others while a file is coming in', async () => {
		const scope = await newAccount();
		const answers: unknown[] = [];
		const slow = async function* () {
			yield new TextEncoder().encode('Primary Email,Name\n');
			for (let batch = 0; batch < 3; batch += 1) {
				const rows = Array.from({ length: 1000 }, (_, at) => `p${batch}x${at}@acme.example,Ann\n`);
				yield new TextEncoder().encode(rows.join(''));
				answers.push((await opened.pool.query('select 1 as answer')).rows[0]);
			}
		};

		await importCsv(scope, 'people', slow(), () => undefined);

		expect(answers).toEqual([{ answer: 1 }, { answer: 1 }, { answer: 1 }]);
		expect(await listPeople(scope)).toHaveLength(3000);
	});

	it('sees and changes nobody of another account', async () => {
		const [mine, other] = [await newAccount(), await newAccount()];
		await load(other, 'people', 'ID,Source,Source ID,Primary Email,Name\n7,HR,P1,a@acme.example,Other\n');
		const before = await listPeople(other);

		const same = await load(mine, 'people', 'ID,Source,Source ID,Primary Email,Name\n7,HR,P1,a@acme.example,Mine\n');
		const manager = await load(mine, 'people', 'Primary Email,Name,Manager\nb@acme.example,Ben,Other\n');

		expect(same).toEqual(['1 person: 1 added.']);
		expect(manager[0]).toContain('Nobody is known as "Other"');
		expect(await listPeople(other)).toEqual(before);
	});

	it('removes what an import left that was cut off a day ago, and nothing of one that runs', async () => {
		const scope = await newAccount();
		await leaveRow(scope, new Date('2026-11-22T08:00:00Z'));
		await leaveRow(scope, new Date('2026-11-23T08:00:00Z'));

		await load(scope, 'people', 'Primary Email,Name\na@acme.example,Ann\n');

		expect(await countStaged(scope)).toBe(1);
	});
});

describe('importing organizations and sites', () => {
	it('finds parents in the same file, and people as managers', async () => {
		const scope = await newAccount();
		await load(scope, 'people', 'Primary Email,Name\na@acme.example,Ann\n');

		const said = await load(scope, 'organizations', 'Name,Parent,Manager\nWorks,Group,a@acme.example\nGroup,,\n');

		const organizations = await scope.db
			.selectFrom('organization')
			.select(['id', 'name', 'nameKey', 'parentId', 'managerId'])
			.where('accountId', '=', scope.accountId)
			.orderBy('id')
			.execute();
		expect(said).toEqual(['2 organizations: 2 added.']);
		expect(organizations).toEqual([
			{ id: 1, name: 'Works', nameKey: 'works', parentId: 2, managerId: 1 },
			{ id: 2, name: 'Group', nameKey: 'group', parentId: null, managerId: null }
		]);
	});

	it('renames a site that is known by its Source ID', async () => {
		const scope = await newAccount();
		await load(scope, 'sites', 'Source,Source ID,Name,City\nHR,S1,Delft,Delft\n');

		const said = await load(scope, 'sites', 'Source,Source ID,Name\nHR,S1,Delft West\n');

		const sites = await scope.db
			.selectFrom('site')
			.select(['name', 'city'])
			.where('accountId', '=', scope.accountId)
			.execute();
		expect(said).toEqual(['1 site: 0 added, 1 changed.']);
		expect(sites).toEqual([{ name: 'Delft West', city: 'Delft' }]);
	});

	it('refuses an organization that is its own parent, also by a detour', async () => {
		const scope = await newAccount();
		await load(scope, 'organizations', 'Name,Parent\nGroup,\nWorks,Group\n');

		const said = await load(scope, 'organizations', 'Name,Parent\nShop,\nGroup,Works\n');

		expect(said).toEqual([
			'line 3, column "Parent": The organization would be part of itself.',
			'Nothing was imported: 1 error.'
		]);
	});
});

describe('importing contact details', () => {
	const header = 'Person,Contact Protocol,Contact Label,Contact URI,Integration\n';

	async function newAccountWithAnn(): Promise<Scope> {
		const scope = await newAccount();
		await createPerson(scope, {
			name: 'Ann',
			primaryEmail: 'a@acme.example',
			organizationId: null,
			contacts: [{ protocol: 'telephone', label: 'home', uri: '020 7946 0001' }]
		});
		return scope;
	}

	it('adds numbers behind those that are there, and what callers are compared with', async () => {
		const scope = await newAccountWithAnn();

		const said = await load(
			scope,
			'people_contact_details',
			`${header}A@acme.example,telephone,work,\t+44 20 7946 0123,true\n1,email,work,ann@acme.example,\n`
		);

		const telephones = await scope.db
			.selectFrom('telephone')
			.select(['digits', 'label', 'position', 'tail', 'personId'])
			.where('accountId', '=', scope.accountId)
			.orderBy('position')
			.execute();
		expect(said).toEqual(['2 contact details: 2 added.']);
		expect(await listContacts(scope)).toEqual([
			'home 020 7946 0001',
			'work +44 20 7946 0123 (directory)',
			'work ann@acme.example'
		]);
		expect(telephones).toEqual([
			{ digits: '02079460001', label: 'home', position: 0, tail: 9460001, personId: 1 },
			{ digits: '442079460123', label: 'work', position: 1, tail: 9460123, personId: 1 }
		]);
	});

	it('replaces what the directory said before, in its place, and keeps what was made by hand', async () => {
		const scope = await newAccount();
		await load(scope, 'people', 'Primary Email,Name\na@acme.example,Ann\nb@acme.example,Ben\n');
		await load(
			scope,
			'people_contact_details',
			`${header}a@acme.example,telephone,work,020 7946 0001,true\na@acme.example,telephone,home,020 7946 0002,false\nb@acme.example,telephone,work,020 7946 0003,true\n`
		);

		const said = await load(
			scope,
			'people_contact_details',
			`${header}a@acme.example,telephone,work,020 7946 0008,true\nb@acme.example,email,work,b@acme.example,\na@acme.example,telephone,mobile,07700 900009,true\n`
		);

		expect(said).toEqual(['3 contact details: 3 added, 1 removed.']);
		expect(await listContacts(scope)).toEqual([
			'work 020 7946 0008 (directory)',
			'home 020 7946 0002',
			'mobile 07700 900009 (directory)',
			'work 020 7946 0003 (directory)',
			'work b@acme.example'
		]);
	});

	it('changes nothing when the same file comes again', async () => {
		const scope = await newAccountWithAnn();
		const file = `${header}a@acme.example,telephone,work,020 7946 0001,true\na@acme.example,telephone,work,020 7946 0002,true\na@acme.example,telephone,home,020 7946 0003,no\n`;
		await load(scope, 'people_contact_details', file);
		const before = await scope.db
			.selectFrom('contact')
			.selectAll()
			.where('accountId', '=', scope.accountId)
			.orderBy('id')
			.execute();

		const said = await load(scope, 'people_contact_details', file);

		const after = await scope.db
			.selectFrom('contact')
			.selectAll()
			.where('accountId', '=', scope.accountId)
			.orderBy('id')
			.execute();
		expect(said).toEqual(['3 contact details: 0 added, 3 as before.']);
		expect(after).toEqual(before);
	});

	it('adds an entry once that the file has twice', async () => {
		const scope = await newAccount();
		await load(scope, 'people', 'Primary Email,Name\na@acme.example,Ann\n');

		const said = await load(
			scope,
			'people_contact_details',
			`${header}a@acme.example,telephone,work,020 7946 0001,\na@acme.example,telephone,work,020 7946 0001,true\n`
		);

		expect(said).toEqual(['2 contact details: 1 added, 1 as before.']);
		expect(await listContacts(scope)).toEqual(['work 020 7946 0001 (directory)']);
	});

	it('refuses a number of somebody of another account', async () => {
		const [mine, other] = [await newAccount(), await newAccountWithAnn()];

		const said = await load(
			mine,
			'people_contact_details',
			`${header}a@acme.example,telephone,work,020 7946 0009,true\n`
		);

		expect(said[0]).toContain('line 2, column "Person": Nobody is known as "a@acme.example".');
		expect(await listContacts(other)).toEqual(['home 020 7946 0001']);
	});
});

describe('importing requests', () => {
	const header =
		'ID,Source,Source ID,Requested By,Member,Subject,Category,Status,Note,Internal Note,Created At,Completed At\n';

	async function newAccountWithPeople(): Promise<Scope> {
		const scope = await newAccount();
		await load(scope, 'people', 'Primary Email,Name\na@acme.example,Ann\nm@acme.example,Mia\n');
		return scope;
	}

	it('adds them with their notes, each by whom it is from', async () => {
		const scope = await newAccountWithPeople();

		const said = await load(
			scope,
			'requests',
			`${header}70453,Old,R1,a@acme.example,m@acme.example,Printer jams,incident,completed,It jams.,Worn roller.,2026-01-02,2026-01-03\n,,,a@acme.example,,VPN slow,rfi,,,,,\n`
		);

		const requests = await scope.db
			.selectFrom('request')
			.selectAll()
			.where('accountId', '=', scope.accountId)
			.orderBy('id')
			.execute();
		const notes = await scope.db
			.selectFrom('note')
			.select(['requestId', 'personId', 'internal', 'medium', 'text', 'createdAt'])
			.where('accountId', '=', scope.accountId)
			.orderBy('internal')
			.execute();
		expect(said).toEqual(['2 requests: 2 added.']);
		expect(requests).toMatchObject([
			{
				id: 70453,
				requestedById: 1,
				requestedForId: 1,
				memberId: 2,
				completedAt: new Date('2026-01-03'),
				updatedAt: new Date('2026-01-03')
			},
			{ id: 70454, status: 'assigned', createdAt: NOW, completedAt: null, sourceId: null }
		]);
		expect(notes).toEqual([
			{
				requestId: 70453,
				personId: 1,
				internal: false,
				medium: null,
				text: 'It jams.',
				createdAt: new Date('2026-01-02')
			},
			{
				requestId: 70453,
				personId: 2,
				internal: true,
				medium: null,
				text: 'Worn roller.',
				createdAt: new Date('2026-01-02')
			}
		]);
	});

	it.each([
		[
			'ID',
			'70453,Old,R2',
			'line 2, column "ID": Request 70453 exists already, and not as the row says. Requests are added, never changed.'
		],
		['Source ID', ',Old,R1', 'line 2, column "Source ID": R1 belongs to request 70453 already.']
	])('refuses one whose %s is taken', async (_column, ids, problem) => {
		const scope = await newAccountWithPeople();
		await load(scope, 'requests', `${header}70453,Old,R1,a@acme.example,,Printer jams,incident,,,,,\n`);

		const said = await load(scope, 'requests', `${header}${ids},a@acme.example,,Again,incident,,,,,\n`);

		expect(said).toEqual([problem, 'Nothing was imported: 1 error.']);
	});

	it('gives requests of two accounts the same number', async () => {
		const [mine, other] = [await newAccountWithPeople(), await newAccountWithPeople()];
		const file = `${header}70453,Old,R1,a@acme.example,,Printer jams,incident,,,,,\n`;
		await load(other, 'requests', file);

		const said = await load(mine, 'requests', file);

		expect(said).toEqual(['1 request: 1 added.']);
	});
});
