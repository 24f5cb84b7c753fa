/** The columns of type `people_contact_details`, and the telephone numbers that follow from a row. Pure. */
import { telephoneRows } from '#people/telephones.ts';
import { readText } from './cells.ts';
import { fill, flag, reference, required, word, type Values } from './column.ts';
import type { FileType, RowProblem } from './file-type.ts';

/** Longest address or number in characters, as 4me's. */
const LONGEST_URI = 255;

/** Labels that a person's contacts may have, as 4me's. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
	telephone: ['work', 'mobile', 'home', 'fax'],
	email: ['work', 'personal'],
	website: ['work', 'personal']
};

const URI = fill('Contact URI', 'uri', 'text', (written) => readText(written, LONGEST_URI));

export const CONTACT_FILE: FileType = {
	words: ['contact detail', 'contact details'],
	columns: [
		required(reference('Person', 'person', 'person'), 'Whose contact is it? Write the primary email of the person.'),
		required(word('Contact Protocol', 'protocol', Object.keys(LABELS)), 'Write telephone, email or website.'),
		required(word('Contact Label', 'label', ['work', 'mobile', 'home', 'fax', 'personal']), 'Write a label like work.'),
		required(URI, 'Write the number or the address.'),
		flag('Integration', 'from_directory')
	],
	required: ['Person', 'Contact Protocol', 'Contact Label', 'Contact URI'],
	notKept: 'Address',
	check: (values) => [...checkLabel(values), ...checkNumber(values)],
	derive: (values) => ({ ...values, telephones: rowsOf(values) })
};

function checkLabel({ protocol, label }: Values): RowProblem[] {
	const labels = LABELS[String(protocol)] ?? [];
	if (labels.includes(String(label))) return [];
	const message = `${String(label)} is no label of this protocol (${String(protocol)}). Write one of: ${labels.join(', ')}.`;
	return [{ column: 'Contact Label', message }];
}

function checkNumber({ protocol, uri }: Values): RowProblem[] {
	if (protocol !== 'telephone' || /\p{Nd}/u.test(String(uri))) return [];
	return [{ column: 'Contact URI', message: 'There are no digits in this telephone number.' }];
}

function rowsOf({ protocol, label, uri }: Values) {
	const contact = { protocol: String(protocol), label: String(label), uri: String(uri) };
	return telephoneRows(contact).map((row) => ({ ...row }));
}
