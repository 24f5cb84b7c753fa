import { placeOfCall, consoleAddress } from '#callers/console-address.ts';
import { backToPerson, cameFrom, organizationAddress, type CameFrom } from '#callers/person-address.ts';
import { Refusal } from '#foundation/refusals.ts';
import { findPersonNamed } from '#people/find-person.server.ts';
import { getOrganizationPage, type After } from '#people/colleagues.server.ts';
import { splitContact } from '#telephone-numbers/dial-link.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	signedInAnalyst(locals, url);
	const organizationId = numberIn(params.id);
	if (organizationId === undefined) {
		throw new Refusal('not-found', 'organization.unknown', 'There is no such organization.');
	}
	const { scope, account } = locals;
	const from = cameFrom(url.searchParams);
	const cameFromId = numberIn(url.searchParams.get('from'));
	const after = afterIn(url.searchParams);
	const { people, next, ...organization } = await getOrganizationPage(scope, organizationId, after);
	const back = cameFromId === undefined ? undefined : await findPersonNamed(scope, cameFromId);
	const here = organizationAddress(organizationId, from, cameFromId);
	return {
		organization: {
			...organization,
			parent: organization.parent && {
				name: organization.parent.name,
				href: organizationAddress(organization.parent.id, from, cameFromId)
			},
			manager: organization.manager && {
				name: organization.manager.name,
				href: personHref(organization.manager.id, from)
			}
		},
		people: people.map(({ telephone, country, ...person }) => ({
			...person,
			href: personHref(person.id, from),
			isHere: person.id === cameFromId,
			telephone: telephone === null ? null : splitContact(telephone, country ?? account.country ?? undefined)
		})),
		nextHref: next === null ? null : withAfter(here, next),
		firstHref: after === undefined ? null : here,
		back: back === undefined ? null : { name: back.name, href: backToPerson(back.id, from) }
	};
};

function personHref(personId: number, { call }: CameFrom): string {
	const base = placeOfCall(call ?? null);
	return base === undefined ? `/sd/person/${personId}` : consoleAddress({ base, person: personId });
}

function afterIn(parameters: URLSearchParams): After | undefined {
	const id = numberIn(parameters.get('after'));
	const nameKey = parameters.get('name');
	return id === undefined || nameKey === null ? undefined : { nameKey: nameKey.replaceAll('\0', ''), id };
}

function withAfter(address: string, { nameKey, id }: After): string {
	const parameters = new URLSearchParams({ name: nameKey, after: String(id) });
	return `${address}${address.includes('?') ? '&' : '?'}${parameters.toString()}`;
}
