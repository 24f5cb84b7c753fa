/** The languages in which the pages are written. Pure. */

export const LOCALES = ['en', 'nl'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * The language for a locale as people have them ("nl", "nl-BE", "en-US"), or for the list that a browser sends ("fr,
 * nl;q=0.9"): the first that we have; English where there is none.
 */
export function localeOf(wanted: string | null | undefined): Locale {
	const languages = (wanted ?? '')
		.toLowerCase()
		.split(',')
		.map((one) => one.trim().split(/[-_;]/u)[0]);
	return languages.flatMap((language) => LOCALES.filter((locale) => locale === language))[0] ?? 'en';
}
