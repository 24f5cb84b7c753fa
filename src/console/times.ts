/**
 * Moments as people say them: "10:42", "Fri 16:12", "12 Nov"; ages as "1 h", "3 d". Always in a named time zone and
 * in the language of the texts, and counted from a given moment, so that server and browser write the same. Pure.
 */
import type { Locale } from '#texts/locales.ts';
import type { Texts } from '#texts/texts.ts';

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
	readonly year: number;
	readonly day: number;
	readonly time: string;
	/** Days since 1970 on the local calendar. */
	readonly dayNumber: number;
}

/** "10:42". */
export function clockTime(at: string, timeZone: string): string {
	return localMoment(at, timeZone).time;
}

/** A moment in the past, as short as it stays clear: "10:42", "Fri 16:12", "12 Nov", "12 Nov 2024". */
export function momentInWords(at: string, now: string, timeZone: string, texts: Texts): string {
	const moment = localMoment(at, timeZone);
	const days = -daysUntil(at, now, timeZone);

	if (days === 0) return moment.time;
	if (days > 0 && days <= WEEKDAY_DAYS) return `${nameOf('weekday', moment, texts)} ${moment.time}`;
	return dateInWords(moment, localMoment(now, timeZone), texts);
}

/** How long ago, for the edge of a row: "now", "12 min", "1 h", "3 d", and from ten days on the date. */
export function ageInWords(at: string, now: string, timeZone: string, texts: Texts): string {
	const elapsed = Date.parse(now) - Date.parse(at);
	const days = -daysUntil(at, now, timeZone);

	if (elapsed < MINUTE_MS) return texts.times.now;
	if (elapsed < HOUR_MS) return texts.times.minutes(Math.floor(elapsed / MINUTE_MS));
	if (days === 0 || elapsed < HOURS_TOLD_OVERNIGHT * HOUR_MS) return texts.times.hours(Math.floor(elapsed / HOUR_MS));
	if (days < DAYS_COUNTED) return texts.times.days(days);
	return dateInWords(localMoment(at, timeZone), localMoment(now, timeZone), texts);
}

/** A past day in a sentence: "today 08:57", "yesterday", "Friday", "12 Nov". */
export function dayInWords(at: string, now: string, timeZone: string, texts: Texts): string {
	const moment = localMoment(at, timeZone);
	const days = -daysUntil(at, now, timeZone);

	if (days === 0) return texts.times.todayAt(moment.time);
	if (days === 1) return texts.times.yesterday;
	if (days > 0 && days <= WEEKDAY_DAYS) return nameOf('wholeWeekday', moment, texts);
	return dateInWords(moment, localMoment(now, timeZone), texts);
}

/** A day to come: "Thu 26 Nov", with the year if it is another one. */
export function comingDay(at: string, now: string, timeZone: string, texts: Texts): string {
	const moment = localMoment(at, timeZone);
	return `${nameOf('weekday', moment, texts)} ${dateInWords(moment, localMoment(now, timeZone), texts)}`;
}

/** On the calendar: 0 today, 1 tomorrow, below 0 in the past. */
export function daysUntil(at: string, now: string, timeZone: string): number {
	return localMoment(at, timeZone).dayNumber - localMoment(now, timeZone).dayNumber;
}

/** For the title shown on hover: "Fri 20 Nov 2026, 16:12". */
export function fullMoment(at: string, timeZone: string, texts: Texts): string {
	const moment = localMoment(at, timeZone);
	const month = nameOf('month', moment, texts);
	return `${nameOf('weekday', moment, texts)} ${String(moment.day)} ${month} ${String(moment.year)}, ${moment.time}`;
}

export function isSameDay(at: string, now: string, timeZone: string): boolean {
	return daysUntil(at, now, timeZone) === 0;
}

/** Whether this machine knows the zone; a local time in an unknown one would be a guess. */
export function isTimeZone(timeZone: string): boolean {
	return formatOf(timeZone) !== undefined;
}

function dateInWords(moment: LocalMoment, today: LocalMoment, texts: Texts): string {
	const date = `${String(moment.day)} ${nameOf('month', moment, texts)}`;
	return moment.year === today.year ? date : `${date} ${String(moment.year)}`;
}

/** Days and months are named by the language: English by the American names, which have three letters throughout. */
const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en-US', nl: 'nl-NL' };
const NAMES = {
	weekday: { weekday: 'short' },
	wholeWeekday: { weekday: 'long' },
	month: { month: 'short' }
} as const;

const names = new Map<string, Intl.DateTimeFormat>();

/** Without the dot that some machines write behind a short name. */
function nameOf(what: keyof typeof NAMES, { dayNumber }: LocalMoment, { common }: Texts): string {
	const key = `${what} ${common.locale}`;
	const format =
		names.get(key) ?? new Intl.DateTimeFormat(LANGUAGES[common.locale], { ...NAMES[what], timeZone: 'UTC' });
	names.set(key, format);
	return format.format(dayNumber * DAY_MS).replace(/\.$/u, '');
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
	const [year, month, day] = [Number(part('year')), Number(part('month')), Number(part('day'))];
	const dayNumber = Math.round(Date.UTC(year, month - 1, day) / DAY_MS);

	return { year, day, time: `${part('hour')}:${part('minute')}`, dayNumber };
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
		month: 'numeric',
		day: 'numeric',
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
