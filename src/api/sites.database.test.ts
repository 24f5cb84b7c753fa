import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { getSiteByName } from '#people/sites.server.ts';
import { newAccount } from '#testing/builders.server.ts';
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
	return { ...test, ...asker, ...askNoun(asker, '/sites') };
}

describe('A site', () => {
	it('has a country, a city and a time zone, and people are given it by its name', async () => {
		const program = await newProgram();
		const json = { name: 'Delft', country: 'nl', city: 'Delft', time_zone: 'Europe/Amsterdam' };

		const { status, body } = await program.add(json);

		expect({ status, ...body }).toMatchObject({ status: 201, ...json, country: 'NL' });
		expect(await getSiteByName(program.scope, 'delft')).toEqual({ id: body.id, name: 'Delft' });
	});

	it('is found by its country and its city', async () => {
		const program = await newProgram();
		await program.add({ name: 'North', country: 'NL', city: 'Delft' });
		await program.add({ name: 'South', country: 'FR' });

		expect(await program.names('/sites?country=NL')).toEqual(['North']);
		expect(await program.names('/sites?city=!Delft')).toEqual(['South']);
	});

	it('is emptied by null and by an empty text', async () => {
		const program = await newProgram();
		const id = await program.addOne({ name: 'Delft', country: 'NL', city: 'Delft', time_zone: 'Europe/Amsterdam' });

		const { status, body } = await program.change(id, { country: '', city: null, time_zone: '' });

		expect({ status, ...body }).toMatchObject({ status: 200, country: null, city: null, time_zone: null });
	});

	it.each([
		['a country that is none', { country: 'ZZ' }, 'country'],
		['the name of a country', { country: 'Netherlands' }, 'country'],
		['a time zone that is none', { time_zone: 'Mars/Olympus' }, 'time_zone']
	])('is not in %s', async (_what, json, field) => {
		const program = await newProgram();

		const { status, body } = await program.add({ name: 'Delft', ...json });

		expect({ status, ...body }).toMatchObject({ status: 422, code: 'body.invalid', field });
	});
});
