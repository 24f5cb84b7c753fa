/** The texts before the desk, for pages on which nobody's catalogue is loaded. Pure. */
import { door as en, type DoorTexts } from './en/door.ts';
import { localeOf } from './locales.ts';
import { door as nl } from './nl/door.ts';

/** @param wanted a locale as people have it */
export function doorTexts(wanted: string | null | undefined): DoorTexts {
	return { en, nl }[localeOf(wanted)];
}
