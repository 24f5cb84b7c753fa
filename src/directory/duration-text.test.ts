import { describe, expect, it } from 'vitest';
import { readDuration } from './duration-text.ts';

describe('a duration', () => {
	it.each([
		['30m', 30],
		['4h', 240],
		['90', 90],
		['2 H', 120]
	])('is read: %s', (written, minutes) => {
		expect(readDuration(written)).toBe(minutes);
	});

	it.each(['2d', '0', '0h', '-4h', '1h30m', '1.5h', '9999999', 'best effort'])('is refused: %s', (written) => {
		expect(readDuration(written)).toMatchObject({ wrong: expect.stringContaining('is not a duration') });
	});
});
