/**
 * Reads a telephone number as it was written or received and says what was meant: digits, whether they begin
 * with a country code for sure (a plus), and an extension. The same form for both sides of a comparison; only
 * a registered field may hold several numbers. Needs no country, so that what is stored stays right when an
 * account or a site changes its country. Pure, and bounded for any input.
 */
import { readAddress, type Addressed } from './address.ts';
import { cutAtWords, partExtension } from './extension.ts';
import { countDigits, divideField, plusBefore } from './field-division.ts';
import { dialLetters, spellsWithheld } from './keypad.ts';
import { readableText } from './readable-text.ts';

/** One telephone number as it was meant. */
export interface TelephoneNumber {
	/** The digits that remain, 1 to 24, in written order; a `phone-context` stands in front already. */
	readonly digits: string;
	/** A plus that is believed, or a `phone-context`. */
	readonly plus: boolean;
	/** Without zeros in front, so that `x01` and `x1` are equal. */
	readonly extension: string | undefined;
}

/**
 * `withheld`: no digits, only zeros, or a word such as "anonymous". `none`: an address without a number in
 * it, such as `sip:ann@pbx.example` or 192.0.2.1.
 */
export type Canonical =
	| { readonly kind: 'number'; readonly number: TelephoneNumber }
	| { readonly kind: 'withheld' }
	| { readonly kind: 'none' }
	| { readonly kind: 'refused'; readonly reason: 'too-long' | 'too-many-digits' };

/** Most characters of a value as it is received. Our choice: ten times the longest number with all its signs. */
const LONGEST_VALUE = 256;

/** E.164 allows 15 digits; prefixes, carrier codes and direct dialing make it longer inside phone systems. */
const MOST_DIGITS = 24;

/** Digits behind a mark that ends an outside-line prefix ("0,020 7946 0123"). */
const FEWEST_BEHIND_OUTSIDE_LINE = 7;

/** Codes that withhold or show the caller's own number, dialed in front of the number called. */
const SERVICE_CODE = /^\s*(?:[#*]31#|\*67|\*82)/;

/** "9,020 …", and a label that counts the numbers of a person: "Mobile 2: 020 …". */
const OUTSIDE_LINE = /^[^\d+]*\d{1,2} *(?:[,wp][ ,wp]*|: +)(?=[+(\d])/;
const BRACKETED_ZERO = /\( ?0 ?\)|\[ ?0 ?\]/g;

/** Most values: nothing in them that the longer way would find. Dots are left to it, for internet addresses. */
const BARE_NUMBER = /^[+\d -]*(?:\(\d{1,5}\)[+\d -]*)?$/;
const NO_PARAMETERS = { context: undefined };

/** The caller's side, which is one number whatever it looks like. */
export function readIncoming(received: string): Canonical {
	if (received.length > LONGEST_VALUE) return { kind: 'refused', reason: 'too-long' };
	return readOne(readableText(received));
}

/** All telephone numbers of a registered field; none if it holds only a fax number or nothing usable. */
export function readRegistered(written: string): TelephoneNumber[] {
	if (written.length > LONGEST_VALUE) return [];
	return divideField(readableText(written))
		.map(readOne)
		.flatMap((read) => (read.kind === 'number' ? [read.number] : []));
}

/** As RFC 3966 has it, without `tel:`; reading it gives the same number again. */
export function writeCanonical(number: TelephoneNumber): string {
	const extension = number.extension === undefined ? '' : `;ext=${number.extension}`;
	return `${number.plus ? '+' : ''}${number.digits}${extension}`;
}

function readOne(text: string): Canonical {
	if (BARE_NUMBER.test(text)) return fromDigits(withoutBracketedZero(text), NO_PARAMETERS, undefined);
	const address = readAddress(text);
	if (address.kind !== 'text') return address;
	const dialed = withoutOutsideLine(address.text.replace(SERVICE_CODE, ''));
	const parted = partExtension(dialed);
	const whole = withoutBracketedZero(parted.text);
	const number = dialLetters(whole) ?? cutAtWords(whole);
	return fromDigits(number, address, address.extension ?? parted.extension);
}

function fromDigits(number: string, { context }: Pick<Addressed, 'context'>, extension: string | undefined): Canonical {
	const first = number.search(/[0-9]/);
	const written = number.replace(/[^0-9]/g, '');
	const hasPlus = written !== '' && !written.startsWith('0') && plusBefore(number, first);
	const digits = hasPlus || written === '' ? written : `${context ?? ''}${written}`;

	if (/^0*$/.test(written) || spellsWithheld(digits)) return { kind: 'withheld' };
	if (digits.length > MOST_DIGITS) return { kind: 'refused', reason: 'too-many-digits' };
	const plus = hasPlus || context !== undefined;
	return { kind: 'number', number: { digits, plus, extension: extension?.replace(/^0+(?=.)/, '') } };
}

/** Repeated, for "9, 1, 202 555 0123". */
function withoutOutsideLine(text: string): string {
	let rest = text;
	for (;;) {
		const prefix = OUTSIDE_LINE.exec(rest)?.[0];
		if (prefix === undefined || countDigits(rest.slice(prefix.length)) < FEWEST_BEHIND_OUTSIDE_LINE) return rest;
		rest = rest.slice(prefix.length);
	}
}

function withoutBracketedZero(text: string): string {
	const first = text.search(/\d/);
	return text.replace(BRACKETED_ZERO, (zero: string, at: number) => (first >= 0 && first < at ? '' : zero));
}
