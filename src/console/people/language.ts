/** Names of languages. Pure. */

/** Of a locale as people have them, in the language of the reader: "nl-BE" is "Dutch (Belgium)". */
export function languageOf(locale: string | null, reader = 'en'): string | undefined {
	if (locale === null) return undefined;
	try {
		return new Intl.DisplayNames(reader, { type: 'language', languageDisplay: 'standard' }).of(locale);
	} catch {
		return undefined; // an old directory may hold a locale that is none
	}
}
