/**
 * Counting in support hours: only the time counts during which somebody is there to help. Pure.
 *
 * A calendar says hours of a week and holidays; a time zone says which moments those are. Hours are read from the
 * clock on the wall: across a change to or from summer time a day from 0:00 to 24:00 has 23 or 25 hours, and a time
 * that the clock skips is the one an hour later, as in RFC 5545 (section 3.3.5). A night shift is two rows, until
 * 24:00 and from 0:00. Rows that overlap count once.
 */
import { Temporal } from 'temporal-polyfill';

export interface Calendar {
	readonly hours: readonly WeeklyHours[];
	/** First and last day, both included, ISO 8601. */
	readonly holidays: readonly (readonly [fromDay: string, toDay: string])[];
}

/** Minutes of the day, 0 to 1440; weekday 1 is Monday. */
export type WeeklyHours = readonly [weekday: number, fromMinute: number, toMinute: number];

export interface WorkHours {
	/** All hours of every day where it is undefined. */
	readonly calendar: Calendar | undefined;
	/** IANA name. */
	readonly timeZone: string;
}

/** From a moment up to another one, in milliseconds since 1970. */
interface Span {
	readonly from: number;
	readonly to: number;
}

const MINUTE_MS = 60_000;
const MINUTES_OF_DAY = 1440;

/** Our choice: how far ahead is looked. What takes longer in a calendar is not promised at all. */
const LONGEST_DAYS = 5 * 366;
const LONGEST_MS = LONGEST_DAYS * MINUTES_OF_DAY * MINUTE_MS;

/** The moment at which so many minutes of support hours have passed; undefined where five years are not enough. */
export function addSupportMinutes(hours: WorkHours, from: Date, minutes: number): Date | undefined {
	if (minutes <= 0) return from;
	let left = Math.round(minutes * MINUTE_MS);
	for (const span of listOpen(hours, from.getTime(), from.getTime() + LONGEST_MS)) {
		const length = span.to - span.from;
		if (left <= length) return new Date(span.from + left);
		left -= length;
	}
	return undefined;
}

/** May hold a part of a minute. */
export function supportMinutesBetween(hours: WorkHours, from: Date, to: Date): number {
	let passed = 0;
	for (const span of listOpen(hours, from.getTime(), to.getTime())) passed += span.to - span.from;
	return passed / MINUTE_MS;
}

/** The day on which a moment falls, ISO 8601. */
export function dayIn(timeZone: string, at: Date): string {
	return plainDay(timeZone, at.getTime()).toString();
}

/** The first that is known; a zone that was imported may not be. */
export function knownTimeZone(...wanted: readonly (string | null)[]): string {
	return wanted.find((zone) => zone !== null && isTimeZone(zone)) ?? 'UTC';
}

/** In their order, none twice, none empty. */
function* listOpen({ calendar, timeZone }: WorkHours, from: number, until: number): Generator<Span> {
	if (from >= until) return;
	if (calendar === undefined) return yield { from, to: until };
	let counted = from;
	for (const day of workingDays(calendar, plainDay(timeZone, from), plainDay(timeZone, until))) {
		for (const [, fromMinute, toMinute] of hoursOf(calendar, day)) {
			const start = Math.max(counted, momentOf(timeZone, day, fromMinute));
			const end = Math.min(until, momentOf(timeZone, day, toMinute));
			if (start >= end) continue;
			yield { from: start, to: end };
			counted = end;
		}
	}
}

function* workingDays(calendar: Calendar, first: Temporal.PlainDate, last: Temporal.PlainDate) {
	if (calendar.hours.length === 0) return;
	for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
		const name = day.toString();
		if (!calendar.holidays.some(([fromDay, toDay]) => fromDay <= name && name <= toDay)) yield day;
	}
}

function hoursOf({ hours }: Calendar, { dayOfWeek }: Temporal.PlainDate): WeeklyHours[] {
	return hours.filter(([weekday]) => weekday === dayOfWeek).toSorted(([, one], [, other]) => one - other);
}

function momentOf(timeZone: string, day: Temporal.PlainDate, minute: number): number {
	const isNextDay = minute === MINUTES_OF_DAY;
	const plainTime = isNextDay ? undefined : { hour: Math.floor(minute / 60), minute: minute % 60 };
	return day.add({ days: isNextDay ? 1 : 0 }).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

function plainDay(timeZone: string, moment: number): Temporal.PlainDate {
	return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone).toPlainDate();
}

function isTimeZone(zone: string): boolean {
	try {
		Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
		return true;
	} catch {
		return false;
	}
}
