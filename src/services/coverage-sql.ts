/**
 * Coverage in SQL, written once: parts of statements about the person `p`, where parameter $1 is the account. `today`
 * is the place of a parameter that holds a day. Says what `coverage.ts` says. Pure.
 *
 * Everything is probed by index, however large the account: a `lateral … limit 1`, an array and a subquery for one
 * value each keep PostgreSQL from reading a whole table instead, which it would as it overrates a recursion.
 */
import { GONE_ITEMS } from './item-statuses.ts';

type Place = `$${number}`;

/** Our choice: more than anybody is covered for, or uses. */
const MOST_LISTED = 200;

/**
 * Tables for a `with recursive`; the last one, `covering`, holds the agreements in force that cover the person.
 * Reads the indexes agreement_organization_by_organization, agreement_site_by_site and agreement_person_by_person.
 */
export const covering = (today: Place) => `
	organization_of as (
		select o.id, o.parent_id from organization o where o.account_id = $1 and o.id = p.organization_id
		union
		select above.id, above.parent_id
		from organization_of below
		cross join lateral (
			select o.id, o.parent_id from organization o where o.account_id = $1 and o.id = below.parent_id limit 1
		) above
	), naming as (
		select agreement_id, bool_or(own) as own, bool_or(above) as above, bool_or(site) as site, bool_or(person) as person
		from (
			select l.agreement_id, l.organization_id = p.organization_id as own, true as above, false as site, false as person
			from agreement_organization l
			where l.account_id = $1 and l.organization_id = any(array(select id from organization_of))
			union all
			select l.agreement_id, false, false, true, false
			from agreement_site l
			where l.account_id = $1 and l.site_id = p.site_id
			union all
			select l.agreement_id, false, false, false, true
			from agreement_person l
			where l.account_id = $1 and l.person_id = p.id
		) link
		group by agreement_id
	), covering as (
		select a.id, a.name, a.service_instance_id, a.calendar_id, a.time_zone
		from naming
		cross join lateral (
			select * from agreement a where a.account_id = $1 and a.id = naming.agreement_id limit 1
		) a
		where not a.disabled and a.status = 'active'
			and a.starts_on <= ${today}::date and (a.ends_on is null or a.ends_on >= ${today}::date)
			and case a.coverage
				when 'organizations' then naming.own
				when 'organizations_and_descendants' then naming.above
				when 'sites' then naming.site
				when 'organizations_and_sites' then naming.own and naming.site
				when 'people' then naming.person
			end
	)`;

/** The hours of the calendar `c`, as `WeeklyHours`. */
export const HOURS = `(
	select coalesce(json_agg(json_build_array(h.weekday, h.from_minute, h.to_minute)
		order by h.weekday, h.from_minute), '[]')
	from calendar_hours h
	where h.account_id = $1 and h.calendar_id = c.id)`;

/**
 * The services that the person is covered for, as a JSON list of `CoveredRow`, by name. Support hours are those of the
 * agreement that decides about a request of low impact.
 */
export const coveredServices = (today: Place) => `(
	with recursive ${covering(today)}, deciding as (
		select distinct on (a.service_instance_id) a.service_instance_id, a.calendar_id
		from covering a
		order by a.service_instance_id, (
			select t.resolution_minutes from agreement_target t
			where t.account_id = $1 and t.agreement_id = a.id and t.applies_to = 'low'
		) nulls last, a.name collate "C"
	), listed as (
		select s.id, s.name, s.service, s.support_team_id, deciding.calendar_id
		from deciding
		cross join lateral (
			select * from service_instance s where s.account_id = $1 and s.id = deciding.service_instance_id limit 1
		) s
		where not s.disabled
		order by lower(s.name), s.id
		limit ${MOST_LISTED}
	)
	select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'service', s.service,
		'supportTeam', (select json_build_object('id', t.id, 'name', t.name) from team t
			where t.account_id = $1 and t.id = s.support_team_id),
		'calendar', (select json_build_object('name', c.name, 'hours', ${HOURS}) from calendar c
			where c.account_id = $1 and c.id = s.calendar_id)
	) order by lower(s.name), s.id), '[]')
	from listed s
)`;

/** The configuration items that the person uses, as a JSON list of `ItemOfPerson`, by label. */
export const ITEMS = `(
	select coalesce(json_agg(json_build_object('id', i.id, 'name', i.name, 'product', i.product)
		order by lower(i.name), i.id), '[]')
	from (
		select i.id, i.name, i.product
		from configuration_item_user u
		join configuration_item i on i.account_id = $1 and i.id = u.configuration_item_id
		where u.account_id = $1 and u.person_id = p.id and not i.disabled and i.status not in ${GONE_ITEMS}
		order by lower(i.name), i.id
		limit ${MOST_LISTED}
	) i
)`;
