/** How long something may take: "30m", "4h", or minutes alone: "90". Pure. */
import { type Wrong } from './cells.ts';
import { quote } from './problems.ts';

/** Our choice: a year of all its hours, in minutes. */
const LONGEST = 366 * 24 * 60;

/** In minutes. */
export function readDuration(written: string): number | Wrong {
	const [, digits = '', unit] = /^(\d{1,6})\s*(m|h)?$/iu.exec(written) ?? [];
	const minutes = Number(digits) * (unit?.toLowerCase() === 'h' ? 60 : 1);
	if (minutes > 0 && minutes <= LONGEST) return minutes;
	return { wrong: `${quote(written)} is not a duration. Write minutes or hours of support, like 30m or 4h.` };
}
