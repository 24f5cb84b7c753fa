/** The texts on the server, where all catalogues are at hand. */
import { en } from './en.ts';
import { nl } from './nl.ts';
import { localeOf, type Texts } from './texts.ts';

/** @param wanted a locale as people have it, or a list as browsers send it: the first language that we have. */
export function textsFor(wanted: string | null | undefined): Texts {
	return { en, nl }[localeOf(wanted)];
}
