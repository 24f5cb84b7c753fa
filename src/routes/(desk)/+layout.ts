import { loadTexts } from '#texts/texts.ts';
import type { LayoutLoad } from './$types';

/** On the server and in the browser: texts are functions as well, so they do not travel with the data. */
export const load: LayoutLoad = async ({ data }) => ({ ...data, texts: await loadTexts(data.desk.locale) });
