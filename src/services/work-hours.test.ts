import { describe, expect, it } from 'vitest';
import {
	addSupportMinutes,
	dayIn,
	knownTimeZone,
	supportMinutesBetween,
	type Calendar,
	type WeeklyHours,
	type WorkHours
} from './work-hours.ts';

const AMSTERDAM = 'Europe/Amsterdam';
const NEW_YORK = 'America/New_York';

function weekly(days: readonly number[], ...spans: readonly (readonly [from: number, to: number])[]): WeeklyHours[] {
	return days.flatMap((day) => spans.map(([from, to]) => [day, from * 60, to * 60] as const));
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

function hours(calendar: WeeklyHours[], timeZone = AMSTERDAM, holidays: Calendar['holidays'] = []): WorkHours {
	return { timeZone, calendar: { hours: calendar, holidays } };
}

const OFFICE = hours(weekly([1, 2, 3, 4, 5], [8, 17]));
const ALL_HOURS: WorkHours = { timeZone: AMSTERDAM, calendar: undefined };
const SEVEN_ROWS = hours(weekly(EVERY_DAY, [0, 24]));
const NIGHTS = hours(weekly(EVERY_DAY, [22, 24], [0, 6]));
const CHRISTMAS = hours(weekly([1, 2, 3, 4, 5], [8, 17]), AMSTERDAM, [['2026-12-25', '2026-12-28']]);

// Monday 23 November 2026 is winter time in both: 10:42 is 9:42 UTC in Amsterdam and 14:42 UTC in New York.
describe('addSupportMinutes', () => {
	it.each<[string, WorkHours, string, number, string]>([
		['inside a day', OFFICE, '2026-11-23T10:42+01:00', 60, '2026-11-23T11:42+01:00'],
		['to the very end of a day', OFFICE, '2026-11-23T16:00+01:00', 60, '2026-11-23T17:00+01:00'],
		['into the next day', OFFICE, '2026-11-23T16:30+01:00', 60, '2026-11-24T08:30+01:00'],
		['over a weekend', OFFICE, '2026-11-27T16:30+01:00', 60, '2026-11-30T08:30+01:00'],
		['from before opening', OFFICE, '2026-11-23T06:00+01:00', 60, '2026-11-23T09:00+01:00'],
		['from a Saturday', OFFICE, '2026-11-28T12:00+01:00', 1, '2026-11-30T08:01+01:00'],
		['over holidays and a weekend', CHRISTMAS, '2026-12-24T16:30+01:00', 60, '2026-12-29T08:30+01:00'],
		['over a break', hours(weekly([1], [8, 12], [13, 17])), '2026-11-23T11:30+01:00', 60, '2026-11-23T13:30+01:00'],
		['through a night shift', NIGHTS, '2026-11-23T23:00+01:00', 120, '2026-11-24T01:00+01:00'],
		['into the next night shift', NIGHTS, '2026-11-24T05:30+01:00', 60, '2026-11-24T22:30+01:00'],
		['at all hours', ALL_HOURS, '2026-11-27T16:30+01:00', 24 * 60, '2026-11-28T16:30+01:00'],
		['at all hours of a calendar', SEVEN_ROWS, '2026-11-27T16:30+01:00', 24 * 60, '2026-11-28T16:30+01:00'],
		[
			'rows that overlap, once',
			hours(weekly([1], [8, 12], [10, 14])),
			'2026-11-23T08:00+01:00',
			300,
			'2026-11-23T13:00+01:00'
		],
		['nothing at all, wherever it is', OFFICE, '2026-11-28T12:00+01:00', 0, '2026-11-28T12:00+01:00'],
		['a part of a minute', OFFICE, '2026-11-23T10:42:00+01:00', 0.5, '2026-11-23T10:42:30+01:00']
	])('counts %s', (_what, when, from, minutes, expected) => {
		expect(addSupportMinutes(when, new Date(from), minutes)).toEqual(new Date(expected));
	});

	it.each<[string, WorkHours, string, number, string]>([
		['Amsterdam, spring: the night has an hour less', NIGHTS, '2026-03-28T22:00+01:00', 480, '2026-03-29T23:00+02:00'],
		[
			'Amsterdam, spring: the last minute of that night',
			NIGHTS,
			'2026-03-28T22:00+01:00',
			420,
			'2026-03-29T06:00+02:00'
		],
		['Amsterdam, autumn: the night has an hour more', NIGHTS, '2026-10-24T22:00+02:00', 540, '2026-10-25T06:00+01:00'],
		['Amsterdam, spring: a day of 23 hours', SEVEN_ROWS, '2026-03-29T00:00+01:00', 23 * 60, '2026-03-30T00:00+02:00'],
		['Amsterdam, spring: office hours keep the clock', OFFICE, '2026-03-27T16:00+01:00', 120, '2026-03-30T09:00+02:00'],
		[
			'New York, spring: office hours keep the clock',
			hours(weekly([1, 2, 3, 4, 5], [8, 17]), NEW_YORK),
			...(['2026-03-06T16:00-05:00', 120, '2026-03-09T09:00-04:00'] as const)
		],
		[
			'New York, autumn: a day of 25 hours',
			hours(weekly(EVERY_DAY, [0, 24]), NEW_YORK),
			...(['2026-11-01T00:00-04:00', 25 * 60, '2026-11-02T00:00-05:00'] as const)
		],
		[
			'a start that the clock skips is an hour later',
			hours(weekly([7], [2.5, 5])),
			...(['2026-03-29T00:00+01:00', 60, '2026-03-29T04:30+02:00'] as const)
		],
		[
			'an end that the clock skips overlaps nothing',
			hours(weekly([7], [1, 2.5], [3, 5])),
			...(['2026-03-29T00:00+01:00', 180, '2026-03-29T05:00+02:00'] as const)
		]
	])('follows the clock in %s', (_what, when, from, minutes, expected) => {
		expect(addSupportMinutes(when, new Date(from), minutes)).toEqual(new Date(expected));
	});

	it.each<[string, WorkHours, number]>([
		['hours', hours([]), 1],
		['a day that is no holiday', hours(weekly(EVERY_DAY, [0, 24]), AMSTERDAM, [['2020-01-01', '2099-12-31']]), 1],
		['enough minutes in five years', hours([[1, 480, 481]]), 300],
		['five years to wait', ALL_HOURS, 60 * 24 * 366 * 5 + 1]
	])('promises nothing without %s', (_what, when, minutes) => {
		expect(addSupportMinutes(when, new Date('2026-11-23T10:42+01:00'), minutes)).toBeUndefined();
	});

	it('still promises what takes four years', () => {
		const aMinuteAYear = hours(weekly(EVERY_DAY, [0, 1 / 60]), AMSTERDAM, [
			['2026-01-02', '2026-12-31'],
			['2027-01-02', '2027-12-31'],
			['2028-01-02', '2028-12-31'],
			['2029-01-02', '2029-12-31']
		]);

		const promised = addSupportMinutes(aMinuteAYear, new Date('2026-11-23T10:42+01:00'), 4);

		expect(promised).toEqual(new Date('2030-01-01T00:01+01:00'));
	});
});

describe('supportMinutesBetween', () => {
	it.each<[string, WorkHours, string, string, number]>([
		['inside a day', OFFICE, '2026-11-23T10:00+01:00', '2026-11-23T11:30+01:00', 90],
		['a night', OFFICE, '2026-11-23T16:00+01:00', '2026-11-24T09:00+01:00', 120],
		['a weekend', OFFICE, '2026-11-27T18:00+01:00', '2026-11-30T07:00+01:00', 0],
		['a week', OFFICE, '2026-11-23T00:00+01:00', '2026-11-30T00:00+01:00', 5 * 9 * 60],
		['holidays', CHRISTMAS, '2026-12-24T16:00+01:00', '2026-12-29T09:00+01:00', 120],
		['all hours', ALL_HOURS, '2026-11-23T16:00+01:00', '2026-11-24T16:00+01:00', 24 * 60],
		['the night that summer time begins', NIGHTS, '2026-03-28T12:00+01:00', '2026-03-29T12:00+02:00', 7 * 60],
		['the night that summer time ends', NIGHTS, '2026-10-24T12:00+02:00', '2026-10-25T12:00+01:00', 9 * 60],
		['no time', OFFICE, '2026-11-23T10:00+01:00', '2026-11-23T10:00+01:00', 0],
		['an end before the beginning', ALL_HOURS, '2026-11-23T11:00+01:00', '2026-11-23T10:00+01:00', 0]
	])('counts %s', (_what, when, from, to, expected) => {
		expect(supportMinutesBetween(when, new Date(from), new Date(to))).toBe(expected);
	});
});

describe('A day', () => {
	it('is that of the time zone', () => {
		expect(dayIn('Pacific/Auckland', new Date('2026-11-23T12:00Z'))).toBe('2026-11-24');
		expect(dayIn(NEW_YORK, new Date('2026-11-23T03:00Z'))).toBe('2026-11-22');
	});

	it('is read in the first time zone that is known', () => {
		expect(knownTimeZone(null, 'Middle-earth/Shire', AMSTERDAM, NEW_YORK)).toBe(AMSTERDAM);
		expect(knownTimeZone(null)).toBe('UTC');
	});
});
