/** Sites as programs list them, with 4me's names of fields and filters. Pure. */
import {
	ID_FIELD,
	MOMENT_FIELDS,
	nameField,
	ORIGIN_FIELDS,
	shownField,
	textField,
	type Listing
} from '#records/listing.ts';

/** No site is disabled: there is none without its people. Reads the index site_pkey: an account has few. */
export const SITE_LISTING: Listing = {
	name: 'sites',
	table: 'site',
	hasDisabled: false,
	idType: 'bigint',
	order: 'name',
	joins: '',
	fields: {
		id: ID_FIELD,
		...ORIGIN_FIELDS,
		name: nameField('r.name'),
		country: textField('r.country'),
		city: textField('r.city'),
		time_zone: shownField('r.time_zone'),
		...MOMENT_FIELDS
	},
	predefined: {}
};
