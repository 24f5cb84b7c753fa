/** The form of a new request: what was typed, and what is wrong with it. Pure. */
import type { AllTexts } from '#texts/all-texts.ts';
import { CATEGORIES, IMPACTS, LONGEST_NOTE_BYTES, LONGEST_SUBJECT, type Category, type Impact } from './vocabulary.ts';

/** Texts as they stand in the form; a record is its number, empty for none. */
export interface NewRequestTexts {
	readonly subject: string;
	readonly requestedFor: string;
	readonly requestedForId: string;
	readonly category: Category | '';
	readonly impact: Impact | '';
	readonly serviceId: string;
	readonly itemId: string;
	readonly note: string;
	readonly internalNote: string;
	readonly templateId: string;
	/** The template that has filled the form: one that was only chosen still has to. */
	readonly appliedTemplateId: string;
	/** Empty for the service's own support team. */
	readonly teamId: string;
	readonly memberId: string;
	/** The open request that this one is linked to. */
	readonly groupedIntoId: string;
}

/** Of an empty form: most calls are about something that broke for the one who calls. */
export function emptyRequest(requestedFor: { readonly id: number; readonly name: string }): NewRequestTexts {
	return {
		...readTexts(() => ''),
		requestedFor: requestedFor.name,
		requestedForId: String(requestedFor.id),
		category: 'incident'
	};
}

export function readRequestForm(form: FormData): NewRequestTexts {
	return readTexts((name) => form.get(name));
}

/** Of whatever holds texts by the names of the fields: a form that was sent, or a draft. What is no text is empty. */
export function readTexts(valueOf: (name: string) => unknown): NewRequestTexts {
	const text = (name: string) => textOf(valueOf(name));
	const number = (name: string) => /^\d{1,15}$/u.exec(text(name).trim())?.[0] ?? '';
	return {
		subject: text('subject').replace(/\s+/gu, ' ').trim(),
		requestedFor: text('requestedFor').trim(),
		requestedForId: number('requestedForId'),
		category: CATEGORIES.find((category) => category === valueOf('category')) ?? '',
		impact: IMPACTS.find((impact) => impact === valueOf('impact')) ?? '',
		serviceId: number('serviceId'),
		itemId: number('itemId'),
		note: lines(text('note')),
		internalNote: lines(text('internalNote')),
		templateId: number('templateId'),
		appliedTemplateId: number('appliedTemplateId'),
		teamId: number('teamId'),
		memberId: number('memberId'),
		groupedIntoId: number('groupedIntoId')
	};
}

/** A sentence for each field that is wrong, by name; empty if all is right. */
export function checkRequestForm(
	texts: NewRequestTexts,
	{ wrong }: Pick<AllTexts['newRequest'], 'wrong'>
): Record<string, string> {
	return Object.fromEntries(
		[
			['subject', wrongSubject(texts.subject, wrong)],
			['requestedFor', texts.requestedFor === '' ? wrong.requestedForMissing : undefined],
			['category', texts.category === '' ? wrong.categoryMissing : undefined],
			['note', wrongNote(texts.note, wrong)],
			['internalNote', wrongNote(texts.internalNote, wrong)]
		].filter((entry): entry is [string, string] => entry[1] !== undefined)
	);
}

type Wrong = AllTexts['newRequest']['wrong'];

function wrongSubject(subject: string, wrong: Wrong): string | undefined {
	if (subject === '') return wrong.subjectMissing;
	return subject.length <= LONGEST_SUBJECT ? undefined : wrong.subjectLong(LONGEST_SUBJECT, subject.length);
}

function wrongNote(note: string, wrong: Wrong): string | undefined {
	const bytes = new TextEncoder().encode(note).length;
	return bytes <= LONGEST_NOTE_BYTES ? undefined : wrong.noteLong(LONGEST_NOTE_BYTES / 1024, Math.ceil(bytes / 1024));
}

/** Browsers send line ends as CR LF; NUL cannot be stored as text in PostgreSQL. */
function lines(text: string): string {
	return text.replace(/\r\n?/gu, '\n');
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.replaceAll('\0', '') : '';
}
