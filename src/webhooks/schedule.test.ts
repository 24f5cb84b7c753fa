import { describe, expect, it } from 'vitest';
import { isGivenUp, nextAttemptAt, readRetryAfter } from './schedule.ts';

const NOW = new Date('2026-11-29T10:00:00Z');
const DAY_MS = 86_400_000;

function waitAfter(retries: number, more: { askedToWaitMs?: number; chance?: number } = {}): number | undefined {
	const next = nextAttemptAt({ retries, endedAt: NOW, askedToWaitMs: more.askedToWaitMs, chance: more.chance ?? 0 });
	return next === undefined ? undefined : (next.getTime() - NOW.getTime()) / 1000;
}

describe('A delivery that did not arrive', () => {
	it.each([
		[0, 5],
		[1, 300],
		[2, 1800],
		[3, 7200],
		[4, 18_000],
		[5, 36_000],
		[6, 50_400],
		[7, 72_000],
		[8, 86_400]
	])('waits after %i retries for %i seconds', (retries, seconds) => {
		expect(waitAfter(retries)).toBe(seconds);
	});

	it('is given up after the tenth attempt', () => {
		expect(waitAfter(9)).toBeUndefined();
	});

	it('waits up to a fifth longer by chance, never shorter', () => {
		expect(waitAfter(1, { chance: 1 })).toBe(360);
		expect(waitAfter(1, { chance: 0.5 })).toBe(330);
	});

	it('waits as long as the receiver asks, at most a day', () => {
		expect(waitAfter(0, { askedToWaitMs: 60_000 })).toBe(60);
		expect(waitAfter(1, { askedToWaitMs: 60_000 })).toBe(300);
		expect(waitAfter(0, { askedToWaitMs: 30 * DAY_MS })).toBe(86_400);
	});
});

describe('A webhook', () => {
	it.each([
		['not after four days', 4, false],
		['after five', 5, true]
	])('that always fails is switched off: %s', (_what, days, answer) => {
		expect(isGivenUp(new Date(NOW.getTime() - days * DAY_MS), NOW)).toBe(answer);
	});
});

describe('Retry-After', () => {
	it.each([
		['seconds', '120', 120_000],
		['a date', 'Sun, 29 Nov 2026 10:01:00 GMT', 60_000],
		['a date that is over', 'Sun, 29 Nov 2026 09:00:00 GMT', 0],
		['nonsense', 'soon', undefined],
		['nothing', undefined, undefined]
	])('is read as %s', (_what, header, milliseconds) => {
		expect(readRetryAfter(header, NOW)).toBe(milliseconds);
	});
});
