import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suggestPeople } from '#callers/suggest.server.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson, newRequest, type TestAccount } from '#testing/builders.server.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { getPersonMeant } from './find-person.server.ts';

let open: OpenDatabase;
let desk: TestAccount;
beforeAll(async () => {
	open = await openTestDatabase();
	desk = await newAccount(open.db);
	const { scope } = desk;
	const noordzee = await newOrganization(scope, 1, 'Noordzee Logistiek B.V.');
	await newPerson(scope, { name: 'Anke Terpstra-Nijhuis', organizationId: noordzee, email: 'Anke@noordzee.example' });
	await newPerson(scope, { name: 'Tobias Ankersen', work: '020 7946 0123', supportId: '33821', employeeId: 'E1001' });
	const siobhan = await newPerson(scope, { name: 'Siobhán Ní Dhomhnaill', supportId: 'ACME' });
	await newRequest(scope, siobhan);
	await newPerson(scope, { name: 'Anke Disabled', disabled: true });
	await newPerson((await newAccount(open.db)).scope, { name: 'Anke Elsewhere' });
});
afterAll(() => open.close());

async function names(text: string, organizationId?: number) {
	const people = await suggestPeople(desk.scope, desk.account, {
		text,
		organizationId,
		base: undefined,
		limit: 10,
		texts: ALL_TEXTS.en
	});
	return people.map(({ name }) => name);
}

describe('suggestPeople', () => {
	it.each([
		['the first letters of a first or last name', 'ank', ['Anke Terpstra-Nijhuis', 'Tobias Ankersen']],
		['without accents', 'siobhan', ['Siobhán Ní Dhomhnaill']],
		['with accents', 'Ní', ['Anke Terpstra-Nijhuis', 'Siobhán Ní Dhomhnaill'].slice(1)],
		['two words in any order', 'terp anke', ['Anke Terpstra-Nijhuis']],
		['a part of a joined name', 'nijh', ['Anke Terpstra-Nijhuis']],
		['the beginnings of both parts of a joined name', 'terp-nij', ['Anke Terpstra-Nijhuis']],
		['a word of the organization and then a short one of the name', 'noordzee an', ['Anke Terpstra-Nijhuis']],
		['an employee ID', 'e1001', ['Tobias Ankersen']],
		['the number of a request', '1', ['Siobhán Ní Dhomhnaill']],
		['a word of the organization', 'logis', ['Anke Terpstra-Nijhuis']],
		['a name and a word of the organization', 'anke noord', ['Anke Terpstra-Nijhuis']],
		['a Support ID', '33821', ['Tobias Ankersen']],
		['a Support ID of letters', 'acme', ['Siobhán Ní Dhomhnaill']],
		['a complete email address', 'anke@noordzee.example', ['Anke Terpstra-Nijhuis']],
		['a telephone number in any writing', '+44 (0)20 7946-0123', ['Tobias Ankersen']]
	])('finds by %s', async (_by, text, expected) => {
		const found = await names(text);

		expect(found).toEqual(expect.arrayContaining(expected));
		expect(found).not.toContain('Anke Disabled');
		expect(found).not.toContain('Anke Elsewhere');
	});

	it.each([
		['a part of an email address', 'anke@noord'],
		['letters inside a word', 'nke'],
		['a word that nobody has beside one that somebody has', 'anke zz'],
		['nothing', '  '],
		['marks', '%_\\']
	])('finds nobody by %s', async (_by, text) => {
		expect(await names(text)).toEqual([]);
	});

	it('ranks an ID before names, names before organizations, and among equals whoever has an open request', async () => {
		const { account, scope } = await newAccount(open.db);
		const organizationId = await newOrganization(scope, 1, 'Brandt Logistics');
		await newPerson(scope, { name: 'Zoe Works-There', organizationId });
		await newPerson(scope, { name: 'Ada Brand' });
		const waiting = await newPerson(scope, { name: 'Bo Brand' });
		await newPerson(scope, { name: 'Cleo Badge', supportId: 'brand' });
		await newRequest(scope, waiting);

		const search = { text: 'brand', organizationId: undefined, base: undefined, limit: 10, texts: ALL_TEXTS.en };
		const found = await suggestPeople(scope, account, search);

		expect(found.map(({ name, open: count }) => [name, count])).toEqual([
			['Cleo Badge', 0],
			['Bo Brand', 1],
			['Ada Brand', 0],
			['Zoe Works-There', 0]
		]);
		expect(found[0]?.reason.words).toBe('Support ID brand');
	});

	it('marks a weak match by number, and puts it last', async () => {
		const { account, scope } = await newAccount(open.db);
		await newPerson(scope, { name: 'Weak', work: '946 0123 ext. 4' });
		await newPerson(scope, { name: 'Same', work: '+44 20 7946 0123' });

		const search = {
			text: '020 7946 0123',
			organizationId: undefined,
			base: undefined,
			limit: 10,
			texts: ALL_TEXTS.en
		};
		const found = await suggestPeople(scope, account, search);

		expect(found.map(({ name, reason }) => [name, reason.certainty])).toEqual([
			['Same', 'sure'],
			['Weak', 'weak']
		]);
	});

	it('stays inside an organization', async () => {
		expect(await names('ank', 1)).toEqual(['Anke Terpstra-Nijhuis']);
		expect(await names('020 7946 0123', 1)).toEqual([]);
	});

	it('shows nobody to whoever may select nobody', async () => {
		const scope = { ...desk.scope, reach: 'nobody' as const };

		const found = await suggestPeople(scope, desk.account, {
			text: 'ank',
			organizationId: undefined,
			base: undefined,
			limit: 10,
			texts: ALL_TEXTS.en
		});

		expect(found).toEqual([]);
	});
});

describe('getPersonMeant', () => {
	it.each([
		['the whole name', 'anke terpstra-nijhuis'],
		['the email address', 'anke@noordzee.example']
	])('is the only one with %s', async (_by, text) => {
		expect(await getPersonMeant(desk.scope, '', text)).toMatchObject({ name: 'Anke Terpstra-Nijhuis' });
	});

	it('is refused for a name that nobody has here, or several have', async () => {
		await newPerson(desk.scope, { name: 'Kim Lee' });
		const second = await newPerson(desk.scope, { name: 'Kim Lee' });

		await expect(getPersonMeant(desk.scope, '', 'Anke Elsewhere')).rejects.toMatchObject({ code: 'person.unknown' });
		await expect(getPersonMeant(desk.scope, '', 'Kim Lee')).rejects.toMatchObject({ code: 'person.ambiguous' });
		expect(await getPersonMeant(desk.scope, String(second), 'Kim Lee')).toMatchObject({ id: second });
	});
});
