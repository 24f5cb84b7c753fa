import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';

function read(text: string) {
	const address = readAddress(text);
	return address.kind === 'text' ? address.text.trim() : address.kind;
}

describe('readAddress', () => {
	it('reads inside angle brackets only, the first of several', () => {
		expect(read('"ann 12" <tel:+31201234567>, <tel:+31612345678>')).toBe('+31201234567');
	});

	it.each([
		['tel', 'tel:+31201234567'],
		['callto', 'callto:+31201234567'],
		['sip', 'sip:+31201234567@pbx.example'],
		['sips', 'sips:+31201234567@pbx.example'],
		['nested', 'callto:tel:+31201234567'],
		['with slashes', 'callto://+31201234567'],
		['with a query', 'tel:+31201234567?call=1'],
		['in prose', 'my number is tel:+31201234567'],
		['a label', 'tel: +31201234567'],
		['no scheme, a SIP address', '+31201234567@pbx.example']
	])('takes the number out of an address: %s', (_scheme, text) => {
		expect(read(text)).toBe('+31201234567');
	});

	it('leaves a number alone that stands before another with a label', () => {
		expect(read('07700 900123 tel: 020 7946 0123')).toBe('07700 900123 tel: 020 7946 0123');
	});

	it.each([
		['the at sign', 'sip:1001@192.0.2.1'],
		['a semicolon', 'sip:1001;user=phone'],
		['a colon', 'sip:1001:secret@pbx.example'],
		['a port', 'sip:1001:5060']
	])('ends the user part of a SIP address at %s', (_reason, text) => {
		expect(read(text)).toBe('1001');
	});

	it.each([
		['letters in the user part', 'sip:ann@pbx.example'],
		['letters and digits in the user part', 'sip:ann1234567@pbx.example'],
		['no user part', 'sip:@pbx.example'],
		['only a host', 'sip:pbx.example'],
		['a mail address', 'ann@example.com'],
		['letters in a callto value', 'callto:ann.1234567']
	])('finds no number where there are %s', (_reason, text) => {
		expect(read(text)).toBe('none');
	});

	it.each(['sip:anonymous@anonymous.invalid', 'callto:unavailable', 'restricted@pbx.example'])(
		'says that %s withholds the number',
		(text) => {
			expect(read(text)).toBe('withheld');
		}
	);

	it.each([
		['IPv4', '192.0.2.1'],
		['IPv4 with a port', '198.51.100.23:5060'],
		['a private network', '10.20.30.40'],
		['IPv4 behind sip', 'sip:203.0.113.5'],
		['IPv6', '2001:db8::1'],
		['IPv6 with a port', '[2001:db8::1]:5060'],
		['IPv6 of digits', '2001:0:0:1:2:3:4:5'],
		['a web address', 'https://desk.example/12345678'],
		['a web address without scheme', 'www.example.com/12345678']
	])('takes an internet address for no number: %s', (_kind, text) => {
		expect(read(text)).toBe('none');
	});

	it.each([
		['pairs of digits', '33.12.34.56'],
		['a zero in front', '020.146.12.12'],
		['groups beyond 255', '202.555.012.3']
	])('takes dots between %s for those of a number', (_reason, text) => {
		expect(read(text)).toBe(text);
	});

	it('reads the number beside a mail address', () => {
		expect(read('020 7946 0123 ann@example.com')).toBe('020 7946 0123');
	});

	it.each([
		['in a tel address', 'tel:020-7946-0123;isub=1234;ext=12;phone-context=+44'],
		['without a scheme', '020-7946-0123;ext=12;phone-context=+44'],
		['with dashes', 'tel:020-7946-0123;phone-context=+4-4;ext=1-2'],
		['in the user part of a SIP address', 'sip:020-7946-0123;ext=12;phone-context=+44@pbx.example;user=phone']
	])('uses ext= and a global phone-context=, %s', (_where, text) => {
		expect(readAddress(text)).toEqual({ kind: 'text', text: '020-7946-0123', context: '44', extension: '12' });
	});

	it.each([
		['a domain', 'tel:2530000;phone-context=1234.example'],
		['a domain behind a plus', 'tel:2530000;phone-context=+1234.example'],
		['a local context', 'tel:2530000;phone-context=44'],
		['other parameters', 'tel:2530000;isub=12345;npdi=yes;a=%a1'],
		['an extension that is too long', 'tel:2530000;ext=12345678']
	])('never takes digits from %s', (_reason, text) => {
		expect(readAddress(text)).toEqual({ kind: 'text', text: '2530000', context: undefined, extension: undefined });
	});
});
