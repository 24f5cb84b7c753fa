/** Sentences of the pages that an opened address leads to. Pure. */
import { givenNameOf } from '#people/person-card.ts';
import type { RequestDetail, RequestRow } from '#requests/request-views.ts';
import { showValue } from './cti-address.ts';
import type { Finding, Found } from './findings.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './questions.ts';

/** Longest quotation of a note in a sentence, in characters. */
const LONGEST_QUOTATION = 90;

const NOTHING_FOUND = {
	request: 'no request has this number',
	employeeID: 'no person has this employee ID',
	supportID: 'no person has this Support ID'
} as const;

const ABSENT = {
	empty: 'empty, skipped',
	placeholder: 'a placeholder that the telephone did not fill in, skipped',
	withheld: 'the caller hides the number',
	'no-number': 'no number in it, and nobody’s Support ID'
} as const;

/** Why a parameter did not decide, as half a sentence. */
export function sayTried(question: Question, findings: readonly Finding[]): string {
	const { absence, parameter } = question;
	if (absence === 'too-long') return `${parameter.length.toLocaleString('en-US')} characters are too many`;
	if (absence !== undefined) return ABSENT[absence];
	if (findings.some(({ people }) => people.length > 0)) return 'only weak matches';
	if (parameter.name !== 'telephone') {
		return question.requestId === undefined && parameter.name === 'request'
			? 'not the number of a request'
			: NOTHING_FOUND[parameter.name];
	}
	return sayNoNumber(question.number);
}

function sayNoNumber(number: Question['number']): string {
	if (number === undefined) return ABSENT['no-number'];
	if (number.digits.length < 7) return 'no extension or short number, and no Support ID, is equal to it';
	const end = number.digits.slice(-7);
	return `no work, mobile or home number has these digits, and none ends in ${end.slice(0, 3)} ${end.slice(3)}`;
}

/** Title and first sentence where nobody is shown. */
export function sayNobody(outcome: Outcome, questions: readonly Question[]): [title: string, lead: string] {
	if (outcome === 'withheld') {
		return ['The caller hides the number', 'Ask the name, or the Support ID on the badge.'];
	}
	if (outcome === 'refused') {
		return ['What arrived is too long', 'It cannot be a telephone number or an ID. Ask the name.'];
	}
	if (outcome === 'nothing') return ['No number arrived', sayNothing(questions)];
	return questions.some(({ number }) => number !== undefined)
		? ['Nobody has this number', 'Ask the name. Is it somebody we know from another number, or somebody new?']
		: ['Nobody was found', 'Ask the name. Is it somebody we know, or somebody new?'];
}

function sayNothing(questions: readonly Question[]): string {
	const placeholder = questions.find(({ absence }) => absence === 'placeholder');
	if (placeholder !== undefined) {
		const name = quote(showValue(placeholder.parameter));
		return `The telephone sent ${name} as it stands; its placeholder was not filled in. Ask the name.`;
	}
	const words = questions.find(({ absence }) => absence === 'no-number');
	if (words === undefined) return 'The telephone sent nothing that can be looked up. Ask the name.';
	return `The telephone sent “${quote(showValue(words.parameter))}”, in which there is no number. Ask the name.`;
}

/** Names the other person whom a later parameter means. */
export function sayDisagreement(other: Found, arrived: string | undefined): string {
	if (other.reason.by !== 'telephone') return `${other.reason.words} is ${other.name}.`;
	return `The number ${arrived ?? 'that called'} is kept on ${other.name} (${lowerFirst(other.reason.words)}).`;
}

/** Why this is most likely what the call is about; the first words are marked. */
export function sayLikely(row: RequestRow, detail: RequestDetail | undefined): { lead: string; rest: string } {
	if (row.status === 'completed') return { lead: 'Just completed.', rest: 'It can be reopened.' };
	const lead = `Waiting for ${givenNameOf(row.requestedBy.name)}.`;
	const notes = detail?.id === row.id ? detail.notes : [];
	const last = notes.findLast((note) => !note.internal && note.by?.id !== row.requestedBy.id);
	if (last?.by == null) return { lead, rest: '' };
	return { lead, rest: `${givenNameOf(last.by.name)} wrote: “${quote(last.text)}”` };
}

function quote(text: string): string {
	const line = text.trim().split(/\n/u)[0] ?? '';
	const sentence = /^.{10,}?[.?!](?=\s|$)/u.exec(line)?.[0] ?? line;
	return sentence.length <= LONGEST_QUOTATION ? sentence : `${sentence.slice(0, LONGEST_QUOTATION - 1).trimEnd()}…`;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
