/** The columns of type `items`: configuration items. Pure. */
import { ITEM_STATUSES } from '#services/item-statuses.ts';
import { links } from './belongings.ts';
import { LONGEST_NAME, reference, text, word } from './column.ts';
import { namedRecords } from './file-type.ts';

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
