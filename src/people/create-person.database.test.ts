import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { createPerson } from './create-person.server.ts';
import { getPersonIdByEmail } from './person-by-email.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

const ZOE = { name: ' Zoë Bakker ', primaryEmail: 'Zoe@acme.example', organizationId: null, contacts: [] };

describe('adding a person', () => {
	it('makes the person findable by words, email and numbers', async () => {
		const { scope } = await newAccount(opened.db);
		const contacts = [
			{ protocol: 'telephone', label: 'work', uri: '020 7946 0123' },
			{ protocol: 'telephone', label: 'fax', uri: '020 7946 0124' },
			{ protocol: 'telephone', label: 'mobile', uri: '07700 900123' }
		] as const;

		const { id } = await createPerson(scope, { ...ZOE, contacts });

		const words = await scope.db
			.selectFrom('personWord')
			.select(['word', 'nameKey', 'personId'])
			.where('accountId', '=', scope.accountId)
			.orderBy('word')
			.execute();
		const telephones = await scope.db
			.selectFrom('telephone')
			.select(['digits', 'label', 'position', 'personId'])
			.where('accountId', '=', scope.accountId)
			.orderBy('position')
			.execute();
		expect(await getPersonIdByEmail(scope, 'zoe@ACME.example')).toBe(id);
		expect(words).toEqual([
			{ word: 'bakker', nameKey: 'zoe bakker', personId: id },
			{ word: 'zoe', nameKey: 'zoe bakker', personId: id }
		]);
		expect(telephones).toEqual([
			{ digits: '02079460123', label: 'work', position: 0, personId: id },
			{ digits: '07700900123', label: 'mobile', position: 2, personId: id }
		]);
	});

	it('adds one person for a form that is sent twice', async () => {
		const { scope } = await newAccount(opened.db);
		const person = { ...ZOE, registrationKey: randomUUID() };

		const first = await createPerson(scope, person);
		const second = await createPerson(scope, person);

		expect(second).toEqual(first);
	});

	it('adds another one in another account', async () => {
		const [{ scope }, other] = [await newAccount(opened.db), await newAccount(opened.db)];
		await createPerson(scope, ZOE);

		await createPerson(other.scope, { ...ZOE, name: 'Other' });

		const names = await scope.db.selectFrom('person').select('name').where('accountId', '=', scope.accountId).execute();
		expect(names).toEqual([{ name: 'Zoë Bakker' }]);
	});

	it.each([
		['an email that somebody has', {}, { kind: 'conflict', code: 'person.email-taken', field: 'email' }],
		[
			'an organization of nobody',
			{ primaryEmail: null, organizationId: 99 },
			{ code: 'person.organization-unknown', field: 'organization' }
		],
		['no name', { name: ' ' }, { code: 'person.name', field: 'name' }],
		['an email that is none', { primaryEmail: 'ada@' }, { code: 'person.email', field: 'email' }],
		[
			'an empty number',
			{ contacts: [{ protocol: 'telephone', label: 'work', uri: ' ' }] as const },
			{ code: 'person.contact', field: 'telephone' }
		]
	])('is refused for %s, and leaves nothing behind', async (_reason, wrong, refusal) => {
		const { scope } = await newAccount(opened.db);
		await createPerson(scope, ZOE);

		const adding = createPerson(scope, { ...ZOE, ...wrong });

		await expect(adding).rejects.toMatchObject(refusal);
		const people = await scope.db.selectFrom('person').select('id').where('accountId', '=', scope.accountId).execute();
		expect(people).toHaveLength(1);
	});

	it('finds nobody of another account by email', async () => {
		const [{ scope }, other] = [await newAccount(opened.db), await newAccount(opened.db)];
		await createPerson(scope, ZOE);

		const finding = getPersonIdByEmail(other.scope, 'zoe@acme.example');

		await expect(finding).rejects.toMatchObject({ code: 'person.unknown' });
	});
});
