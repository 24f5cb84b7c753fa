/** Templates of requests as programs list them, with 4me's names of fields and filters. Pure. */
import { referenceField } from '#people/named-sql.ts';
import {
	DISABLED,
	flagField,
	ID_FIELD,
	MOMENT_FIELDS,
	nameField,
	orderedTextField,
	ORIGIN_FIELDS,
	shownField,
	wordField,
	type Listing
} from '#records/listing.ts';
import { CATEGORIES, IMPACTS, STATUSES } from './vocabulary.ts';

export const TEMPLATE_LISTING: Listing = {
	name: 'request_templates',
	table: 'request_template',
	hasDisabled: true,
	idType: 'bigint',
	order: '-id',
	joins: `
		left join service_instance on service_instance.account_id = $1 and service_instance.id = r.service_instance_id
		left join team on team.account_id = $1 and team.id = r.team_id
		left join person member on member.account_id = $1 and member.id = r.member_id`,
	fields: {
		id: ID_FIELD,
		...ORIGIN_FIELDS,
		name: { ...nameField('r.name'), isListed: false },
		subject: orderedTextField('r.subject', { isListed: true }),
		category: wordField('r.category', CATEGORIES, { isListed: true }),
		impact: wordField('r.impact', IMPACTS, { isListed: true }),
		status: wordField('r.status', STATUSES),
		disabled: flagField('r.disabled'),
		keywords: shownField('r.keywords'),
		note: shownField('r.note'),
		internal_note: shownField('r.internal_note'),
		service_instance: referenceField('service_instance', 'r.service_instance_id', { isListed: true }),
		team: referenceField('team', 'r.team_id'),
		member: referenceField('member', 'r.member_id'),
		...MOMENT_FIELDS
	},
	predefined: DISABLED
};
