/** The texts of the pages of tokens and applications; these run on the server alone. Pure. */
import { apiAccess as en, type ApiAccessTexts } from './en/api-access.ts';
import { localeOf } from './locales.ts';
import { apiAccess as nl } from './nl/api-access.ts';

/** @param wanted a locale as people have it */
export function apiAccessTexts(wanted: string | null | undefined): ApiAccessTexts {
	return { en, nl }[localeOf(wanted)];
}
