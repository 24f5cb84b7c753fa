/** Parts of statements that show a person's card; written once, used by the page and by the API. Pure. */

import { named } from '#people/named-sql.ts';
import { MOST_COLLEAGUES } from '#people/person-card.ts';

/** Others of the organization, one more than are counted; reads the index person_by_organization. */
const COLLEAGUES = `(
	select count(*) from (
		select 1 from person c
		where c.account_id = $1 and c.organization_id = p.organization_id and c.id <> p.id and not c.disabled
		limit ${MOST_COLLEAGUES + 1}
	) counted)`;

/** The card of the person `p`; parameter $1 is the account. Needs the joins of `CARD_JOINS`. */
export const CARD = `json_build_object(
	'id', p.id, 'name', p.name, 'vip', p.vip, 'disabled', p.disabled, 'jobTitle', p.job_title,
	'organization', ${named('organization')},
	'site', case when site.id is null then null else json_build_object('id', site.id, 'name', site.name,
		'country', site.country, 'city', site.city, 'timeZone', site.time_zone) end,
	'location', p.location, 'manager', ${named('manager')}, 'primaryEmail', p.primary_email,
	'supportId', p.support_id, 'employeeId', p.employee_id, 'information', p.information,
	'pictureUri', p.picture_uri, 'timeZone', p.time_zone, 'locale', p.locale, 'colleagues', ${COLLEAGUES},
	'contacts', (
		select coalesce(json_agg(json_build_object('id', c.id, 'protocol', c.protocol, 'label', c.label,
			'uri', c.uri, 'fromDirectory', c.from_directory) order by c.position, c.id), '[]')
		from contact c
		where c.account_id = $1 and c.person_id = p.id
	)
)`;

export const CARD_JOINS = `
	left join organization on organization.account_id = $1 and organization.id = p.organization_id
	left join site on site.account_id = $1 and site.id = p.site_id
	left join person manager on manager.account_id = $1 and manager.id = p.manager_id`;
