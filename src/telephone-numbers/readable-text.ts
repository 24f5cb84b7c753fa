/**
 * Brings text as it was received to the one form in which the rest of this folder reads it: percent-escapes
 * undone, line ends as one line feed, invisible characters gone, digits of every script and all dashes in
 * ASCII, letters small and without accents (they only serve to recognize words such as "extensión").
 */
import { decodeTwice, withoutEscapes } from './percent-escapes.ts';

const PLAIN = /^[\n\x20-\x7e]*$/;

/** A query parser turned the plus of `+31201234567` into a blank. */
const EATEN_PLUS = /^ (?=\p{Nd}{8})/u;

const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/** Control (tabs and line ends aside), format and combining characters, and letters that are drawn as nothing. */
const INVISIBLE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}/gu;

/** Compatibility decomposition would make digits of them: "1/2". */
const FRACTION = /[\u00bc-\u00be\u2150-\u215f\u2189]/g;

/** Dashes, the minus sign, and the long-vowel mark that Japanese keyboards put in its place. */
const DASH = /[\p{Pd}\u2043\u2212\u30fc]/gu;

const BLANK = /\p{Zs}/gu;
const SLASH = /[\u2044\u2215]/g;
const DIGIT = /\p{Nd}/u;
const DIGITS = /(?![0-9])\p{Nd}/gu;

export function readableText(received: string): string {
	const decoded = decodeTwice(received).replace(EATEN_PLUS, '+');
	const text = PLAIN.test(decoded) ? decoded : plainCharacters(decoded);
	return withoutEscapes(text.toLowerCase());
}

/** Decomposed like Unicode NFKC; it leaves accents apart, so that they go with the combining characters. */
function plainCharacters(decoded: string): string {
	return decoded
		.replace(LINE_END, '\n')
		.replaceAll('\t', ' ')
		.replace(INVISIBLE, '')
		.replace(FRACTION, '')
		.toLowerCase()
		.normalize('NFKD')
		.replace(INVISIBLE, '')
		.replace(DIGITS, digitValue)
		.replace(DASH, '-')
		.replace(SLASH, '/')
		.replace(BLANK, ' ');
}

const KNOWN_DIGITS = new Map<string, string>();

function digitValue(digit: string): string {
	const known = KNOWN_DIGITS.get(digit);
	if (known !== undefined) return known;
	const value = String(placeInRun(digit.codePointAt(0) ?? 0) % 10);
	KNOWN_DIGITS.set(digit, value);
	return value;
}

/** Unicode keeps the ten digits of a script side by side, in order from zero (Unicode 4.6). */
function placeInRun(digit: number): number {
	let first = digit;
	while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
	return digit - first;
}
