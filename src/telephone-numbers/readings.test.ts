import { describe, expect, it } from 'vitest';
import type { TelephoneNumber } from './canonical.ts';
import { behindOutsideNine, coreOf, isComplete, isShort, longTailsOf, readingsOf, tailsOf } from './readings.ts';

function number(written: string): TelephoneNumber {
	return { digits: written.replace(/\D/g, ''), plus: written.startsWith('+'), extension: undefined };
}

describe('the core', () => {
	it.each([
		['a trunk zero', '020 7946 0123', '2079460123'],
		['an international prefix 00', '0044 20 7946 0123', '442079460123'],
		['an outside line and a prefix', '000 44 20 7946 0123', '442079460123'],
		['an international prefix 011', '011 44 20 7946 0123', '442079460123'],
		['zeros behind 011', '011 0044 20 7946 0123', '442079460123']
	])('is without %s', (_prefix, written, core) => {
		expect(coreOf(number(written))).toBe(core);
	});

	it('keeps 011 in 11 digits, which are a national number', () => {
		expect(coreOf(number('011 8765 4321'))).toBe('1187654321');
	});

	it('is never empty', () => {
		expect(coreOf(number('011 000 000 000'))).toBe('11000000000');
	});

	it('makes a short number under 7 digits', () => {
		expect(isShort(number('0123456'))).toBe(true);
		expect(isShort(number('1234567'))).toBe(false);
	});
});

describe('a complete number', () => {
	it.each(['+1 202', '0044 20 7946 0123', '011 44 20 7946 0123', '44 20 7946 012'])('is %s', (written) => {
		expect(isComplete(number(written))).toBe(true);
	});

	it.each(['020 7946 0123', '011 8765 4321', '2079460123'])('is not %s', (written) => {
		expect(isComplete(number(written))).toBe(false);
	});
});

describe('further readings', () => {
	it.each([
		['a plus', '+31 0 20 123 4567'],
		['00', '0031 020 123 4567'],
		['011', '011 31 0 20 123 4567'],
		['neither, but 11 digits', '31 020 123 4567'],
		['two zeros', '+31 00 20 123 4567']
	])('leave out zeros behind the country code of a number with %s', (_reason, written) => {
		expect(readingsOf(number(written))).toContain('31201234567');
	});

	it.each([
		['is national', '010 123 4567', ['101234567']],
		['has no assigned country code', '+999 0 123 4567', ['99901234567']]
	])('leave the zero where the number %s', (_reason, written, readings) => {
		expect(readingsOf(number(written))).toEqual(readings);
	});

	it('keep 011 as an area code from 12 digits on', () => {
		expect(readingsOf(number('011 15 5555 0123'))).toEqual(['1555550123', '111555550123']);
		expect(readingsOf(number('011 8765 4321'))).toEqual(['1187654321']);
	});

	it.each([
		['a trunk zero', '9 020 7946 0123', '2079460123'],
		['00', '9 0044 20 7946 0123', '442079460123'],
		['8 digits', '90 7946 0123', '79460123']
	])('see an outside line 9 before %s', (_reason, written, digits) => {
		expect(behindOutsideNine(number(written))).toBe(digits);
	});

	it.each([
		['a plus', '+90 212 555 0123'],
		['fewer than 8 digits left', '900 555 0123'],
		['fewer than 10 digits', '907946012'],
		['another digit behind the 9', '912 555 01234']
	])('see no outside line 9 with %s', (_reason, written) => {
		expect(behindOutsideNine(number(written))).toBeUndefined();
	});
});

describe('the tails', () => {
	it.each([
		['all writings', ['+44 20 7946 0123', '020 7946 0123', '9 020 7946 0123', '9460123'], [9460123]],
		['a number of 7 digits', ['1234567'], [1234567]],
		['zeros at the beginning of the tail', ['+44 20 0000 123'], [123]],
		['fewer than 7 digits behind a removed zero', ['+298 0 123456'], [123456, 8123456]],
		['a short number', ['123456', '0204'], []]
	])('of %s are the last 7 digits of each reading', (_reason, writings, tails) => {
		for (const written of writings) expect(tailsOf(number(written))).toEqual(tails);
	});
});

describe('the long tails', () => {
	const meets = (stored: string, asked: string) =>
		longTailsOf(number(asked)).includes(coreOf(number(stored)).slice(-9));

	it.each([
		['the international and the national writing', '+44 20 7946 0123', '020 7946 0123'],
		['a stored number of 7 digits', '9460123', '+44 20 7946 0123'],
		['a stored number of 8 digits', '7946 0123', '+44 20 7946 0123'],
		['a number of 7 digits that arrives', '+44 20 7946 0123', '9460123'],
		['a number of 8 digits that arrives', '+44 20 7946 0123', '7946 0123'],
		['8 digits behind the country code', '+64 3 331 6005', '03 331 6005'],
		['a zero behind the country code', '+64 03 331 6005', '+64 3 331 6005'],
		['a zero behind the country code that arrives', '+64 3 331 6005', '+64 03 331 6005'],
		['a zero before 7 digits', '+47 0 555 0123', '+47 555 0123'],
		['a zero before 7 digits, behind an unknown front', '+47 0 555 0123', '9 011 47 555 0123'],
		['an outside line 9', '9 0 7946 0123', '+44 7946 0123'],
		['trunk prefix 8 before 8 digits', '8 12 555 012', '+993 12 555 012'],
		['trunk prefix 8 that arrives', '+993 12 555 012', '8 12 555 012'],
		['trunk prefix 06', '06 1 555 0123', '+36 1 555 0123'],
		['trunk prefix 06 that arrives', '+36 1 555 0123', '06 1 555 0123']
	])('bring together %s', (_reason, stored, asked) => {
		expect(meets(stored, asked)).toBe(true);
	});

	it('keep apart numbers of which neither ends the other', () => {
		expect(meets('+44 20 7946 0123', '+44 161 946 0123')).toBe(false);
	});
});
