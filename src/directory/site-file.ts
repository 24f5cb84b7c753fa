/** The columns of type `sites`. Pure. */
import { readCountry, readTimeZone } from './cells.ts';
import { fill, ID, NAME, required, SOURCE, SOURCE_ID, text } from './column.ts';
import { checkIdentity, type RecordType } from './file-type.ts';

export const SITE_FILE: RecordType = {
	words: ['site', 'sites'],
	table: 'site',
	knownAs: 'name',
	knownAsColumn: 'Name',
	columns: [
		ID,
		SOURCE,
		SOURCE_ID,
		required(NAME, 'A site needs a name.'),
		fill('Country', 'country', 'text', readCountry),
		text('City', 'city', 80),
		fill('Time Zone', 'time_zone', 'text', readTimeZone)
	],
	required: [],
	needed: ['Name'],
	defaults: {},
	check: (values) => checkIdentity(values, 'name', 'Name')
};
