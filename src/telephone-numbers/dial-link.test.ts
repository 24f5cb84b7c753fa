import { describe, expect, it } from 'vitest';
import { dialLink, splitContact, telAddress } from './dial-link.ts';

describe('dialLink', () => {
	it.each([
		[
			'an international number',
			{ digits: '442079460123', plus: true, extension: undefined },
			undefined,
			'tel:+442079460123'
		],
		[
			'a trunk zero behind the country code',
			{ digits: '4402079460123', plus: true, extension: undefined },
			undefined,
			'tel:+442079460123'
		],
		['an extension', { digits: '14155550123', plus: true, extension: '12' }, 'US', 'tel:+14155550123;ext=12'],
		[
			'a national number, by its country',
			{ digits: '02079460123', plus: false, extension: undefined },
			'GB',
			'tel:+442079460123'
		],
		[
			'an international prefix, by its country',
			{ digits: '00442079460123', plus: false, extension: undefined },
			'DE',
			'tel:+442079460123'
		],
		[
			'a foreign number, as it is',
			{ digits: '33199001234', plus: true, extension: undefined },
			'GB',
			'tel:+33199001234'
		],
		['a plus that no plan knows', { digits: '11234567890', plus: true, extension: undefined }, 'US', 'tel:+11234567890']
	])('dials %s', (_what, telephone, country, address) => {
		expect(dialLink(telephone, country)).toBe(address);
	});

	it.each([
		['no country is known', { digits: '02079460123', plus: false, extension: undefined }, undefined, 'tel:02079460123'],
		[
			'the country is unknown to every plan',
			{ digits: '02079460123', plus: false, extension: undefined },
			'ZZ',
			'tel:02079460123'
		],
		['the area is missing', { digits: '4567890', plus: false, extension: undefined }, 'US', 'tel:4567890'],
		['it is an internal number', { digits: '204', plus: false, extension: undefined }, 'US', 'tel:204'],
		[
			'it is an internal number that some plan would take',
			{ digits: '30231', plus: false, extension: undefined },
			'DE',
			'tel:30231'
		]
	])('dials the digits when %s', (_reason, telephone, country, address) => {
		expect(dialLink(telephone, country)).toBe(address);
	});

	it('has nothing to dial without digits', () => {
		expect(dialLink({ digits: '', plus: false, extension: undefined }, 'GB')).toBeUndefined();
	});
});

describe('splitContact', () => {
	it('links a field as it was written', () => {
		expect(splitContact('+44 (0)20 7946 0123', undefined)).toEqual([
			{ text: '+44 (0)20 7946 0123', href: 'tel:+442079460123' }
		]);
	});

	it('keeps blanks around the link', () => {
		expect(splitContact(' 204 ', 'GB')).toEqual([
			{ text: ' ', href: undefined },
			{ text: '204', href: 'tel:204' },
			{ text: ' ', href: undefined }
		]);
	});

	it.each([
		['slash', ' / '],
		['bar', '|'],
		['line end', '\n']
	])('links each of several numbers divided by a %s', (_what, divider) => {
		const parts = splitContact(`020 7946 0123${divider}0117 496 0123 x4`, 'GB');

		expect(parts.filter(({ href }) => href !== undefined)).toEqual([
			{ text: '020 7946 0123', href: 'tel:+442079460123' },
			{ text: '0117 496 0123 x4', href: 'tel:+441174960123;ext=4' }
		]);
		expect(parts.map(({ text }) => text).join('')).toBe(`020 7946 0123${divider}0117 496 0123 x4`);
	});

	it('leaves labels, remarks and numbers of fax machines plain', () => {
		const parts = splitContact('Tel. 020 7946 0123 (mornings) / Fax 020 7946 0199', 'GB');

		expect(parts).toEqual([
			{ text: 'Tel. ', href: undefined },
			{ text: '020 7946 0123', href: 'tel:+442079460123' },
			{ text: ' (mornings) / Fax 020 7946 0199', href: undefined }
		]);
	});

	it('keeps a slash inside a number in the link', () => {
		expect(splitContact('030/23125 012', 'DE')).toEqual([{ text: '030/23125 012', href: 'tel:+493023125012' }]);
	});

	it.each([
		['holds no number', 'ask at reception'],
		['is withheld', 'anonymous']
	])('links nothing in a field that %s', (_reason, written) => {
		expect(splitContact(written, 'GB')).toEqual([{ text: written, href: undefined }]);
	});
});

describe('telAddress', () => {
	it('adds the extension as RFC 3966 writes it', () => {
		expect(telAddress('+442079460123', '45')).toBe('tel:+442079460123;ext=45');
		expect(telAddress('+442079460123', undefined)).toBe('tel:+442079460123');
	});
});
