/** The columns of type `items`: configuration items. Pure. */
import { links } from './belongings.ts';
import { LONGEST_NAME, reference, text, word } from './column.ts';
import { namedRecords } from './file-type.ts';

/** As 4me's. */
const ITEM_STATUSES = [
	'ordered',
	'being_built',
	'in_stock',
	'reserved',
	'in_transit',
	'installed',
	'being_tested',
	'standby_for_continuity',
	'lent_out',
	'in_production',
	'undergoing_maintenance',
	'broken_down',
	'being_repaired',
	'archived',
	'to_be_removed',
	'lost_or_stolen',
	'removed'
];

export const ITEM_FILE = namedRecords({
	words: ['configuration item', 'configuration items'],
	table: 'configuration_item',
	columns: [
		text('Product', 'product', LONGEST_NAME),
		word('Status', 'status', ITEM_STATUSES, 'in_production'),
		reference('Site', 'site', 'site'),
		reference('Support Team', 'support_team', 'team'),
		links('Users', 'configuration_item_user', 'configuration_item', 'person'),
		links('Services', 'configuration_item_service', 'configuration_item', 'service_instance')
	],
	defaults: { status: "'in_production'" }
});
