/** When a token ends, as people and commands write it. Pure. */
import { Temporal } from 'temporal-polyfill';

const DAY_MS = 86_400_000;

/** Longest that is written in days: our choice, ten years; who wants more wants no end. */
const MOST_DAYS = 3650;

/**
 * "90d" is 90 days from now, "2027-01-31" the end of that day, "never" is null.
 * @returns undefined for anything else, and for a day that is over.
 */
export function readExpiry(text: string, now: Date, timeZone: string): Date | null | undefined {
	if (text === 'never') return null;
	const days = Number(/^(\d{1,4})d$/u.exec(text)?.[1]);
	if (days >= 1 && days <= MOST_DAYS) return new Date(now.getTime() + days * DAY_MS);
	const end = endOfDay(text, timeZone);
	return end === undefined || end <= now ? undefined : end;
}

/** The last second of the day, so that the day itself is what is read where the moment is shown. */
function endOfDay(text: string, timeZone: string): Date | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return undefined;
	try {
		const next = Temporal.PlainDate.from(text).add({ days: 1 }).toZonedDateTime(timeZone);
		return new Date(next.epochMilliseconds - 1000);
	} catch {
		return undefined; // 31 February
	}
}
