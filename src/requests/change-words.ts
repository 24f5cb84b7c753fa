/** Changes of a request as sentences: "Ben set the status to completed and the completion reason to solved". Pure. */
import { givenNameOf } from '#people/person-card.ts';
import type { Texts } from '#texts/texts.ts';
import { HISTORY_FIELDS, STATE_FIELDS } from './request-state.ts';
import type { Change } from './request-views.ts';

export interface SayChange {
	readonly texts: Texts;
	/** How a moment is told: "Fri 16:12". */
	readonly sayMoment: (at: string) => string;
}

type Told = Pick<Change, 'by' | 'field' | 'before' | 'after'>;

const ORDER = STATE_FIELDS.map((field) => HISTORY_FIELDS[field]);

/** Of changes that one person made at once, the status first. */
export function changesInWords(made: readonly Told[], say: SayChange): string {
	const changes = made.toSorted((one, other) => ORDER.indexOf(one.field) - ORDER.indexOf(other.field));
	const { history } = say.texts.requests;
	const [first] = changes;
	if (first === undefined) return '';
	if (first.by === null) return capital(changes.map((change) => withoutWho(change, say)).join(', '));

	const who = givenNameOf(first.by.name);
	const isReopened = changes.some(isReopening);
	// What a reopened request loses, and that it is open again, goes without saying.
	const others = changes.filter(({ field }) => !isReopened || !['status', 'completion_reason'].includes(field));
	const set = others.filter(({ after }) => after !== null).map((change) => setTo(change, say));
	const cleared = others.filter(({ after }) => after === null).map(({ field }) => fieldInWords(field, say.texts));
	return [
		isReopened ? history.reopened(who) : '',
		set.length > 0 ? history.set(who, set.reduce(history.and)) : '',
		cleared.length > 0 ? history.cleared(who, cleared.reduce(history.and)) : ''
	]
		.filter(Boolean)
		.join('; ');
}

function isReopening({ field, before, after }: Told): boolean {
	return field === 'status' && (before === 'completed' || before === 'declined') && after === 'assigned';
}

function setTo(change: Told, say: SayChange): string {
	return say.texts.requests.history.setTo(fieldInWords(change.field, say.texts), valueInWords(change, say));
}

function withoutWho(change: Told, say: SayChange): string {
	const { history } = say.texts.requests;
	const field = fieldInWords(change.field, say.texts);
	return change.after === null ? history.wasCleared(field) : history.wasSet(field, valueInWords(change, say));
}

function fieldInWords(field: string, { requests }: Texts): string {
	return wordIn(requests.history.fields, field) ?? field.replaceAll('_', ' ');
}

/** A value of the vocabulary in words, a moment as it is told; a name is as it was read. */
function valueInWords({ field, after }: Told, { texts, sayMoment }: SayChange): string {
	const { requests } = texts;
	const value = after ?? '';
	const impact = wordIn(requests.impacts, value)?.word;
	switch (field) {
		case 'status':
			return lowered(wordIn(requests.statuses, value) ?? value);
		case 'category':
			return lowered(wordIn(requests.categories, value) ?? value);
		case 'impact':
			return lowered(impact ?? value);
		case 'completion_reason':
			return lowered(wordIn(requests.completionReasons, value) ?? value);
		case 'major_incident_status':
			return lowered(wordIn(requests.majorIncidents, value) ?? value);
		case 'urgent':
			return value === 'true' ? requests.history.yes : requests.history.no;
		case 'waiting_until':
			return sayMoment(value);
		case 'subject':
			return `“${value}”`;
		default:
			return value;
	}
}

function wordIn<Word>(words: Readonly<Record<string, Word>>, key: string): Word | undefined {
	return Object.hasOwn(words, key) ? words[key] : undefined;
}

function lowered(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
