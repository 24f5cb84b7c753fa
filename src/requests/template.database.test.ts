import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { newService, newTeam, newTemplate } from '#testing/service-builders.server.ts';
import { findTemplate, listTemplates, suggestTemplates } from './template.server.ts';

let open: OpenDatabase;
beforeAll(async () => {
	open = await openTestDatabase();
});
afterAll(() => open.close());

describe('suggestTemplates', () => {
	it('answers what fits with all that it fills, those of the service first', async () => {
		const { scope } = await newAccount(open.db);
		const [teamId, serviceId] = [await newTeam(scope), await newService(scope, { name: 'Printing' })];
		const general = await newTemplate(scope, { name: 'A printer' });
		const own = await newTemplate(scope, {
			...{ name: 'Printer jams', subject: 'Printer jams', category: 'incident', impact: 'low', note: 'Which one?' },
			...{ serviceInstanceId: serviceId, teamId }
		});

		const found = await suggestTemplates(scope, { subject: 'print', serviceId });

		expect(found.map(({ id }) => id)).toEqual([own, general]);
		expect(found[0]).toEqual({
			...{ id: own, name: 'Printer jams', service: 'Printing' },
			fills: {
				...{ subject: 'Printer jams', category: 'incident', impact: 'low', note: 'Which one?', internalNote: '' },
				...{ serviceId: String(serviceId), teamId: String(teamId), memberId: '' }
			}
		});
	});

	it('suggests none that is disabled, of another account, or for nothing', async () => {
		const [{ scope }, other] = [await newAccount(open.db), await newAccount(open.db)];
		const disabled = await newTemplate(scope, { name: 'Printer', disabled: true });
		const elsewhere = await newTemplate(other.scope, { name: 'Printer' });

		expect(await suggestTemplates(scope, { subject: 'printer', serviceId: undefined })).toEqual([]);
		expect(await suggestTemplates(other.scope, { subject: ' ', serviceId: undefined })).toEqual([]);
		expect(await findTemplate(scope, disabled)).toBeUndefined();
		expect(await findTemplate(scope, elsewhere)).toBeUndefined();
	});
});

describe('listTemplates', () => {
	it('lists those of the account by name', async () => {
		const [{ scope }, other] = [await newAccount(open.db), await newAccount(open.db)];
		await newTemplate(scope, { name: 'Scanner' });
		await newTemplate(scope, { name: 'Printer' });
		await newTemplate(other.scope, { name: 'Badge' });

		expect((await listTemplates(scope)).map(({ name }) => name)).toEqual(['Printer', 'Scanner']);
	});
});
