/**
 * Moments as people say them: "10:42", "Fri 16:12", "12 Nov"; ages as "1 h", "3 d". Always in a named time zone
 * and counted from a given moment, so that server and browser write the same. Pure.
 */

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Hours that still say more than "yesterday": our choice, so that a call after midnight reads well. */
const HOURS_TOLD_OVERNIGHT = 6;
/** Days that are counted before a date says more; two digits of days are no longer felt. */
const DAYS_COUNTED = 10;
/** Days back in which the name of a weekday is unmistakable. */
const WEEKDAY_DAYS = 6;

interface LocalMoment {
	readonly year: string;
	readonly month: string;
	readonly day: string;
	readonly weekday: string;
	readonly time: string;
	/** Days since 1970 on the local calendar. */
	readonly dayNumber: number;
}

/** "10:42". */
export function clockTime(at: string, timeZone: string): string {
	return localMoment(at, timeZone).time;
}

/** A moment in the past, as short as it stays clear: "10:42", "Fri 16:12", "12 Nov", "12 Nov 2024". */
export function momentInWords(at: string, now: string, timeZone: string): string {
	const moment = localMoment(at, timeZone);
	const today = localMoment(now, timeZone);
	const days = today.dayNumber - moment.dayNumber;

	if (days === 0) return moment.time;
	if (days > 0 && days <= WEEKDAY_DAYS) return `${moment.weekday} ${moment.time}`;
	return dateInWords(moment, today);
}

/** How long ago, for the edge of a row: "now", "12 min", "1 h", "3 d", and from ten days on the date. */
export function ageInWords(at: string, now: string, timeZone: string): string {
	const elapsed = Date.parse(now) - Date.parse(at);
	const moment = localMoment(at, timeZone);
	const today = localMoment(now, timeZone);
	const days = today.dayNumber - moment.dayNumber;

	if (elapsed < MINUTE_MS) return 'now';
	if (elapsed < HOUR_MS) return `${String(Math.floor(elapsed / MINUTE_MS))} min`;
	if (days === 0 || elapsed < HOURS_TOLD_OVERNIGHT * HOUR_MS) return `${String(Math.floor(elapsed / HOUR_MS))} h`;
	return days < DAYS_COUNTED ? `${String(days)} d` : dateInWords(moment, today);
}

/** A past day in a sentence: "today 08:57", "yesterday", "Friday", "12 Nov". */
export function dayInWords(at: string, now: string, timeZone: string): string {
	const moment = localMoment(at, timeZone);
	const today = localMoment(now, timeZone);
	const days = today.dayNumber - moment.dayNumber;

	if (days === 0) return `today ${moment.time}`;
	if (days === 1) return 'yesterday';
	if (days > 0 && days <= WEEKDAY_DAYS) return weekdayName(moment);
	return dateInWords(moment, today);
}

/** For the title shown on hover: "Fri 20 Nov 2026, 16:12". */
export function fullMoment(at: string, timeZone: string): string {
	const moment = localMoment(at, timeZone);
	return `${moment.weekday} ${moment.day} ${moment.month} ${moment.year}, ${moment.time}`;
}

export function isSameDay(at: string, now: string, timeZone: string): boolean {
	return localMoment(at, timeZone).dayNumber === localMoment(now, timeZone).dayNumber;
}

function dateInWords(moment: LocalMoment, today: LocalMoment): string {
	const date = `${moment.day} ${moment.month}`;
	return moment.year === today.year ? date : `${date} ${moment.year}`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function weekdayName(moment: LocalMoment): string {
	return WEEKDAYS.find((name) => name.startsWith(moment.weekday)) ?? moment.weekday;
}

/** A page asks for the same moments, today above all, again and again. */
const moments = new Map<string, LocalMoment>();
const MOST_MOMENTS = 1000;

function localMoment(at: string, timeZone: string): LocalMoment {
	const key = `${at} ${timeZone}`;
	const known = moments.get(key);
	if (known) return known;

	const made = readMoment(at, timeZone);
	if (moments.size >= MOST_MOMENTS) moments.clear();
	moments.set(key, made);
	return made;
}

function readMoment(at: string, timeZone: string): LocalMoment {
	// An unknown zone reads as UTC rather than as a broken page.
	const parts = (formatOf(timeZone) ?? formatOf('UTC'))?.formatToParts(Date.parse(at)) ?? [];
	const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
	const [year, month, day] = [part('year'), part('month'), part('day')];

	return {
		year,
		month,
		day,
		weekday: part('weekday'),
		time: `${part('hour')}:${part('minute')}`,
		dayNumber: Math.round(Date.parse(`${day} ${month} ${year} 00:00 UTC`) / DAY_MS)
	};
}

/** Making a format costs far more than using it, and a page asks hundreds of times. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
	if (!formats.has(timeZone)) formats.set(timeZone, makeFormat(timeZone));
	return formats.get(timeZone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
	const options = {
		year: 'numeric',
		month: 'short',
		day: 'numeric',
		weekday: 'short',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	} as const;
	try {
		return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
	} catch {
		return undefined; // an old directory may hold a zone that this machine has not heard of
	}
}

/** Whether this machine knows the zone; a local time in an unknown one would be a guess. */
export function isTimeZone(timeZone: string): boolean {
	return formatOf(timeZone) !== undefined;
}
