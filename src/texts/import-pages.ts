/** The texts of the pages of import and export, which run on the server alone. Pure. */
import { importPages as en, type ImportPageTexts } from './en/import-pages.ts';
import { localeOf } from './locales.ts';
import { importPages as nl } from './nl/import-pages.ts';

/** @param wanted a locale as people have it */
export function importPageTexts(wanted: string | null | undefined): ImportPageTexts {
	return { en, nl }[localeOf(wanted)];
}
