/**
 * Refuses what the finder takes for a telephone number and the text around it, or its own digits, show to be
 * something else. Places are in the text as it was written, not as it was blanked.
 */
import { speaksOfTelephonesBefore, type Span } from './find-in-text-labels.ts';

/** A letter, sign of money or sign of an identifier; a combining mark belongs to the letter before it. */
const TOUCHING = String.raw`[\p{Script=Latin}\u0300-\u036F\p{Sc}%#@]`;
const ENDS_TOUCHING = new RegExp(`${TOUCHING}$`, 'u');
const BEGINS_TOUCHING = new RegExp(`^${TOUCHING}`, 'u');

/** A minus that is no hyphen behind a word; the finder may have taken a bracket before it into the number. */
const ENDS_WITH_MINUS = /(?:^|[^\p{L}])[-−–]$/u;
const FIRST_OF_NUMBER = /[\p{Nd}+＋]/u;

/** A number with a decimal point: its whole part has no leading zero, as a telephone number's would. */
const DECIMAL = /^(?:0|[1-9]\d?)\.\d{4,}$/;

/** Digits and nothing between them, the first of them no zero; the finder may have taken a bracket around them along. */
const BARE_RUN = /^[([［（]?[^\P{Nd}0٠۰０]\p{Nd}*[)\]］）]?$/u;

/** Lengths of card numbers (ISO/IEC 7812-1) and the first digits of those that pay or travel. */
const CARD = /^[2-6]\d{12,18}$/;

/** Whether a number that was found is none after all. */
export function isRefused(text: string, { start, end }: Span): boolean {
	const raw = text.slice(start, end);
	const before = upTo(text, start);

	if (/^\p{Nd}/u.test(raw) && ENDS_TOUCHING.test(before)) return true;
	if (BEGINS_TOUCHING.test(text.slice(end, end + 2))) return true;
	if (ENDS_WITH_MINUS.test(upTo(text, start + raw.search(FIRST_OF_NUMBER))) || DECIMAL.test(raw)) return true;
	return isCard(raw) || isUnexplainedRun(text, { start, end });
}

/** The last two UTF-16 units before a place. */
function upTo(text: string, at: number): string {
	return text.slice(Math.max(0, at - 2), at);
}

function isCard(raw: string): boolean {
	if (raw.startsWith('+')) return false;
	const digits = raw.replace(/\D/g, '');
	return CARD.test(digits) && hasRightCheckDigit(digits);
}

/** The formula of Luhn (ISO/IEC 7812-1, annex B). */
function hasRightCheckDigit(digits: string): boolean {
	const sum = [...digits]
		.reverse()
		.map((digit, place) => Number(digit) * (place % 2 === 1 ? 2 : 1))
		.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
	return sum % 10 === 0;
}

/** Digits without plus, leading zero or separator could count anything, unless they are all that was written. */
function isUnexplainedRun(text: string, { start, end }: Span): boolean {
	if (!BARE_RUN.test(text.slice(start, end))) return false;
	if (!/[\p{L}\p{Nd}]/u.test(text.slice(0, start) + text.slice(end))) return false;
	return !speaksOfTelephonesBefore(text, start);
}
