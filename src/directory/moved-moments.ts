/** The moments in the text of a file, moved so that its now is another one. Pure. */

/** As ISO 8601 in UTC, to the second. Days and other writings stay. */
const MOMENT = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/gu;

const MINUTE = 60_000;

/** By whole minutes, so that nobody seems to have called at 09:41:37. */
export function movedMoments(text: string, from: Date, to: Date): string {
	const moved = Math.floor((to.getTime() - from.getTime()) / MINUTE) * MINUTE;
	return text.replace(MOMENT, (moment) => new Date(Date.parse(moment) + moved).toISOString());
}
