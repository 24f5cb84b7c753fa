/** Hours and holidays as they are written in one cell: what `hours-text.ts` reads. Pure. */
import { z } from 'zod';

const Hours = z.array(z.object({ weekday: z.number(), from_minute: z.number(), to_minute: z.number() }));
const Holidays = z.array(z.object({ from_day: z.string(), to_day: z.string() }));

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const ALWAYS = WEEKDAYS.map((_day, at) => `${at + 1} 00:00-24:00`).join(';');

interface Stretch {
	readonly hours: string;
	readonly first: number;
	last: number;
}

/** Days one after the other with the same hours are one stretch: `Mon-Fri 08:00-18:00`. */
export function writeHours(rows: unknown): string {
	const hours = Hours.parse(rows).toSorted(
		(one, other) => one.weekday - other.weekday || one.from_minute - other.from_minute
	);
	const days = hours.map((row) => ({ day: row.weekday, hours: `${clock(row.from_minute)}-${clock(row.to_minute)}` }));
	if (days.map((row) => `${row.day} ${row.hours}`).join(';') === ALWAYS) return '24x7';

	const stretches: Stretch[] = [];
	for (const { day, hours: written } of days) {
		const before = stretches.find((stretch) => stretch.hours === written && stretch.last === day - 1);
		if (before === undefined) stretches.push({ hours: written, first: day, last: day });
		else before.last = day;
	}
	return stretches.map(({ first, last, hours: written }) => `${daysFrom(first, last)} ${written}`).join('; ');
}

export function writeHolidays(rows: unknown): string {
	return Holidays.parse(rows)
		.toSorted((one, other) => one.from_day.localeCompare(other.from_day))
		.map(({ from_day, to_day }) => (from_day === to_day ? from_day : `${from_day}..${to_day}`))
		.join('; ');
}

function daysFrom(first: number, last: number): string {
	const [from = '', to = ''] = [WEEKDAYS[first - 1], WEEKDAYS[last - 1]];
	return first === last ? from : `${from}-${to}`;
}

function clock(minute: number): string {
	return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
