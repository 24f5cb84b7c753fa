/** Which day it is for an account: agreements begin and end with it. */
import type { AccountScope } from '#accounts/scope.ts';
import { timeZoneOf } from '#accounts/time-zone.ts';
import { dayIn } from './work-hours.ts';

export interface AccountDay {
	/** IANA name of the zone of the account's country. */
	readonly timeZone: string;
	/** ISO 8601. */
	readonly today: string;
}

export async function findAccountDay({ db, accountId, now }: AccountScope): Promise<AccountDay> {
	const { country } = await db
		.selectFrom('account')
		.select('country')
		.where('id', '=', accountId)
		.executeTakeFirstOrThrow();
	const timeZone = timeZoneOf(country);
	return { timeZone, today: dayIn(timeZone, now) };
}
