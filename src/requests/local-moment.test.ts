import { describe, expect, it } from 'vitest';
import { readLocalMoment } from './local-moment.ts';

describe('readLocalMoment', () => {
	it.each([
		['in winter', '2026-11-27T09:00', '2026-11-27T08:00:00.000Z'],
		['in summer', '2026-07-27T09:00', '2026-07-27T07:00:00.000Z'],
		['written by hand', ' 2026-11-27 9:00 ', '2026-11-27T08:00:00.000Z'],
		['that the clock skips', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z']
	])('reads a moment %s', (_case, text, expected) => {
		expect(readLocalMoment(text, 'Europe/Amsterdam')?.toISOString()).toBe(expected);
	});

	it.each(['', 'tomorrow', '2026-02-30T09:00', '2026-11-27T25:00', '27-11-2026 09:00'])(
		'does not guess at “%s”',
		(text) => {
			expect(readLocalMoment(text, 'Europe/Amsterdam')).toBeUndefined();
		}
	);
});
