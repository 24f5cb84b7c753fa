/**
 * Says how surely two telephone numbers are the same line, and why.
 *
 * Phone systems, directories and people write one line in several ways; all of them agree from the last digit
 * backwards, and what differs in front has few explanations: a country code, a trunk prefix, an outside line.
 * A common ending with two unexplained fronts is no match, however long it is. The plan of a country is asked
 * only where it can change the answer. Pure, bounded for any input.
 */
import type { AllTexts } from '#texts/all-texts.ts';
import { asReadings, compareByPlan } from './compare-by-plan.ts';
import { readIncoming, readRegistered, type TelephoneNumber } from './canonical.ts';
import { knownCountry } from './numbering-plan.ts';
import { briefOf, wordsOf, type Brief, type Reason } from './reason.ts';
import { compareAll, type MatchClass, type Verdict } from './readings-compared.ts';
import { isShort } from './readings.ts';

export type { MatchClass } from './readings-compared.ts';
export type { Reason } from './reason.ts';

export interface Plan {
	/** ISO 3166 alpha-2: of the person's site, else of the account. */
	readonly country: string | undefined;
	/** Fewest digits of an ending that counts, an account setting; 7 unless set. */
	readonly shortestTail?: 7 | 8 | 9;
}

export interface Match {
	readonly class: MatchClass;
	readonly reason: Reason;
	/** Both have the same extension, or none. */
	readonly sameExtension: boolean;
}

/** Shortest ending if the account sets none: the length of a local number. */
const SHORTEST_TAIL = 7;

/** Readings agree in so many last digits, whatever plan is applied, or they have nothing in common. */
const SHARED_BY_PLANS = 6;

const DIFFERENT_INTERNATIONAL: Verdict = { class: 0, reason: { kind: 'different-international' } };
const SAME_INTERNAL_NUMBER: Verdict = { class: 4, reason: { kind: 'internal-number' } };
const DIFFERENT_INTERNAL_NUMBER: Verdict = { class: 0, reason: { kind: 'internal-number-differs' } };

export function match(registered: TelephoneNumber, incoming: TelephoneNumber, plan: Plan): Match {
	const sameExtension = registered.extension === incoming.extension;
	const both = registered.extension !== undefined && incoming.extension !== undefined;
	if (both && !sameExtension) return { class: 0, reason: { kind: 'different-extensions' }, sameExtension };
	const verdict = compare(registered, incoming, plan);
	return { class: sameExtension ? verdict.class : lowered(verdict.class), reason: verdict.reason, sameExtension };
}

/** In words, for analysts. */
export function sayReason({ class: level, reason, sameExtension }: Match, texts: AllTexts['numbers']): string {
	const words = wordsOf(reason, texts);
	return level > 0 && !sameExtension ? texts.reasons.extensionOnOneSide(words) : words;
}

/** The same for a narrow column, of two that match. */
export function sayBriefly({ reason, sameExtension }: Match, texts: AllTexts['numbers']): Brief {
	const { how, but } = briefOf(reason, texts);
	return { how, but: [but, sameExtension ? '' : texts.but.extensionOnOneSide].filter(Boolean).join(', ') };
}

/** One pair as text: every number of the registered field against the caller's, the best class of them. */
export function matchTexts(registered: string, incoming: string, plan: Plan): Match {
	const caller = readIncoming(incoming);
	if (caller.kind !== 'number') return without('incoming');
	const matches = readRegistered(registered).map((number) => match(number, caller.number, plan));
	const [first, ...others] = matches;
	return first === undefined ? without('registered') : others.reduce(preferred, first);
}

function without(side: 'registered' | 'incoming'): Match {
	return { class: 0, reason: { kind: 'no-number', side }, sameExtension: false };
}

function preferred(one: Match, other: Match): Match {
	if (one.class !== other.class) return one.class > other.class ? one : other;
	return other.sameExtension && !one.sameExtension ? other : one;
}

function lowered(level: MatchClass): MatchClass {
	if (level === 4) return 3;
	if (level === 3) return 2;
	return level === 0 ? 0 : 1;
}

function compare(one: TelephoneNumber, other: TelephoneNumber, plan: Plan): Verdict {
	if (isShort(one) || isShort(other)) return compareShort(one, other);
	const tail = plan.shortestTail ?? SHORTEST_TAIL;
	const written = compareAll(asReadings(one), asReadings(other), tail);
	if (one.plus && other.plus) return written.reason.kind === 'all-digits' ? written : DIFFERENT_INTERNATIONAL;
	if (written.class === 0 && !shareEnding(one, other)) return written;
	return compareByPlan({ one, other, country: knownCountry(plan.country), tail }, written);
}

function compareShort(one: TelephoneNumber, other: TelephoneNumber): Verdict {
	return one.digits === other.digits ? SAME_INTERNAL_NUMBER : DIFFERENT_INTERNAL_NUMBER;
}

function shareEnding(one: TelephoneNumber, other: TelephoneNumber): boolean {
	return one.digits.slice(-SHARED_BY_PLANS) === other.digits.slice(-SHARED_BY_PLANS);
}
