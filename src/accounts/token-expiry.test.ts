import { describe, expect, it } from 'vitest';
import { readExpiry } from './token-expiry.ts';

const NOW = new Date('2026-11-29T10:00:00Z');

describe('readExpiry', () => {
	it.each([
		['days from now', '90d', '2027-02-27T10:00:00.000Z'],
		['the end of a day where the reader is', '2027-01-31', '2027-01-31T22:59:59.000Z'],
		['the end of today', '2026-11-29', '2026-11-29T22:59:59.000Z'],
		['a day of which the clock makes 25 hours', '2027-10-31', '2027-10-31T22:59:59.000Z']
	])('is %s', (_what, text, moment) => {
		expect(readExpiry(text, NOW, 'Europe/Amsterdam')?.toISOString()).toBe(moment);
	});

	it('is no end', () => {
		expect(readExpiry('never', NOW, 'UTC')).toBeNull();
	});

	it.each([
		['a day that is over', '2026-11-28'],
		['a day that is none', '2027-02-31'],
		['no days', '0d'],
		['more than ten years of days', '3651d'],
		['nothing', ''],
		['words', 'in a while']
	])('is not understood: %s', (_what, text) => {
		expect(readExpiry(text, NOW, 'UTC')).toBeUndefined();
	});
});
