import { describe, expect, it } from 'vitest';
import { allowOne, hourOf } from './request-limits.ts';

const NOW = new Date('2026-11-29T10:59:58.500Z');
const NOTHING = { requests: 0, recent: [] };

/** Moments so many milliseconds before now. */
const ago = (...milliseconds: number[]) => milliseconds.map((before) => NOW.getTime() - before);

describe('hourOf', () => {
	it('is the hour of the clock', () => {
		expect(new Date(hourOf(NOW))).toEqual(new Date('2026-11-29T10:00:00Z'));
	});
});

describe('allowOne', () => {
	it('says what is left after this one, and when it begins anew', () => {
		expect(allowOne({ requests: 9, recent: [] }, { perHour: 3600, burst: 20 }, NOW)).toEqual({
			hour: { limit: 3600, remaining: 3590, resetsAt: new Date('2026-11-29T11:00:00Z') },
			retryAfterSeconds: undefined
		});
	});

	it.each([
		['the last one of the hour', { requests: 9, recent: [] }, { perHour: 10, burst: 0 }, undefined],
		['one more, until the hour ends', { requests: 10, recent: [] }, { perHour: 10, burst: 0 }, 2],
		['any number where there is no limit', { requests: 1e9, recent: [] }, { perHour: 0, burst: 0 }, undefined],
		['the last one of a burst', { ...NOTHING, recent: ago(900, 100) }, { perHour: 0, burst: 3 }, undefined],
		['one more, until the first is 2 s old', { ...NOTHING, recent: ago(900, 500, 1) }, { perHour: 0, burst: 3 }, 2],
		['the same a second later', { ...NOTHING, recent: ago(1900, 1500, 1001) }, { perHour: 0, burst: 3 }, 1],
		['one behind a burst that is over', { ...NOTHING, recent: ago(2000, 1, 1) }, { perHour: 0, burst: 3 }, undefined]
	])('is asked for %s', (_what, counted, limits, seconds) => {
		expect(allowOne(counted, limits, NOW).retryAfterSeconds).toBe(seconds);
	});

	it('says that nothing is left once the hour is spent', () => {
		expect(allowOne({ requests: 12, recent: [] }, { perHour: 10, burst: 0 }, NOW).hour?.remaining).toBe(0);
	});

	it('takes nothing off for a request that a burst refuses', () => {
		expect(allowOne({ requests: 3, recent: ago(1) }, { perHour: 10, burst: 1 }, NOW).hour?.remaining).toBe(7);
	});
});
