/** When something is due next, and how long until then or since, as people say it. Pure. */
import type { Texts } from '#texts/texts.ts';
import { clockTime, comingDay, daysUntil } from '../times.ts';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;
/** Our choice: from two days on nobody counts hours any more. */
const HOURS_COUNTED = 48;

/** "today 16:00", "tomorrow 9:00", "Thu 26 Nov". */
export function targetInWords(at: string, now: string, timeZone: string, texts: Texts): string {
	const { requests } = texts;
	const days = daysUntil(at, now, timeZone);
	if (days === 0) return requests.target.today(clockTime(at, timeZone));
	if (days === 1) return requests.target.tomorrow(clockTime(at, timeZone));
	return comingDay(at, now, timeZone, texts);
}

/** "5 h 18", "12 min", "3 d": with minutes where they are asked for and still matter. */
export function spanInWords(from: string, to: string, { requests }: Texts, precision: 'minutes' | 'hours'): string {
	const minutes = Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / MINUTE_MS));
	const hours = Math.floor(minutes / HOUR_MINUTES);
	if (hours === 0) return requests.target.minutes(minutes);
	if (hours >= HOURS_COUNTED) return requests.target.days(Math.floor(hours / DAY_HOURS));
	return requests.target.hours(hours, precision === 'minutes' ? minutes % HOUR_MINUTES : 0);
}

/** "Overdue 3 h". */
export function overdueInWords(at: string, now: string, texts: Texts): string {
	return texts.requests.state.overdueBy(spanInWords(at, now, texts, 'hours'));
}
