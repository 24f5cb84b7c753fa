import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson, newRequest } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { getOrganizationPage } from './colleagues.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

describe('the people of an organization', () => {
	it('come by name, with their number and their open requests; who is disabled or elsewhere does not', async () => {
		const { scope } = await newAccount(opened.db);
		const organizationId = await newOrganization(scope, 7, 'Noordzee');
		const zoe = await newPerson(scope, { name: 'Zoë', organizationId, work: '020 7946 0123' });
		await newPerson(scope, { name: 'Ada', organizationId });
		await newPerson(scope, { name: 'Bo', organizationId, disabled: true });
		await newPerson(scope, { name: 'Cas' });
		await newRequest(scope, zoe);

		const { name, people, next } = await getOrganizationPage(scope, organizationId, undefined);

		expect(name).toBe('Noordzee');
		expect(people.map((person) => [person.name, person.telephone, person.open])).toEqual([
			['Ada', null, 0],
			['Zoë', '020 7946 0123', 1]
		]);
		expect(next).toBeNull();
	});

	it('come fifty at a time, each once', async () => {
		const { scope } = await newAccount(opened.db);
		const organizationId = await newOrganization(scope, 7, 'Noordzee');
		const names = Array.from({ length: 52 }, (_one, index) => `Person ${String(index % 3)} ${String(index)}`);
		await Promise.all(names.map((name) => newPerson(scope, { name, organizationId })));

		const first = await getOrganizationPage(scope, organizationId, undefined);
		const second = await getOrganizationPage(scope, organizationId, first.next ?? undefined);

		expect([first.people.length, second.people.length]).toEqual([50, 2]);
		expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(52);
		expect(second.next).toBeNull();
	});

	it('are nobody for whom may select nobody, and no organization for another account', async () => {
		const [{ scope }, other] = [await newAccount(opened.db), await newAccount(opened.db)];
		const organizationId = await newOrganization(scope, 7, 'Noordzee');
		await newPerson(scope, { name: 'Ada', organizationId });

		const { people } = await getOrganizationPage({ ...scope, reach: 'nobody' }, organizationId, undefined);

		expect(people).toEqual([]);
		await expect(getOrganizationPage(other.scope, organizationId, undefined)).rejects.toMatchObject({
			code: 'organization.unknown'
		});
	});
});
