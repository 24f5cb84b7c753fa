/** The texts of the pages around a person, for pages that run on the server alone. Pure. */
import { personPages as en, type PersonPageTexts } from './en/person-pages.ts';
import { personPages as nl } from './nl/person-pages.ts';
import { localeOf } from './locales.ts';

/** @param wanted a locale as people have it */
export function personPageTexts(wanted: string | null | undefined): PersonPageTexts {
	return { en, nl }[localeOf(wanted)];
}
