import { timeZoneOf } from '#accounts/time-zone.ts';
import type { Desk } from '#callers/console-data.ts';
import { countWaiting } from '#requests/inbox-counts.server.ts';
import { localeOf } from '#texts/locales.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, url }): Promise<{ desk: Desk; waiting: number }> => {
	const { id, name, timeZone, locale } = signedInAnalyst(locals, url);
	const { slug, name: accountName, country } = locals.account;
	return {
		desk: {
			account: { slug, name: accountName, country },
			analyst: { id, name },
			timeZone: timeZone ?? timeZoneOf(country),
			locale: localeOf(locale)
		},
		waiting: await countWaiting(locals.scope)
	};
};
