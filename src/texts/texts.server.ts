/** The texts on the server, where all catalogues are at hand. */
import { ALL_TEXTS, type AllTexts } from './all-texts.ts';
import { localeOf } from './locales.ts';

/** @param wanted a locale as people have it, or a list as browsers send it: the first language that we have. */
export function textsFor(wanted: string | null | undefined): AllTexts {
	return ALL_TEXTS[localeOf(wanted)];
}
