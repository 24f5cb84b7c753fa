/** People as programs list them, with 4me's names of fields and filters. Pure. */
import {
	DISABLED,
	flagField,
	ID_FIELD,
	MOMENT_FIELDS,
	ORIGIN_FIELDS,
	shownField,
	textField,
	type Listing
} from '#records/listing.ts';
import { ROLES } from '#accounts/roles.ts';
import { referenceField } from './named-sql.ts';
import { CONTACT_LABELS, CONTACT_PROTOCOLS } from './person-card.ts';

const CONTACTS = `(
	select coalesce(json_agg(json_build_object('id', c.id, 'protocol', c.protocol, 'label', c.label, 'uri', c.uri,
		'integration', c.from_directory) order by c.position, c.id), '[]')
	from contact c where c.account_id = $1 and c.person_id = r.id)`;

const ROLES_OF_PERSON = `(
	select coalesce(json_agg(held.role order by held.role), '[]') from person_role held
	where held.account_id = $1 and held.person_id = r.id)`;

/** Reads the indexes person_by_name, person_by_update and those of the first tables. */
export const PERSON_LISTING: Listing = {
	name: 'people',
	table: 'person',
	hasDisabled: true,
	idType: 'bigint',
	order: 'name',
	joins: `
		left join organization on organization.account_id = $1 and organization.id = r.organization_id
		left join site on site.account_id = $1 and site.id = r.site_id
		left join person manager on manager.account_id = $1 and manager.id = r.manager_id`,
	fields: {
		id: ID_FIELD,
		...ORIGIN_FIELDS,
		// Put in order as the console does: without regard to case and accents.
		name: { ...textField('r.name', { isListed: true }), order: { by: 'r.name_key', type: 'text' } },
		primary_email: { value: 'r.primary_email', filter: { kind: 'folded', column: 'r.email_key' } },
		disabled: flagField('r.disabled'),
		supportID: { value: 'r.support_id', filter: { kind: 'folded', column: 'r.support_key' } },
		employeeID: { value: 'r.employee_id', filter: { kind: 'text', column: 'r.employee_id' } },
		authenticationID: shownField('r.authentication_id'),
		organization: referenceField('organization', 'r.organization_id', { isListed: true }),
		site: referenceField('site', 'r.site_id', { isListed: true }),
		manager: referenceField('manager', 'r.manager_id', { isListed: true }),
		job_title: shownField('r.job_title'),
		location: shownField('r.location'),
		information: shownField('r.information'),
		vip: shownField('r.vip'),
		picture_uri: shownField('r.picture_uri'),
		locale: shownField('r.locale'),
		time_zone: shownField('r.time_zone'),
		time_format_24h: shownField('r.time_format_24h'),
		work_hours: shownField('r.work_hours'),
		auto_translation: shownField('r.auto_translation'),
		do_not_translate_languages: shownField('r.do_not_translate_languages'),
		cost_per_hour: shownField('r.cost_per_hour'),
		roles: {
			value: ROLES_OF_PERSON,
			filter: {
				kind: 'word',
				words: ROLES,
				column: 'held.role',
				within: (condition) =>
					`exists (select 1 from person_role held where held.account_id = $1 and held.person_id = r.id and ${condition})`
			}
		},
		contacts: shownField(CONTACTS),
		...MOMENT_FIELDS
	},
	predefined: DISABLED
};

/** The contacts of one person, the main number first. */
export const CONTACT_LISTING: Listing = {
	name: 'contacts',
	table: 'contact',
	hasDisabled: false,
	idType: 'uuid',
	order: 'position',
	joins: '',
	ownedBy: (person) => `r.person_id = ${person}`,
	fields: {
		id: {
			value: 'r.id',
			filter: { kind: 'uuid', column: 'r.id' },
			order: { by: 'r.id', type: 'uuid' },
			isListed: true
		},
		protocol: {
			value: 'r.protocol',
			filter: { kind: 'word', column: 'r.protocol', words: CONTACT_PROTOCOLS },
			isListed: true
		},
		label: { value: 'r.label', filter: { kind: 'word', column: 'r.label', words: CONTACT_LABELS }, isListed: true },
		uri: textField('r.uri', { isListed: true }),
		integration: { ...flagField('r.from_directory'), isListed: true },
		position: { value: 'r.position', order: { by: 'r.position', type: 'bigint' } },
		created_at: MOMENT_FIELDS.created_at
	},
	predefined: {}
};
