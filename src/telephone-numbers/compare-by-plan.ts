/**
 * What the plans of countries add to the comparison of two numbers: they decide between an international and
 * a national number, explain trunk prefixes and outside lines, and complete a national number. At most one of
 * the two was written with a plus.
 */
import type { CountryCode } from 'libphonenumber-js/max';
import type { TelephoneNumber } from './canonical.ts';
import { countryCodeOf } from './country-codes.ts';
import { codeOf, fullNumber, isValidInternational, nationalDigits, plainNational } from './numbering-plan.ts';
import { better, compareAll, DIFFERENT, type Reading, type Verdict } from './readings-compared.ts';
import { behindOutsideNine, isComplete, readingsOf } from './readings.ts';
import { swapsOf } from './trunk-prefixes.ts';

export interface Pair {
	readonly one: TelephoneNumber;
	readonly other: TelephoneNumber;
	/** Of the person's site, else of the account. */
	readonly country: CountryCode | undefined;
	/** Fewest digits of an ending that counts. */
	readonly tail: number;
}

/** `written` is what the readings give by themselves. */
export function compareByPlan(pair: Pair, written: Verdict): Verdict {
	const decided = decide(pair, written);
	if (decided !== undefined) return decided;
	if (looksTurkish(written)) return better(compareOutsideNine(pair), written);
	return [compareSwaps, compareOutsideNine, compareFullNumbers].reduce(
		(best, compare) => (best.class === 4 ? best : better(best, compare(pair))),
		written
	);
}

/** A 90 in front may be an outside line and a zero as well, which then is the better reason. */
function looksTurkish({ reason }: Verdict): boolean {
	return reason.kind === 'country-code' && reason.code === '90';
}

/**
 * The plan's word where one side has a plus and the other is a valid national number with one zero in front:
 * of the same country they are equal or no match; of another country a bare country code explains little.
 */
function decide(pair: Pair, written: Verdict): Verdict | undefined {
	const sides = internationalAndNational(pair);
	if (sides === undefined || pair.country === undefined) return undefined;
	const { international, national } = sides;
	if (countryCodeOf(international.digits) !== codeOf(pair.country)) return foreign(pair.country, national, written);
	if (written.class === 4 && differsPlainly(pair.country, sides)) return written;
	const full = validNational(national, pair.country);
	if (full === undefined) return undefined;
	return isSameNumber(international, full) || (written.class === 4 && isWrittenAs(international, national))
		? { class: 4, reason: { kind: 'numbering-plan', country: pair.country } }
		: { class: 0, reason: { kind: 'different-by-plan', country: pair.country } };
}

interface Sides {
	readonly international: TelephoneNumber;
	readonly national: TelephoneNumber;
}

function internationalAndNational({ one, other }: Pair): Sides | undefined {
	const [international, national] = one.plus ? [one, other] : [other, one];
	const hasOneZero = national.digits.startsWith('0') && national.digits[1] !== '0';
	return international.plus && !national.plus && hasOneZero ? { international, national } : undefined;
}

/** The plan would say the same at a higher cost. */
function differsPlainly(country: CountryCode, { international, national }: Sides): boolean {
	const plain = plainNational(national.digits, country);
	return plain !== undefined && international.digits === codeOf(country) + plain;
}

function foreign(country: CountryCode, national: TelephoneNumber, written: Verdict): Verdict | undefined {
	const { reason } = written;
	if (reason.kind !== 'country-code' || validNational(national, country) === undefined) return undefined;
	return { class: 2, reason: { ...reason, country } };
}

/** Undefined also where the plan takes the zero for the beginning of an international prefix. */
function validNational(national: TelephoneNumber, country: CountryCode): string | undefined {
	const full = fullNumber(national.digits, country);
	return full?.startsWith(codeOf(country)) === true ? full : undefined;
}

/** In Italy "(0)" is often written around a zero that belongs to the number; without it no number is left. */
function isSameNumber(international: TelephoneNumber, full: string): boolean {
	if (readingsOf(international).includes(full)) return true;
	const withoutZero = readingsOf({ digits: full, plus: true, extension: undefined });
	return withoutZero.includes(international.digits) && !isValidInternational(international.digits);
}

/** Gabon writes a zero before its numbers of seven digits, which then look like those of eight. */
function isWrittenAs(international: TelephoneNumber, national: TelephoneNumber): boolean {
	return nationalDigits(international.digits) === national.digits;
}

function compareSwaps(pair: Pair): Verdict {
	return better(compareSwap(pair.one, pair.other, pair.country), compareSwap(pair.other, pair.one, pair.country));
}

function compareSwap(one: TelephoneNumber, partner: TelephoneNumber, country: CountryCode | undefined): Verdict {
	const swaps = swapsOf(one, country);
	if (swaps.length === 0 || !isComplete(partner)) return DIFFERENT;
	const readings = [...readingsOf(partner), ...behindOutsideLine(partner, country)];
	const swap = swaps.find(({ digits }) => readings.includes(digits));
	if (swap === undefined) return DIFFERENT;
	return { class: 4, reason: { kind: 'trunk-prefix', prefix: swap.prefix, code: swap.code } };
}

/** An ending behind an outside line is at most likely: the 9 may belong to the number after all. */
function compareOutsideNine({ one, other, country, tail }: Pair): Verdict {
	const behindOne = withoutPlus(behindOutsideLine(one, country));
	const behindOther = withoutPlus(behindOutsideLine(other, country));
	if (behindOne.length + behindOther.length === 0) return DIFFERENT;
	const best = better(
		compareAll(behindOne, [...asReadings(other), ...behindOther], tail),
		compareAll(asReadings(one), behindOther, tail)
	);
	if (best.reason.kind === 'all-digits') return { class: 4, reason: { kind: 'outside-line' } };
	return best.class === 4 ? { ...best, class: 3 } : best;
}

/** A 90 in front gets an outside line and a zero, unless it begins a number of Turkey or of the country. */
function behindOutsideLine(number: TelephoneNumber, country: CountryCode | undefined): string[] {
	const digits = behindOutsideNine(number);
	if (digits === undefined || isValidInternational(number.digits)) return [];
	return country !== undefined && fullNumber(number.digits, country) !== undefined ? [] : [digits];
}

/** The full international numbers that the country's plan makes of what was written. */
function compareFullNumbers({ one, other, country, tail }: Pair): Verdict {
	if (country === undefined) return DIFFERENT;
	const fullOne = withoutPlus(fullNumbers(one, country));
	const fullOther = withoutPlus(fullNumbers(other, country));
	if (fullOne.length + fullOther.length === 0) return DIFFERENT;
	const best = better(
		compareAll(fullOne, [...asReadings(other), ...fullOther], tail),
		compareAll(asReadings(one), fullOther, tail)
	);
	return best.reason.kind === 'all-digits' ? { class: 4, reason: { kind: 'numbering-plan', country } } : best;
}

/**
 * As written, and without one zero in front, which gets an outside line. What is a valid number behind `00` needs
 * no plan: Brazil's would take "0055 46 …" for a carrier and a number of Sweden.
 */
function fullNumbers({ digits, plus }: TelephoneNumber, country: CountryCode): string[] {
	if (plus || (digits.startsWith('00') && isValidInternational(digits.slice(2)))) return [];
	const asked = digits.startsWith('0') ? [digits, digits.slice(1)] : [digits];
	return asked.map((text) => fullNumber(text, country)).filter((full) => full !== undefined);
}

export function asReadings(number: TelephoneNumber): Reading[] {
	return readingsOf(number).map((digits) => ({ digits, plus: number.plus }));
}

function withoutPlus(numbers: string[]): Reading[] {
	return numbers.map((digits) => ({ digits, plus: false }));
}
