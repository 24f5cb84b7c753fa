import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { listCoveredServices } from '#services/covered-services.server.ts';
import { newAccount } from '#testing/builders.server.ts';
import { newAsker } from '#testing/ask-api.server.ts';
import { askNoun } from '#testing/ask-noun.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newAgreement, newTeam, newTemplate } from '#testing/service-builders.server.ts';
import { api } from './api.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function newProgram() {
	const test = await newAccount(open.db);
	const asker = await newAsker(api.fetch, test);
	return { ...test, ...asker, ...askNoun(asker, '/service_instances') };
}

describe('A service', () => {
	it('has a service that it is an instance of, and a support team', async () => {
		const program = await newProgram();
		const team = await newTeam(program.scope, { name: 'Desk' });

		const { status, body } = await program.add({ name: 'Printing Delft', service: 'Printing', support_team: team });

		expect({ status, ...body }).toMatchObject({
			...{ status: 201, service: { name: 'Printing' }, support_team: { id: team, name: 'Desk' }, disabled: false }
		});
	});

	it.each([
		['a text', 'Printing', { name: 'Printing' }],
		['an object', { name: ' Printing ' }, { name: 'Printing' }],
		['null', null, null],
		['an empty text', '', null]
	])('gets the service by %s', async (_what, service, shown) => {
		const program = await newProgram();
		const { body: added } = await program.add({ name: 'Delft', service: 'Telephones' });

		const { body } = await program.change(added.id, { service });

		expect(body.service).toEqual(shown);
	});

	it('is what an agreement covers people for', async () => {
		const program = await newProgram();
		const { body: added } = await program.add({ name: 'Printing Delft' });
		await newAgreement(program.scope, added.id, { personIds: [program.personId] });

		const covered = await listCoveredServices(program.scope, program.personId);

		expect(covered).toMatchObject([{ id: added.id, name: 'Printing Delft' }]);
	});

	it('is found by its team, by its service, and by whether it is used', async () => {
		const program = await newProgram();
		const team = await newTeam(program.scope, { name: 'Desk' });
		await program.add({ name: 'Delft', service: 'Printing', support_team_id: { id: team } });
		await program.add({ name: 'Utrecht', disabled: true });

		expect(await program.names(`/service_instances?support_team=${team}`)).toEqual(['Delft']);
		expect(await program.names('/service_instances?service=Printing')).toEqual(['Delft']);
		expect(await program.names('/service_instances?service=')).toEqual(['Utrecht']);
		expect(await program.names('/service_instances/active')).toEqual(['Delft']);
		expect(await program.names('/service_instances/inactive')).toEqual(['Utrecht']);
		expect(await program.names('/service_instances?sort=-service')).toEqual(['Delft', 'Utrecht']);
	});

	it.each([
		['a team that is not there', { support_team: 99 }, 'service.support-team-unknown', 'support_team'],
		['the number of a service', { service: 22 }, 'body.invalid', 'service'],
		['a status', { status: 'in_production' }, 'body.unknown', 'status']
	])('does not get %s', async (_what, json, code, field) => {
		const program = await newProgram();

		const { status, body } = await program.add({ name: 'Delft', ...json });

		expect({ status, ...body }).toMatchObject({ status: 422, code, field });
	});

	it('does not get the team of another account', async () => {
		const [mine, other] = [await newProgram(), await newProgram()];
		const theirs = await newTeam(other.scope);

		const { body } = await mine.add({ name: 'Delft', support_team: theirs });

		expect(body.code).toBe('service.support-team-unknown');
	});
});

describe('Templates of requests', () => {
	it('are listed, the newest first, with the fields of 4me', async () => {
		const program = await newProgram();
		await newTemplate(program.scope, { name: 'A', subject: 'Printer jams', category: 'incident' });
		await newTemplate(program.scope, { name: 'B', subject: 'New telephone', disabled: true });

		const { body } = await program.ask('/request_templates');

		expect(body.map(({ subject }: { subject: string }) => subject)).toEqual(['New telephone', 'Printer jams']);
		expect(Object.keys(body[1])).toEqual([
			...['id', 'sourceID', 'subject', 'category', 'impact', 'service_instance', 'created_at', 'updated_at']
		]);
		expect(body[0].disabled).toBe(true);
	});

	it.each([
		['category', '?category=incident', ['Printer jams']],
		['subject', '?subject=New telephone', ['New telephone']],
		['being in use', '/enabled', ['Printer jams']],
		['service', '?service_instance=', ['New telephone']]
	])('are narrowed by %s', async (_what, query, found) => {
		const program = await newProgram();
		const { body: service } = await program.add({ name: 'Printing' });
		const printer = { subject: 'Printer jams', category: 'incident', serviceInstanceId: service.id };
		await newTemplate(program.scope, printer);
		await newTemplate(program.scope, { subject: 'New telephone', disabled: true });

		const { body } = await program.ask(`/request_templates${query}`);

		expect(body.map(({ subject }: { subject: string }) => subject)).toEqual(found);
	});

	it('are read one by one, with all that they bring', async () => {
		const program = await newProgram();
		const team = await newTeam(program.scope, { name: 'Desk' });
		const id = await newTemplate(program.scope, { subject: 'Jam', note: 'Which tray?', teamId: team });

		const [read, other] = [await program.ask(`/request_templates/${id}`), await newProgram()];

		expect(read.body).toMatchObject({ id, subject: 'Jam', note: 'Which tray?', team: { id: team, name: 'Desk' } });
		expect((await other.ask(`/request_templates/${id}`)).body.code).toBe('template.unknown');
		expect((await program.ask(`/request_templates/${id}`, { method: 'PATCH', json: {} })).status).toBe(404);
	});
});
