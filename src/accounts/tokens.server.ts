/**
 * Tokens of machines: long and random, so a fast hash keeps them. The database never has a token itself.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { refuseOn } from '#database/constraints.server.ts';
import { executePrepared } from '#database/prepared.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import type { Metered } from './request-meter.server.ts';
import { isRole, type Role } from './roles.ts';
import type { AccountScope } from './scope.ts';
import { removeEndedTokens } from './ended-tokens.server.ts';
import { hashToken } from './token-hash.server.ts';
import { meetScopes, scopesOf, type GrantedScopes } from './token-scopes.ts';
import { stateOf, type TokenState } from './token-state.ts';

export interface TokenOwner {
	readonly personId: number;
	readonly roles: readonly Role[];
}

export interface FoundToken {
	readonly state: TokenState;
	readonly owner: TokenOwner;
	readonly scopes: GrantedScopes;
	readonly metered: Metered;
}

export interface NewToken {
	/** Of whoever makes it twice by sending a form again: the second is refused. */
	readonly id: string;
	readonly name: string;
	readonly scopes: GrantedScopes;
	/** Null: no end. */
	readonly expiresAt: Date | null;
}

/** In front of each, so that a token is recognized where it should not be, such as in a source. */
const PREFIX = 'rs_';
const TOKEN_BYTES = 32;

/** Of one person, and not revoked: our choice, more than anybody can tell apart. */
const MOST_TOKENS = 100;

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

export function makeToken(): string {
	return `${PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
}

/**
 * The token; it is not shown again.
 * @throws Refusal `token.too-many`, `token.made`.
 */
export async function createToken(
	scope: InAccount,
	personId: number,
	{ id = randomUUID(), name = 'API token', scopes = 'all', expiresAt = null }: Partial<NewToken> = {}
): Promise<string> {
	await refuseTooMany(scope, personId);
	await removeEndedTokens(scope);
	const token = makeToken();
	const made = new Refusal('conflict', 'token.made', 'This token was made already, and is not shown again.');
	await refuseOn({ api_token_id_once: made }, () =>
		scope.db
			.insertInto('apiToken')
			.values({
				...{ accountId: scope.accountId, id, tokenHash: hashToken(token), personId, name, expiresAt },
				...{ scopes: scopes === 'all' ? null : [...scopes], createdAt: scope.now, revokedAt: null },
				...{ applicationId: null, requestsPerHour: null, burst: null }
			})
			.execute()
	);
	return token;
}

async function refuseTooMany({ db, accountId, now }: InAccount, personId: number): Promise<void> {
	const { count } = await db
		.selectFrom('apiToken')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('accountId', '=', accountId)
		.where('personId', '=', personId)
		.where('applicationId', 'is', null)
		.where('revokedAt', 'is', null)
		.where(({ eb, or }) => or([eb('expiresAt', 'is', null), eb('expiresAt', '>', now)]))
		.executeTakeFirstOrThrow();
	if (count < MOST_TOKENS) return;
	throw new Refusal('conflict', 'token.too-many', `${MOST_TOKENS} tokens are enough: revoke one first.`);
}

const FIND = `
	select t.id, t.person_id, t.scopes, t.expires_at, t.revoked_at, t.application_id, p.disabled as owner_disabled,
		array(select role from person_role where account_id = $1 and person_id = t.person_id) as roles,
		a.scopes as application_scopes, a.disabled as application_disabled,
		case when a.id is null then t.requests_per_hour else a.requests_per_hour end as requests_per_hour,
		case when a.id is null then t.burst else a.burst end as burst,
		u.hour_began_at, u.requests
	from api_token t
	join person p on p.account_id = $1 and p.id = t.person_id
	left join application a on a.account_id = $1 and a.id = t.application_id
	left join api_use u on u.account_id = $1 and u.subject_id = coalesce(t.application_id, t.id)
	where t.account_id = $1 and t.token_hash = $2`;

interface TokenRow {
	readonly id: string;
	readonly personId: number;
	readonly scopes: string[] | null;
	readonly expiresAt: Date | null;
	readonly revokedAt: Date | null;
	readonly applicationId: string | null;
	readonly ownerDisabled: boolean;
	readonly roles: string[];
	readonly applicationScopes: string[] | null;
	readonly applicationDisabled: boolean | null;
	readonly requestsPerHour: number | null;
	readonly burst: number | null;
	readonly hourBeganAt: Date | null;
	readonly requests: number | null;
}

/** Whatever its state: who asks is told why it is refused. Undefined for an unknown token and one of another account. */
export async function findToken(scope: InAccount, token: string): Promise<FoundToken | undefined> {
	const [row] = await executePrepared<TokenRow>(scope.db, {
		name: 'accounts_token',
		text: FIND,
		values: [scope.accountId, hashToken(token)]
	});
	if (row === undefined) return undefined;
	const isDisabled = row.ownerDisabled || row.applicationDisabled === true;
	const state = stateOf({ ...row, isDisabled }, scope.now);
	return { ...described(row), state, metered: meteredOf(scope.accountId, row) };
}

function described(row: TokenRow): Pick<FoundToken, 'owner' | 'scopes'> {
	const scopes = scopesOf(row.scopes);
	return {
		owner: { personId: row.personId, roles: row.roles.filter(isRole) },
		scopes: row.applicationId === null ? scopes : meetScopes(scopes, scopesOf(row.applicationScopes))
	};
}

function meteredOf(accountId: number, row: TokenRow): Metered {
	const { id, applicationId, requestsPerHour, burst, hourBeganAt, requests } = row;
	const settled = hourBeganAt === null || requests === null ? undefined : { hourBeganAt, requests };
	return { accountId, subjectId: applicationId ?? id, limits: { requestsPerHour, burst }, settled };
}
