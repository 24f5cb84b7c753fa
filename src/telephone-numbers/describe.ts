/**
 * Says what kind of number arrived and writes it as people read it aloud. Of a number only country and kind
 * are known, never a town: numbers move with their owners. Pure; never throws.
 */
import type { PhoneNumber } from 'libphonenumber-js/max';
import type { AllTexts } from '#texts/all-texts.ts';
import type { TelephoneNumber } from './canonical.ts';
import { fullNumber, knownCountry, parseInternational } from './numbering-plan.ts';
import { isComplete, isShort, readingsOf } from './readings.ts';

export interface NumberKind {
	/** Its name in the language of the texts. */
	readonly country: string | undefined;
	/** "mobile", "landline", "freephone" ...; undefined where the plan does not say. */
	readonly kind: string | undefined;
	/** Surely a mobile, and so nearly always somebody's own. */
	readonly isMobile: boolean;
}

/** International where the number is known in full, else the digits in groups. */
export function formatForReading(number: TelephoneNumber, country: string | undefined): string {
	const digits = parsedNumber(number, country)?.formatInternational() ?? grouped(number);
	return number.extension === undefined ? digits : `${digits} ext. ${number.extension}`;
}

export function describeKind(
	number: TelephoneNumber,
	country: string | undefined,
	{ common, numbers }: Pick<AllTexts, 'common' | 'numbers'>
): NumberKind {
	if (isShort(number)) return { country: undefined, kind: numbers.internalExtension, isMobile: false };
	const parsed = parsedNumber(number, country);
	const type = parsed?.getType();
	return {
		country: parsed?.country === undefined ? undefined : countryNames(common.locale).of(parsed.country),
		kind: type === undefined ? undefined : numbers.kinds[type],
		isMobile: type === 'MOBILE'
	};
}

function countryNames(locale: string): Intl.DisplayNames {
	return new Intl.DisplayNames(locale, { type: 'region' });
}

/** The valid number meant: of a complete one by itself, of another by the country's plan. */
function parsedNumber(number: TelephoneNumber, country: string | undefined): PhoneNumber | undefined {
	if (isShort(number)) return undefined;
	const home = number.plus ? undefined : knownCountry(country);
	const full = home === undefined ? undefined : fullNumber(number.digits, home);
	const candidates = isComplete(number) ? readingsOf(number) : [];
	return [...(full === undefined ? [] : [full]), ...candidates].map(parseInternational).find(Boolean);
}

/** Four digits at the end and three in each group before; a single digit in front joins its neighbors. */
function grouped({ digits, plus }: TelephoneNumber): string {
	const groups = digits.slice(0, -4).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ' ');
	const spaced = digits.length <= 5 ? digits : `${groups} ${digits.slice(-4)}`;
	return (plus ? '+' : '') + spaced.replace(/^(\d) /, '$1');
}
