/** The columns of type `requests`, and what has to hold between them. Pure. */
import {
	CATEGORIES,
	COMPLETION_REASONS,
	IMPACTS,
	isClosed,
	LONGEST_SUBJECT,
	MAJOR_INCIDENT_STATUSES,
	STATUSES,
	type Status
} from '#requests/vocabulary.ts';
import { links } from './belongings.ts';
import type { Value } from './cells.ts';
import {
	flag,
	ID,
	longText,
	moment,
	reference,
	required,
	SOURCE,
	SOURCE_ID,
	text,
	word,
	type Values
} from './column.ts';
import { checkSource, isEmpty, type FileType, type RowProblem } from './file-type.ts';

/** Nobody has worked on it yet. */
const UNTOUCHED: readonly Status[] = ['assigned', 'on_backlog'];

export const REQUEST_FILE: FileType = {
	words: ['request', 'requests'],
	columns: [
		ID,
		SOURCE,
		SOURCE_ID,
		required(reference('Requested By', 'requested_by', 'person'), 'Who asked? Write a primary email.'),
		reference('Requested For', 'requested_for', 'person'),
		reference('Created By', 'created_by', 'person'),
		required(text('Subject', 'subject', LONGEST_SUBJECT), 'A request needs a subject.'),
		required(word('Category', 'category', CATEGORIES), `Write one of: ${CATEGORIES.join(', ')}.`),
		word('Impact', 'impact', IMPACTS),
		word('Status', 'status', STATUSES, 'assigned'),
		word('Completion Reason', 'completion_reason', COMPLETION_REASONS),
		reference('Member', 'member', 'person'),
		longText('Note', 'note'),
		longText('Internal Note', 'internal_note'),
		moment('Created At', 'created_at'),
		moment('Completed At', 'completed_at'),
		reference('Team', 'team', 'team'),
		reference('Service', 'service_instance', 'service_instance'),
		links('Configuration Items', 'request_configuration_item', 'request', 'configuration_item'),
		reference('Template', 'template', 'request_template'),
		flag('Urgent', 'urgent'),
		word('Major Incident Status', 'major_incident_status', MAJOR_INCIDENT_STATUSES),
		reference('Grouped Into', 'grouped_into', 'request'),
		moment('Waiting Until', 'waiting_until'),
		moment('Response Target At', 'response_target_at'),
		moment('Resolution Target At', 'resolution_target_at'),
		moment('Next Target At', 'next_target_at'),
		moment('Desired Completion At', 'desired_completion_at')
	],
	required: ['Requested By', 'Subject', 'Category'],
	check: (values) => [...checkSource(values), ...checkReason(values), ...checkCompletion(values)],
	derive: (values) => ({
		...values,
		requested_for: values['requested_for'] ?? values['requested_by'] ?? null,
		responded: !UNTOUCHED.includes(statusOf(values)),
		next_target_at: values['next_target_at'] ?? nextTargetOf(values)
	})
};

/** The answer, until somebody has worked on it; then the solution. Nothing is due while it waits for the customer. */
function nextTargetOf(values: Values): Value {
	const status = statusOf(values);
	if (isClosed(status) || status === 'waiting_for_customer') return null;
	const response = UNTOUCHED.includes(status) ? values['response_target_at'] : null;
	return response ?? values['resolution_target_at'] ?? null;
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
