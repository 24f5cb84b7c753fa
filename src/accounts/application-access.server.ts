/** Who an application is by its secret, and the tokens that it gets for an hour. */
import { randomUUID, timingSafeEqual } from 'node:crypto';
import { executePrepared } from '#database/prepared.server.ts';
import type { Metered } from './request-meter.server.ts';
import type { AccountScope } from './scope.ts';
import { removeEndedAccess } from './ended-tokens.server.ts';
import { hashToken } from './token-hash.server.ts';
import { scopesOf, type GrantedScopes } from './token-scopes.ts';
import { makeToken } from './tokens.server.ts';

/** Our choice, and what most servers give: a program that lost a secret is out within an hour at most. */
export const ACCESS_SECONDS = 3600;

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

export interface AuthenticatedApplication {
	readonly id: string;
	readonly name: string;
	readonly personId: number;
	readonly scopes: GrantedScopes;
	readonly disabled: boolean;
	/** The person as whom it acts. */
	readonly personDisabled: boolean;
	readonly metered: Metered;
}

const FIND = `
	select a.id, a.name, a.person_id, a.scopes, a.disabled, a.secret_hash, a.requests_per_hour, a.burst,
		p.disabled as person_disabled, u.hour_began_at, u.requests
	from application a
	join person p on p.account_id = $1 and p.id = a.person_id
	left join api_use u on u.account_id = $1 and u.subject_id = a.id
	where a.account_id = $1 and a.id = $2`;

interface ApplicationRow extends Omit<AuthenticatedApplication, 'scopes' | 'metered'> {
	readonly scopes: string[] | null;
	readonly secretHash: Buffer;
	readonly requestsPerHour: number | null;
	readonly burst: number | null;
	readonly hourBeganAt: Date | null;
	readonly requests: number | null;
}

/** Undefined for an unknown application, one of another account, and another secret: which of them is not told. */
export async function authenticateApplication(
	{ db, accountId }: InAccount,
	id: string,
	secret: string
): Promise<AuthenticatedApplication | undefined> {
	const [row] = await executePrepared<ApplicationRow>(db, {
		name: 'accounts_application',
		text: FIND,
		values: [accountId, id]
	});
	if (row === undefined || !timingSafeEqual(row.secretHash, hashToken(secret))) return undefined;
	const { name, personId, disabled, personDisabled, requestsPerHour, burst, hourBeganAt, requests } = row;
	const settled = hourBeganAt === null || requests === null ? undefined : { hourBeganAt, requests };
	return {
		...{ id, name, personId, disabled, personDisabled, scopes: scopesOf(row.scopes) },
		metered: { accountId, subjectId: id, limits: { requestsPerHour, burst }, settled }
	};
}

/** @returns the access token; it counts for an hour. */
export async function issueAccessToken(
	scope: InAccount,
	{ id, name, personId }: AuthenticatedApplication,
	scopes: GrantedScopes
): Promise<string> {
	const { db, accountId, now } = scope;
	await removeEndedAccess(scope);
	const token = makeToken();
	await db
		.insertInto('apiToken')
		.values({
			...{ accountId, id: randomUUID(), tokenHash: hashToken(token), personId, name, applicationId: id },
			...{ scopes: scopes === 'all' ? null : [...scopes], createdAt: now, revokedAt: null },
			...{ expiresAt: new Date(now.getTime() + ACCESS_SECONDS * 1000), requestsPerHour: null, burst: null }
		})
		.execute();
	return token;
}

/**
 * RFC 7009: a token that is not known is as good as revoked.
 * @returns whether it may be said to be revoked: not for one that somebody else got.
 */
export async function revokeAccessToken(
	{ db, accountId, now }: InAccount,
	applicationId: string,
	token: string
): Promise<boolean> {
	const tokenHash = hashToken(token);
	const found = await db
		.selectFrom('apiToken')
		.select('applicationId')
		.where('accountId', '=', accountId)
		.where('tokenHash', '=', tokenHash)
		.executeTakeFirst();
	if (found === undefined) return true;
	if (found.applicationId !== applicationId) return false;
	await db
		.updateTable('apiToken')
		.set({ revokedAt: now })
		.where('accountId', '=', accountId)
		.where('tokenHash', '=', tokenHash)
		.where('revokedAt', 'is', null)
		.execute();
	return true;
}
