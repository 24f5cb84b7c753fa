import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { listItemsOf } from '#services/covered-services.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { newAsker } from '#testing/ask-api.server.ts';
import { askNoun } from '#testing/ask-noun.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newService, newSite, newTeam } from '#testing/service-builders.server.ts';
import { api } from './api.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function newProgram() {
	const test = await newAccount(open.db);
	const asker = await newAsker(api.fetch, test);
	return {
		...{ ...test, ...asker, ...askNoun(asker, '/cis', 'label') },
		ada: await newPerson(test.scope, { name: 'Ada' })
	};
}

describe('A configuration item', () => {
	it('is in production, with its product for a name, and is offered to whoever uses it', async () => {
		const program = await newProgram();
		const service = await newService(program.scope, { name: 'Printing' });

		const { status, body } = await program.add({
			...{
				label: 'PRN-1',
				product: { name: 'Shared printer' },
				users: [program.ada],
				service_instances: [{ id: service }]
			}
		});

		expect(status).toBe(201);
		expect(body).toMatchObject({
			...{ status: 'in_production', label: 'PRN-1', name: 'Shared printer', product: { name: 'Shared printer' } },
			...{ users: [{ id: program.ada, name: 'Ada' }], service_instances: [{ id: service, name: 'Printing' }] }
		});
		expect(await listItemsOf(program.scope, program.ada)).toEqual([
			{ id: body.id, name: 'PRN-1', product: 'Shared printer' }
		]);
	});

	it('is named by its label where it has no product', async () => {
		const program = await newProgram();

		const { body } = await program.add({ label: 'PRN-1' });

		expect(body).toMatchObject({ name: 'PRN-1', product: null });
	});

	it('stands at a site, and a team keeps it', async () => {
		const program = await newProgram();
		const site = await newSite(program.scope, { name: 'Delft' });
		const team = await newTeam(program.scope, { name: 'Desk' });

		const { body } = await program.add({ label: 'PRN-1', site, support_team: { id: team } });
		const { body: freed } = await program.change(body.id, { site_id: null, support_team_id: null });

		expect(body).toMatchObject({ site: { id: site, name: 'Delft' }, support_team: { id: team, name: 'Desk' } });
		expect(freed).toMatchObject({ site: null, support_team: null });
	});

	it.each([
		['a label in any case', '?label=prn-1', ['PRN-1']],
		['a label among others', '?label=!PRN-1', ['TEL-9']],
		['the name of its product', '?name=Shared printer', ['PRN-1']],
		['a product', '?product=!', ['PRN-1']],
		['a state', '?status=broken_down,removed', ['TEL-9']],
		['no state of these', '?status=!removed', ['PRN-1']],
		['the predefined active', '/active', ['PRN-1']],
		['the predefined inactive', '/inactive', ['TEL-9']],
		['the predefined enabled', '/enabled', ['PRN-1', 'TEL-9']],
		['somebody who uses it', '?users=!', ['PRN-1']],
		['nobody who uses it', '?users=', ['TEL-9']]
	])('is found by %s', async (_what, query, found) => {
		const program = await newProgram();
		await program.add({ label: 'PRN-1', product: 'Shared printer', users: [program.ada] });
		await program.add({ label: 'TEL-9', status: 'removed' });

		expect(await program.names(`/cis${query}`)).toEqual(found);
	});

	it('is found by its site, its services, its users and its team, also as one of mine', async () => {
		const program = await newProgram();
		const { scope, ada, personId } = program;
		const site = await newSite(scope);
		const service = await newService(scope);
		const team = await newTeam(scope, { memberIds: [personId] });
		await program.add({ label: 'A', site, support_team: team, users: [ada], service_instances: [service] });
		await program.add({ label: 'B', support_team: await newTeam(scope, { memberIds: [ada] }) });

		const found = await Promise.all(
			[
				...[`/cis?site=${site}`, `/cis?service_instances=${service}`, `/cis?users=${ada}`, `/cis?support_team=${team}`],
				...['/cis/supported_by_my_teams', `/people/${ada}/cis`, `/service_instances/${service}/cis`]
			].map((path) => program.names(path))
		);

		expect(found).toEqual(Array(7).fill(['A']));
		expect(await program.names('/cis?sort=-label')).toEqual(['B', 'A']);
		expect((await program.ask('/service_instances/99/cis')).body.code).toBe('service.unknown');
		expect((await program.ask('/people/99/cis')).body.code).toBe('person.unknown');
	});

	it.each([
		['a site that is not there', { site: 99 }, 'item.site-unknown', 'site'],
		['a team that is not there', { support_team_id: 99 }, 'item.support-team-unknown', 'support_team'],
		['a user who is not there', { users: [{ id: 99 }] }, 'item.users-unknown', 'users.0'],
		[
			'a service that is not there',
			{ service_instances: [99] },
			'item.service-instances-unknown',
			'service_instances.0'
		],
		['a state that is none', { status: 'lost' }, 'body.invalid', 'status'],
		['a name beside its label', { name: 'Shared printer' }, 'body.unknown', 'name'],
		['too many users', { users: Array(1001).fill(1) }, 'body.invalid', 'users']
	])('does not get %s', async (_what, json, code, field) => {
		const program = await newProgram();

		const { status, body } = await program.add({ label: 'PRN-1', ...json });

		expect({ status, ...body }).toMatchObject({ status: 422, code, field });
		expect(await program.names('/cis')).toEqual([]);
	});

	it('names no records of another account', async () => {
		const [mine, other] = [await newProgram(), await newProgram()];
		const [site, team, service] = [
			await newSite(other.scope),
			await newTeam(other.scope),
			await newService(other.scope)
		];
		const user = await newPerson(other.scope, { name: 'Cas' });
		const { body: item } = await mine.add({ label: 'PRN-1' });

		const refused = await Promise.all(
			[{ site }, { support_team: team }, { service_instances: [service] }, { users: [user] }].map((json) =>
				mine.change(item.id, json)
			)
		);

		expect(refused.map(({ body }) => body.code)).toEqual([
			...['item.site-unknown', 'item.support-team-unknown', 'item.service-instances-unknown', 'item.users-unknown']
		]);
	});

	it('has the users of the last list', async () => {
		const program = await newProgram();
		const bea = await newPerson(program.scope, { name: 'Bea' });
		const { body: item } = await program.add({ label: 'PRN-1', users: [program.ada] });

		const replaced = await program.change(item.id, { users: [bea] });
		await program.ask(`/cis/${item.id}/users/${program.ada}`, { method: 'POST' });
		const { body: users } = await program.ask(`/cis/${item.id}/users`);

		expect(replaced.body.users).toEqual([{ id: bea, name: 'Bea' }]);
		expect(users.map(({ name }: { name: string }) => name)).toEqual(['Ada', 'Bea']);
	});

	it('has services that come and go', async () => {
		const program = await newProgram();
		const [delft, utrecht] = [
			await newService(program.scope, { name: 'Delft' }),
			await newService(program.scope, { name: 'Utrecht' })
		];
		const { body: item } = await program.add({ label: 'PRN-1', service_instances: [delft] });
		const path = `/cis/${item.id}/service_instances`;

		const added = await program.ask(`${path}/${utrecht}`, { method: 'POST' });
		const removed = await program.ask(`${path}/${delft}`, { method: 'DELETE' });
		const unknown = await program.ask(`${path}/99`, { method: 'POST' });
		const { body: left } = await program.ask(path);

		expect([added.status, removed.status, unknown.body.code]).toEqual([200, 204, 'service.unknown']);
		expect(left.map(({ name }: { name: string }) => name)).toEqual(['Utrecht']);
	});
});
