/** The columns of type `people`, with 4me's names, order and limits. Pure. */
import { emailKey, employeeKey, foldText, searchWords, supportKey } from '#people/search-keys.ts';
import { isWrong, readEmail, readFlag, readLocale, readPicture, readText, readTimeZone } from './cells.ts';
import { fill, flag, ID, LONGEST_NAME, longText, moment, reference, SOURCE, SOURCE_ID, text } from './column.ts';
import type { Column } from './column.ts';
import { checkIdentity, type RecordType } from './file-type.ts';

const NAME: Column = {
	name: 'Name',
	fills: { name: 'text', name_key: 'text' },
	empty: { wrong: 'A person needs a name.' },
	read(written) {
		const name = readText(written, LONGEST_NAME);
		return isWrong(name) ? name : { name, name_key: foldText(name), words: searchWords(name) };
	}
};

const PRIMARY_EMAIL = keyed('Primary Email', 'primary_email', 'email_key', readEmail, emailKey);
const SUPPORT_ID = keyed('Support ID', 'support_id', 'support_key', (id) => readText(id, 50), supportKey);
const EMPLOYEE_ID = keyed('Employee ID', 'employee_id', 'employee_key', (id) => readText(id, 128), employeeKey);

export const PERSON_FILE: RecordType = {
	words: ['person', 'people'],
	table: 'person',
	knownAs: 'email_key',
	knownAsColumn: 'Primary Email',
	columns: [
		ID,
		PRIMARY_EMAIL,
		SOURCE,
		SOURCE_ID,
		flag('Disabled', 'disabled'),
		NAME,
		fill('Picture URI', 'picture_uri', 'text', readPicture),
		reference('Organization', 'organization', 'organization'),
		text('Job Title', 'job_title', 80),
		SUPPORT_ID,
		text('Authentication ID', 'authentication_id', 128),
		EMPLOYEE_ID,
		text('Cost Per Hour', 'cost_per_hour', 40),
		reference('Manager', 'manager', 'person'),
		reference('Site', 'site', 'site'),
		text('Location', 'location', 80),
		longText('Information', 'information'),
		fill('Time Zone', 'time_zone', 'text', readTimeZone),
		fill('Time Format 24h', 'time_format_24h', 'boolean', readFlag),
		fill('Locale', 'locale', 'text', readLocale),
		fill('Auto Translation', 'auto_translation', 'boolean', readFlag),
		text('Do Not Translate Languages', 'do_not_translate_languages', 255),
		text('Work Hours', 'work_hours', 128),
		flag('VIP', 'vip'),
		text('UI Extension', 'ui_extension', 128),
		longText('Custom Data', 'custom_data'),
		longText('Custom Fields', 'custom_fields'),
		moment('Created At', 'created_at'),
		moment('Updated At', 'updated_at')
	],
	required: [],
	needed: ['Name'],
	defaults: { disabled: 'false', vip: 'false' },
	check: (values) => checkIdentity(values, 'email_key', 'Primary Email')
};

/** A column that is kept as it was written, and as it is looked up. */
function keyed(
	name: string,
	field: string,
	keyField: string,
	readCell: Parameters<typeof fill>[3],
	keyOf: (written: string) => string | null
): Column {
	return {
		name,
		fills: { [field]: 'text', [keyField]: 'text' },
		empty: { [field]: null, [keyField]: null },
		read(written) {
			const value = readCell(written);
			return isWrong(value) ? value : { [field]: value, [keyField]: keyOf(written) };
		}
	};
}
