/** The services that a person is covered for by an agreement in force, and the configuration items that they use. */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { findAccountDay } from './account-day.server.ts';
import { coveredServices, ITEMS } from './coverage-sql.ts';
import { toCoveredService, type CoveredRow, type CoveredService, type ItemOfPerson } from './covered-service.ts';

/** Parameters: account, reach, person, today. */
const SERVICES = `
	select ${coveredServices('$4')} as services
	from person p
	where p.account_id = $1 and p.id = $3 and ${withinReachAt('$2')}`;

/** Parameters: account, reach, person. */
const ITEMS_OF = `
	select ${ITEMS} as items
	from person p
	where p.account_id = $1 and p.id = $3 and ${withinReachAt('$2')}`;

/** By name; none of a person whom the scope may not select. */
export async function listCoveredServices(scope: AccountScope, personId: number): Promise<CoveredService[]> {
	const { today } = await findAccountDay(scope);
	const [found] = await executePrepared<{ services: CoveredRow[] }>(scope.db, {
		name: 'services_covered',
		text: SERVICES,
		values: [scope.accountId, scope.reach, personId, today]
	});
	return (found?.services ?? []).map(toCoveredService);
}

/** By label; none of a person whom the scope may not select. */
export async function listItemsOf(scope: AccountScope, personId: number): Promise<ItemOfPerson[]> {
	const [found] = await executePrepared<{ items: ItemOfPerson[] }>(scope.db, {
		name: 'services_items_of',
		text: ITEMS_OF,
		values: [scope.accountId, scope.reach, personId]
	});
	return found?.items ?? [];
}
