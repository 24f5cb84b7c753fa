/**
 * The zone in which an account's people read times, where nobody chose one: the first of its country. Pure.
 * @returns an IANA name.
 */
export function timeZoneOf(country: string | null): string {
	if (country === null) return 'UTC';
	const known = zones.get(country);
	if (known !== undefined) return known;
	const zone = new Intl.Locale(`und-${country}`).getTimeZones?.()?.[0] ?? 'UTC';
	zones.set(country, zone);
	return zone;
}

const zones = new Map<string, string>();
