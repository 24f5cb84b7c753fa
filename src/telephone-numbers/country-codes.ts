/**
 * The assigned country codes of ITU-T E.164: those of countries and those that belong to none (800 freephone,
 * 808, 870, 878, 881 to 883, 888, 979). No code is the beginning of another, so a number has at most one.
 */
import metadata from 'libphonenumber-js/max/metadata';

const ASSIGNED: ReadonlySet<string> = new Set([
	...Object.keys(metadata.country_calling_codes),
	...Object.keys(metadata.nonGeographic)
]);

export function isCountryCode(digits: string): boolean {
	return ASSIGNED.has(digits);
}

/** The country code that a number written with one begins with. */
export function countryCodeOf(digits: string): string | undefined {
	return [1, 2, 3].map((length) => digits.slice(0, length)).find(isCountryCode);
}
