/** Sentences of the pages that an opened address leads to. Pure. */
import { givenNameOf } from '#people/person-card.ts';
import type { RequestDetail, RequestRow } from '#requests/request-views.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { showValue } from './cti-address.ts';
import type { Finding, Found } from './findings.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './questions.ts';

/** Longest quotation of a note in a sentence, in characters. */
const LONGEST_QUOTATION = 90;

type ArrivalTexts = AllTexts['arrival'];

/** Why a parameter did not decide, as half a sentence. */
export function sayTried(question: Question, findings: readonly Finding[], { tried }: ArrivalTexts): string {
	const { absence, parameter } = question;
	if (absence === 'too-long') return tried.tooLong(parameter.length);
	if (absence !== undefined) return tried[absence];
	if (findings.some(({ people }) => people.length > 0)) return tried.weak;
	if (parameter.name !== 'telephone') {
		return question.requestId === undefined && parameter.name === 'request' ? tried.notARequest : tried[parameter.name];
	}
	return sayNoNumber(question.number, tried);
}

function sayNoNumber(number: Question['number'], tried: ArrivalTexts['tried']): string {
	if (number === undefined) return tried['no-number'];
	if (number.digits.length < 7) return tried.short;
	const end = number.digits.slice(-7);
	return tried.number(`${end.slice(0, 3)} ${end.slice(3)}`);
}

/** Title and first sentence where nobody is shown. */
export function sayNobody(
	outcome: Outcome,
	questions: readonly Question[],
	{ nobody }: ArrivalTexts
): { readonly title: string; readonly lead: string } {
	if (outcome === 'withheld' || outcome === 'refused') return nobody[outcome];
	if (outcome === 'nothing') return { title: nobody.noNumber, lead: sayNothing(questions, nobody) };
	return questions.some(({ number }) => number !== undefined) ? nobody.hasNumber : nobody.found;
}

function sayNothing(questions: readonly Question[], nobody: ArrivalTexts['nobody']): string {
	const placeholder = questions.find(({ absence }) => absence === 'placeholder');
	if (placeholder !== undefined) return nobody.unfilled(quote(showValue(placeholder.parameter)));
	const words = questions.find(({ absence }) => absence === 'no-number');
	return words === undefined ? nobody.nothing : nobody.wordsOnly(quote(showValue(words.parameter)));
}

/** Names the other person whom a later parameter means. */
export function sayDisagreement(other: Found, arrived: string | undefined, texts: ArrivalTexts): string {
	if (other.reason.by !== 'telephone') return texts.isOther(other.reason.words, other.name);
	return texts.keptOnOther(arrived, other.name, lowerFirst(other.reason.words));
}

/** Why this is most likely what the call is about; the first words are marked. */
export function sayLikely(
	row: RequestRow,
	detail: RequestDetail | undefined,
	{ requests }: AllTexts
): { lead: string; rest: string } {
	const { likely } = requests;
	if (row.status === 'completed') return { lead: likely.justCompleted, rest: likely.mayReopen };
	if (row.status !== 'waiting_for_customer') return { lead: likely.overdue, rest: sayWho(row, likely) };
	const lead = likely.waitingFor(givenNameOf(row.requestedBy.name));
	const notes = detail?.id === row.id ? detail.notes : [];
	const last = notes.findLast((note) => !note.internal && note.by?.id !== row.requestedBy.id);
	if (last?.by == null) return { lead, rest: '' };
	return { lead, rest: likely.wrote(givenNameOf(last.by.name), quote(last.text)) };
}

function sayWho({ member, team }: RequestRow, likely: AllTexts['requests']['likely']): string {
	if (member !== null) return likely.worksOnIt(givenNameOf(member.name));
	return team === null ? likely.nobodyWorks : likely.liesWith(team.name);
}

function quote(text: string): string {
	const line = text.trim().split(/\n/u)[0] ?? '';
	const sentence = /^.{10,}?[.?!](?=\s|$)/u.exec(line)?.[0] ?? line;
	return sentence.length <= LONGEST_QUOTATION ? sentence : `${sentence.slice(0, LONGEST_QUOTATION - 1).trimEnd()}…`;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
