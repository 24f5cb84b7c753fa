/** The columns of type `requests`, and what has to hold between them. Pure. */
import {
	CATEGORIES,
	COMPLETION_REASONS,
	IMPACTS,
	isClosed,
	LONGEST_SUBJECT,
	STATUSES,
	type Status
} from '#requests/vocabulary.ts';
import { readText } from './cells.ts';
import { fill, ID, longText, moment, reference, required, SOURCE, SOURCE_ID, word, type Values } from './column.ts';
import { isEmpty, needsSource, type FileType, type RowProblem } from './file-type.ts';

const SUBJECT = fill('Subject', 'subject', 'text', (written) => readText(written, LONGEST_SUBJECT));

export const REQUEST_FILE: FileType = {
	words: ['request', 'requests'],
	columns: [
		ID,
		SOURCE,
		SOURCE_ID,
		required(reference('Requested By', 'requested_by', 'person'), 'Who asked? Write a primary email.'),
		reference('Requested For', 'requested_for', 'person'),
		reference('Created By', 'created_by', 'person'),
		required(SUBJECT, 'A request needs a subject.'),
		required(word('Category', 'category', CATEGORIES), `Write one of: ${CATEGORIES.join(', ')}.`),
		word('Impact', 'impact', IMPACTS),
		{ ...word('Status', 'status', STATUSES), empty: { status: 'assigned' } },
		word('Completion Reason', 'completion_reason', COMPLETION_REASONS),
		reference('Member', 'member', 'person'),
		longText('Note', 'note'),
		longText('Internal Note', 'internal_note'),
		moment('Created At', 'created_at'),
		moment('Completed At', 'completed_at')
	],
	required: ['Requested By', 'Subject', 'Category'],
	check: (values) => [...checkSource(values), ...checkReason(values), ...checkCompletion(values)],
	derive: (values) => ({ ...values, requested_for: values['requested_for'] ?? values['requested_by'] ?? null })
};

function checkSource({ source, source_id }: Values): RowProblem[] {
	return !isEmpty(source_id) && isEmpty(source) ? [needsSource()] : [];
}

function checkReason(values: Values): RowProblem[] {
	if (isEmpty(values['completion_reason']) || statusOf(values) === 'completed') return [];
	const message = `Only a completed request has one; the status is ${statusOf(values)}.`;
	return [{ column: 'Completion Reason', message }];
}

function checkCompletion(values: Values): RowProblem[] {
	const { created_at, completed_at } = values;
	if (isEmpty(completed_at)) return [];
	if (!isClosed(statusOf(values))) {
		return [{ column: 'Completed At', message: `The status is ${statusOf(values)}: the request is not completed.` }];
	}
	if (isEmpty(created_at) || String(created_at) <= String(completed_at)) return [];
	return [{ column: 'Completed At', message: 'The request was completed before it was created.' }];
}

function statusOf({ status }: Values): Status {
	return STATUSES.find((known) => known === status) ?? 'assigned';
}
