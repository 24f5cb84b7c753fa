/** The columns of type `sites`. Pure. */
import { readCountry, readText, readTimeZone } from './cells.ts';
import { fill, ID, LONGEST_NAME, required, SOURCE, SOURCE_ID, text } from './column.ts';
import { checkIdentity, type RecordType } from './file-type.ts';

const NAME = fill('Name', 'name', 'text', (written) => readText(written, LONGEST_NAME));

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
	defaults: {},
	check: (values) => checkIdentity(values, 'name', 'Name')
};
