import { loadInboxTexts } from '#texts/texts.ts';
import type { PageLoad } from './$types';

/** Only here: the console does without. */
export const load: PageLoad = async ({ data, parent }) => {
	const { desk } = await parent();
	return { ...data, inboxTexts: await loadInboxTexts(desk.locale) };
};
