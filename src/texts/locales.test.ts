import { describe, expect, it } from 'vitest';
import { localeOf } from './locales.ts';

describe('localeOf', () => {
	it.each([
		['a language', 'nl', 'nl'],
		['a language of a country', 'nl-BE', 'nl'],
		['a language written with an underscore', 'nl_NL', 'nl'],
		['what a Dutch browser sends', 'nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
		['a language that we have behind one that we do not', 'fr-FR, nl;q=0.8, en;q=0.5', 'nl'],
		['English first', 'en-GB,nl;q=0.5', 'en'],
		['a language that only begins alike', 'nld-x', 'en'],
		['any language', '*', 'en'],
		['nothing', undefined, 'en'],
		['nobody’s choice', null, 'en']
	] as const)('reads %s', (_what, wanted, locale) => {
		expect(localeOf(wanted)).toBe(locale);
	});
});
