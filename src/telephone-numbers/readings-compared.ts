/**
 * Compares one reading of a number with one reading of another, from the last digit backwards. Knows no plan.
 */
import { countryCodeOf, isCountryCode } from './country-codes.ts';
import type { Reason } from './reason.ts';
import { FEWEST_DIGITS } from './readings.ts';

/** 4 same, 3 likely, 2 probably, 1 weak, 0 no match. */
export type MatchClass = 0 | 1 | 2 | 3 | 4;

export interface Verdict {
	readonly class: MatchClass;
	readonly reason: Reason;
}

export interface Reading {
	readonly digits: string;
	/** The number was written with a plus. */
	readonly plus: boolean;
}

/** From so many common digits on, what stands in front needs no explanation. */
const LIKELY_TAIL = 9;

export const DIFFERENT: Verdict = { class: 0, reason: { kind: 'different' } };

/** `shortestTail`: fewest digits of an ending that counts, 7 to 9; equality asks for no number of digits. */
export function compareReadings(one: Reading, other: Reading, shortestTail: number): Verdict {
	if (one.digits === other.digits) return { class: 4, reason: { kind: 'all-digits' } };
	const [short, long] = one.digits.length < other.digits.length ? [one, other] : [other, one];
	if (!long.digits.endsWith(short.digits)) return onlyEnding(commonTail(short.digits, long.digits));
	const front = long.digits.slice(0, long.digits.length - short.digits.length);
	return tailVerdict(front, short.digits.length, long, shortestTail);
}

/** The best of all pairs of readings. */
export function compareAll(ones: readonly Reading[], others: readonly Reading[], shortestTail: number): Verdict {
	let best = DIFFERENT;
	for (const one of ones) {
		for (const other of others) best = better(best, compareReadings(one, other, shortestTail));
	}
	return best;
}

function tailVerdict(front: string, count: number, long: Reading, shortestTail: number): Verdict {
	const code = long.plus ? countryCodeOf(long.digits) : undefined;
	if (code !== undefined && !front.startsWith(code)) return { class: 0, reason: { kind: 'cut-country-code', code } };
	if (count < shortestTail) return onlyEnding(count);
	if (isCountryCode(front)) return { class: 4, reason: { kind: 'country-code', code: front } };
	return { class: count >= LIKELY_TAIL ? 3 : 2, reason: { kind: 'last-digits', count } };
}

function onlyEnding(count: number): Verdict {
	return count < FEWEST_DIGITS ? DIFFERENT : { class: 0, reason: { kind: 'only-ending', count } };
}

function commonTail(one: string, other: string): number {
	let count = 0;
	while (count < one.length && one.at(-1 - count) === other.at(-1 - count)) count += 1;
	return count;
}

/** The higher class; at the same class equality, then whatever says more than that the digits differ. */
export function better(one: Verdict, other: Verdict): Verdict {
	if (one.class !== other.class) return one.class > other.class ? one : other;
	if (other.reason.kind === 'all-digits') return other;
	return one.reason.kind === 'different' ? other : one;
}
