import { describe, expect, it } from 'vitest';
import { movedMoments } from './moved-moments.ts';

const NOON = new Date('2026-11-23T12:00:00Z');

describe('moments of a file', () => {
	it('keep their distance from now, in whole minutes', () => {
		const text = 'a,2026-11-23T11:30:00Z,2026-11-23T13:00:00Z\nb,2025-11-23T12:00:00Z,\n';

		const moved = movedMoments(text, NOON, new Date('2027-01-01T00:00:59Z'));

		expect(moved).toBe('a,2026-12-31T23:30:00.000Z,2027-01-01T01:00:00.000Z\nb,2026-01-01T00:00:00.000Z,\n');
	});

	it('move alone: days, and times that people wrote, stay', () => {
		const text = '2026-11-23,"On 2026-11-23 at 11:30, 23.11.2026"';

		expect(movedMoments(text, NOON, new Date('2027-01-01T00:00:00Z'))).toBe(text);
	});
});
