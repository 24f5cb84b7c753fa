/**
 * Telephone numbers that nobody has, many enough for a large account, made while the benchmark runs and kept
 * nowhere: the subscriber's part begins with a zero, which no exchange assigns behind an area code. Each
 * person has a fixed and a mobile number of their own, written as differently as directories write them. Pure.
 */

/** Countries of the sites, with the area codes of their fixed lines. */
const AREAS = { NL: ['20', '10', '30', '40', '70'], GB: ['20'], DE: ['30'] } as const;
const CODES = { NL: '31', GB: '44', DE: '49' } as const;

export type SiteCountry = keyof typeof AREAS;

interface MadeUpNumber {
	/** Country code, without a plus. */
	readonly code: string;
	readonly area: string;
	readonly subscriber: string;
}

/** Subscriber numbers that are given away, and a prime that scatters them; what lies above is nobody's. */
const GIVEN_AWAY = 900_000;
const SCATTER = 7919;

/** Of mobile numbers, which have a digit more. */
const MOBILES_GIVEN_AWAY = 9_000_000;

/** Every number is another one, for as many people as there are numbers to give away. */
export function fixedNumber(person: number, country: SiteCountry): MadeUpNumber {
	const areas = AREAS[country];
	const area = areas[(person + Math.floor(person / GIVEN_AWAY)) % areas.length] ?? areas[0];
	const digits = country === 'GB' ? 8 : 7;
	return { code: CODES[country], area, subscriber: pad((person * SCATTER) % GIVEN_AWAY, digits) };
}

export function mobileNumber(person: number): MadeUpNumber {
	return { code: CODES.NL, area: '6', subscriber: pad((person * SCATTER) % MOBILES_GIVEN_AWAY, 8) };
}

/** A number of nobody. */
export function unknownNumber(index: number): MadeUpNumber {
	return { code: CODES.NL, area: '20', subscriber: pad(GIVEN_AWAY + (index % (1_000_000 - GIVEN_AWAY)), 7) };
}

/** As a directory has it. */
export function writeRegistered({ code, area, subscriber }: MadeUpNumber, style: number): string {
	const middle = subscriber.length - 4;
	const grouped = `${subscriber.slice(0, middle)} ${subscriber.slice(middle)}`;
	const styles = [
		`+${code} ${area} ${grouped}`,
		`0${area}-${subscriber}`,
		`+${code} (0)${area} ${grouped}`,
		`00${code}${area}${subscriber}`,
		`+${code}${area}${subscriber}`,
		`0${area} ${grouped}`
	];
	return styles[style % styles.length] ?? grouped;
}

/** As a phone system sends it, escaped for an address. */
export function writeSent({ code, area, subscriber }: MadeUpNumber, style: number): string {
	const styles = [`%2B${code}${area}${subscriber}`, `0${area}${subscriber}`, `+${code}${area}${subscriber}`];
	return styles[style % styles.length] ?? subscriber;
}

function pad(value: number, digits: number): string {
	return String(value).padStart(digits, '0');
}
