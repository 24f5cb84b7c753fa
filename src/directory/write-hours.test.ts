import { describe, expect, it } from 'vitest';
import { readHolidays, readHours } from './hours-text.ts';
import { writeHolidays, writeHours } from './write-hours.ts';

describe('Hours that are written', () => {
	it.each([
		['one stretch for days with the same hours', 'Mon-Fri 08:00-18:00; Sat 09:00-12:00'],
		['all of them', '24x7'],
		['a break at noon', 'Mon-Thu 08:00-12:00; Mon-Thu 13:00-17:00'],
		['a night in two', 'Fri 22:00-24:00; Sat 00:00-06:00'],
		['days that are not beside each other', 'Mon 08:00-12:00; Wed 08:00-12:00'],
		['nothing', '']
	])('say %s as they are read', (_what, written) => {
		expect(writeHours(readHours(written))).toBe(written);
	});

	it('say holidays as they are read', () => {
		const written = '2026-12-25..2026-12-26; 2027-01-01';

		expect(writeHolidays(readHolidays(written))).toBe(written);
	});
});
