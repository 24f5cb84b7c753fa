/**
 * Under which endings the index is asked for an incoming number, given the country of the account.
 *
 * Numbers are stored under the endings of what was written, and national and international writings end alike.
 * Argentina alone writes digits inside: its mobile "02966 15-55-0123" is "+54 9 2966 55 0123" from abroad, and
 * where six digits follow, the last seven differ. So there the other writing is asked for as well.
 */
import type { TelephoneNumber } from './canonical.ts';
import { fullNumber, knownCountry, nationalDigits } from './numbering-plan.ts';
import { coreOf, tailsOf } from './readings.ts';

const WRITES_DIGITS_INSIDE = 'AR';

/** As many as `tailsOf` gives, or up to two more for a valid number in an account of Argentina. */
export function tailsToAsk(number: TelephoneNumber, country: string | undefined): number[] {
	const tails = tailsOf(number);
	if (tails.length === 0 || knownCountry(country) !== WRITES_DIGITS_INSIDE) return tails;
	return [...new Set([...tails, ...otherWritings(number).flatMap(tailsOf)])];
}

function otherWritings(number: TelephoneNumber): TelephoneNumber[] {
	const full = number.plus ? number.digits : (fullNumber(number.digits, WRITES_DIGITS_INSIDE) ?? coreOf(number));
	const national = nationalDigits(full);
	if (national === undefined) return [];
	return [
		{ digits: full, plus: true, extension: undefined },
		{ digits: national, plus: false, extension: undefined }
	];
}
