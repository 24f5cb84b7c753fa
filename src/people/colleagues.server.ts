/** An organization with the people who belong to it, by name, a page at a time. */
import { withinReachAt } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { named } from './named-sql.ts';
import type { Named } from './person-card.ts';

/** Our choice: two screens, read at a glance. */
const PEOPLE_A_PAGE = 50;

export interface OrganizationPage {
	readonly id: number;
	readonly name: string;
	readonly disabled: boolean;
	readonly parent: Named | null;
	readonly manager: Named | null;
	readonly people: readonly PersonOfOrganization[];
	/** Behind whom the next page begins; null where there is none. */
	readonly next: After | null;
}

export interface PersonOfOrganization {
	readonly id: number;
	readonly name: string;
	readonly vip: boolean;
	readonly jobTitle: string | null;
	/** As it is written: the main number. */
	readonly telephone: string | null;
	/** ISO 3166 alpha-2, of the site. */
	readonly country: string | null;
	/** Requests that are not completed. */
	readonly open: number;
}

/** A place in the order of names. */
export interface After {
	readonly nameKey: string;
	readonly id: number;
}

/** Parameters: account, reach, organization. */
const ORGANIZATION = `
	select o.id, o.name, o.disabled, ${named('parent')} as parent,
		case when ${withinReachAt('$2')} then ${named('manager')} end as manager
	from organization o
	left join organization parent on parent.account_id = $1 and parent.id = o.parent_id
	left join person manager on manager.account_id = $1 and manager.id = o.manager_id
	where o.account_id = $1 and o.id = $3`;

/**
 * Parameters: account, reach, organization, key of the last name and ID shown before, how many. Reads the indexes
 * person_by_organization, contact_by_person and request_by_requester.
 */
const PEOPLE = `
	select p.id, p.name, p.name_key, p.vip, p.job_title, site.country,
		(
			select c.uri from contact c
			where c.account_id = $1 and c.person_id = p.id and c.protocol = 'telephone' and c.label <> 'fax'
			order by c.position, c.id
			limit 1
		) as telephone,
		(
			select count(*) from request r
			where r.account_id = $1 and r.requested_by_id = p.id and r.status not in ('completed', 'declined')
		) as open
	from person p
	left join site on site.account_id = $1 and site.id = p.site_id
	where p.account_id = $1 and p.organization_id = $3 and not p.disabled
		and (p.name_key, p.id) > ($4, $5::bigint) and ${withinReachAt('$2')}
	order by p.name_key, p.id
	limit $6::integer + 1`;

/** @throws Refusal `organization.unknown`. */
export async function getOrganizationPage(
	scope: AccountScope,
	organizationId: number,
	after: After | undefined
): Promise<OrganizationPage> {
	const { db, accountId, reach } = scope;
	const [organization] = await executePrepared<Omit<OrganizationPage, 'people' | 'next'>>(db, {
		name: 'people_organization',
		text: ORGANIZATION,
		values: [accountId, reach, organizationId]
	});
	if (organization === undefined) {
		throw new Refusal('not-found', 'organization.unknown', 'There is no such organization, or not any more.');
	}
	const found = await executePrepared<PersonOfOrganization & { readonly nameKey: string }>(db, {
		name: 'people_of_organization',
		text: PEOPLE,
		values: [accountId, reach, organizationId, after?.nameKey ?? '', after?.id ?? 0, PEOPLE_A_PAGE]
	});
	const shown = found.slice(0, PEOPLE_A_PAGE);
	const last = shown.at(-1);
	return {
		...organization,
		people: shown.map(({ nameKey: _key, ...person }) => person),
		next: found.length > shown.length && last !== undefined ? { nameKey: last.nameKey, id: last.id } : null
	};
}
