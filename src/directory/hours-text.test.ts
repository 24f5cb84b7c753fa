import { describe, expect, it } from 'vitest';
import { readHolidays, readHours } from './hours-text.ts';

function hours(written: string): string[] | string {
	const read = readHours(written);
	if ('wrong' in read) return read.wrong;
	return read.map((stretch) => `${stretch.weekday} ${stretch.from_minute}-${stretch.to_minute}`);
}

function holidays(written: string): string[] | string {
	const read = readHolidays(written);
	return 'wrong' in read ? read.wrong : read.map(({ from_day, to_day }) => `${from_day} ${to_day}`);
}

describe('hours of a calendar', () => {
	it.each([
		['one day', 'Sat 09:00-12:30', ['6 540-750']],
		['several days', 'Mon-Wed 08:00-18:00', ['1 480-1080', '2 480-1080', '3 480-1080']],
		['days round the end of the week', 'Sun-Mon 8:00-9:00', ['1 480-540', '7 480-540']],
		[
			'several stretches, in the order of the week',
			'Sat 09:00-10:00; Mon 13:00-17:00; Mon 08:00-13:00',
			['1 480-780', '1 780-1020', '6 540-600']
		],
		['names of days in full, a dash and capitals', 'MONDAY–tuesday 08:00–24:00;', ['1 480-1440', '2 480-1440']]
	])('are read: %s', (_what, written, read) => {
		expect(hours(written)).toEqual(read);
	});

	it.each(['24x7', '24 × 7', '24/7', '24 X 7'])('may be all hours: %s', (written) => {
		expect(hours(written)).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `${day} 0-1440`));
	});

	it.each([
		['no times', 'Mon-Fri', /^Mon-Fri are no hours\./u],
		['no days', '08:00-18:00', /are no hours/u],
		['a day that there is not', 'Mun 08:00-18:00', /are no hours/u],
		['an hour that there is not', 'Mon 08:00-24:30', /are no hours/u],
		['a minute that there is not', 'Mon 08:60-18:00', /are no hours/u],
		['a night', 'Fri 22:00-06:00', /ends before it begins\. Write a night in two/u],
		['nothing between the times', 'Fri 08:00-08:00', /ends before it begins/u],
		['hours that are there twice', 'Mon-Fri 08:00-18:00; Wed 17:00-20:00', /^Wed 17:00 is in two stretches of hours\./u]
	])('are refused: %s', (_what, written, wrong) => {
		expect(hours(written)).toMatch(wrong);
	});
});

describe('holidays of a calendar', () => {
	it.each([
		['a day', '2027-01-01', ['2027-01-01 2027-01-01']],
		['several, in order', '2027-01-01; 2026-12-25..2026-12-26', ['2026-12-25 2026-12-26', '2027-01-01 2027-01-01']]
	])('are read: %s', (_what, written, read) => {
		expect(holidays(written)).toEqual(read);
	});

	it.each([
		['a day that there is not', '2026-02-30', /^2026-02-30 is not a day\./u],
		['a day written otherwise', '25-12-2026', /is not a day/u],
		['the last day before the first', '2026-12-26..2026-12-25', /write the first day, two dots, the last/u],
		['three days', '2026-12-25..2026-12-26..2026-12-27', /write the first day, two dots, the last/u],
		['a day in two', '2026-12-25..2026-12-26; 2026-12-26', /^2026-12-26 is in two holidays\./u]
	])('are refused: %s', (_what, written, wrong) => {
		expect(holidays(written)).toMatch(wrong);
	});
});
