import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_TEXTS } from '#texts/all-texts.ts';
import { readIncoming, type TelephoneNumber } from './canonical.ts';
import { match, matchTexts, sayReason, type Plan } from './match.ts';
import { coreOf, longTailsOf, tailsOf } from './readings.ts';

/** Class and words, since analysts read the words. */
function compared(registered: string, incoming: string, plan: Partial<Plan> = {}): string {
	const found = matchTexts(registered, incoming, { country: undefined, ...plan });
	return `${found.class}: ${sayReason(found, ALL_TEXTS.en.numbers)}`;
}

describe('class 4, the same number', () => {
	it.each([
		['equal digits', '+44 20 7946 0123', '0044 (20) 7946-0123'],
		['a trunk zero on one side', '020 7946 0123', '20 7946 0123'],
		['a zero behind the country code', '+31 020 123 4567', '+31 20 123 4567'],
		['011 as an area code', '011 15 5555 0123', '11 15 5555 0123']
	])('is found by equal readings: %s', (_reason, one, other) => {
		expect(compared(one, other)).toBe('4: all digits');
		expect(compared(other, one)).toBe('4: all digits');
	});

	it.each([
		['of a country', '020 7946 0123', '+44 20 7946 0123', '44'],
		['before 7 digits', '555 0123', '+298 555 0123', '298'],
		['of no country', '1234 5678', '+800 1234 5678', '800'],
		['without a plus', '20 7946 0123', '442079460123', '44']
	])('is found where a country code %s is left in front', (_reason, one, other, code) => {
		expect(compared(one, other)).toBe(`4: all digits but the country code ${code}`);
		expect(compared(other, one)).toBe(`4: all digits but the country code ${code}`);
	});

	it.each([
		['8 in Russia', '8 (812) 555-01-23', '+7 812 555 01 23', '8', '7'],
		['8 behind an outside line', '0 8 812 555 01 23', '+7 812 555 01 23', '8', '7'],
		['8 and a zero in Belarus', '8 017 255 50 12', '+375 17 255 50 12', '8', '375'],
		['8 in Turkmenistan', '8 12 55 50 12', '+993 12 55 50 12', '8', '993'],
		['06 in Hungary', '06 1 555 0123', '+36 1 555 0123', '06', '36'],
		['06 behind an outside line', '0 06 1 555 0123', '+36 1 555 0123', '06', '36'],
		['01 in Mexico', '01 55 5555 0123', '+52 55 5555 0123', '01', '52'],
		['8 and a complete number without plus', '8 812 555 01 23', '7 812 555 01 23', '8', '7']
	])('is found by the trunk prefix %s', (_reason, national, complete, prefix, code) => {
		const expected = `4: all digits, ${prefix} in front for the country code ${code}`;

		expect(compared(national, complete)).toBe(expected);
		expect(compared(complete, national)).toBe(expected);
	});

	it.each([
		['the site is in a country with another code', '8 812 555 01 23', '+78125550123', 'NL'],
		['the length is not of the plan', '8 812 555 01 2', '+7812555012', undefined],
		['the partner is not complete', '8 812 555 01 23', '07 812 555 01 23', undefined],
		['fewer than 7 digits are left', '8 100000', '+375 100000', undefined],
		['two zeros for an outside line stand before 06', '0006 1 555 0123', '+36 1 555 0123', undefined],
		['the number has a plus itself', '+8 812 555 01 23', '0078125550123', undefined]
	])('is not found by a trunk prefix where %s', (_reason, one, other, country) => {
		expect(matchTexts(one, other, { country }).class).toBe(0);
	});

	it('is found by a trunk prefix where the site is in a country with that code', () => {
		expect(matchTexts('8 727 255 50 12', '+7 727 255 50 12', { country: 'KZ' }).class).toBe(4);
	});

	it('is found by a trunk prefix where the partner has an outside line in front', () => {
		expect(compared('8 812 555 01 23', '9 00 7 812 555 01 23')).toMatch(/^4: all digits, 8 in front/);
	});
});

describe('classes 3 and 2, one number ends the other', () => {
	it.each([
		['9 digits', '123 456 789', '12 123 456 789', 3, 9],
		['12 digits', '44 20 7946 0123', '12 44 20 7946 0123', 3, 12],
		['8 digits', '7946 0123', '+44 20 7946 0123', 2, 8],
		['7 digits', '456 7890', '+1 123 456 7890', 2, 7]
	])('is likely from 9 common digits on, probable before: %s', (_reason, one, other, level, count) => {
		expect(compared(one, other)).toBe(`${level}: last ${count} digits`);
		expect(compared(other, one)).toBe(`${level}: last ${count} digits`);
	});

	it.each([
		['the ending counts', '456 7890', '+1 123 456 7890', 8],
		['the ending behind a country code counts', '555 0123', '+298 555 0123', 8],
		['8 digits count', '7946 0123', '+44 20 7946 0123', 9]
	] as const)('asks for as many digits as the account does before %s', (_reason, one, other, shortestTail) => {
		expect(matchTexts(one, other, { country: undefined, shortestTail }).class).toBe(0);
	});

	it('asks for no number of digits where numbers are equal', () => {
		expect(compared('456 7890', '4567890', { shortestTail: 9 })).toBe('4: all digits');
	});

	it('needs the whole country code of a longer number with a plus in front', () => {
		const inside = '0: only the ending agrees, it begins inside the country code 44';

		expect(compared('4 20 7946 0123', '+44 20 7946 0123')).toBe(inside);
		expect(compared('4 20 7946 0123', '44 20 7946 0123')).toBe('3: last 11 digits');
	});
});

describe('short numbers', () => {
	it('match an equal digit string only', () => {
		expect(compared('33821', '33821')).toBe('4: all digits of an internal number');
		expect(compared('0204', '204')).toBe('0: an internal number matches only itself');
	});

	it('are never the end of a longer one', () => {
		expect(compared('460123', '+44 20 7946 0123')).toBe('0: an internal number matches only itself');
	});
});

describe('never', () => {
	it.each([
		['another country', '+64 3 331 6005', '+61 3 331 6005'],
		['an ending of the other', '+44 1632 960123', '+1632 960123']
	])('do two numbers with a plus match without a reading in common: %s', (_reason, one, other) => {
		expect(compared(one, other)).toBe('0: two international numbers that differ');
	});

	it('do numbers with different extensions match', () => {
		expect(compared('+44 20 7946 0123 x12', '+442079460123;ext=13')).toBe('0: the extensions differ');
	});

	it('do numbers match that share an ending behind two fronts without explanation', () => {
		expect(compared('020 7946 0123', '030 7946 0123')).toBe('0: only the ending agrees, 9 digits');
	});

	it('is an extension looked up as a number', () => {
		expect(compared('+1 901 724 6433', '(800) 901-3355 x 7246433')).toBe('0: the digits differ');
	});

	it.each([
		['nothing is registered', 'Fax: 020 7946 0123', '020 7946 0123', '0: no telephone number is registered'],
		['the caller is withheld', '020 7946 0123', 'anonymous', '0: no telephone number arrived']
	])('is there a match where %s', (_reason, registered, incoming, expected) => {
		expect(compared(registered, incoming)).toBe(expected);
	});
});

describe('an outside line 9', () => {
	it.each([
		['equal digits', '9 0 79 4601 2345', '7946012345', '4: all digits behind the outside line 9'],
		['an ending', '9 020 7946 0123', '+44 20 7946 0123', '3: all digits but the country code 44'],
		['an ending of 8 digits', '90 7946 0123', '12 7946 0123', '2: last 8 digits']
	])('explains 90 in front, with an ending at most likely: %s', (_reason, one, other, expected) => {
		expect(compared(one, other)).toBe(expected);
		expect(compared(other, one)).toBe(expected);
	});

	it('is found on both sides', () => {
		expect(compared('9 0044 20 7946 0123', '9 020 7946 0123')).toBe('3: all digits but the country code 44');
	});

	it.each([
		['of Turkey', '90 212 555 01 23', '+44 212 555 01 23', undefined],
		['of the country', '906 555 0123', '+1 65 550 123', 'US']
	])('is not seen in a valid number %s', (_reason, one, other, country) => {
		expect(matchTexts(one, other, { country }).class).toBe(0);
	});
});

describe('the plan of the country', () => {
	it.each([
		['a zero that belongs to the number', '06 5550 1234', '+39 06 5550 1234', 'IT'],
		['a zero lost behind the country code', '06 5550 1234', '+39 (0)6 5550 1234', 'IT'],
		['a mobile prefix inside', '011 15 5555-0123', '+54 9 11 5555 0123', 'AR'],
		['a carrier code', '0 15 11 95555-0123', '+55 11 95555 0123', 'BR'],
		['an international prefix', '0011 44 20 7946 0123', '+44 20 7946 0123', 'AU']
	])('completes a national number with %s', (_reason, national, international, country) => {
		expect(compared(national, international, { country })).toMatch(/^4: all digits/);
		expect(compared(international, national, { country })).toMatch(/^4: all digits/);
	});

	it('completes a number behind an outside line', () => {
		expect(compared('0 612 345 678', '+34 612 345 678', { country: 'ES' })).toMatch(/^4/);
		expect(compared('0 0343 15 555 1212', '+54 9 343 555 1212', { country: 'AR' })).toBe(
			'4: all digits by the numbering plan of AR'
		);
	});

	it('takes no carrier code out of a valid number behind 00', () => {
		expect(compared('0055 46 4555 0123', '00370 46 4555 0123', { country: 'BR' })).toMatch(/^0/);
		expect(compared('0055 46 4555 0123', '046 4555 0123', { country: 'BR' })).toMatch(/^4/);
	});

	it('finds the zero that Gabon writes before numbers of seven digits', () => {
		expect(compared('02 02 55 01', '+241 2 02 55 01', { country: 'GA' })).toMatch(/^4: all digits by/);
		expect(compared('02 02 55 01', '+241 02 02 55 02', { country: 'GA' })).toMatch(/^0/);
	});

	it('leaves different what is not valid by it', () => {
		expect(compared('0 0343 15 555 1212', '+54 9 343 555 1212')).toBe('0: only the ending agrees, 7 digits');
	});

	it('decides against a number of its country that differs from a valid national one', () => {
		expect(compared('0345 678901', '+39 345 678901', { country: 'IT' })).toBe(
			'0: another number by the numbering plan of IT'
		);
		expect(compared('0345 678901', '+39 345 678901')).toBe('4: all digits but the country code 39');
	});

	it('does not decide where the national number is not valid or has not one zero in front', () => {
		expect(compared('0999 960123', '+44 999 960123', { country: 'GB' })).toMatch(/^4/);
		expect(compared('345 678901', '+39 345 678901', { country: 'IT' })).toMatch(/^4/);
	});

	it('makes a bare country code of another country probable only', () => {
		const foreign = '2: all digits but the country code 44, though written as a number of NL';

		expect(compared('020 123 4567', '+44 20 123 4567', { country: 'NL' })).toBe(foreign);
		expect(compared('+44 20 123 4567', '020 123 4567', { country: 'NL' })).toBe(foreign);
		expect(compared('020 123 4567', '+44 20 123 4567')).toMatch(/^4/);
	});

	it('is not asked of a country that does not exist', () => {
		expect(compared('020 7946 0123', '+44 20 7946 0123', { country: 'ZZ' })).toMatch(/^4/);
	});
});

describe('an extension on one side only', () => {
	it.each([
		['same to likely', '+44 20 7946 0123 x12', '020 7946 0123', '3: all digits but the country code 44'],
		['likely to probable', '123 456 789 x12', '12 123 456 789', '2: last 9 digits'],
		['probable to weak', '7946 0123 x12', '+44 20 7946 0123', '1: last 8 digits'],
		['none stays none', '030 7946 0123 x12', '020 7946 0123', '0: only the ending agrees, 9 digits']
	])('lowers the class by one: %s', (_reason, one, other, expected) => {
		const words = expected.startsWith('0') ? expected : `${expected}, extension on one side only`;

		expect(compared(one, other)).toBe(words);
		expect(compared(other, one)).toBe(words);
	});

	it('is not there where both have the same, with or without zeros', () => {
		expect(compared('+44 20 7946 0123 x012', '+442079460123;ext=12')).toBe('4: all digits');
		expect(matchTexts('020 7946 0123 x12', '020 7946 0123#12', { country: undefined }).sameExtension).toBe(true);
		expect(matchTexts('020 7946 0123', '020 7946 0123#12', { country: undefined }).sameExtension).toBe(false);
	});
});

describe('a registered field with several numbers', () => {
	it('counts by its best number', () => {
		expect(compared('7946 0123 / 020 7946 0123', '+44 20 7946 0123')).toMatch(/^4/);
		expect(compared('020 7946 0123 / 7946 0123', '+44 20 7946 0123')).toMatch(/^4/);
	});

	it('counts by the number with the same extension among equals', () => {
		const field = '+44 20 7946 0123 x12\n020 7946 0123 x13';
		const equal = matchTexts(`7946 0123 x12\n${field}`, '+44 20 7946 0123 x13', { country: undefined });

		expect(equal.class).toBe(4);
		expect(equal.sameExtension).toBe(true);
	});
});

describe('matching any numbers', () => {
	const RUNS = { numRuns: 400, seed: 20_261_124 };
	const country = fc.constantFrom('GB', 'US', 'IT', 'RU', 'HU', 'MX', 'AR', 'NL', 'TM', undefined);

	/** Two writings that often have an ending in common. */
	const pair = fc
		.record({
			tail: fc.stringMatching(/^[0-9]{5,11}$/),
			fronts: fc.tuple(front(), front())
		})
		.map(({ tail, fronts: [one, other] }) => [one + tail, other + tail] as const);

	function front() {
		const fronts = ['', '0', '00', '9', '90', '8', '06', '01', '011', '44', '+44', '+440', '0044', '7', '+7', '+36'];
		const more = ['+1', '1', '+39', '+390', '+52', '+993', '+375', '900', '9011', '+5', '10', '020', '0020'];
		return fc.constantFrom(...fronts, ...more);
	}

	function number(written: string): TelephoneNumber | undefined {
		const read = readIncoming(written);
		return read.kind === 'number' ? read.number : undefined;
	}

	it('does not depend on which of the two arrived', () => {
		fc.assert(
			fc.property(pair, country, ([one, other], home) => {
				const there = matchTexts(one, other, { country: home });
				const back = matchTexts(other, one, { country: home });
				expect(back.class).toBe(there.class);
			}),
			RUNS
		);
	});

	it('finds every number the same as itself', () => {
		fc.assert(
			fc.property(pair, country, ([written], home) => {
				fc.pre(number(written) !== undefined);
				expect(matchTexts(written, written, { country: home }).class).toBe(4);
			}),
			RUNS
		);
	});

	it('finds no more with longer endings asked for, and no less with a shorter one', () => {
		fc.assert(
			fc.property(pair, ([one, other]) => {
				const [seven, nine] = ([7, 9] as const).map(
					(shortestTail) => matchTexts(one, other, { country: undefined, shortestTail }).class
				);
				expect(seven).toBeGreaterThanOrEqual(nine ?? 0);
			}),
			RUNS
		);
	});

	it('finds only what the stored endings bring together', () => {
		fc.assert(
			fc.property(pair, ([one, other]) => {
				const [stored, asked] = [number(one), number(other)];
				fc.pre(stored !== undefined && asked !== undefined);
				fc.pre(match(stored, asked, { country: undefined }).class > 0 && tailsOf(stored).length > 0);
				expect(tailsOf(stored).some((tail) => tailsOf(asked).includes(tail))).toBe(true);
				expect(longTailsOf(asked)).toContain(coreOf(stored).slice(-9));
			}),
			{ ...RUNS, numRuns: 2000 }
		);
	});
});
