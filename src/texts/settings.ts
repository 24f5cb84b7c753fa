/** The texts that all pages of the settings share; these run on the server alone. Pure. */
import { settings as en, type SettingsTexts } from './en/settings.ts';
import { localeOf } from './locales.ts';
import { settings as nl } from './nl/settings.ts';

/** @param wanted a locale as people have it */
export function settingsTexts(wanted: string | null | undefined): SettingsTexts {
	return { en, nl }[localeOf(wanted)];
}
