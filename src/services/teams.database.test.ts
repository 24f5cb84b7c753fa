import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newTeam } from '#testing/service-builders.server.ts';
import { listTeams } from './teams.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

describe('listTeams', () => {
	it('lists teams and their members by name, without those that are disabled', async () => {
		const { scope } = await newAccount(open.db);
		const [ben, ada, gone] = [
			await newPerson(scope, { name: 'Ben Adeyemi' }),
			await newPerson(scope, { name: 'Ada Lindqvist' }),
			await newPerson(scope, { name: 'Carl Gone', disabled: true })
		];
		const print = await newTeam(scope, { name: 'Print and scan', memberIds: [ben, ada, gone] });
		const finance = await newTeam(scope, { name: 'Finance applications' });
		await newTeam(scope, { name: 'Old team', disabled: true });

		expect(await listTeams(scope)).toEqual([
			{ id: finance, name: 'Finance applications', members: [] },
			{
				id: print,
				name: 'Print and scan',
				members: [
					{ id: ada, name: 'Ada Lindqvist' },
					{ id: ben, name: 'Ben Adeyemi' }
				]
			}
		]);
	});

	it('names nobody whom the scope may not select, and no team of another account', async () => {
		const { scope } = await newAccount(open.db);
		const { scope: elsewhere } = await newAccount(open.db);
		await newTeam(scope, { memberIds: [await newPerson(scope)] });

		expect(await listTeams({ ...scope, reach: 'nobody' })).toMatchObject([{ members: [] }]);
		expect(await listTeams(elsewhere)).toEqual([]);
	});
});
