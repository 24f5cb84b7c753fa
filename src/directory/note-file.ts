/** The columns of type `notes`: what was written about requests, and to which status it led. Pure. */
import { STATUSES } from '#requests/vocabulary.ts';
import { flag, longText, moment, reference, required, SOURCE, SOURCE_ID, word, type Values } from './column.ts';
import { checkSource, isEmpty, type FileType, type RowProblem } from './file-type.ts';

export const NOTE_FILE: FileType = {
	words: ['note', 'notes'],
	columns: [
		SOURCE,
		SOURCE_ID,
		required(reference('Request', 'request', 'request'), 'Of which request? Write its ID or its Source ID.'),
		required(reference('Person', 'person', 'person'), 'Who wrote it? Write a primary email.'),
		required(longText('Text', 'text'), 'A note needs a text.'),
		flag('Internal', 'internal'),
		word('Medium', 'medium', ['telephone']),
		word('Status', 'status', STATUSES),
		moment('Created At', 'created_at')
	],
	required: ['Request', 'Person', 'Text'],
	check: (values) => [...checkSource(values), ...checkMoment(values)]
};

/** By which it is recognized when the file comes again. */
function checkMoment({ source_id, created_at }: Values): RowProblem[] {
	if (!isEmpty(source_id) || !isEmpty(created_at)) return [];
	return [{ column: 'Created At', message: 'A note without a Source ID needs the moment when it was written.' }];
}
