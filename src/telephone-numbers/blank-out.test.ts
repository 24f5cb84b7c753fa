import { describe, expect, it } from 'vitest';
import { blankOut } from './blank-out.ts';

/** What is left when everything blank is dropped. */
const left = (text: string) => blankOut(text).replaceAll('\n', '');

describe('blankOut', () => {
	it('keeps every place', () => {
		const blanked = blankOut('on 2026-03-15 call 030 23125 012');

		expect(blanked).toBe('on \n\n\n\n\n\n\n\n\n\n call 030 23125 012');
	});

	it.each([
		['an address', 'see https://desk.example/t/03023125012?x=1'],
		['an address without scheme', 'see www.desk.example/03023125012'],
		['a host with a path', 'see desk.example:8080/03023125012'],
		['a scheme without slashes', 'see mailto:03023125012@desk.example'],
		['a mail address', 'see 030.23125012@desk.example'],
		['a file name', 'see 030-23125-012.pdf'],
		['a file name with underscores', 'see scan_030_23125_012'],
		['a path', 'see /var/log/030-23125-012/x'],
		['a path from here', 'see logs/2026/030-23125-012'],
		['a path of Windows', 'see C:\\scans\\030-23125-012'],
		['a Markdown link', 'see [030 23125 012](https://desk.example)'],
		['code in a line', 'see `030 23125 012`'],
		['fenced code', 'see ```\n030 23125 012\n```'],
		['an IPv4 address', 'see 172.16.254.1'],
		['an IPv4 address with a port', 'see 172.16.254.1:50600'],
		['an IPv6 address', 'see 2001:db8:85a3:0:0:8a2e:370:7334'],
		['a short IPv6 address', 'see 2001:db8::1234:5678'],
		['a MAC address', 'see 00:1b:44:11:30:17'],
		['a MAC address with dashes', 'see 00-1B-44-11-30-17'],
		['a UUID', 'see 12345678-1234-1234-1234-123456789012'],
		['a number in base 16', 'see 0x80070643'],
		['an IBAN', 'see NL00 BANK 0417 1643 00'],
		['an IBAN in small letters', 'see nl00bank0417164300'],
		['a DOI', 'see 10.1000/182.03023125012'],
		['an identifier of capitals', 'see INC-03023125012'],
		['an identifier with a year', 'see REQ-2026-0302312'],
		['a hash number', 'see #03023125012'],
		['a date and time of ISO 8601', 'see 2026-03-15T14:30:15.123+01:00'],
		['a compact date', 'see 20260315'],
		['a compact date and time', 'see 20260315T143015Z'],
		['a local date', 'see 15.03.2026'],
		['an American date', 'see 3/15/26'],
		['a local date with a compact time', 'see 15-03-2026 1430'],
		['a time', 'see 14:30:15'],
		['years', 'see 2019-2026'],
		['an amount behind its sign', 'see € 302 312 501'],
		['an amount behind its code', 'see USD 3023125012'],
		['an amount before its code', 'see 302.312.501,20 EUR'],
		['thousands', 'see 3.023.125'],
		['a pair of decimals', 'see 52.3702157, 4.8951679'],
		['a pair with decimal commas', 'see 52,3702157; 4,8951679'],
		['a card in print', 'see 4111 1111 1111 1111'],
		['a run longer than any number', `see ${'030'.repeat(9)}`],
		['few digits', 'see 12345']
	])('blanks %s', (_kind, text) => {
		expect(left(text)).toBe('see ');
	});

	it.each([
		['ticket 030 23125 012', 'ticket '],
		['Order no: 030 23125 012', 'Order no: '],
		['Your invoice number is 030 23125 012', 'Your invoice number is '],
		['serial=030-23125-012', 'serial='],
		['Customer (030 23125 012)', 'Customer ()'],
		['Asset K030-23125', 'Asset '],
		['version 10.0.19045.3803', 'version '],
		['Error 030 23125', 'Error '],
		['id: 03023125012', 'id: '],
		['badge number 030 23125 012', 'badge number '],
		['Kundennummer: 030 23125 012', 'Kundennummer: '],
		['Best.-Nr. 030 23125 012', 'Best.-Nr. '],
		['Konto 0417 1643 00', 'Konto '],
		['ordine n. 030 23125 012', 'ordine n. '],
		['pedido n.º 030 23125 012', 'pedido n.º '],
		['quotation no. 030 23125 012', 'quotation no. '],
		['badge no. 030 23125 012', 'badge no. '],
		['Asset tag 030 23125 012', 'Asset tag '],
		['numer zamówienia 030 23125 012', 'numer zamówienia ']
	])('blanks the number behind a label: %s', (text, expected) => {
		expect(left(text)).toBe(expected);
	});

	it.each([
		['behind a telephone word', 'phone number 030 23125 012'],
		['behind a telephone word in a compound', 'Telefonnummer 030 23125 012'],
		['behind a word that says nothing', 'The number is 030 23125 012'],
		['behind a telephone word and "no."', 'Phone no. 030 23125 012'],
		['behind a label, with a plus', 'Customer +49 30 23125 012'],
		['with an extension behind a hash', '030 23125 012 #45'],
		['with a short extension', '030 23125 012 ext. 45'],
		['with slashes', '415/555-0123'],
		['with dots', '01.99.00.12.34'],
		['with a plus and dots', '+49.30.23125.012'],
		['in brackets', '(415) 555-0123'],
		['in the form of a path', 'Tel/Fax 030/23125'],
		['behind a telephone word in capitals', 'TEL-030-23125-012'],
		['behind a postal code', 'SW11 020 7946 0123']
	])('leaves a telephone number %s', (_reason, text) => {
		expect(blankOut(text)).toBe(text);
	});
});
