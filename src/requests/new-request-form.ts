/** The form of a new request: what was typed, and what is wrong with it. Pure. */
import { CATEGORIES, IMPACTS, LONGEST_NOTE_BYTES, LONGEST_SUBJECT, type Category, type Impact } from './vocabulary.ts';

/** Texts as they stand in the form. */
export interface NewRequestTexts {
	readonly subject: string;
	readonly requestedFor: string;
	readonly requestedForId: string;
	readonly category: Category | '';
	readonly impact: Impact | '';
	readonly note: string;
	readonly internalNote: string;
}

/** Of an empty form: most calls are about something that broke for the one who calls. */
export function emptyRequest(requestedFor: { readonly id: number; readonly name: string }): NewRequestTexts {
	return {
		subject: '',
		requestedFor: requestedFor.name,
		requestedForId: String(requestedFor.id),
		category: 'incident',
		impact: '',
		note: '',
		internalNote: ''
	};
}

export function readRequestForm(form: FormData): NewRequestTexts {
	return {
		subject: textOf(form, 'subject').replace(/\s+/gu, ' ').trim(),
		requestedFor: textOf(form, 'requestedFor').trim(),
		requestedForId: textOf(form, 'requestedForId').trim(),
		category: CATEGORIES.find((category) => category === form.get('category')) ?? '',
		impact: IMPACTS.find((impact) => impact === form.get('impact')) ?? '',
		note: lines(textOf(form, 'note')),
		internalNote: lines(textOf(form, 'internalNote'))
	};
}

/** A sentence for each field that is wrong, by name; empty if all is right. */
export function checkRequestForm(texts: NewRequestTexts): Record<string, string> {
	return Object.fromEntries(
		[
			['subject', wrongSubject(texts.subject)],
			[
				'requestedFor',
				texts.requestedFor === '' ? 'Say for whom it is: the caller, or somebody else by name.' : undefined
			],
			['category', texts.category === '' ? 'Choose what kind of request it is.' : undefined],
			['note', wrongNote(texts.note)],
			['internalNote', wrongNote(texts.internalNote)]
		].filter((entry): entry is [string, string] => entry[1] !== undefined)
	);
}

function wrongSubject(subject: string): string | undefined {
	if (subject === '') return 'Write in a few words what it is about, such as “Printer on floor 3 jams”.';
	if (subject.length <= LONGEST_SUBJECT) return undefined;
	return `A subject has at most ${LONGEST_SUBJECT} characters; this one has ${subject.length}. Put the rest into the note.`;
}

function wrongNote(note: string): string | undefined {
	const bytes = new TextEncoder().encode(note).length;
	if (bytes <= LONGEST_NOTE_BYTES) return undefined;
	return `A note has at most ${LONGEST_NOTE_BYTES / 1024} KB; this one has ${Math.ceil(bytes / 1024)}.`;
}

/** Browsers send line ends as CR LF; NUL cannot be stored as text in PostgreSQL. */
function lines(text: string): string {
	return text.replace(/\r\n?/gu, '\n');
}

function textOf(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value.replaceAll('\0', '') : '';
}
