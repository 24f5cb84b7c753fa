/** The tokens of people, as their settings list them; never the tokens themselves. */
import { sql } from 'kysely';
import { Refusal } from '#foundation/refusals.ts';
import type { OwnLimits } from './new-token.ts';
import { isRole, type Role } from './roles.ts';
import type { AccountScope } from './scope.ts';
import { scopesOf, type GrantedScopes } from './token-scopes.ts';
import { stateOf, type TokenState } from './token-state.ts';

export interface ListedToken extends OwnLimits {
	readonly id: string;
	readonly name: string;
	readonly owner: { readonly id: number; readonly name: string; readonly roles: readonly Role[] };
	readonly scopes: GrantedScopes;
	readonly state: TokenState;
	readonly createdAt: Date;
	readonly expiresAt: Date | null;
	readonly revokedAt: Date | null;
	readonly lastUsedAt: Date | null;
}

/** Longest list: our choice; an account with more narrows it to one person. */
export const MOST_LISTED = 500;

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** Newest first, at most 500. @param ownerId of one person, or undefined for all of the account */
export async function listTokens(scope: InAccount, ownerId?: number): Promise<ListedToken[]> {
	const all = selectTokens(scope).orderBy('apiToken.createdAt', 'desc').orderBy('apiToken.id').limit(MOST_LISTED);
	const rows = await (ownerId === undefined ? all : all.where('apiToken.personId', '=', ownerId)).execute();
	return rows.map((row) => listed(row, scope.now));
}

/** @throws Refusal `token.gone`: there is none with this ID, or not of this person. */
export async function getListedToken(scope: InAccount, id: string, ownerId?: number): Promise<ListedToken> {
	const one = selectTokens(scope).where('apiToken.id', '=', id);
	const row = await (ownerId === undefined ? one : one.where('apiToken.personId', '=', ownerId)).executeTakeFirst();
	if (row === undefined) throw gone();
	return listed(row, scope.now);
}

/**
 * From now on it is refused. One that was revoked before stays so.
 * @throws Refusal `token.gone`.
 */
export async function revokeToken({ db, accountId, now }: InAccount, id: string, ownerId?: number): Promise<void> {
	const all = db
		.updateTable('apiToken')
		.set(({ fn }) => ({ revokedAt: fn.coalesce('revokedAt', sql<Date>`${now}::timestamptz`) }))
		.where('accountId', '=', accountId)
		.where('applicationId', 'is', null)
		.where('id', '=', id);
	const one = ownerId === undefined ? all : all.where('personId', '=', ownerId);
	const { numUpdatedRows } = await one.executeTakeFirstOrThrow();
	if (numUpdatedRows === 0n) throw gone();
}

/** @throws Refusal `token.gone`. */
export async function limitToken({ db, accountId }: InAccount, id: string, limits: OwnLimits): Promise<void> {
	const { requestsPerHour, burst } = limits;
	const { numUpdatedRows } = await db
		.updateTable('apiToken')
		.set({ requestsPerHour, burst })
		.where('accountId', '=', accountId)
		.where('applicationId', 'is', null)
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	if (numUpdatedRows === 0n) throw gone();
}

function gone(): Refusal {
	return new Refusal('not-found', 'token.gone', 'There is no such token, or not any more.');
}

function selectTokens({ db, accountId }: InAccount) {
	return db
		.selectFrom('apiToken')
		.innerJoin('person', (join) =>
			join.on('person.accountId', '=', accountId).onRef('person.id', '=', 'apiToken.personId')
		)
		.leftJoin('apiUse', (join) =>
			join.on('apiUse.accountId', '=', accountId).onRef('apiUse.subjectId', '=', 'apiToken.id')
		)
		.select([
			...(['apiToken.id', 'apiToken.name', 'apiToken.scopes', 'apiToken.createdAt', 'apiToken.expiresAt'] as const),
			...(['apiToken.revokedAt', 'apiToken.requestsPerHour', 'apiToken.burst', 'apiUse.lastUsedAt'] as const),
			...(['apiToken.personId', 'person.name as ownerName', 'person.disabled as ownerDisabled'] as const)
		])
		.select(
			sql<string[]>`array(select role from person_role
				where account_id = ${accountId} and person_id = api_token.person_id order by role)`.as('roles')
		)
		.where('apiToken.accountId', '=', accountId)
		.where('apiToken.applicationId', 'is', null);
}

type ListedRow = Awaited<ReturnType<ReturnType<typeof selectTokens>['executeTakeFirstOrThrow']>>;

function listed({ personId, ownerName, ownerDisabled, roles, scopes, ...row }: ListedRow, now: Date): ListedToken {
	return {
		...row,
		scopes: scopesOf(scopes),
		owner: { id: personId, name: ownerName, roles: roles.filter(isRole) },
		state: stateOf({ ...row, isDisabled: ownerDisabled }, now)
	};
}
