import { sql } from 'kysely';
import { Attribute, Change } from 'ldapts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { newAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { importFile } from '#testing/import-file.server.ts';
import { AD_LDIF, ALL_PEOPLE, PEOPLE_LDIF } from '#testing/ldap-people.ts';
import {
	AD_PEOPLE,
	DESK_DN,
	hasSlapd,
	LIMITED_DN,
	PASSWORD,
	PEOPLE,
	startSlapd,
	type Slapd
} from '#testing/slapd.server.ts';
import type { LdapSettings } from './ldap-settings.ts';
import { syncLdap } from './ldap-sync.server.ts';

let opened: OpenDatabase;
let slapd: Slapd;
beforeAll(async () => {
	opened = await openTestDatabase();
	if (hasSlapd()) slapd = await startSlapd(PEOPLE_LDIF + AD_LDIF);
});
afterAll(async () => {
	await slapd?.stop();
	await opened.close();
});

function settings(changed: Partial<LdapSettings> = {}): LdapSettings {
	return {
		url: slapd.url,
		startTls: false,
		ca: undefined,
		bindDn: DESK_DN,
		password: PASSWORD,
		pageSize: 7,
		bases: [PEOPLE],
		filter: undefined,
		schema: undefined,
		map: undefined,
		source: 'ldap.acme.example',
		addOrganizations: true,
		keepMissing: false,
		mostDisabled: { percent: 10 },
		dryRun: false,
		...changed
	};
}

async function sync(scope: AccountScope, changed: Partial<LdapSettings> = {}) {
	const done: string[] = [];
	const wrong: string[] = [];
	const outcome = await syncLdap(scope, settings(changed), {
		done: (line) => done.push(line),
		wrong: (line) => wrong.push(line)
	});
	return { outcome, done, wrong };
}

interface Listed {
	readonly id: number;
	readonly name: string;
	readonly email: string | null;
	readonly disabled: boolean;
	readonly manager: string | null;
	readonly organization: string | null;
	readonly login: string | null;
	readonly contacts: string | null;
}

async function listPeople({ db, accountId }: AccountScope): Promise<Listed[]> {
	const { rows } = await sql<Listed>`
		select p.id, p.name, p.primary_email as email, p.disabled, m.name as manager, o.name as organization,
			p.authentication_id as login, (
				select string_agg(label || ' ' || uri, ', ' order by position) from contact c
				where c.account_id = p.account_id and c.person_id = p.id
			) as contacts
		from person p
		left join person m on m.account_id = p.account_id and m.id = p.manager_id
		left join organization o on o.account_id = p.account_id and o.id = p.organization_id
		where p.account_id = ${accountId} order by p.id`.execute(db);
	return rows;
}

async function named(scope: AccountScope, login: string): Promise<Listed | undefined> {
	return (await listPeople(scope)).find((person) => person.login === login);
}

function replace(type: string, ...values: string[]): Change {
	return new Change({ operation: 'replace', modification: new Attribute({ type, values }) });
}

const suite = describe.skipIf(!hasSlapd());

suite('people of an LDAP server', () => {
	it('come with names, numbers and managers, from pages of any size', async () => {
		const { scope } = await newAccount(opened.db);

		const { outcome, done, wrong } = await sync(scope);

		expect({ outcome, done }).toEqual({
			outcome: 'complete',
			done: [
				`${slapd.url}: ${ALL_PEOPLE} entries, read as inetOrgPerson. Referrals to other servers were not followed: 1.`,
				'1 organization: 1 added.',
				`${ALL_PEOPLE} people: ${ALL_PEOPLE} added.`,
				'30 contact details: 30 added.'
			]
		});
		expect(wrong).toEqual([
			`uid=porter,${PEOPLE}: A telephone work is left out. There are no digits in this telephone number.`
		]);
		expect(await named(scope, 'gro')).toMatchObject({
			name: 'Jürgen Groß, Dr.',
			email: 'Juergen.Gross@acme.example',
			disabled: false,
			organization: 'Acme Works',
			manager: null,
			contacts:
				'work +49 30 23125 101, work +49 30 23125 102, mobile +49 171 3920001, home +49 30 23125 103, fax +49 30 23125 104'
		});
		expect(await named(scope, 'siobhan')).toMatchObject({ name: 'Siobhán Ní Bháin', manager: 'Jürgen Groß, Dr.' });
		expect(await named(scope, 'porter')).toMatchObject({ email: null, manager: 'Siobhán Ní Bháin' });
		expect(await named(scope, 'helper')).toMatchObject({ manager: 'Pat Porter' });
	});

	it('are disabled by an administrator, not by a password that was forgotten', async () => {
		const { scope } = await newAccount(opened.db);

		await sync(scope);

		expect(await named(scope, 'locked')).toMatchObject({ disabled: true });
		expect(await named(scope, 'forgot')).toMatchObject({ disabled: false });
	});

	it.each([1, 6, 15, 500])('are all found in pages of %i', async (pageSize) => {
		const { scope } = await newAccount(opened.db);

		const { done } = await sync(scope, { pageSize });

		expect(done).toContain(`${ALL_PEOPLE} people: ${ALL_PEOPLE} added.`);
	});

	it('stay as they are when nothing changed', async () => {
		const { scope } = await newAccount(opened.db);
		await sync(scope);
		const before = await listPeople(scope);

		const { done } = await sync(scope);

		expect(done.slice(1)).toEqual([
			`${ALL_PEOPLE} people: 0 added, ${ALL_PEOPLE} as before.`,
			'30 contact details: 0 added, 30 as before.'
		]);
		expect(await listPeople(scope)).toEqual(before);
	});

	it('come to their own account alone', async () => {
		const { scope } = await newAccount(opened.db);
		const other = await newAccount(opened.db);
		await sync(other.scope);
		await sync(scope);

		await sync(scope, { filter: '(uid=gro)', mostDisabled: { percent: 100 } });

		expect((await listPeople(other.scope)).filter(({ disabled }) => disabled)).toHaveLength(1);
		expect((await listPeople(scope)).filter(({ disabled }) => !disabled)).toHaveLength(1);
	});

	it('of Active Directory are known by their GUID and disabled by a bit', async () => {
		const { scope } = await newAccount(opened.db);

		const { done } = await sync(scope, { bases: [AD_PEOPLE], schema: 'ad', filter: '(objectClass=user)' });

		expect(done).toContain('2 people: 2 added.');
		expect(await named(scope, 'ada')).toMatchObject({ disabled: false, contacts: 'work 020 7946 0031' });
		expect(await named(scope, 'abe')).toMatchObject({ disabled: true, email: 'abe@acme.example' });
		const ids = await opened.db
			.selectFrom('person')
			.select('sourceId')
			.where('accountId', '=', scope.accountId)
			.orderBy('id')
			.execute();
		expect(ids.map(({ sourceId }) => sourceId)).toEqual([
			'01020304-0506-0708-090a-0b0c0d0e0fff',
			'01020304-0506-0708-090a-0b0c0d0e0f10'
		]);
	});
});

suite('a change in LDAP', () => {
	it('comes with the next synchronization, and back', async () => {
		const { scope } = await newAccount(opened.db);
		await sync(scope);
		const dn = `uid=plain03,${PEOPLE}`;

		await slapd.write((ldap) =>
			ldap.modify(dn, [
				replace('cn', 'Renamed Person'),
				replace('mail', 'new@acme.example'),
				replace('telephoneNumber')
			])
		);
		const { done } = await sync(scope);
		const changed = await named(scope, 'plain03');
		await slapd.write((ldap) =>
			ldap.modify(dn, [
				replace('cn', 'Plain Person 3'),
				replace('mail', 'plain03@acme.example'),
				replace('telephoneNumber', '+44 20 7946 0103')
			])
		);
		await sync(scope);

		expect(done).toContain(`${ALL_PEOPLE} people: 0 added, 1 changed, ${ALL_PEOPLE - 1} as before.`);
		expect(done).toContain('Contact details of people who have none any more: 1 removed.');
		expect(changed).toMatchObject({ name: 'Renamed Person', email: 'new@acme.example', contacts: null });
		expect(await named(scope, 'plain03')).toMatchObject({
			name: 'Plain Person 3',
			contacts: 'work +44 20 7946 0103'
		});
	});

	it('is told by a dry run, which changes nothing', async () => {
		const { scope } = await newAccount(opened.db);
		const first = await sync(scope, { dryRun: true });
		const nobody = await listPeople(scope);
		await sync(scope);
		await slapd.write((ldap) =>
			ldap.modify(`uid=plain04,${PEOPLE}`, [replace('title', 'Clerk'), replace('mobile', '07700 900104')])
		);
		const before = await listPeople(scope);

		const second = await sync(scope, { dryRun: true });
		const third = await sync(scope);
		await slapd.write((ldap) => ldap.modify(`uid=plain04,${PEOPLE}`, [replace('title'), replace('mobile')]));

		expect(nobody).toEqual([]);
		expect(first.done.slice(1, 3)).toEqual(['Dry run: nothing is changed.', 'would add      organization Acme Works']);
		expect(first.done).toContain('and 10 more');
		expect(first.done.at(-1)).toBe(
			`${ALL_PEOPLE} people: ${ALL_PEOPLE} to add, 0 to change, 0 as before; 0 to disable.`
		);
		expect(second.done.slice(2)).toEqual([
			`would change   uid=plain04,${PEOPLE}: Job Title, contacts`,
			`${ALL_PEOPLE} people: 0 to add, 1 to change, ${ALL_PEOPLE - 1} as before; 0 to disable.`
		]);
		expect(third.done).toContain(`${ALL_PEOPLE} people: 0 added, 1 changed, ${ALL_PEOPLE - 1} as before.`);
		expect(before.find(({ login }) => login === 'plain04')).toMatchObject({ contacts: 'work +44 20 7946 0104' });
	});
});

suite('whoever LDAP no longer has', () => {
	const GONE = '(!(uid=plain00))';
	const MANY_GONE = '(!(uid=plain*))';

	it('is disabled, not deleted, and comes back', async () => {
		const { scope } = await newAccount(opened.db);
		await sync(scope);

		const dry = await sync(scope, { filter: `(&(objectClass=person)${GONE})`, dryRun: true });
		const away = await sync(scope, { filter: `(&(objectClass=person)${GONE})` });
		const gone = await named(scope, 'plain00');
		await sync(scope);

		expect(dry.done).toContain(`would disable  person ${gone?.id}, Plain Person 0`);
		expect(away.done).toContain('1 person not found any more: disabled.');
		expect(gone).toMatchObject({ disabled: true, name: 'Plain Person 0' });
		expect(await named(scope, 'plain00')).toMatchObject({ disabled: false });
	});

	it('stays with --keep-missing', async () => {
		const { scope } = await newAccount(opened.db);
		await sync(scope);

		const { done } = await sync(scope, { filter: `(&(objectClass=person)${GONE})`, keepMissing: true });

		expect(done).toContain('1 person not found any more: kept as they are.');
		expect(await named(scope, 'plain00')).toMatchObject({ disabled: false });
	});

	it('is one of too many: nothing is changed until that is confirmed', async () => {
		const { scope } = await newAccount(opened.db);
		await sync(scope);
		const filter = `(&(objectClass=person)${MANY_GONE})`;

		const refused = sync(scope, { filter });

		await expect(refused).rejects.toMatchObject({
			code: 'ldap.many-gone',
			message: expect.stringContaining('24 of 29 people of ldap.acme.example were not found any more, and at most 5')
		});
		expect((await listPeople(scope)).filter(({ disabled }) => disabled)).toHaveLength(1);
		expect((await sync(scope, { filter, mostDisabled: { people: 24 } })).done).toContain(
			'24 people not found any more: disabled.'
		);
	});

	it('is never everybody', async () => {
		const { scope } = await newAccount(opened.db);
		await sync(scope);

		const refused = sync(scope, { filter: '(uid=nobody)', mostDisabled: { percent: 100 } });

		await expect(refused).rejects.toMatchObject({ code: 'ldap.nobody' });
		expect((await listPeople(scope)).filter(({ disabled }) => disabled)).toHaveLength(1);
	});
});

suite('people whom the desk has already', () => {
	it('are taken over by their email, with what LDAP does not keep', async () => {
		const { scope } = await newAccount(opened.db);
		await importFile(scope, 'people', 'Name,Primary Email,VIP\nHal Old,HAL@acme.example,true\n');

		await sync(scope);

		const [first] = await listPeople(scope);
		const { vip } = await opened.db
			.selectFrom('person')
			.select('vip')
			.where('accountId', '=', scope.accountId)
			.where('id', '=', 1)
			.executeTakeFirstOrThrow();
		expect(first).toMatchObject({ id: 1, name: 'Hal Helper', login: 'helper' });
		expect(vip).toBe(true);
	});

	it('are left out if another source has them, and the rest goes on', async () => {
		const { scope } = await newAccount(opened.db);
		await importFile(scope, 'people', 'Name,Primary Email,Source,Source ID\nHal HR,hal@acme.example,HR,7\n');

		const { outcome, done, wrong } = await sync(scope);

		expect(outcome).toBe('partly');
		expect(wrong[0]).toBe(
			`left out: uid=helper,${PEOPLE}: The email hal@acme.example belongs to person 1 (Hal HR), who comes from HR already.`
		);
		expect(done).toContain(`${ALL_PEOPLE - 1} people: ${ALL_PEOPLE - 1} added.`);
		expect(await named(scope, 'helper')).toBeUndefined();
	});

	it('keep an organization that LDAP calls otherwise', async () => {
		const { scope } = await newAccount(opened.db);
		await importFile(scope, 'organizations', 'Name\nThe Works\n');
		await importFile(scope, 'people', 'Name,Primary Email,Organization\nJ,juergen.gross@acme.example,The Works\n');

		const { wrong } = await sync(scope, { addOrganizations: false });

		expect(wrong.at(-1)).toBe(
			'The desk does not know the organization "Acme Works"; 25 people keep the ones they have. Add them, or let --add-organizations do it.'
		);
		expect(await named(scope, 'gro')).toMatchObject({ organization: 'The Works' });
	});
});

suite('an encrypted connection', () => {
	it.each([
		['from the beginning', () => ({ url: slapd.secureUrl })],
		['by StartTLS', () => ({ startTls: true })]
	])('is made %s with an authority of one’s own', async (_how, how) => {
		const { scope } = await newAccount(opened.db);

		const { outcome } = await sync(scope, { ...how(), ca: slapd.ca });

		expect(outcome).toBe('complete');
	});

	it.each([
		['from the beginning', () => ({ url: slapd.secureUrl }), 'ldap.certificate', '--ca FILE'],
		['by StartTLS', () => ({ startTls: true }), 'ldap.certificate', '--ca FILE'],
		['where none is spoken', () => ({ url: slapd.url.replace('ldap:', 'ldaps:') }), 'ldap.broken-off', 'Check --url']
	])('is refused %s without it', async (_how, how, code, advice) => {
		const { scope } = await newAccount(opened.db);

		const refused = sync(scope, how());

		await expect(refused).rejects.toMatchObject({
			code: expect.stringContaining(code),
			message: expect.stringContaining(advice)
		});
	});
});

suite('what goes wrong', () => {
	it.each([
		['a wrong password', () => ({ password: 'wrong' }), 'ldap.password', `does not let "${DESK_DN}" in`],
		[
			'nobody signing in',
			() => ({ bindDn: undefined, password: undefined }),
			'ldap.base',
			'or whoever asks may not see it'
		],
		[
			'a wrong base',
			() => ({ bases: ['ou=nowhere,dc=acme,dc=example'] }),
			'ldap.base',
			'The server has: "dc=acme,dc=example"'
		],
		['a base that is no name', () => ({ bases: ['people'] }), 'ldap.name', '--base is "people"'],
		['a filter that is none', () => ({ filter: '(uid=*' }), 'ldap.filter', 'cannot be read'],
		['a limit of the server', () => ({ bindDn: LIMITED_DN }), 'ldap.limit', 'there are more'],
		['a server that is not there', () => ({ url: 'ldap://127.0.0.1:9' }), 'ldap.unreachable', 'Nobody listens'],
		['a host that is not there', () => ({ url: 'ldap://nowhere.invalid' }), 'ldap.unreachable', 'Check --url'],
		[
			'a field that is not known',
			() => ({ map: { Shoe: 'x' } }),
			'ldap.map',
			'There is no field "Shoe". The fields are: Primary Email'
		]
	])('is said in a sentence: %s', async (_what, how, code, words) => {
		const { scope } = await newAccount(opened.db);

		const refused = sync(scope, how());

		await expect(refused).rejects.toMatchObject({ name: 'Refusal', code, message: expect.stringContaining(words) });
		await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining(PASSWORD) });
		expect(await listPeople(scope)).toEqual([]);
	});
});
