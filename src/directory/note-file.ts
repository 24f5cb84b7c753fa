/** The columns of type `notes`: what was written about requests, and to which status it led. Pure. */
import { STATUSES } from '#requests/vocabulary.ts';
import { readUuid } from './cells.ts';
import { fill, flag, longText, moment, reference, required, SOURCE, SOURCE_ID, word, type Values } from './column.ts';
import { checkSource, isEmpty, type FileType, type RowProblem } from './file-type.ts';

export const NOTE_FILE: FileType = {
	words: ['note', 'notes'],
	columns: [
		fill('ID', 'note_id', 'uuid', readUuid),
		SOURCE,
		SOURCE_ID,
		required(reference('Request', 'request', 'request'), 'Of which request? Write its ID or its Source ID.'),
		reference('Person', 'person', 'person'),
		required(longText('Text', 'text'), 'A note needs a text.'),
		flag('Internal', 'internal'),
		word('Medium', 'medium', ['telephone']),
		word('Status', 'status', STATUSES),
		moment('Created At', 'created_at')
	],
	required: ['Request', 'Person', 'Text'],
	check: (values) => [...checkSource(values), ...checkPerson(values), ...checkMoment(values)]
};

/** Of notes that were there before, some have no author. */
function checkPerson({ person, note_id }: Values): RowProblem[] {
	if (!isEmpty(person) || !isEmpty(note_id)) return [];
	return [{ column: 'Person', message: 'Who wrote it? Write a primary email.' }];
}

/** By which it is recognized when the file comes again. */
function checkMoment({ note_id, source_id, created_at }: Values): RowProblem[] {
	if ([note_id, source_id, created_at].some((value) => !isEmpty(value))) return [];
	return [{ column: 'Created At', message: 'A note without a Source ID needs the moment when it was written.' }];
}
