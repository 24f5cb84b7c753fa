/**
 * Tokens that ended are kept for a while, so that whoever still sends one is told what became of it, and the list shows
 * it. Each new token clears what is older. Reads the index api_token_by_expiry.
 */
import type { AccountScope } from './scope.ts';

const DAY_MS = 86_400_000;

/** Days for which a personal token that was revoked or expired is kept: our choice, a month to find out who sends it. */
export const KEPT_DAYS = 30;
/** The same for those of applications, of which there may be thousands a day. */
const ACCESS_KEPT_DAYS = 1;

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** Of people; and with them what was counted of tokens and applications that are gone. */
export async function removeEndedTokens({ db, accountId, now }: InAccount): Promise<void> {
	const before = daysBefore(now, KEPT_DAYS);
	await db
		.deleteFrom('apiToken')
		.where('accountId', '=', accountId)
		.where('applicationId', 'is', null)
		.where(({ eb, or }) => or([eb('expiresAt', '<', before), eb('revokedAt', '<', before)]))
		.execute();
	await db
		.deleteFrom('apiUse')
		.where('accountId', '=', accountId)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('apiToken')
						.select('id')
						.where('apiToken.accountId', '=', accountId)
						.whereRef('apiToken.id', '=', 'apiUse.subjectId')
				)
			)
		)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('application')
						.select('id')
						.where('application.accountId', '=', accountId)
						.whereRef('application.id', '=', 'apiUse.subjectId')
				)
			)
		)
		.execute();
}

/** Of applications. */
export async function removeEndedAccess({ db, accountId, now }: InAccount): Promise<void> {
	await db
		.deleteFrom('apiToken')
		.where('accountId', '=', accountId)
		.where('applicationId', 'is not', null)
		.where('expiresAt', '<', daysBefore(now, ACCESS_KEPT_DAYS))
		.execute();
}

function daysBefore(now: Date, days: number): Date {
	return new Date(now.getTime() - days * DAY_MS);
}
