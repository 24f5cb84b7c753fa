/** What can be chosen in the form of a new request, and what one choice says about another. Pure. */
import type { Named } from '#people/person-card.ts';
import type { NewRequestTexts } from './new-request-form.ts';

export interface OfferedService extends Named {
	/** When there is support: "24 × 7". */
	readonly hours: string;
	readonly supportTeam: Named | null;
}

export interface OfferedItem extends Named {
	/** What it is: "Shared printer". */
	readonly product: string | null;
	readonly serviceIds: readonly number[];
}

export interface OfferedTeam extends Named {
	readonly members: readonly Named[];
}

/** By whom the request is for. */
export interface OffersFor {
	readonly services: readonly OfferedService[];
	readonly items: readonly OfferedItem[];
}

export interface RequestOffers extends OffersFor {
	readonly teams: readonly OfferedTeam[];
	readonly templates: readonly Named[];
}

export function chosen<Offered extends Named>(offered: readonly Offered[], id: string): Offered | undefined {
	return offered.find((one) => String(one.id) === id);
}

/** The service of an item, where it is known which one: the item has a single one that the person is covered for. */
export function serviceOfItem({ services, items }: OffersFor, itemId: string): OfferedService | undefined {
	const serviceIds = chosen(items, itemId)?.serviceIds ?? [];
	const [only, ...others] = services.filter(({ id }) => serviceIds.includes(id));
	return others.length === 0 ? only : undefined;
}

/** Who works on it unless another team is chosen. */
export function supportTeamOf(
	{ services }: OffersFor,
	{ serviceId }: Pick<NewRequestTexts, 'serviceId'>
): Named | null {
	return chosen(services, serviceId)?.supportTeam ?? null;
}
