import { describe, expect, it } from 'vitest';
import { findInText, splitByNumbers } from './find-in-text.ts';

const raws = (text: string, country?: string) => findInText(text, country).map(({ raw }) => raw);

describe('findInText', () => {
	it('gives the place, the international number and the extension', () => {
		const found = findInText('☎ 😀 Call 020 7946 0123 ext. 45, please', 'GB');

		expect(found).toEqual([
			{ start: 10, end: 31, raw: '020 7946 0123 ext. 45', e164: '+442079460123', extension: '45' }
		]);
	});

	it.each([
		['no country is known', undefined],
		['the country is unknown to every plan', 'ZZ']
	])('finds only numbers with a plus when %s', (_reason, country) => {
		expect(raws('020 7946 0123 or +44 117 496 0123', country)).toEqual(['+44 117 496 0123']);
	});

	it.each([
		['a time behind', 'Call 020 7946 0123 before 10:30', 'GB', ['020 7946 0123']],
		['a date and a time before', '03/04/2026 10:30 020 7946 0123', 'GB', ['020 7946 0123']],
		['an amount before', 'Paid $20 415-555-0123', 'US', ['415-555-0123']],
		['an amount behind', '415-555-0123 100$', 'US', ['415-555-0123']],
		['a word glued on by a hyphen', 'My number-415-555-0123', 'US', ['415-555-0123']],
		['a letter before its plus', 'abc+14155550123', 'US', ['+14155550123']],
		['Chinese around', '请拨打415-555-0123我在明天', 'US', ['415-555-0123']],
		['an emoji before', '☎️030 23125 012', 'DE', ['030 23125 012']],
		['Markdown emphasis around', '**020 7946 0123** or _0117 496 0123_', 'GB', ['020 7946 0123', '0117 496 0123']],
		['a scheme that dials', 'tel:+442079460123', 'GB', ['+442079460123']],
		['a ticket elsewhere in the sentence', 'Ticket 12345: call 020 7946 0123', 'GB', ['020 7946 0123']],
		['a label, but with a plus', 'Customer: +44 20 7946 0123', 'GB', ['+44 20 7946 0123']],
		['a label and a word that says telephone', 'customer phone number: 020 7946 0123', 'GB', ['020 7946 0123']],
		['"in case"', 'In case 020 7946 0123 is busy', 'GB', ['020 7946 0123']],
		['a sentence that goes on without a blank', '415-555-0123.Nice day', 'US', ['415-555-0123']],
		['slashes inside', 'Telefon: 030/23125-012', 'DE', ['030/23125-012']],
		['dots inside', '01.99.00.12.34', 'FR', ['01.99.00.12.34']],
		['narrow blanks inside', 'au 01\u202F99\u202F00\u202F12\u202F34', 'FR', ['01\u202F99\u202F00\u202F12\u202F34']],
		['a price and the end of a sentence before', 'It costs 5 EUR. 020 7946 0123', 'GB', ['020 7946 0123']],
		['the number of a list item before', '1) 020 7946 0123 2) 0117 496 0123', 'GB', ['020 7946 0123', '0117 496 0123']],
		['an area code in brackets', 'Ann (020) 7946 0123', 'GB', ['(020) 7946 0123']],
		['its owner before "number"', "Ann's number is 020 7946 0123", 'GB', ['020 7946 0123']],
		['its owner before "Nummer"', 'Webers Nummer: 030 23125 012', 'DE', ['030 23125 012']],
		['"my number" in Italian', 'il mio numero è 030 23125 012', 'DE', ['030 23125 012']],
		['a word for an emergency number', 'Notfallnummer 030 23125 012', 'DE', ['030 23125 012']],
		['a greeting', 'Guten Tag, 030 23125 012 bitte zurückrufen', 'DE', ['030 23125 012']],
		['"caller ID"', 'Caller ID 415-555-0123', 'US', ['415-555-0123']],
		['an extension behind a hash', '020 7946 0123 #45', 'GB', ['020 7946 0123 #45']]
	])('finds a number with %s', (_reason, text, country, expected) => {
		expect(raws(text, country)).toEqual(expected);
	});

	it.each([
		['by a slash', '020 7946 0123 / 0117 496 0123'],
		['by a comma and a blank', '020 7946 0123, 0117 496 0123'],
		['by a comma alone', '020 7946 0123,0117 496 0123'],
		['by a semicolon', '020 7946 0123; 0117 496 0123'],
		['by a line end', 'Phone 020 7946 0123\r\nFax 0117 496 0123'],
		['by words', '020 7946 0123 (home) 0117 496 0123 (work)']
	])('tells two numbers apart that are divided %s', (_reason, text) => {
		const found = findInText(text, 'GB');

		expect(found.map(({ e164, extension }) => [e164, extension])).toEqual([
			['+442079460123', undefined],
			['+441174960123', undefined]
		]);
	});

	it('takes a comma for an extension only without a blank behind it', () => {
		expect(raws('020 7946 0123,45', 'GB')).toEqual(['020 7946 0123,45']);
		expect(raws('020 7946 0123, 45 days a year', 'GB')).toEqual(['020 7946 0123']);
	});

	describe('refuses a number', () => {
		it.each([
			['a letter before', 'É415-555-0123'],
			['a letter behind', '415-555-0123def'],
			['a currency sign before', '£415-555-0123'],
			['a currency sign behind', '415-555-0123$'],
			['a percent sign', '415-555-0123%'],
			['a hash before', '#415-555-0123'],
			['a hash behind', '415-555-0123# to confirm'],
			['an at sign before', '@415-555-0123'],
			['an at sign behind', '415-555-0123@'],
			['a minus before', '(-415-555-0123)'],
			['another number before', '650-555-0199--415-555-0123']
		])('that is touched by %s', (_reason, text) => {
			expect(raws(text, 'US')).toEqual([]);
		});

		it('that is a card number, but not one with a wrong check digit', () => {
			expect(raws('4222222222222', 'DE')).toEqual([]);
			expect(raws('4222222222223', 'DE')).toEqual(['4222222222223']);
		});

		it('that is a decimal number, but not one with a trunk zero', () => {
			expect(raws('30.23125012', 'DE')).toEqual([]);
			expect(raws('030.23125012', 'DE')).toEqual(['030.23125012']);
		});
	});

	describe('takes a bare run of digits', () => {
		it.each([
			['it is the whole text', '4155550123', ['4155550123']],
			['only signs are around it', ' "4155550123". ', ['4155550123']],
			['a telephone word stands shortly before', 'call me on 4155550123', ['4155550123']],
			['the word is cut by the distance', 'my telephone at the office: 4155550123', ['4155550123']],
			['it is called "my number"', 'my number is 4155550123', ['4155550123']],
			['a telephone word stands before its brackets', 'call (4155550123)', ['(4155550123']]
		])('when %s', (_reason, text, expected) => {
			expect(raws(text, 'US')).toEqual(expected);
		});

		it.each([
			['nothing speaks of telephones', 'we counted 4155550123 rows'],
			['brackets are around it', 'the sum (4155550123) of all'],
			['the telephone word is too far before', 'The phone rang all day long and then we saw 4155550123'],
			['the telephone word stands behind', '4155550123 is no phone'],
			['the word only ends like one', 'the hotel 4155550123']
		])('never when %s', (_reason, text) => {
			expect(raws(text, 'US')).toEqual([]);
		});
	});

	it('gives up on a text of failures instead of taking long', () => {
		const failures = '999 999\n'.repeat(1300);

		expect(raws(`020 7946 0123\n${failures}`, 'GB')).toEqual(['020 7946 0123']);
		expect(raws(`${failures}020 7946 0123`, 'GB')).toEqual([]);
	});
});

describe('splitByNumbers', () => {
	it('cuts a text into plain parts and links', () => {
		const parts = splitByNumbers('Call 020 7946 0123 x45 or 0117 496 0123', 'GB');

		expect(parts).toEqual([
			{ text: 'Call ', href: undefined },
			{ text: '020 7946 0123 x45', href: 'tel:+442079460123;ext=45' },
			{ text: ' or ', href: undefined },
			{ text: '0117 496 0123', href: 'tel:+441174960123' }
		]);
	});

	it('gives a text without numbers back whole, and nothing for nothing', () => {
		expect(splitByNumbers('Printer jams', 'GB')).toEqual([{ text: 'Printer jams', href: undefined }]);
		expect(splitByNumbers('', 'GB')).toEqual([]);
	});
});
