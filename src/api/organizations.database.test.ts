import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { searchOrganizations } from '#people/organizations.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { newAsker } from '#testing/ask-api.server.ts';
import { askNoun } from '#testing/ask-noun.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { api } from './api.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function newProgram() {
	const test = await newAccount(open.db);
	const asker = await newAsker(api.fetch, test);
	return { ...test, ...asker, ...askNoun(asker, '/organizations') };
}

describe('An organization', () => {
	it('is put in order without regard to accents', async () => {
		const program = await newProgram();
		for (const name of ['Zeta', 'Éclair', 'Ember']) await program.addOne({ name });

		expect(await program.names('/organizations')).toEqual(['Éclair', 'Ember', 'Zeta']);
	});

	it('has a parent and a manager, and is found by both', async () => {
		const program = await newProgram();
		const manager = await newPerson(program.scope, { name: 'Ada' });
		const acme = await program.addOne({ name: 'Acme', manager_id: program.personId });
		const dispatch = await program.addOne({ name: 'Dispatch', parent: { id: acme }, manager });

		const { body } = await program.ask(`/organizations/${dispatch}`);

		expect(body).toMatchObject({ parent: { id: acme, name: 'Acme' }, manager: { id: manager, name: 'Ada' } });
		expect(await program.names(`/organizations?parent=${acme}`)).toEqual(['Dispatch']);
		expect(await program.names('/organizations?parent=')).toEqual(['Acme']);
		expect(await program.names(`/organizations?manager=${manager}`)).toEqual(['Dispatch']);
		expect(await program.names('/organizations/managed_by_me')).toEqual(['Acme']);
		expect(await program.names(`/organizations/${acme}/children`)).toEqual(['Dispatch']);
		expect((await program.ask('/organizations/99/children')).body.code).toBe('organization.unknown');
	});

	it('is disabled, and says so in every list', async () => {
		const program = await newProgram();
		const acme = await program.addOne({ name: 'Acme' });
		await program.addOne({ name: 'Beta' });

		await program.change(acme, { disabled: true });

		expect(await program.names('/organizations/enabled')).toEqual(['Beta']);
		expect(await program.names('/organizations?disabled=true')).toEqual(['Acme']);
		expect((await program.ask('/organizations/disabled?fields=id')).body).toEqual([{ id: acme, disabled: true }]);
	});

	it('loses its parent by null', async () => {
		const program = await newProgram();
		const acme = await program.addOne({ name: 'Acme' });
		const dispatch = await program.addOne({ name: 'Dispatch', parent: acme });

		const { body } = await program.change(dispatch, { parent: null });

		expect(body.parent).toBeNull();
	});

	it('is no part of itself', async () => {
		const program = await newProgram();
		const acme = await program.addOne({ name: 'Acme' });
		const dispatch = await program.addOne({ name: 'Dispatch', parent: acme });
		const night = await program.addOne({ name: 'Night', parent: dispatch });

		const refused = [await program.change(acme, { parent: night }), await program.change(acme, { parent_id: acme })];
		const allowed = await program.change(night, { parent: acme });

		expect(refused.map(({ status, body }) => [status, body.code, body.field])).toEqual(
			Array(2).fill([422, 'organization.parent-circle', 'parent'])
		);
		expect(allowed.status).toBe(200);
	});

	it('is no part of itself either where two programs hang two below each other at once', async () => {
		const program = await newProgram();
		const acme = await program.addOne({ name: 'Acme' });
		const beta = await program.addOne({ name: 'Beta' });

		const both = await Promise.all([
			program.change(acme, { name: 'Acme 2', parent: beta }),
			program.change(beta, { name: 'Beta 2', parent: acme })
		]);

		expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 422]);
	});

	it('is found by the words of its name, also of a new one', async () => {
		const program = await newProgram();
		const acme = await program.addOne({ name: 'Acme Works' });

		const before = await searchOrganizations(program.scope, 'wor');
		await program.change(acme, { name: 'Acme Foundry' });

		expect(before).toEqual([{ id: acme, name: 'Acme Works' }]);
		expect(await searchOrganizations(program.scope, 'works')).toEqual([]);
		expect(await searchOrganizations(program.scope, 'foun')).toEqual([{ id: acme, name: 'Acme Foundry' }]);
	});

	it('names no records of another account', async () => {
		const [mine, other] = [await newProgram(), await newProgram()];
		for (const name of ['One', 'Two', 'Three']) await other.addOne({ name });
		const theirs = await other.addOne({ name: 'Four' });
		const acme = await mine.addOne({ name: 'Acme' });
		const person = await newPerson(other.scope);
		const bea = await newPerson(other.scope, { name: 'Bea' });

		const [parent, manager] = [
			await mine.change(acme, { parent: theirs }),
			await mine.change(acme, { manager: Math.max(person, bea) })
		];

		expect({ status: parent.status, ...parent.body }).toMatchObject({
			...{ status: 422, code: 'organization.parent-unknown', field: 'parent' }
		});
		expect({ status: manager.status, ...manager.body }).toMatchObject({
			...{ status: 422, code: 'organization.manager-unknown', field: 'manager' }
		});
	});
});
