/**
 * The texts of the pages, one catalogue a language. English is the measure: the other catalogues have its type, so a
 * text that is missing or takes other parameters does not compile. Pure.
 */
import type { en } from './en.ts';
import type { InboxTexts } from './en/inbox.ts';
import type { Locale } from './locales.ts';

/** What the browser knows on every page. */
export type Texts = typeof en;

/** In the browser only the catalogue that is needed is loaded. */
export async function loadTexts(locale: Locale): Promise<Texts> {
	return locale === 'nl' ? (await import('./nl.ts')).nl : (await import('./en.ts')).en;
}

/** For the pages of the inbox and of the search over everything. */
export async function loadInboxTexts(locale: Locale): Promise<InboxTexts> {
	return locale === 'nl' ? (await import('./nl/inbox.ts')).inbox : (await import('./en/inbox.ts')).inbox;
}
