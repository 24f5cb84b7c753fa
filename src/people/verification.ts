/**
 * How an analyst made sure who is calling: what counts as enough, and for how long. Pure.
 */
import type { Texts } from '#texts/texts.ts';

/** Fields of a person that a question may ask for. */
export const ASKED_FIELDS = ['employee_id', 'manager', 'support_id', 'site', 'location', 'primary_email'] as const;
export type AskedField = (typeof ASKED_FIELDS)[number];

/** What answers a question: a field of the person, or an answer kept for it alone. */
export const ANSWERED_BY = [...ASKED_FIELDS, 'own', 'date'] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** Ways without a question: the analyst answers for it. */
export const VOUCHED_WAYS = ['voice', 'called_back'] as const;
export type VouchedWay = (typeof VOUCHED_WAYS)[number];

export interface Way {
	readonly way: AnsweredBy | VouchedWay;
	/** Of an account's own question, as it is asked. */
	readonly question?: string | undefined;
}

/** How and when somebody was verified in this call. */
export interface Verified {
	readonly ways: readonly Way[];
	/** ISO 8601. */
	readonly at: string;
}

/** Minutes for which a verification counts in its call: our choice, longer than nearly every call. */
const VALID_MINUTES = 30;

/** Right answers that are enough; one alone is too easily known to others. Our choice. */
const NEEDED_ANSWERS = 2;

/** Questions that are asked at once: one more than is needed, for the one that somebody has forgotten. */
export const MOST_ASKED = 3;

/** @param asked how many questions this person can be asked */
export function isEnough(ways: readonly Way[], asked: number): boolean {
	const isVouched = ways.some(({ way }) => way === 'voice' || way === 'called_back');
	return isVouched || missingAnswers(ways, asked) === 0;
}

export function missingAnswers(ways: readonly Way[], asked: number): number {
	return Math.max(0, Math.min(NEEDED_ANSWERS, Math.max(asked, 1)) - ways.length);
}

/** What began before is not counted any more. */
export function verifiedSince(now: Date): Date {
	return new Date(now.getTime() - VALID_MINUTES * 60_000);
}

/** As this module's own server side wrote them. */
export function readWays(written: string): readonly Way[] {
	const ways: Way[] = JSON.parse(written);
	return ways;
}

/** "employee ID, manager, “Name of the first pet”". */
export function listWays(ways: readonly Way[], { ways: words }: Pick<Texts['person'], 'ways'>): string {
	return ways.map(({ way, question }) => (question === undefined ? words[way] : `“${question}”`)).join(', ');
}
