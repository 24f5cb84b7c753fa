/** Targets and ages as an inbox says them: "today 16:00", "overdue 3 h", "3 d". In the analyst's language. Pure. */
import type { Locale } from '#texts/locales.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { isTimeZone } from '../times.ts';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;
/** Days ahead in which the name of a weekday is unmistakable. */
const WEEKDAY_DAYS = 6;
/** Days that are counted before a date says more. */
const DAYS_COUNTED = 10;

export interface Clock {
	readonly now: Date;
	readonly timeZone: string;
	readonly locale: Locale;
	readonly texts: AllTexts;
}

export interface TargetWords {
	readonly words: string;
	readonly isLate: boolean;
}

export function targetInWords(at: Date | null, bestEffort: boolean, clock: Clock): TargetWords {
	const { inboxSaid: said } = clock.texts;
	if (at === null) return { words: bestEffort ? said.bestEffort : '', isLate: false };
	if (at < clock.now) return { words: said.overdue(span(minutesBetween(at, clock.now), clock)), isLate: true };
	return { words: momentAhead(at, clock), isLate: false };
}

/** How long ago; from ten days on the date. */
export function ageInWords(at: Date, clock: Clock): string {
	const minutes = minutesBetween(at, clock.now);
	return minutes < DAYS_COUNTED * DAY_MINUTES ? span(minutes, clock) : dateOf(at, clock);
}

/** For the title shown on hover. */
export function wholeMoment(at: Date, clock: Clock): string {
	return format(clock, { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

function momentAhead(at: Date, clock: Clock): string {
	const { inboxSaid: said } = clock.texts;
	const time = format(clock, { hour: '2-digit', minute: '2-digit' }).format(at);
	const days = dayNumber(at, clock) - dayNumber(clock.now, clock);
	if (days === 0) return said.today(time);
	if (days === 1) return said.tomorrow(time);
	return days <= WEEKDAY_DAYS ? `${format(clock, { weekday: 'short' }).format(at)} ${time}` : dateOf(at, clock);
}

function dateOf(at: Date, clock: Clock): string {
	const day = { day: 'numeric', month: 'short' } as const;
	const isThisYear = yearOf(at, clock) === yearOf(clock.now, clock);
	return format(clock, isThisYear ? day : { ...day, year: 'numeric' }).format(at);
}

function span(minutes: number, { texts: { inboxSaid: said } }: Clock): string {
	if (minutes < 1) return said.justNow;
	if (minutes < HOUR_MINUTES) return said.minutes(minutes);
	return minutes < DAY_MINUTES
		? said.hours(Math.floor(minutes / HOUR_MINUTES))
		: said.days(Math.floor(minutes / DAY_MINUTES));
}

function minutesBetween(from: Date, to: Date): number {
	return Math.floor((to.getTime() - from.getTime()) / MINUTE_MS);
}

/** Days since 1970 on the local calendar. */
function dayNumber(at: Date, clock: Clock): number {
	return Date.parse(format(clock, {}, 'sv').format(at)) / (DAY_MINUTES * MINUTE_MS);
}

function yearOf(at: Date, clock: Clock): string {
	return format(clock, { year: 'numeric' }).format(at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Day before month, and 24 hours, as everywhere on these pages. Making a format costs far more than using it. */
function format({ timeZone, locale }: Clock, options: Intl.DateTimeFormatOptions, as?: string): Intl.DateTimeFormat {
	const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
	const language = as ?? { en: 'en-GB', nl: 'nl-NL' }[locale];
	const key = `${language} ${zone} ${JSON.stringify(options)}`;
	const known = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: zone });
	formats.set(key, known);
	return known;
}
