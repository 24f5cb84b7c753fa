/**
 * Blanks out of a text what is no telephone number, so that the finder of numbers never sees it. The text
 * keeps its length: a place in the blanked text is the same place in the text as it was written.
 */
import { NO_NUMBERS } from './find-in-text-blanks.ts';
import { listLabeled } from './find-in-text-labels.ts';

/** Ends every number for the finder, and is neither letter nor sign that could touch one. */
const BLANK = '\n';

/** Fewest digits before a `#` that make what is behind it an extension: as many as the shortest local number. */
const DIGITS_BEFORE_EXTENSION = 7;

/** How far back those digits may stand, in UTF-16 units: a number of 15 digits with a separator after each. */
const NUMBER_BEFORE = 30;

/**
 * Fewer digits in a row are no number of an outside line. Only the finder's time is saved by leaving them out:
 * logs and tables are full of them.
 */
const FEWEST_DIGITS = 6;

/** How far behind a number its extension may end: ` , extension: ` and some digits, in UTF-16 units. */
const EXTENSION_WITHIN = 40;

/** Digits with what the finder takes for separators: dashes, slashes, dots, blanks, brackets and tildes. */
const ROW_OF_DIGITS =
	/\p{Nd}[\p{Nd} \u00A0\u00AD\u200B\u2060\u3000\u2010-\u2015\u2212ー－/／.．()（）［］[\]~⁓∼～-]*/gu;

const HASH_NUMBER = /[#＃]\p{Nd}[\p{Nd}./-]{0,40}/gu;
const NUMBER_AT_END = /[\p{Nd} \u00A0()./+-]*$/u;

/** The text at the same length, with line ends instead of everything that holds digits and is no telephone number. */
export function blankOut(text: string): string {
	const plain = NO_NUMBERS.reduce((left, pattern) => left.replace(pattern, blanks), text);
	return blankShortRows(blankHashNumbers(blankLabeled(plain)));
}

function blanks(matched: string): string {
	return BLANK.repeat(matched.length);
}

function blankLabeled(text: string): string {
	const pieces: string[] = [];
	let from = 0;
	for (const { start, end } of listLabeled(text)) {
		pieces.push(text.slice(from, start), BLANK.repeat(end - start));
		from = end;
	}
	return pieces.join('') + text.slice(from);
}

/** `#123456` is the number of a ticket, but in `020 7946 0123 #45` it is an extension. */
function blankHashNumbers(text: string): string {
	return text.replace(HASH_NUMBER, (matched, at: number) => {
		const before = NUMBER_AT_END.exec(text.slice(Math.max(0, at - NUMBER_BEFORE), at))?.[0] ?? '';
		const digits = before.replace(/\P{Nd}/gu, '').length;
		return digits >= DIGITS_BEFORE_EXTENSION ? matched : blanks(matched);
	});
}

function blankShortRows(text: string): string {
	let numberEndsAt = -EXTENSION_WITHIN;
	return text.replace(ROW_OF_DIGITS, (row, at: number) => {
		const mayBeExtension = at - numberEndsAt < EXTENSION_WITHIN;
		if (row.replace(/\P{Nd}/gu, '').length >= FEWEST_DIGITS) numberEndsAt = at + row.length;
		else if (!mayBeExtension) return blanks(row);
		return row;
	});
}
