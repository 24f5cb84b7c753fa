import type { Locale } from '#texts/locales.ts';
import type { LayoutServerLoad } from './$types';

/** The language of the person who is signed in, else of the browser; a page that failed needs it as well. */
export const load: LayoutServerLoad = ({ locals }): { locale: Locale } => ({ locale: locals.texts.common.locale });
