import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIncoming, readRegistered, writeCanonical, type TelephoneNumber } from './canonical.ts';

function written(received: string): string {
	const read = readIncoming(received);
	return read.kind === 'number' ? writeCanonical(read.number) : read.kind;
}

describe('readIncoming', () => {
	it('refuses more than 256 characters, whatever they are', () => {
		expect(readIncoming(' '.repeat(257))).toEqual({ kind: 'refused', reason: 'too-long' });
		expect(written(`${' '.repeat(245)}02079460123`)).toBe('02079460123');
	});

	it('refuses more than 24 digits', () => {
		expect(readIncoming('1'.repeat(25))).toEqual({ kind: 'refused', reason: 'too-many-digits' });
		expect(written('1'.repeat(24))).toBe('1'.repeat(24));
	});

	it('does not count an extension among the 24 digits', () => {
		expect(written(`${'1'.repeat(24)} ext 12`)).toBe(`${'1'.repeat(24)};ext=12`);
	});

	it.each([
		['an encoded plus and blanks', '%2B44%2020%207946%200123', '+442079460123'],
		['a plus encoded twice', '%252B442079460123', '+442079460123'],
		['bytes of Latin-1', '%2B44%A020%A07946%A00123', '+442079460123'],
		['a plus that a query parser ate', ' 442079460123', '+442079460123'],
		['an encoded no-break space in front', '%C2%A0442079460123', '442079460123']
	])('undoes what happened on the way: %s', (_reason, received, number) => {
		expect(written(received)).toBe(number);
	});

	it.each([
		['two plus signs', '++1 (202) 555-0123', '+12025550123'],
		['a plus in brackets', '(+1) 202 555 0123', '+12025550123'],
		['a plus behind a label', 'Tel.: +1 202 555 0123', '+12025550123'],
		['a plus before a zero', '+02079460123', '02079460123'],
		['a plus before 00', '+ 00 44 20 7946 0123', '00442079460123'],
		['a plus before a word', 'C++ team 020 7946 0123', '02079460123'],
		['a plus inside', '00+44 20 7946 0123', '00442079460123']
	])('believes a plus only before a digit that can begin a country code: %s', (_reason, received, number) => {
		expect(written(received)).toBe(number);
	});

	it.each(['#31#', '*31#', '*67', '*82', '%2331%23'])('drops the service code %s in front', (code) => {
		expect(written(`${code}02079460123`)).toBe('02079460123');
	});

	it.each([
		['one digit and a comma', '0,020 7946 0123'],
		['two digits and pauses', '91,,020 7946 0123'],
		['a wait', '9w020 7946 0123'],
		['a pause', '9p 020 7946 0123'],
		['twice', '9, 1, 020 7946 0123'],
		['a room in front', 'Room 12, 020 7946 0123'],
		['a label that counts', 'Mobile 2: 020 7946 0123']
	])('drops an outside line: %s', (_reason, received) => {
		expect(written(received)).toBe('02079460123');
	});

	it.each([
		['three digits', '020, 7946 0123', '02079460123'],
		['fewer than 7 digits behind', '9,204204', '9204204'],
		['a country code', '+1, 202 555 0123', '+12025550123'],
		['digits and a colon without a blank', 'tel 02:079460123', '02079460123']
	])('keeps what is no outside line: %s', (_reason, received, number) => {
		expect(written(received)).toBe(number);
	});

	it('drops the outside line before a plus', () => {
		expect(written('0,+44 20 7946 0123')).toBe('+442079460123');
	});

	it.each([
		['behind the country code', '+44 (0)20 7946 0123', '+442079460123'],
		['in square brackets', '+44 [0] 20 7946 0123', '+442079460123'],
		['with blanks', '+44 ( 0 ) 20 7946 0123', '+442079460123'],
		['with no digit before it', '(0) 20 7946 0123', '02079460123'],
		['with other digits', '+44 (020) 7946 0123', '+4402079460123']
	])('reads a bracketed zero %s', (_where, received, number) => {
		expect(written(received)).toBe(number);
	});

	it.each([
		['without zeros in front', '020 7946 0123 x012', '02079460123;ext=12'],
		['as one zero', '020 7946 0123 x00', '02079460123;ext=0'],
		['of a parameter', 'tel:+44-20-7946-0123;ext=012', '+442079460123;ext=12']
	])('keeps an extension apart, %s', (_reason, received, number) => {
		expect(written(received)).toBe(number);
	});

	it.each([
		['behind the scheme', 'tel:020-7946-0123;phone-context=+44', '+4402079460123'],
		['with an area code', 'tel:7946-0123;phone-context=+44-20', '+442079460123'],
		['but not before a plus', 'tel:+44-20-7946-0123;phone-context=+1', '+442079460123']
	])('puts a phone-context in front, %s', (_reason, received, number) => {
		expect(written(received)).toBe(number);
	});

	it.each([
		['letters on keys', '1-800-FLOWERS', '18003569377'],
		['words behind the number', '020 1234567 (9:00-17:00)', '0201234567'],
		['a floor behind the number', '020 1234567, 2nd floor', '0201234567'],
		['a stray letter', '0900 332 600a5', '09003326005'],
		['tones to wait for', '0~01-202-555-0123', '0012025550123']
	])('reads %s', (_reason, received, number) => {
		expect(written(received)).toBe(number);
	});

	it("never divides the caller's side", () => {
		expect(written('7946 0123 / 7946 0124')).toBe('7946012379460124');
	});

	it.each([
		['nothing', ''],
		['blanks', '   '],
		['zeros', '0000'],
		['a plus and zeros', '+00'],
		['a word', 'anonymous'],
		['a name', '<unknown>'],
		['ANONYMOUS on the keypad', '+266696687'],
		['PRIVATE on the keypad behind zeros', '007748283'],
		['an anonymous SIP user', '"Anonymous" <sip:anonymous@anonymous.invalid>']
	])('says that the number is withheld: %s', (_reason, received) => {
		expect(written(received)).toBe('withheld');
	});

	it.each([
		['a SIP user with letters', 'sip:asterisk@192.0.2.1'],
		['an internet address', '192.0.2.1'],
		['a name to call', 'callto:ann.ortega']
	])('says that there is no number: %s', (_reason, received) => {
		expect(written(received)).toBe('none');
	});
});

describe('readRegistered', () => {
	const numbers = (field: string) => readRegistered(field).map(writeCanonical);

	it('reads several numbers with an extension each', () => {
		expect(numbers('+44 20 7946 0123 x12 / 07700 900123')).toEqual(['+442079460123;ext=12', '07700900123']);
	});

	it('divides after line ends and dashes of every kind were made plain', () => {
		expect(numbers('020–7946–0123\u2028٠٧٧٠٠ ٩٠٠١٢٣')).toEqual(['02079460123', '07700900123']);
	});

	it('does not count what is labelled as fax', () => {
		expect(numbers('Tel. 030 23125 000, Fax 030 23125 001')).toEqual(['03023125000']);
		expect(numbers('Fax: 030 23125 001')).toEqual([]);
	});

	it.each([
		['withheld', 'unknown'],
		['no number', 'sip:ann@pbx.example'],
		['too long', '1'.repeat(257)],
		['too many digits', '1'.repeat(25)]
	])('holds none where the field is %s', (_reason, field) => {
		expect(readRegistered(field)).toEqual([]);
	});

	it('leaves out one number with too many digits and keeps the other', () => {
		expect(numbers(`${'1'.repeat(25)} / 020 7946 0123`)).toEqual(['02079460123']);
	});
});

describe('the canonical form', () => {
	const RUNS = { numRuns: 300, seed: 20_261_124 };

	/** Text made of what stands in telephone fields, rather than of any characters. */
	const fieldText = fc
		.array(
			fc.oneof(
				{ weight: 4, arbitrary: fc.stringMatching(/^[0-9]{1,7}$/) },
				fc.constantFrom(...[' ', '+', '-', '/', '(0)', '(', ')', '[', '<', '>', ',', ';', '#', '.', ':', '|', '\n']),
				fc.constantFrom(
					...['x', 'ext ', 'w', 'tel:', 'sip:', 'callto:', '@', ';ext=', ';phone-context=+', '%2B', '%A1']
				),
				fc.constantFrom(
					...['fax ', ' or ', '1-800-', 'flowers', '2nd floor', '9:00', '½', '٣', '\u200b', '\ufe0f\u20e3']
				),
				fc.string({ unit: 'binary', maxLength: 3 })
			),
			{ maxLength: 14 }
		)
		.map((pieces) => pieces.join(''));

	const number: fc.Arbitrary<TelephoneNumber> = fc
		.record({
			first: fc.constantFrom(...'123456789'),
			rest: fc.stringMatching(/^[0-9]{0,22}$/),
			zero: fc.boolean(),
			plus: fc.boolean(),
			extension: fc.option(fc.stringMatching(/^[1-9][0-9]{0,6}$/), { nil: undefined })
		})
		.map(({ first, rest, zero, plus, extension }) => ({
			digits: (zero && !plus ? '0' : '') + first + rest,
			plus,
			extension
		}))
		.filter(({ digits }) => readIncoming(digits).kind === 'number');

	it('is found or refused for any text, without failing', () => {
		fc.assert(
			fc.property(fc.oneof(fieldText, fc.string({ unit: 'binary' })), (text) => {
				expect(['number', 'withheld', 'none', 'refused']).toContain(readIncoming(text).kind);
				for (const { digits } of readRegistered(text)) expect(digits).toMatch(/^[0-9]{1,24}$/);
			}),
			RUNS
		);
	});

	it('gives itself when read again', () => {
		fc.assert(
			fc.property(fieldText, (text) => {
				const read = readIncoming(text);
				fc.pre(read.kind === 'number');
				expect(readIncoming(writeCanonical(read.number))).toEqual(read);
				expect(readRegistered(writeCanonical(read.number))).toEqual([read.number]);
			}),
			RUNS
		);
	});

	it('gives every number again that is written in it', () => {
		fc.assert(
			fc.property(number, (meant) => {
				expect(readIncoming(writeCanonical(meant))).toEqual({ kind: 'number', number: meant });
			}),
			RUNS
		);
	});

	it('does not change with separators between the digits', () => {
		const separator = fc.constantFrom(...['', ' ', '-', '.', '\u00a0', '\u2011', '\u200b', '\u00ad', '\u2009', '–']);
		const separators = fc.array(separator, { minLength: 24, maxLength: 24 });

		fc.assert(
			fc.property(number, separators, ({ digits, plus }, between) => {
				fc.pre(digits.length > 8);
				const spaced = [...digits].map((digit, place) => digit + (between[place] ?? '')).join('');
				expect(written((plus ? '+' : '') + spaced)).toBe(writeCanonical({ digits, plus, extension: undefined }));
			}),
			RUNS
		);
	});

	it('does not change with slashes or brackets around a group', () => {
		const place = fc.integer({ min: 1, max: 5 });

		fc.assert(
			fc.property(number, place, ({ digits, plus }, end) => {
				fc.pre(digits.length > 8 && digits.slice(0, end) !== '0');
				const [front, rest] = [digits.slice(0, end), digits.slice(end)];
				const expected = writeCanonical({ digits, plus, extension: undefined });
				const sign = plus ? '+' : '';
				expect(written(`${sign}${front}/${rest}`)).toBe(expected);
				expect(written(`(${sign}${front}) ${rest}`)).toBe(expected);
				expect(written(`${sign}[${front}]${rest}`)).toBe(expected);
			}),
			RUNS
		);
	});

	it('does not change with the script of the digits', () => {
		const zero = fc.constantFrom(0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1810, 0xff10, 0x1d7ce, 0x1e950);

		fc.assert(
			fc.property(number, zero, (meant, first) => {
				const inScript = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(first + Number(digit)));
				expect(written(inScript(writeCanonical(meant)))).toBe(writeCanonical(meant));
			}),
			RUNS
		);
	});
});
