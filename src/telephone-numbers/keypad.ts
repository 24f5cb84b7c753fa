/**
 * Letters that stand for keys of a telephone (ITU-T E.161): "1-800-FLOWERS", and the words that phone
 * systems spell on the keypad where a number is withheld. Reads text that went through `readableText`.
 */
import { isValidInternational } from './numbering-plan.ts';

const KEY_OF = new Map(
	['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'].flatMap((letters, index) =>
		[...letters].map((letter) => [letter, String(index + 2)])
	)
);

const WITHHELD = new Set(
	['anonymous', 'restricted', 'blocked', 'unknown', 'unavailable', 'private'].map((word) => keysOf(word))
);

/** Digits, a dash or blank, letters; digits may follow among the letters. */
const LETTERED = /^([+\d\s().\-/]*\d[)\]]?[ -]+)([a-z]{2}[a-z\d -]*)$/;
const FEWEST_LETTERS = 3;
const MOST_KEYS = 11;

/** Whether the digits spell ANONYMOUS or one of its kin; zeros in front do not count. */
export function spellsWithheld(digits: string): boolean {
	return WITHHELD.has(digits.replace(/^0+/, ''));
}

/**
 * The text with letters replaced by keys, if that gives a valid number. Where no plus is written only the
 * plan of North America counts, the home of such numbers: "7946 0123 Ann" must not become a Russian number.
 */
export function dialLetters(text: string): string | undefined {
	const [, digits = '', tail = ''] = LETTERED.exec(text.trim()) ?? [];
	const keys = `${digits}${keysOf(tail)}`.replace(/\D/g, '');
	const letters = tail.replace(/[^a-z]/g, '').length;
	if (letters < FEWEST_LETTERS || keys.length > MOST_KEYS) return undefined;
	return isValid(keys, text.includes('+')) ? `${digits}${keysOf(tail)}` : undefined;
}

function isValid(keys: string, plus: boolean): boolean {
	if (plus || (keys.length === 11 && keys.startsWith('1'))) return isValidInternational(keys);
	return keys.length === 10 && isValidInternational(`1${keys}`);
}

function keysOf(word: string): string {
	return [...word].map((letter) => KEY_OF.get(letter) ?? letter).join('');
}
