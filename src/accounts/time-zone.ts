/**
 * The zone in which an account's people read times, where nobody chose one: the first of its country. Pure.
 * @returns an IANA name.
 */
export function timeZoneOf(country: string | null): string {
	if (country === null) return 'UTC';
	const [first] = new Intl.Locale(`und-${country}`).getTimeZones?.() ?? [];
	return first ?? 'UTC';
}
