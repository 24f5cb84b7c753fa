/**
 * Parts what stands behind a number from the number: the extension ("ext. 12", "x12", "#12", "DW 12"), a
 * conference code behind a pause (",,123456789#"), words ("... 2nd floor", "... (Ann)") and times
 * ("... 9:00-17:00"). An extension is kept apart and never read as digits of the number.
 * Reads text that went through `readableText`.
 */
import { countDigits, isDigitAt } from './field-division.ts';
import { EXTENSION_WORDS, FLOOR_WORDS, NUMBER_WORDS } from './extension-words.ts';

/** Nothing is cut off before so many digits: they may be an area code. */
const FEWEST_DIGITS = 7;
const LONGEST_EXTENSION = 7;

export interface Parted {
	readonly text: string;
	readonly extension: string | undefined;
}

/** Signs, `x` and the pauses `w` and `p` stand right behind the digits; a word may have others before it. */
const MARK = new RegExp(
	`[#;,~]|(?<!\\p{L})(?:x{1,2}|[wp]{1,3})(?!\\p{L})|(?<!\\p{L})(${EXTENSION_WORDS.join('|')})(?!\\p{L})`,
	'gu'
);

/** Groups of digits right behind a mark, not glued to a letter ("2nd") and not a time. */
const BEHIND_MARK = new RegExp(
	`[ .:#=()[\\],~;-]{0,40}(?:(?:${NUMBER_WORDS.join('|')})[ .:#]{1,5})?(\\d+(?:[ .-]\\d+)*)(?![\\p{L}\\d]|:\\d)`,
	'uy'
);

const FLOOR = `(?<!\\d)\\d{1,2}(?: ?(?:st|nd|rd|th|ste|de|eme|er|re|e|o|a|\\.|:[ae]))?[ -]?(?:${FLOOR_WORDS.join('|')})(?!\\p{L})`;
const ORDINAL = '(?<!\\d)\\d{1,2}(?:st|nd|rd|th|ste|eme)(?!\\p{L})';
const TIME = '(?<!\\d)\\d{1,2}(?::\\d{2}(?!\\d)|h\\d{0,2}(?![\\p{L}\\d])| ?[ap]\\.?m(?!\\p{L}))';

/** Opening hours: "9-17h", "9.00-17.00", "9 to 5", "24/7". Without minutes or a word they would be digits of the number. */
const HOUR = '(?:[01]?\\d|2[0-4])';
const HOUR_AND_MINUTES = `${HOUR}[.:h][0-5]\\d`;
const HOURS =
	'(?<=[ (\\[])(?:' +
	[
		`${HOUR_AND_MINUTES} ?- ?${HOUR_AND_MINUTES}(?!\\d)`,
		`${HOUR}(?:[.:h][0-5]\\d)? ?- ?${HOUR}(?:[.:][0-5]\\d)? ?(?:h|hrs|hours|u|uur|uhr|heures|horas)(?!\\p{L})`,
		`${HOUR}(?:[.:h][0-5]\\d)? (?:to|till|bis|tot|til) ${HOUR}(?!\\d)`,
		'24 ?/ ?7(?!\\d)'
	].join('|') +
	')';

const FLOOR_OR_TIME = new RegExp(`${FLOOR}|${ORDINAL}|${HOURS}|${TIME}`, 'gu');

/**
 * A word has two letters or more; one letter is a slip of the finger, unless a colon makes it a label.
 * "(9-17)" are opening hours, other digits in brackets belong to the number.
 */
const WORDS = new RegExp(
	[
		'[([{][^()[\\]{}]*\\p{L}',
		'\\p{L}{2}',
		'(?<!\\p{L})\\p{L}:',
		'\\( ?(?:[01]?\\d|2[0-4]) ?- ?(?:[01]?\\d|2[0-4]) ?\\)'
	].join('|'),
	'gu'
);

/** "+1 202 555 0123-204#": an American writing. "… 4567#" ends a shorter number, as when it is keyed in. */
const BEFORE_HASH = /^([^#]*)[ -](\d{1,6})# *$/;
const FEWEST_BEFORE_HASH = 10;

/** Takes floors and times off first, since their digits would pass for an extension ("..., 2nd floor"). */
export function partExtension(text: string): Parted {
	const behind = afterDigits(text, FEWEST_DIGITS);
	if (behind === undefined) return { text, extension: undefined };
	const readable = cutAt(text, behind, FLOOR_OR_TIME);
	for (const mark of readable.slice(behind).matchAll(MARK)) {
		const parted = partAt(readable, behind + mark.index, mark);
		if (parted !== undefined) return parted;
	}
	const [, number = '', keyed] = BEFORE_HASH.exec(readable) ?? [];
	if (countDigits(number) >= FEWEST_BEFORE_HASH) return { text: number, extension: keyed };
	return { text: readable, extension: undefined };
}

/** Cuts the number off at the first word, bracketed words or hours, if 7 digits stand before. */
export function cutAtWords(text: string): string {
	const behind = afterDigits(text, FEWEST_DIGITS);
	if (behind === undefined) return text;
	return cutAt(text, behind, WORDS);
}

function partAt(text: string, at: number, [mark, word]: RegExpExecArray): Parted | undefined {
	const before = text.slice(0, at);
	if (word === undefined && !/\d[^\p{L}\d]{0,20}$/u.test(before.slice(-21))) return undefined;
	const digits = digitsBehind(text, at + mark.length);
	if (digits === undefined) return undefined;
	if (digits.all.length <= LONGEST_EXTENSION) return { text: before, extension: digits.all };
	const isExtension = word !== undefined && digits.first.length <= LONGEST_EXTENSION;
	return { text: before, extension: isExtension ? digits.first : undefined };
}

function digitsBehind(text: string, at: number): { all: string; first: string } | undefined {
	BEHIND_MARK.lastIndex = at;
	const groups = BEHIND_MARK.exec(text)?.[1];
	if (groups === undefined) return undefined;
	return { all: groups.replace(/\D/g, ''), first: /^\d+/.exec(groups)?.[0] ?? '' };
}

/** Where the text goes on behind so many digits; undefined if it has fewer. */
function afterDigits(text: string, count: number): number | undefined {
	let seen = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (isDigitAt(text, at)) seen += 1;
		if (seen === count) return at + 1;
	}
	return undefined;
}

/** Searches in the whole text, so that a pattern can look back at the digits before `from`. */
function cutAt(text: string, from: number, pattern: RegExp): string {
	pattern.lastIndex = from;
	const found = pattern.exec(text);
	return found === null ? text : text.slice(0, found.index);
}
