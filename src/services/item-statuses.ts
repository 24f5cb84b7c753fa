/** The states of a configuration item. Pure. */

/** As 4me's. */
export const ITEM_STATUSES = [
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
] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];

/** Those in which nobody uses it any more, in SQL. */
export const GONE_ITEMS = `('archived', 'removed')`;
