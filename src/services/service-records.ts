/** Services as programs write and list them, with 4me's names of fields and filters. Pure. */
import { orderedReferenceField } from '#people/named-sql.ts';
import {
	DISABLED,
	flagField,
	ID_FIELD,
	MOMENT_FIELDS,
	nameField,
	ORIGIN_FIELDS,
	type Listing
} from '#records/listing.ts';
import type { RecordKind } from '#records/record-kind.ts';
import { namedText, supportTeam } from './record-fields.ts';

export const SERVICES: RecordKind = {
	table: 'service_instance',
	noun: 'service',
	word: 'service',
	nameField: 'name',
	defaults: { disabled: false },
	links: {},
	references: [supportTeam('service_instance_team')]
};

export const SERVICE_LISTING: Listing = {
	name: 'service_instances',
	table: 'service_instance',
	hasDisabled: true,
	idType: 'bigint',
	order: 'name',
	joins: 'left join team support_team on support_team.account_id = $1 and support_team.id = r.support_team_id',
	fields: {
		id: ID_FIELD,
		...ORIGIN_FIELDS,
		name: nameField('r.name'),
		disabled: flagField('r.disabled'),
		service: namedText('r.service'),
		support_team: orderedReferenceField('support_team', 'r.support_team_id', { isListed: true }),
		...MOMENT_FIELDS
	},
	// 4me speaks of active and inactive ones.
	predefined: { ...DISABLED, active: DISABLED.enabled, inactive: DISABLED.disabled }
};
