/**
 * Rules of the database that an import breaks only if somebody else changed the same records meanwhile: what is there
 * once and what a row refers to are checked before, and decided by the database. Pure.
 */

const RECORDS = [
	...['organization', 'site', 'person', 'calendar', 'team', 'service_instance', 'agreement', 'configuration_item'],
	'request_template'
];

const LINKS = [
	...['team_member', 'agreement_organization', 'agreement_site', 'agreement_person', 'configuration_item_user'],
	...['configuration_item_service', 'request_configuration_item']
];

/** Constraints by name. */
export const DISTURBANCES: readonly string[] = [
	...RECORDS.flatMap((table) => [`${table}_pkey`, `${table}_name_once`, `${table}_source_once`]),
	...LINKS.flatMap((table) => [`${table}_pkey`, `${table}_owner`, `${table}_other`]),
	...['calendar_hours_pkey', 'calendar_hours_owner', 'calendar_holiday_pkey', 'calendar_holiday_owner'],
	...['agreement_target_pkey', 'agreement_target_owner', 'agreement_service', 'agreement_calendar'],
	...['organization_parent', 'organization_manager', 'person_email_once', 'person_organization', 'person_site'],
	...['person_manager', 'contact_owner', 'service_instance_team', 'configuration_item_site'],
	...['configuration_item_team', 'request_template_service', 'request_template_team', 'request_template_member'],
	...['request_pkey', 'request_source_once', 'request_requested_by', 'request_requested_for', 'request_created_by'],
	...['request_member', 'request_team', 'request_service_instance', 'request_template', 'request_grouped_into'],
	...[
		'note_pkey',
		'note_request',
		'note_author',
		'request_change_pkey',
		'request_change_request',
		'request_change_author'
	]
];
