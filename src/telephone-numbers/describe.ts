/**
 * Says what kind of number arrived and writes it as people read it aloud. Of a number only country and kind
 * are known, never a town: numbers move with their owners. Pure; never throws.
 */
import type { PhoneNumber, PhoneNumberType } from 'libphonenumber-js/max';
import type { TelephoneNumber } from './canonical.ts';
import { fullNumber, knownCountry, parseInternational } from './numbering-plan.ts';
import { isComplete, isShort, readingsOf } from './readings.ts';

export interface NumberKind {
	/** English name. */
	readonly country: string | undefined;
	/** "mobile", "landline", "freephone" ...; undefined where the plan does not say. */
	readonly kind: string | undefined;
}

const KINDS: Readonly<Record<PhoneNumberType, string>> = {
	FIXED_LINE: 'landline',
	MOBILE: 'mobile',
	FIXED_LINE_OR_MOBILE: 'landline or mobile',
	TOLL_FREE: 'freephone',
	PREMIUM_RATE: 'premium rate',
	SHARED_COST: 'shared cost',
	VOIP: 'internet telephony',
	PERSONAL_NUMBER: 'personal number',
	PAGER: 'pager',
	UAN: 'company number',
	VOICEMAIL: 'voicemail'
};

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** International where the number is known in full, else the digits in groups. */
export function formatForReading(number: TelephoneNumber, country: string | undefined): string {
	const digits = parsedNumber(number, country)?.formatInternational() ?? grouped(number);
	return number.extension === undefined ? digits : `${digits} ext. ${number.extension}`;
}

export function describeKind(number: TelephoneNumber, country: string | undefined): NumberKind {
	if (isShort(number)) return { country: undefined, kind: 'internal extension' };
	const parsed = parsedNumber(number, country);
	const type = parsed?.getType();
	return {
		country: parsed?.country === undefined ? undefined : COUNTRY_NAMES.of(parsed.country),
		kind: type === undefined ? undefined : KINDS[type]
	};
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
