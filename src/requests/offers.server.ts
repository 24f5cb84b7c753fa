/** What can be chosen in the form of a new request: it depends on the person whom it is for. */
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import type { Named } from '#people/person-card.ts';
import { listCoveredServices, listItemsOf } from '#services/covered-services.server.ts';
import { listTeams } from '#services/teams.server.ts';
import type { OffersFor, RequestOffers } from './offers.ts';
import { listTemplates } from './template.server.ts';

export async function listOffers(scope: AccountScope, requestedForId: number): Promise<RequestOffers> {
	const [offersFor, teams, templates] = await Promise.all([
		listOffersFor(scope, requestedForId),
		listTeams(scope),
		listTemplates(scope)
	]);
	return { ...offersFor, teams, templates };
}

/** Services and items of a person; none of somebody whom the scope may not select. */
export async function listOffersFor(scope: AccountScope, requestedForId: number): Promise<OffersFor> {
	const [services, items] = await Promise.all([
		listCoveredServices(scope, requestedForId),
		listItemsOf(scope, requestedForId)
	]);
	const servicesOf = await listServicesOf(
		scope,
		items.map(({ id }) => id)
	);
	return {
		services: services.map(({ id, name, hours, supportTeam }) => ({ id, name, hours, supportTeam })),
		items: items.map((item) => ({ ...item, serviceIds: servicesOf.get(item.id) ?? [] }))
	};
}

/** Undefined for nobody, somebody disabled, or somebody whom the scope may not select. */
export async function findRequestedFor(scope: AccountScope, id: number): Promise<Named | undefined> {
	return scope.db
		.selectFrom('person')
		.select(['id', 'name'])
		.where('accountId', '=', scope.accountId)
		.where('id', '=', id)
		.where('disabled', '=', false)
		.where(withinReach(scope.reach))
		.executeTakeFirst();
}

async function listServicesOf(
	{ db, accountId }: AccountScope,
	itemIds: readonly number[]
): Promise<Map<number, number[]>> {
	if (itemIds.length === 0) return new Map();
	const links = await db
		.selectFrom('configurationItemService')
		.select(['configurationItemId', 'serviceInstanceId'])
		.where('accountId', '=', accountId)
		.where('configurationItemId', 'in', [...itemIds])
		.orderBy('configurationItemId')
		.orderBy('serviceInstanceId')
		.execute();
	const byItem = new Map<number, number[]>();
	for (const { configurationItemId, serviceInstanceId } of links) {
		byItem.set(configurationItemId, [...(byItem.get(configurationItemId) ?? []), serviceInstanceId]);
	}
	return byItem;
}
