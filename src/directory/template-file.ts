/** The columns of type `templates`: what a new request may begin with. Pure. */
import { CATEGORIES, IMPACTS, LONGEST_SUBJECT, STATUSES } from '#requests/vocabulary.ts';
import { longText, reference, required, text, word } from './column.ts';
import { namedRecords } from './file-type.ts';

export const TEMPLATE_FILE = namedRecords({
	words: ['template', 'templates'],
	table: 'request_template',
	columns: [
		required(text('Subject', 'subject', LONGEST_SUBJECT), 'A template needs a subject.'),
		word('Category', 'category', CATEGORIES),
		word('Impact', 'impact', IMPACTS),
		word('Status', 'status', STATUSES),
		text('Keywords', 'keywords', 255),
		longText('Note', 'note'),
		longText('Internal Note', 'internal_note'),
		reference('Service', 'service_instance', 'service_instance'),
		reference('Team', 'team', 'team'),
		reference('Member', 'member', 'person')
	],
	needed: ['Subject']
});
