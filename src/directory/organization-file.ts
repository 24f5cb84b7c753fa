/** The columns of type `organizations`. Pure. */
import { foldText, searchWords } from '#people/search-keys.ts';
import { isWrong, readText } from './cells.ts';
import { flag, ID, LONGEST_NAME, reference, SOURCE, SOURCE_ID, type Column } from './column.ts';
import { checkIdentity, type RecordType } from './file-type.ts';

const NAME: Column = {
	name: 'Name',
	fills: { name: 'text', name_key: 'text' },
	empty: { wrong: 'An organization needs a name.' },
	read(written) {
		const name = readText(written, LONGEST_NAME);
		return isWrong(name) ? name : { name, name_key: foldText(name), words: searchWords(name) };
	}
};

export const ORGANIZATION_FILE: RecordType = {
	words: ['organization', 'organizations'],
	table: 'organization',
	knownAs: 'name',
	knownAsColumn: 'Name',
	columns: [
		ID,
		SOURCE,
		SOURCE_ID,
		NAME,
		reference('Parent', 'parent', 'organization'),
		reference('Manager', 'manager', 'person'),
		flag('Disabled', 'disabled')
	],
	required: [],
	needed: ['Name'],
	defaults: { disabled: 'false' },
	check: (values) => checkIdentity(values, 'name', 'Name')
};
