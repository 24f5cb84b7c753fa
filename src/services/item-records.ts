/** Configuration items as programs write and list them, with 4me's names of fields and filters. Pure. */
import { orderedReferenceField, referenceField } from '#people/named-sql.ts';
import { PERSON_LISTING } from '#people/person-listing.ts';
import {
	DISABLED,
	flagField,
	ID_FIELD,
	MOMENT_FIELDS,
	ORIGIN_FIELDS,
	wordField,
	type ListedField,
	type Listing
} from '#records/listing.ts';
import { linkedField, linkedListing, type RecordKind } from '#records/record-kind.ts';
import { GONE_ITEMS, ITEM_STATUSES } from './item-statuses.ts';
import { namedText, supportTeam } from './record-fields.ts';
import { SERVICE_LISTING } from './service-records.ts';

const OF_ITEM = { owner: 'configuration_item_id' };

const USERS = {
	...OF_ITEM,
	table: 'configuration_item_user',
	other: 'person_id',
	of: 'person',
	unknown: 'There is no such person to use the configuration item.'
};

const ITEM_SERVICES = {
	...OF_ITEM,
	table: 'configuration_item_service',
	other: 'service_instance_id',
	of: 'service_instance',
	unknown: 'There is no such service.'
};

export const ITEMS: RecordKind = {
	table: 'configuration_item',
	noun: 'item',
	word: 'configuration item',
	nameField: 'label',
	defaults: { disabled: false, status: 'in_production' },
	links: { users: USERS, service_instances: ITEM_SERVICES },
	references: [
		{ constraint: 'configuration_item_site', field: 'site', unknown: 'There is no such site.' },
		supportTeam('configuration_item_team')
	]
};

/** 4me compares labels without regard to case. */
const LABEL = 'lower(r.name) collate "C"';

/** The desk knows an item by its label. What 4me calls its name is what it is: the product, where it has one. */
const NAME: ListedField = {
	value: 'coalesce(r.product, r.name)',
	filter: { kind: 'text', column: 'coalesce(r.product, r.name)' },
	order: { by: 'lower(coalesce(r.product, r.name)) collate "C"', type: 'text' },
	isListed: true
};

const IN_USE = `not r.disabled and r.status not in ${GONE_ITEMS}`;

/** Reads the indexes configuration_item_by_label and configuration_item_by_update. */
export const ITEM_LISTING: Listing = {
	name: 'cis',
	table: 'configuration_item',
	hasDisabled: true,
	idType: 'bigint',
	order: 'label',
	joins: `
		left join site on site.account_id = $1 and site.id = r.site_id
		left join team support_team on support_team.account_id = $1 and support_team.id = r.support_team_id`,
	fields: {
		id: ID_FIELD,
		...ORIGIN_FIELDS,
		label: {
			value: 'r.name',
			filter: { kind: 'folded', column: LABEL },
			order: { by: LABEL, type: 'text' },
			isListed: true
		},
		name: NAME,
		status: wordField('r.status', ITEM_STATUSES, { isListed: true }),
		product: namedText('r.product'),
		disabled: flagField('r.disabled'),
		site: referenceField('site', 'r.site_id'),
		support_team: orderedReferenceField('support_team', 'r.support_team_id', { isListed: true }),
		users: linkedField(USERS),
		service_instances: linkedField(ITEM_SERVICES),
		...MOMENT_FIELDS
	},
	predefined: {
		...DISABLED,
		active: () => IN_USE,
		inactive: () => `not (${IN_USE})`,
		supported_by_my_teams: (me) => `exists (
			select 1 from team_member m where m.account_id = $1 and m.person_id = ${me} and m.team_id = r.support_team_id)`
	}
};

export const USER_LISTING: Listing = linkedListing(PERSON_LISTING, 'users', {
	table: 'configuration_item_user',
	own: 'person_id',
	owner: 'configuration_item_id'
});

export const ITEM_SERVICE_LISTING: Listing = linkedListing(SERVICE_LISTING, 'service_instances', {
	table: 'configuration_item_service',
	own: 'service_instance_id',
	owner: 'configuration_item_id'
});

export const ITEMS_OF_PERSON: Listing = linkedListing(ITEM_LISTING, 'cis', {
	table: 'configuration_item_user',
	own: 'configuration_item_id',
	owner: 'person_id'
});

export const ITEMS_OF_SERVICE: Listing = linkedListing(ITEM_LISTING, 'cis', {
	table: 'configuration_item_service',
	own: 'configuration_item_id',
	owner: 'service_instance_id'
});
