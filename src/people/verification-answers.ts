/**
 * Whether what a caller said answers a question. People say things in many writings: without accents, with blanks
 * between digits, a day before or behind its month. Pure.
 */
import { foldText } from './search-keys.ts';
import type { AnsweredBy } from './verification.ts';

/** Words that name the kind of a place, which nobody counts as the answer. */
const KINDS_OF_PLACE = /\b(?:room|desk|floor|kamer|bureau|werkplek|verdieping|raum|zimmer|workshop|werkplaats)\b/gu;

const MONTHS = [
	['jan', 'januari', 'january'],
	['feb', 'februari', 'february'],
	['mrt', 'mar', 'maart', 'march'],
	['apr', 'april'],
	['mei', 'may'],
	['jun', 'juni', 'june'],
	['jul', 'juli', 'july'],
	['aug', 'augustus', 'august'],
	['sep', 'sept', 'september'],
	['okt', 'oct', 'oktober', 'october'],
	['nov', 'november'],
	['dec', 'december']
];

/** Years written with two digits up to this one are of this century. Our choice: nobody at a desk is younger. */
const LAST_SHORT_YEAR = 25;

/** Whether one of the values that the person's record has answers the question. */
export function agreesWith(field: AnsweredBy, kept: readonly string[], said: string): boolean {
	if (field === 'manager') return kept.some((name) => namesPerson(name, said));
	const readings = readingsOf(field, said);
	return kept.some((value) => readingsOf(field, value).some((reading) => readings.includes(reading)));
}

/** The forms in which an answer is compared; one that can be meant in two ways has two. None for an empty one. */
export function readingsOf(field: AnsweredBy, text: string): string[] {
	if (field === 'date') return readDates(text);
	const folded = foldText(text);
	if (field === 'primary_email') return present([folded.replaceAll(' ', '')]);
	if (field !== 'location') return present([onlyLetters(folded)]);
	return present([onlyLetters(folded), onlyLetters(folded.replace(KINDS_OF_PLACE, ''))]);
}

/** Every word said is one of the name, and one of them is of the last name: a first name alone is too little. */
function namesPerson(name: string, said: string): boolean {
	const words = wordsOf(name);
	const spoken = wordsOf(said);
	const last = name.trim().split(/\s+/u).at(-1) ?? '';
	const isOfLast = (word: string) => wordsOf(last).includes(word);
	return spoken.length > 0 && spoken.every((word) => words.includes(word)) && spoken.some(isOfLast);
}

function wordsOf(name: string): string[] {
	return present(foldText(name).split(/[^\p{L}\p{N}]+/u));
}

function onlyLetters(text: string): string {
	return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** As ISO 8601: "12-3-1984" is the twelfth of March or the third of December. */
function readDates(text: string): string[] {
	const parts = present(foldText(text).split(/[^\p{L}\p{N}]+|(?<=\d)(?=\p{L})/u)).filter(
		(part) => !isEndOfNumber(part)
	);
	const [first, second, third] = /^\d{8}$/u.test(parts[0] ?? '') ? eightDigits(parts[0] ?? '') : parts;
	if (first === undefined || second === undefined || third === undefined) return [];
	const orders =
		first.length === 4
			? [[first, second, third]]
			: [
					[third, second, first],
					[third, first, second]
				];
	const dates = orders.map(([year = '', month = '', day = '']) => dateOf(year, monthOf(month), day));
	return [...new Set(present(dates))];
}

/** "19840312" begins with its year. */
function eightDigits(digits: string): string[] {
	return /^(?:19|20)/u.test(digits)
		? [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)]
		: [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
}

/** Of "12th" and "3e". */
function isEndOfNumber(part: string): boolean {
	return ['st', 'nd', 'rd', 'th', 'e', 'de', 'of', 'van'].includes(part);
}

function monthOf(written: string): string {
	const named = MONTHS.findIndex((names) => names.includes(written));
	return named === -1 ? written : String(named + 1);
}

function dateOf(year: string, month: string, day: string): string {
	if (![year, month, day].every((part) => /^\d{1,4}$/u.test(part))) return '';
	const full = year.length <= 2 ? Number(year) + (Number(year) > LAST_SHORT_YEAR ? 1900 : 2000) : Number(year);
	const date = `${String(full).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const midnight = new Date(`${date}T00:00:00Z`);
	return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date) ? date : '';
}

function present(texts: readonly string[]): string[] {
	return texts.filter((text) => text !== '');
}
