/** A moment as somebody writes it in their own time zone. Pure; for the server, as its calendar is large. */
import { Temporal } from 'temporal-polyfill';

/** "2026-11-27T09:00" as a field sends it, or with a space; undefined for anything else, and for a day that is none. */
export function readLocalMoment(text: string, timeZone: string): Date | undefined {
	const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})(?::\d{2})?$/u.exec(text.trim());
	if (written === null) return undefined;
	const [, day = '', time = ''] = written;
	try {
		const local = Temporal.PlainDateTime.from(`${day}T${time.padStart(5, '0')}`, { overflow: 'reject' });
		return new Date(local.toZonedDateTime(timeZone).epochMilliseconds);
	} catch {
		return undefined; // a thirtieth of February
	}
}
