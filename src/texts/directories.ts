/** The texts of the settings' pages about directories; these run on the server alone. Pure. */
import { directories as en, type DirectoryTexts } from './en/directories.ts';
import { localeOf } from './locales.ts';
import { directories as nl } from './nl/directories.ts';

/** @param wanted a locale as people have it */
export function directoryTexts(wanted: string | null | undefined): DirectoryTexts {
	return { en, nl }[localeOf(wanted)];
}
