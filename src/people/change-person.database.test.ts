import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import type { PersonChanges } from './change-person-form.ts';
import { changePerson } from './change-person.server.ts';
import { findEditablePerson, marksOf, type EditablePerson } from './editable-person.server.ts';
import { findPersonByEmail } from './person-by-email.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

async function getEditable(scope: AccountScope, id: number): Promise<EditablePerson> {
	const person = await findEditablePerson(scope, id);
	if (person === undefined) throw new Error('The person is gone.');
	return person;
}

/** What the form sends of a person as the page showed them, with a few fields typed over. */
function formOf(person: EditablePerson, typed: Partial<PersonChanges> = {}): PersonChanges {
	return {
		texts: { ...person.texts, ...typed.texts },
		contacts: typed.contacts ?? person.contacts,
		main: typed.main,
		seen: marksOf(person)
	};
}

async function comeFromDirectory({ db, accountId }: AccountScope, id: number): Promise<void> {
	await db
		.updateTable('person')
		.set({ source: 'HR', sourceId: 'P-1' })
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.execute();
}

async function listTelephones({ db, accountId }: AccountScope): Promise<unknown[]> {
	return db
		.selectFrom('telephone')
		.select(['digits', 'label', 'position'])
		.where('accountId', '=', accountId)
		.orderBy('position')
		.execute();
}

describe('changing a person', () => {
	it('writes the fields with what people are found by', async () => {
		const { scope } = await newAccount(opened.db);
		await newOrganization(scope, 7, 'Noordzee');
		const manager = await newPerson(scope, { name: 'Joost Hendriks' });
		const id = await newPerson(scope, { name: 'Ada Bakker' });
		const texts = {
			name: 'Áda Visser',
			organization: 'noordzee',
			manager: 'Joost Hendriks',
			email: 'Ada@acme.example',
			supportId: 'S 12',
			vip: 'true'
		};

		const outcome = await changePerson(scope, id, formOf(await getEditable(scope, id), { texts }));

		expect(outcome).toEqual({ kind: 'saved' });
		expect((await getEditable(scope, id)).texts).toMatchObject({ ...texts, organization: 'Noordzee' });
		expect(await findPersonByEmail(scope, 'ada@acme.example')).toMatchObject({ id });
		const words = await scope.db
			.selectFrom('personWord')
			.select(['word', 'nameKey'])
			.where('accountId', '=', scope.accountId)
			.where('personId', '=', id)
			.orderBy('word')
			.execute();
		expect(words).toEqual([
			{ word: 'ada', nameKey: 'ada visser' },
			{ word: 'visser', nameKey: 'ada visser' }
		]);
		const row = await scope.db
			.selectFrom('person')
			.select(['supportKey', 'managerId', 'updatedAt'])
			.where('accountId', '=', scope.accountId)
			.where('id', '=', id)
			.executeTakeFirst();
		expect(row).toEqual({ supportKey: 's 12', managerId: manager, updatedAt: scope.now });
	});

	it('adds, changes and removes numbers, and makes one the main number', async () => {
		const { scope } = await newAccount(opened.db);
		const id = await newPerson(scope, { work: '020 7946 0123', mobile: '07700 900123' });
		const person = await getEditable(scope, id);
		const [work, mobile] = person.contacts;

		const outcome = await changePerson(
			scope,
			id,
			formOf(person, {
				contacts: [
					{ id: work?.id ?? '', protocol: 'telephone', label: 'work', uri: '' },
					{ id: mobile?.id ?? '', protocol: 'telephone', label: 'home', uri: '07700 900124' },
					{ id: 'new1', protocol: 'telephone', label: 'work', uri: '020 7946 0199' },
					{ id: 'new2', protocol: 'telephone', label: 'work', uri: '' }
				],
				main: 'new1'
			})
		);

		expect(outcome).toEqual({ kind: 'saved' });
		expect(await listTelephones(scope)).toEqual([
			{ digits: '02079460199', label: 'work', position: 0 },
			{ digits: '07700900124', label: 'home', position: 1 }
		]);
	});

	it('leaves what the directory keeps, and takes the numbers of the desk', async () => {
		const { scope } = await newAccount(opened.db);
		const id = await newPerson(scope, { name: 'Ada Bakker', work: '020 7946 0123' });
		await comeFromDirectory(scope, id);
		await scope.db
			.updateTable('contact')
			.set({ fromDirectory: true })
			.where('accountId', '=', scope.accountId)
			.where('personId', '=', id)
			.execute();
		const person = await getEditable(scope, id);
		const [work] = person.contacts;

		await changePerson(
			scope,
			id,
			formOf(person, {
				texts: { name: 'Somebody Else', vip: 'true' },
				contacts: [
					{ id: work?.id ?? '', protocol: 'telephone', label: 'work', uri: '020 7946 0199' },
					{ id: 'new1', protocol: 'telephone', label: 'mobile', uri: '07700 900123' }
				],
				main: 'new1'
			})
		);

		expect((await getEditable(scope, id)).texts).toMatchObject({ name: 'Ada Bakker', vip: '' });
		expect(await listTelephones(scope)).toEqual([
			{ digits: '07700900123', label: 'mobile', position: 0 },
			{ digits: '02079460123', label: 'work', position: 1 }
		]);
	});

	it('keeps both changes where two analysts change different fields', async () => {
		const { scope } = await newAccount(opened.db);
		const id = await newPerson(scope);
		const seen = await getEditable(scope, id);

		await changePerson(scope, id, formOf(seen, { texts: { jobTitle: 'Controller' } }));
		const outcome = await changePerson(scope, id, formOf(seen, { texts: { location: 'room 3' } }));

		expect(outcome).toEqual({ kind: 'saved' });
		expect((await getEditable(scope, id)).texts).toMatchObject({ jobTitle: 'Controller', location: 'room 3' });
	});

	it('writes nothing where both changed the same field, and says what is kept now', async () => {
		const { scope } = await newAccount(opened.db);
		const id = await newPerson(scope);
		const seen = await getEditable(scope, id);

		await changePerson(scope, id, formOf(seen, { texts: { jobTitle: 'Controller' } }));
		const outcome = await changePerson(
			scope,
			id,
			formOf(seen, { texts: { jobTitle: 'Director', location: 'room 3' } })
		);

		expect(outcome).toEqual({ kind: 'conflict', kept: { jobTitle: 'Controller' } });
		expect((await getEditable(scope, id)).texts).toMatchObject({ jobTitle: 'Controller', location: '' });
	});

	it.each([
		['no name', { name: '' }, { name: 'nameMissing' }],
		['an email that somebody has', { email: 'TAKEN@acme.example' }, { email: 'emailTaken' }],
		['an organization that is not there', { organization: 'Nowhere' }, { organization: 'organizationUnknown' }],
		['a site that is not there', { site: 'Nowhere' }, { site: 'siteUnknown' }],
		['a manager who is not there', { manager: 'Nobody Here' }, { manager: 'managerUnknown' }],
		['a name of two people', { manager: 'Two Alike' }, { manager: 'managerAmbiguous' }],
		['oneself as manager', { manager: 'Ada Lindqvist' }, { manager: 'ownManager' }],
		['a time zone that is none', { timeZone: 'Europe/Nowhere' }, { timeZone: 'timeZone' }]
	] as const)('is refused for %s, and leaves all as it was', async (_reason, texts, problems) => {
		const { scope } = await newAccount(opened.db);
		await newPerson(scope, { name: 'Taken', email: 'taken@acme.example' });
		await newPerson(scope, { name: 'Two Alike' });
		await newPerson(scope, { name: 'Two Alike' });
		const id = await newPerson(scope);
		const before = await getEditable(scope, id);

		const outcome = await changePerson(scope, id, formOf(before, { texts: { location: 'room 3', ...texts } }));

		expect(outcome).toEqual({ kind: 'wrong', problems });
		expect(await getEditable(scope, id)).toEqual(before);
	});

	it('lets nobody disable themselves', async () => {
		const { scope } = await newAccount(opened.db);
		const id = await newPerson(scope);
		const form = formOf(await getEditable(scope, id), { texts: { disabled: 'true' } });

		const outcome = await changePerson({ ...scope, personId: id }, id, form);

		expect(outcome).toEqual({ kind: 'wrong', problems: { disabled: 'ownDisabled' } });
	});

	it('finds nobody for another account, or for whom may select nobody', async () => {
		const [{ scope }, other] = [await newAccount(opened.db), await newAccount(opened.db)];
		const id = await newPerson(scope);
		const form = formOf(await getEditable(scope, id), { texts: { name: 'Changed' } });

		await expect(changePerson(other.scope, id, form)).rejects.toMatchObject({ code: 'person.unknown' });
		await expect(changePerson({ ...scope, reach: 'nobody' }, id, form)).rejects.toMatchObject({
			code: 'person.unknown'
		});
	});
});
