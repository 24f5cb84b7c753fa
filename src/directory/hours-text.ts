/**
 * When work is done, as it is written in one cell: "Mon-Fri 08:00-18:00; Sat 09:00-12:00", or "24x7"; and the days on
 * which none is done: "2026-12-25..2026-12-26; 2027-01-01". Pure.
 */
import { isWrong, readDay, type Wrong } from './cells.ts';
import { splitList } from './list-text.ts';
import { quote } from './problems.ts';

/** A stretch of one day of the week. */
export interface Hours {
	/** 1 is Monday. */
	readonly weekday: number;
	/** Minutes of the day; the last one is 1440. */
	readonly from_minute: number;
	readonly to_minute: number;
}

/** From one day to another, both included, as ISO 8601. */
export interface Holiday {
	readonly from_day: string;
	readonly to_day: string;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const ALL_DAY = 24 * 60;

const ALWAYS = /^24\s*[x×/]\s*7$/iu;
const STRETCH = /^([a-z]{3})[a-z]*(?:\s*[-–]\s*([a-z]{3})[a-z]*)?\s+(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/iu;

/** In the order of the week. */
export function readHours(written: string): readonly Hours[] | Wrong {
	if (ALWAYS.test(written))
		return WEEKDAYS.map((_day, at) => ({ weekday: at + 1, from_minute: 0, to_minute: ALL_DAY }));

	const hours: Hours[] = [];
	for (const stretch of splitList(written)) {
		const read = readStretch(stretch);
		if (isWrong(read)) return read;
		hours.push(...read);
	}
	hours.sort((one, other) => one.weekday - other.weekday || one.from_minute - other.from_minute);
	const twice = hours.find((one, at) => isWithin(one, hours[at - 1]));
	if (twice === undefined) return hours;
	return { wrong: `${WEEKDAYS[twice.weekday - 1] ?? ''} ${clock(twice.from_minute)} is in two stretches of hours.` };
}

/** In the order of the calendar. */
export function readHolidays(written: string): readonly Holiday[] | Wrong {
	const holidays: Holiday[] = [];
	for (const days of splitList(written)) {
		const [first = '', last = first, ...more] = days.split('..').map((day) => day.trim());
		const [from_day, to_day] = [readDay(first), readDay(last)];
		if (isWrong(from_day)) return from_day;
		if (isWrong(to_day)) return to_day;
		if (more.length > 0 || to_day < from_day)
			return { wrong: `${quote(days)}: write the first day, two dots, the last.` };
		holidays.push({ from_day, to_day });
	}
	holidays.sort((one, other) => one.from_day.localeCompare(other.from_day));
	const twice = holidays.find(({ from_day }, at) => from_day <= (holidays[at - 1]?.to_day ?? ''));
	return twice === undefined ? holidays : { wrong: `${twice.from_day} is in two holidays.` };
}

/** `Mon-Fri 08:00-18:00` is five. Days may go round the end of the week: `Sat-Mon`. */
function readStretch(stretch: string): readonly Hours[] | Wrong {
	const [matches, first = '', last = first, from = '', to = ''] = STRETCH.exec(stretch) ?? [];
	const [firstDay, lastDay] = [weekdayOf(first), weekdayOf(last)];
	const [from_minute, to_minute] = [minuteOf(from), minuteOf(to)];
	if (matches === undefined || Math.min(firstDay, lastDay, from_minute, to_minute) < 0) {
		return { wrong: `${quote(stretch)} are no hours. Write them like Mon-Fri 08:00-18:00; Sat 09:00-12:00, or 24x7.` };
	}
	if (from_minute >= to_minute) {
		return {
			wrong: `${quote(stretch)} ends before it begins. Write a night in two: Fri 22:00-24:00; Sat 00:00-06:00.`
		};
	}
	const days = ((lastDay - firstDay + 7) % 7) + 1;
	return Array.from({ length: days }, (_day, at) => ({
		weekday: ((firstDay + at) % 7) + 1,
		from_minute,
		to_minute
	}));
}

/** 0 is Monday; -1 where it is no day. */
function weekdayOf(written: string): number {
	return WEEKDAYS.findIndex((day) => day.toLowerCase() === written.slice(0, 3).toLowerCase());
}

/** -1 where it is no time of a day. */
function minuteOf(written: string): number {
	const [hour = NaN, minute = NaN] = written.split(':').map(Number);
	const all = hour * 60 + minute;
	return minute < 60 && all <= ALL_DAY ? all : -1;
}

function isWithin(one: Hours, before: Hours | undefined): boolean {
	return before?.weekday === one.weekday && one.from_minute < before.to_minute;
}

function clock(minute: number): string {
	return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
