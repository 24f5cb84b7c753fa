/** Organizations as programs list them, with 4me's names of fields and filters. Pure. */
import {
	DISABLED,
	flagField,
	ID_FIELD,
	MOMENT_FIELDS,
	ORIGIN_FIELDS,
	textField,
	type Listing
} from '#records/listing.ts';
import { referenceField } from './named-sql.ts';

/** Reads the indexes organization_by_name, organization_by_parent and organization_by_manager. */
export const ORGANIZATION_LISTING: Listing = {
	name: 'organizations',
	table: 'organization',
	hasDisabled: true,
	idType: 'bigint',
	order: 'name',
	joins: `
		left join organization parent on parent.account_id = $1 and parent.id = r.parent_id
		left join person manager on manager.account_id = $1 and manager.id = r.manager_id`,
	fields: {
		id: ID_FIELD,
		...ORIGIN_FIELDS,
		// Put in order as the console does: without regard to case and accents.
		name: { ...textField('r.name', { isListed: true }), order: { by: 'r.name_key collate "C"', type: 'text' } },
		disabled: flagField('r.disabled'),
		parent: referenceField('parent', 'r.parent_id', { isListed: true }),
		manager: referenceField('manager', 'r.manager_id', { isListed: true }),
		...MOMENT_FIELDS
	},
	predefined: {
		...DISABLED,
		managed_by_me: (me) => `r.manager_id = ${me}`
	}
};

/** Those right below one organization. */
export const CHILD_LISTING: Listing = {
	...ORGANIZATION_LISTING,
	name: 'children',
	ownedBy: (parent) => `r.parent_id = ${parent}`,
	predefined: DISABLED
};
