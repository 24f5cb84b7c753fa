/**
 * National trunk prefixes other than 0, which goes with the zeros in front. They stand where the country code
 * stands in the international writing: `8 812 123 4567` is `+7 812 123 4567`.
 */
import type { CountryCode } from 'libphonenumber-js/max';
import type { TelephoneNumber } from './canonical.ts';
import { codeOf, isPossibleLength } from './numbering-plan.ts';
import { coreOf, FEWEST_DIGITS } from './readings.ts';

/** An international number that a national one may mean. */
export interface Swap {
	readonly digits: string;
	readonly prefix: string;
	readonly code: string;
}

/** `8` is sought in the core; `06` and `01` in the digits, with at most one zero for an outside line before them. */
const SWAPS: readonly { prefix: string; code: string; country: CountryCode; sought: 'core' | 'digits' }[] = [
	{ prefix: '8', code: '7', country: 'RU', sought: 'core' },
	{ prefix: '8', code: '375', country: 'BY', sought: 'core' },
	{ prefix: '8', code: '993', country: 'TM', sought: 'core' },
	{ prefix: '06', code: '36', country: 'HU', sought: 'digits' },
	{ prefix: '01', code: '52', country: 'MX', sought: 'digits' }
];

/**
 * Zeros behind the prefix go; a site in a country with another code rules a swap out. Fewer than 7 digits
 * behind it would not be found by the index of endings.
 */
export function swapsOf(number: TelephoneNumber, country: CountryCode | undefined): Swap[] {
	if (number.plus) return [];
	const ownCode = country === undefined ? undefined : codeOf(country);
	return SWAPS.flatMap(({ prefix, code, country: home, sought }) => {
		if (ownCode !== undefined && ownCode !== code) return [];
		const rest = restBehind(prefix, sought === 'core' ? coreOf(number) : number.digits.replace(/^0(?=0[^0])/, ''));
		if (rest === undefined || rest.length < FEWEST_DIGITS || !isPossibleLength(rest.length, home)) return [];
		return [{ digits: code + rest, prefix, code }];
	});
}

function restBehind(prefix: string, digits: string): string | undefined {
	return digits.startsWith(prefix) ? digits.slice(prefix.length).replace(/^0+/, '') : undefined;
}
