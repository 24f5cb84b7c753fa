/**
 * The texts of the pages, one catalogue a language. English is the measure: the other catalogues have its type, so a
 * text that is missing or takes other parameters does not compile. Pure.
 */
import type { en } from './en.ts';

export type Texts = typeof en;

export const LOCALES = ['en', 'nl'] as const;
export type Locale = (typeof LOCALES)[number];

/** The catalogue for a locale as people have them ("nl", "nl-BE", "en-US"); English where there is none. */
export function localeOf(wanted: string | null | undefined): Locale {
	const language = wanted?.toLowerCase().split(/[-_,;]/u)[0];
	return LOCALES.find((locale) => locale === language) ?? 'en';
}

/** In the browser only the catalogue that is needed is loaded. */
export async function loadTexts(locale: Locale): Promise<Texts> {
	return locale === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en;
}
