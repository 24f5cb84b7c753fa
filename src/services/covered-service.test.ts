import { describe, expect, it } from 'vitest';
import { sayHours } from './covered-service.ts';
import type { WeeklyHours } from './work-hours.ts';

const days = (...weekdays: number[]) => ({
	from: (from: number, to: number): WeeklyHours[] => weekdays.map((day) => [day, from * 60, to * 60])
});

describe('sayHours', () => {
	it.each<[string, WeeklyHours[], string]>([
		['all hours', days(1, 2, 3, 4, 5, 6, 7).from(0, 24), '24 × 7'],
		['eight hours of working days', days(1, 2, 3, 4, 5).from(9, 17), '8 × 5'],
		['eight hours with a break', [...days(1, 2, 3, 4, 5).from(8, 12), ...days(1, 2, 3, 4, 5).from(13, 17)], '8 × 5'],
		['a short Friday', [...days(1, 2, 3, 4).from(8, 17), ...days(5).from(8, 15)], 'Desk Delft'],
		['half hours', days(1, 2, 3, 4, 5).from(8.5, 17), 'Desk Delft'],
		['more hours than a day has', [...days(1).from(0, 20), ...days(1).from(4, 24)], 'Desk Delft'],
		['no hours', [], 'Desk Delft']
	])('says %s', (_what, hours, expected) => {
		expect(sayHours({ name: 'Desk Delft', hours })).toBe(expected);
	});

	it('says all hours where no calendar limits them', () => {
		expect(sayHours(null)).toBe('24 × 7');
	});
});
