import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newAgreement, newItem, newService, newTeam, newTemplate } from '#testing/service-builders.server.ts';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { getChosenOffers } from './chosen-offers.server.ts';
import { emptyRequest, type NewRequestTexts } from './new-request-form.ts';
import { listOffersFor } from './offers.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

async function coveredPerson() {
	const { scope } = await newAccount(open.db);
	const [person, member] = [await newPerson(scope), await newPerson(scope, { name: 'Ben' })];
	const team = await newTeam(scope, { name: 'Print and scan', memberIds: [member] });
	const service = await newService(scope, { name: 'Printing', supportTeamId: team });
	await newAgreement(scope, service, { personIds: [person] });
	const item = await newItem(scope, { name: 'PRN-1', userIds: [person], serviceIds: [service] });
	const requestedFor = { id: person, name: 'Ada Lindqvist' };
	const choose = (given: Partial<NewRequestTexts>) =>
		getChosenOffers(scope, { ...emptyRequest(requestedFor), ...given }, requestedFor, ALL_TEXTS.en.newRequest);
	return { scope, person, member, team, service, item, choose };
}

describe('listOffersFor', () => {
	it('offers the services that the person is covered for, and their items with the services behind them', async () => {
		const { scope, person, team, service, item } = await coveredPerson();

		expect(await listOffersFor(scope, person)).toEqual({
			services: [{ id: service, name: 'Printing', hours: '24 × 7', supportTeam: { id: team, name: 'Print and scan' } }],
			items: [{ id: item, name: 'PRN-1', product: null, serviceIds: [service] }]
		});
	});

	it('offers nothing of somebody whom the scope may not select', async () => {
		const { scope, person } = await coveredPerson();

		expect(await listOffersFor({ ...scope, reach: 'nobody' }, person)).toEqual({ services: [], items: [] });
	});
});

describe('getChosenOffers', () => {
	it('is nothing for a form in which nothing was chosen', async () => {
		const { choose } = await coveredPerson();

		expect(await choose({})).toEqual({
			...{ serviceInstanceId: null, configurationItemId: null, templateId: null, team: null, member: null }
		});
	});

	it('leaves a request about a service to its support team', async () => {
		const { choose, service, item, team } = await coveredPerson();

		expect(await choose({ serviceId: String(service), itemId: String(item) })).toMatchObject({
			...{ serviceInstanceId: service, configurationItemId: item, member: null },
			team: { id: team, name: 'Print and scan' }
		});
	});

	it('takes a member of the team, or of the team that the member is in', async () => {
		const { choose, service, member, team } = await coveredPerson();
		const assigned = { team: { id: team, name: 'Print and scan' }, member: { id: member, name: 'Ben' } };

		expect(await choose({ serviceId: String(service), memberId: String(member) })).toMatchObject(assigned);
		expect(await choose({ memberId: String(member) })).toMatchObject(assigned);
	});

	it.each<[string, keyof NewRequestTexts]>([
		['a service that does not cover the person', 'serviceId'],
		['an item of somebody else', 'itemId'],
		['a team that is not there', 'teamId'],
		['somebody who is in no team', 'memberId'],
		['a template that is not there', 'templateId']
	])('refuses %s, beside its field', async (_what, field) => {
		const { choose, scope, person } = await coveredPerson();
		const ids = {
			...{ serviceId: await newService(scope), itemId: await newItem(scope), memberId: person },
			...{ teamId: await newTeam(scope, { disabled: true }), templateId: await newTemplate(scope, { disabled: true }) }
		};

		const refused = choose({ [field]: String(new Map<string, number>(Object.entries(ids)).get(field)) });

		await expect(refused).rejects.toMatchObject({ code: 'request.choice-unknown', field });
	});
});
