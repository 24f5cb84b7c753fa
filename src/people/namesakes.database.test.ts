import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newOrganization, newPerson, type TestAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { listNamesakes } from './namesakes.server.ts';

let open: OpenDatabase;
let desk: TestAccount;
beforeAll(async () => {
	open = await openTestDatabase();
	desk = await newAccount(open.db);
	await newOrganization(desk.scope, 1, 'Halvorsen');
	await newPerson(desk.scope, { name: 'Zoë Bakker', organizationId: 1, email: 'zoe@halvorsen.example' });
	await newPerson(desk.scope, { name: 'Zoe Bakker' });
	await newPerson(desk.scope, { name: 'Zoë Bakker-Smit', organizationId: 1 });
	await newPerson(desk.scope, { name: 'Zoe Bakker', organizationId: 1, disabled: true });
	await newPerson((await newAccount(open.db)).scope, { name: 'Zoe Bakker', email: 'zoe@halvorsen.example' });
});
afterAll(() => open.close());

describe('listNamesakes', () => {
	it.each([
		['the same name in the same organization', { name: 'zoe bakker', email: '', organizationId: 1 }, [[1, 'name']]],
		['the same name without one', { name: 'Zoë Bakker', email: '', organizationId: null }, [[2, 'name']]],
		[
			'the same email, first',
			{ name: 'Zoe Bakker', email: 'Zoe@Halvorsen.example', organizationId: null },
			[
				[1, 'email'],
				[2, 'name']
			]
		],
		['nobody', { name: 'Zoe', email: '', organizationId: 1 }, []]
	])('finds %s', async (_which, person, expected) => {
		const found = await listNamesakes(desk.scope, person);

		expect(found.map(({ id, by }) => [id, by])).toEqual(expected);
	});

	it('finds nobody for whoever may select nobody', async () => {
		const person = { name: 'Zoe Bakker', email: '', organizationId: 1 };

		expect(await listNamesakes({ ...desk.scope, reach: 'nobody' }, person)).toEqual([]);
	});
});
