/**
 * A registered field may hold several numbers ("020 7946 0123 / 07700 900123", "... or ...", one on each
 * line). Divides it into parts of one number each and leaves out those labelled as fax.
 *
 * The same signs stand inside single numbers ("030/23125 000", "...;ext=12", "..., 204"), so a field is
 * divided only where what would come out are numbers. A caller's number is never divided. Reads text that
 * went through `readableText`.
 */
import { FAX_WORDS, OR_WORDS, TELEPHONE_WORDS } from './extension-words.ts';

/** Fewest digits in each part of a list that is divided by a line end, a bar or a slash between blanks. */
const FEWEST_IN_LIST = 7;

/** Fewest digits of a full number, which begins with a plus or a zero. */
const FEWEST_IN_FULL_NUMBER = 9;

const LIST_DIVIDER = / +\/ +|[|\n]/;

/** Not two commas, which are a pause, and not the semicolon of a parameter (`;ext=12`). */
const DIVIDER = new RegExp(
	[
		'[/|\\n]',
		'(?<!, ?),(?! ?,)',
		';(?! ?[a-z][a-z0-9-]*=)',
		`(?<!\\p{L})(?:${OR_WORDS.join('|')})(?!\\p{L})`,
		'&'
	].join('|'),
	'gu'
);

const FAX = new RegExp(`(?<!\\p{L})(?:${FAX_WORDS.join('|')})`, 'u');
const TELEPHONE_AND_FAX = new RegExp(
	`(?<!\\p{L})(?:${TELEPHONE_WORDS.join('|')})\\p{L}{0,8}[^\\p{L}\\d]{1,4}(?:${FAX_WORDS.join('|')})`,
	'u'
);
const FAX_LETTER = /^[^\p{L}\d+]*f(?:[:.]| (?=[ (+\d]))|\( ?f ?\)[^\p{L}\d]*$/u;

const HAS_DIVIDER_OR_LABEL = /[^+\d ().-]/;

export function divideField(text: string): string[] {
	if (!HAS_DIVIDER_OR_LABEL.test(text)) return [text];
	const list = withLabels(text.split(LIST_DIVIDER));
	const parts = list.every((part) => countDigits(part) >= FEWEST_IN_LIST) ? list : [text];
	return parts.flatMap(divideFullNumbers).filter((part) => !isFax(part));
}

export function countDigits(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (isDigitAt(text, at)) count += 1;
	}
	return count;
}

/** Of ASCII, which is the only kind left in text that went through `readableText`. */
export function isDigitAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}

/** A piece without digits is a label: of the number behind it, or of the one before if it is the last. */
function withLabels(pieces: string[]): string[] {
	const parts: string[] = [];
	let label = '';
	for (const piece of pieces) {
		if (countDigits(piece) > 0) {
			parts.push(label + piece);
			label = '';
		} else {
			label += `${piece} `;
		}
	}
	return parts.length === 0 ? pieces : [...parts.slice(0, -1), `${parts.at(-1) ?? ''} ${label}`];
}

function divideFullNumbers(text: string): string[] {
	const parts: string[] = [];
	let start = 0;
	for (const divider of text.matchAll(DIVIDER)) {
		const end = divider.index + divider[0].length;
		if (!isFullNumber(text.slice(start, divider.index)) || !isFullNumber(text.slice(end))) continue;
		parts.push(text.slice(start, divider.index));
		start = end;
	}
	return [...parts, text.slice(start)];
}

function isFullNumber(text: string): boolean {
	const first = text.search(/\d/);
	if (first < 0 || countDigits(text) < FEWEST_IN_FULL_NUMBER) return false;
	return text[first] === '0' || plusBefore(text, first);
}

/** Whether a plus stands before the first digit with no letter between. */
export function plusBefore(text: string, firstDigit: number): boolean {
	const plus = text.lastIndexOf('+', firstDigit);
	return plus >= 0 && !/\p{L}/u.test(text.slice(plus, firstDigit));
}

/** Labelled before its digits, or behind them with no digits behind the label ("... Fax -99" labels only the 99). */
function isFax(part: string): boolean {
	if (FAX_LETTER.test(part)) return true;
	const label = part.search(FAX);
	if (label < 0 || TELEPHONE_AND_FAX.test(part)) return false;
	return countDigits(part.slice(0, label)) < FEWEST_IN_LIST || countDigits(part.slice(label)) === 0;
}
