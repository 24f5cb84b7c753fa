/**
 * The few ways one telephone number can be read, and the endings under which it is stored and asked for.
 *
 * Readings differ at the front only: a prefix belongs to the number or it does not. That is why one index of
 * the last seven digits finds every candidate. What depends on a country's numbering plan is not here, it is
 * applied when two numbers are compared.
 */
import type { TelephoneNumber } from './canonical.ts';
import { countryCodeOf } from './country-codes.ts';

/** Fewer digits make a short number, an internal extension for example, which only equals itself. */
export const FEWEST_DIGITS = 7;

/** Digits of a number that begins with 011, international prefix included, are more than this. */
const LONGEST_NATIONAL = 11;

const TAIL = 7;
const LONG_TAIL = 9;
const LEAST_BEHIND_OUTSIDE_LINE = 8;
const LEAST_WITH_OUTSIDE_LINE = 10;

/** The digits without international prefix 011 and without zeros in front (`00`, trunk `0`). */
export function coreOf(number: TelephoneNumber): string {
	const core = withoutZeros(withoutInternationalPrefix(number.digits));
	return core === '' ? withoutZeros(number.digits) : core;
}

export function isShort(number: TelephoneNumber): boolean {
	return coreOf(number).length < FEWEST_DIGITS;
}

/** Whether the country code must be there: a plus, `00` or `011` was written, or all the digits without zero. */
export function isComplete({ digits, plus }: TelephoneNumber): boolean {
	if (plus || digits.startsWith('00') || withoutInternationalPrefix(digits) !== digits) return true;
	return !digits.startsWith('0') && digits.length >= LONGEST_NATIONAL;
}

/** The core first; then without a zero behind the country code, and with 011 as digits of the number. */
export function readingsOf(number: TelephoneNumber): string[] {
	const core = coreOf(number);
	const readings = [core, withoutTrunkZero(number, core), withInternationalPrefix(number)];
	return [...new Set(readings)]
		.filter((reading) => reading !== undefined)
		.filter(({ length }) => length >= FEWEST_DIGITS);
}

/** The digits behind an outside line 9 and the zeros that follow it; whether 90 is one needs the plan. */
export function behindOutsideNine({ digits, plus }: TelephoneNumber): string | undefined {
	if (plus || !digits.startsWith('90') || digits.length < LEAST_WITH_OUTSIDE_LINE) return undefined;
	const behind = withoutZeros(digits.slice(1));
	return behind.length >= LEAST_BEHIND_OUTSIDE_LINE ? behind : undefined;
}

/**
 * The last seven digits as a whole number, the key of the index: one value, or two where fewer than seven
 * digits follow a removed zero. None for a short number.
 */
export function tailsOf(number: TelephoneNumber): number[] {
	if (isShort(number)) return [];
	return [...new Set(readingsOf(number).map((reading) => Number(reading.slice(-TAIL))))];
}

/**
 * What the last nine digits of a stored core can be for the stored number to match this one; a core of 7 or
 * 8 digits is compared whole. A number of fewer than nine digits is the end of longer ones, whatever stands
 * in front, so for it every front is listed.
 */
export function longTailsOf(number: TelephoneNumber): string[] {
	const readings = [...readingsOf(number), behindOutsideNine(number)].filter((reading) => reading !== undefined);
	return [
		...new Set(
			readings.flatMap((reading) => [
				...coresEndingAs(reading),
				...coresWithOtherFront(reading),
				...coresWithTrunkZero(reading)
			])
		)
	];
}

function withoutZeros(digits: string): string {
	return digits.replace(/^0+/, '');
}

function withoutInternationalPrefix(digits: string): string {
	return digits.startsWith('011') && digits.length > LONGEST_NATIONAL ? digits.slice(3) : digits;
}

function withoutTrunkZero(number: TelephoneNumber, core: string): string | undefined {
	const code = countryCodeOf(core);
	if (code === undefined || core[code.length] !== '0' || !isComplete(number)) return undefined;
	return code + withoutZeros(core.slice(code.length));
}

function withInternationalPrefix({ digits }: TelephoneNumber): string | undefined {
	return withoutInternationalPrefix(digits) === digits ? undefined : withoutZeros(digits);
}

/** Ends of longer and equal cores, and whole shorter ones: those of 7 and 8 digits that end the reading. */
function coresEndingAs(reading: string): string[] {
	const shorter = [TAIL, TAIL + 1].filter((length) => length < reading.length).map((length) => reading.slice(-length));
	return [...withEveryFront(reading.slice(-LONG_TAIL)), ...shorter];
}

/**
 * Cores with another front before 7 or 8 equal digits: the zero behind an outside line 9 or left in behind any
 * country code, and the trunk prefix 8 in place of the country codes whose numbers can be that short.
 */
function coresWithOtherFront(reading: string): string[] {
	const seven = reading.slice(-TAIL);
	const eight = reading.slice(-TAIL - 1);
	const behindZero = Array.from({ length: 10 }, (_, digit) => `${digit}0${seven}`);
	const stored = [`0${eight}`, `8${eight}`, `8${seven}`, ...behindZero];
	if (!reading.startsWith('8')) return stored;
	const rest = withoutZeros(reading.slice(1));
	return [...stored, ...['375', '3750', '993', '9930'].map((code) => (code + rest).slice(-LONG_TAIL))];
}

function withEveryFront(tail: string): string[] {
	if (tail.length >= LONG_TAIL) return [tail];
	return [tail, ...Array.from({ length: 10 }, (_, digit) => withEveryFront(`${digit}${tail}`)).flat()];
}

/** Cores whose second reading this is: zeros behind the country code, where fewer than nine digits follow. */
function coresWithTrunkZero(reading: string): string[] {
	const code = countryCodeOf(reading);
	if (code === undefined) return [];
	const rest = reading.slice(code.length);
	return rest.length >= LONG_TAIL ? [] : [`${code}0${rest}`, `${code}00${rest}`].map((core) => core.slice(-LONG_TAIL));
}
