import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { readIncoming, type TelephoneNumber } from './canonical.ts';
import { describeKind, formatForReading } from './describe.ts';

function number(received: string): TelephoneNumber {
	const read = readIncoming(received);
	if (read.kind !== 'number') throw new Error(`${received} holds no number`);
	return read.number;
}

describe('formatForReading', () => {
	it.each([
		['international', '+442079460123', undefined, '+44 20 7946 0123'],
		['national, by the country', '02079460123', 'GB', '+44 20 7946 0123'],
		['behind 00', '00442079460123', undefined, '+44 20 7946 0123'],
		['behind an outside line, not valid as it is', '9442079460123', 'GB', '944 207 946 0123'],
		['with a zero behind the country code', '+4402079460123', undefined, '+44 20 7946 0123'],
		['with an extension', '+442079460123 x12', undefined, '+44 20 7946 0123 ext. 12'],
		['unknown, 10 digits', '1234567890', undefined, '123 456 7890'],
		['unknown, 7 digits', '4567890', undefined, '456 7890'],
		['unknown, 8 digits', '79460123', undefined, '7946 0123'],
		['unknown, with a plus', '+9991234567', undefined, '+999 123 4567'],
		['an internal extension', '33821', 'NL', '33821'],
		['a country nobody knows', '02079460123', 'ZZ', '0207 946 0123']
	])('writes a number that is %s', (_reason, received, country, text) => {
		expect(formatForReading(number(received), country)).toBe(text);
	});
});

describe('describeKind', () => {
	it.each([
		['a landline', '+442079460123', undefined, { country: 'United Kingdom', kind: 'landline', isMobile: false }],
		['a mobile', '0612345678', 'NL', { country: 'Netherlands', kind: 'mobile', isMobile: true }],
		['either', '+12025550123', undefined, { country: 'United States', kind: 'landline or mobile', isMobile: false }],
		['freephone', '+18003569377', undefined, { country: 'United States', kind: 'freephone', isMobile: false }],
		['an internal extension', '204', 'NL', { country: undefined, kind: 'internal extension', isMobile: false }],
		['unknown', '4567890', 'GB', { country: undefined, kind: undefined, isMobile: false }]
	])('knows %s', (_kind, received, country, expected) => {
		expect(describeKind(number(received), country, ALL_TEXTS.en)).toEqual(expected);
	});

	it('says it in the language of the reader', () => {
		const told = describeKind(number('+442079460123'), undefined, ALL_TEXTS.nl);

		expect(told).toEqual({ country: 'Verenigd Koninkrijk', kind: 'vast', isMobile: false });
	});

	it('answers for any digits', () => {
		const any = fc.record({
			digits: fc.stringMatching(/^[0-9]{1,24}$/),
			plus: fc.boolean(),
			extension: fc.constant(undefined)
		});

		fc.assert(
			fc.property(any, fc.constantFrom('GB', 'US', 'AR', 'XX', undefined), (anyNumber, country) => {
				expect(formatForReading(anyNumber, country)).toMatch(/\d/);
				expect(Object.keys(describeKind(anyNumber, country, ALL_TEXTS.en))).toEqual(['country', 'kind', 'isMobile']);
			}),
			{ numRuns: 200, seed: 20_261_124 }
		);
	});
});
