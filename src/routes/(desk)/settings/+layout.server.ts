import { isAdministrator } from '#accounts/require-administrator.ts';
import { SETTINGS_PAGES } from '#console/settings/settings-pages.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { LayoutServerLoad } from './$types';

/** The list shows what the person may open; each page asks again. */
export const load: LayoutServerLoad = ({ locals, url }) => {
	const { roles } = signedInAnalyst(locals, url);
	return { pages: SETTINGS_PAGES.filter((page) => isAdministrator(roles) || !page.isForAdministrators) };
};
