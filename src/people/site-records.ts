/** Sites as programs write them. Pure. */
import type { RecordKind } from '#records/record-kind.ts';

export const SITES: RecordKind = {
	table: 'site',
	noun: 'site',
	word: 'site',
	nameField: 'name',
	defaults: {},
	links: {},
	references: []
};
