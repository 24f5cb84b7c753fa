/**
 * What the numbering plans of countries say about digits, by libphonenumber with full metadata.
 *
 * The library takes some thirty microseconds for a number; answers are remembered, since one caller's number
 * is compared with many. Pure: what is remembered changes no answer.
 */
import {
	isSupportedCountry,
	Metadata,
	parsePhoneNumberFromString,
	type CountryCode,
	type PhoneNumber
} from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';

/** Answers remembered before all are forgotten: a few hundred kilobytes. */
const MOST_REMEMBERED = 2000;

const remembered = new Map<string, string>();

export function knownCountry(country: string | undefined): CountryCode | undefined {
	const upper = country?.toUpperCase();
	return upper !== undefined && isSupportedCountry(upper) ? upper : undefined;
}

export function codeOf(country: CountryCode): string {
	return String(metadata.countries[country]?.[0]);
}

/** The international number, without plus, that the digits mean in the country; undefined unless valid. */
export function fullNumber(digits: string, country: CountryCode): string | undefined {
	if (digits.length < factsOf(country).shortest) return undefined;
	return remember(`${country} ${digits}`, () => parseNational(digits, country));
}

export function isValidInternational(digits: string): boolean {
	return remember(`+${digits}`, () => parseInternational(digits)?.number ?? '') !== undefined;
}

/** Whether a national number may have so many digits, without its trunk prefix. */
export function isPossibleLength(length: number, country: CountryCode): boolean {
	return factsOf(country).lengths.includes(length);
}

/**
 * What stands behind the country code for a number written with one zero in front, where the plan does
 * nothing more than drop the zero, or keep it (Italy). Undefined where only the library can tell.
 */
export function plainNational(digits: string, country: CountryCode): string | undefined {
	const { keepsZero, trunkZero, national } = factsOf(country);
	if (keepsZero) return digits;
	if (national.test(digits)) return undefined;
	return trunkZero?.exec(digits)?.[0] === '0' ? digits.slice(1) : undefined;
}

interface PlanFacts {
	readonly lengths: readonly number[];
	/** Fewest digits that can make a number; none where the plan may add an area code. */
	readonly shortest: number;
	/** Numbers of the plan without country code; in few countries some begin with a zero. */
	readonly national: RegExp;
	/** There is no trunk prefix: a zero in front belongs to the number. */
	readonly keepsZero: boolean;
	/** What the plan takes off in front, where the trunk prefix is zero. */
	readonly trunkZero: RegExp | undefined;
}

const facts = new Map<CountryCode, PlanFacts>();

function factsOf(country: CountryCode): PlanFacts {
	let known = facts.get(country);
	if (known === undefined) {
		known = readFacts(country);
		facts.set(country, known);
	}
	return known;
}

/** Places in a plan of the library's metadata, version 4: national numbers, trunk prefix, its pattern, how it changes digits. */
function readFacts(country: CountryCode): PlanFacts {
	const plan = new Metadata();
	plan.selectNumberingPlan(country);
	const lengths = plan.numberingPlan?.possibleLengths() ?? [];
	const { 2: national, 5: prefix, 7: pattern, 8: change }: readonly unknown[] = metadata.countries[country] ?? [];
	const trunk = typeof pattern === 'string' ? pattern : '0';
	return {
		lengths,
		shortest: change ? 0 : Math.min(...lengths),
		national: new RegExp(`^(?:${String(national)})$`),
		keepsZero: !prefix && !pattern,
		trunkZero: prefix === '0' ? new RegExp(`^(?:${trunk})`) : undefined
	};
}

/** Undefined unless valid. */
export function parseInternational(digits: string): PhoneNumber | undefined {
	const parsed = parsePhoneNumberFromString(`+${digits}`, { extract: false });
	return parsed?.isValid() === true ? parsed : undefined;
}

/** The digits as they are written in the number's own country; undefined unless valid. */
export function nationalDigits(digits: string): string | undefined {
	return parseInternational(digits)?.formatNational().replace(/\D/g, '');
}

function parseNational(digits: string, country: CountryCode): string {
	const parsed = parsePhoneNumberFromString(digits, { extract: false, defaultCountry: country });
	return parsed?.isValid() === true ? parsed.number.slice(1) : '';
}

/** An empty answer is "not valid". */
function remember(question: string, ask: () => string): string | undefined {
	let answer = remembered.get(question);
	if (answer === undefined) {
		answer = ask();
		if (remembered.size >= MOST_REMEMBERED) remembered.clear();
		remembered.set(question, answer);
	}
	return answer === '' ? undefined : answer;
}
