import { describe, expect, it } from 'vitest';
import { readIncoming, type TelephoneNumber } from './canonical.ts';
import { matchTexts } from './match.ts';
import { tailsOf } from './readings.ts';
import { tailsToAsk } from './tails-to-ask.ts';

function number(written: string): TelephoneNumber {
	const read = readIncoming(written);
	if (read.kind !== 'number') throw new Error(`no number: ${written}`);
	return read.number;
}

describe('tailsToAsk', () => {
	it.each([
		['abroad, as at home', '+54 9 2966 55 0123', '02966 15-55-0123'],
		['home, as abroad', '02966 15-55-0123', '+54 9 2966 55 0123'],
		['home behind 00, as at home', '0054 9 2966 55 0123', '02966 15-55-0123']
	])('finds an Argentine mobile number that arrives written as %s', (_reason, incoming, registered) => {
		const asked = tailsToAsk(number(incoming), 'AR');

		expect(asked).toEqual(expect.arrayContaining(tailsOf(number(registered))));
		expect(matchTexts(registered, incoming, { country: 'AR' }).class).toBe(4);
	});

	it.each([
		['another country', '+54 9 2966 55 0123', 'GB'],
		['no country', '+54 9 2966 55 0123', undefined],
		['a number that is not valid', '+54 555 0123', 'AR'],
		['a short number', '204', 'AR']
	])('asks no more than the written endings for %s', (_reason, incoming, country) => {
		expect(tailsToAsk(number(incoming), country)).toEqual(tailsOf(number(incoming)));
	});
});
