import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of a person', () => {
	it.each([
		['with its region', 'nl-BE', 'en', 'Dutch (Belgium)'],
		['for a Dutch reader', 'en-GB', 'nl', 'Engels (Verenigd Koninkrijk)'],
		['of nobody', null, 'en', undefined],
		['of a locale that is none', 'not a locale', 'en', undefined]
	])('is named %s', (_reason, locale, reader, name) => {
		expect(languageOf(locale, reader)).toBe(name);
	});
});
