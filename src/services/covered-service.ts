/** What an analyst sees of the services that a person is covered for, and of the items that they use. Pure. */
import type { Named } from '#people/person-card.ts';
import type { WeeklyHours } from './work-hours.ts';

export interface CoveredService extends Named {
	/** What it is an instance of: "Printing", of which "Printing Delft" is one. */
	readonly service: string | null;
	/** When there is support: "24 × 7", "8 × 5", or the name of the calendar. */
	readonly hours: string;
	readonly supportTeam: Named | null;
}

/** A laptop, a printer, a telephone; its name is its label. */
export interface ItemOfPerson extends Named {
	/** What it is: "Shared printer". */
	readonly product: string | null;
}

/** As it comes from the database. */
export interface CoveredRow extends Omit<CoveredService, 'hours'> {
	/** Null for all hours. */
	readonly calendar: WeeklyCalendar | null;
}

interface WeeklyCalendar {
	readonly name: string;
	readonly hours: readonly WeeklyHours[];
}

const HOUR_MINUTES = 60;
const DAY_HOURS = 24;

export function toCoveredService({ calendar, ...service }: CoveredRow): CoveredService {
	return { ...service, hours: sayHours(calendar) };
}

/** Hours a day × days a week, where all days have the same whole number of hours; else the calendar has to be named. */
export function sayHours(calendar: WeeklyCalendar | null): string {
	if (calendar === null) return '24 × 7';
	const days = new Map<number, number>();
	for (const [weekday, from, to] of calendar.hours) days.set(weekday, (days.get(weekday) ?? 0) + to - from);
	const [minutes = 0, ...different] = new Set(days.values());
	const hours = minutes / HOUR_MINUTES;
	const isPlain = different.length === 0 && Number.isInteger(hours) && 0 < hours && hours <= DAY_HOURS;
	return isPlain ? `${String(hours)} × ${String(days.size)}` : calendar.name;
}
