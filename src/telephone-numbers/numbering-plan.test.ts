import fc from 'fast-check';
import { getCountries, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { codeOf, fullNumber, isPossibleLength, knownCountry, plainNational } from './numbering-plan.ts';

describe('numbering plans', () => {
	it.each([
		['a trunk zero', '020 7946 0123', 'GB', '442079460123'],
		['a zero that belongs to the number', '06 5550 1234', 'IT', '390655501234'],
		['an area code that the plan adds', '295 0123', 'BM', '14412950123'],
		['a mobile prefix inside', '0343 15 555 1212', 'AR', '5493435551212']
	] as const)('give the full number for %s', (_reason, written, country, full) => {
		expect(fullNumber(written.replaceAll(' ', ''), country)).toBe(full);
	});

	it('give none for a number that is not valid', () => {
		expect(fullNumber('0209', 'GB')).toBeUndefined();
		expect(fullNumber('0999999999', 'GB')).toBeUndefined();
	});

	it('are known by country in capital or small letters', () => {
		expect(knownCountry('gb')).toBe('GB');
		expect(knownCountry('ZZ')).toBeUndefined();
		expect(knownCountry(undefined)).toBeUndefined();
	});

	it('know the possible lengths of national numbers', () => {
		expect([8, 9, 10, 11].filter((length) => isPossibleLength(length, 'HU'))).toEqual([8, 9]);
	});

	// The short way around the library has to say what the library says.
	it('agree with the library wherever a number is completed plainly', () => {
		const numbers = fc.tuple(fc.constantFrom(...getCountries()), fc.stringMatching(/^0[1-9][0-9]{5,10}$/));

		fc.assert(
			fc.property(numbers, ([country, digits]) => {
				const plain = plainNational(digits, country);
				const parsed = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false });
				fc.pre(plain !== undefined && parsed?.isValid() === true);
				fc.pre(parsed?.countryCallingCode === codeOf(country));
				expect(`+${codeOf(country)}${plain}`).toBe(parsed?.number);
			}),
			{ numRuns: 2000, seed: 20_261_124 }
		);
	});
});
