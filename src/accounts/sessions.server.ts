/**
 * Sessions of signed-in people. The browser holds a random token, the database its hash, so that a copy of
 * the table signs nobody in. A token counts only in its account.
 */
import { randomBytes } from 'node:crypto';
import { executePrepared } from '#database/prepared.server.ts';
import { isRole, type Role } from './roles.ts';
import type { AccountScope } from './scope.ts';
import { hashToken } from './token-hash.server.ts';

/** Hours without a request after which a session ends: longer than a working day with its breaks. */
export const IDLE_HOURS = 12;

/** Minutes between two notes that a session is in use; a write at each request would be waste. */
const NOTE_MINUTES = 5;

const TOKEN_BYTES = 32;

export interface SignedIn {
	readonly id: number;
	readonly name: string;
	readonly roles: readonly Role[];
	/** IANA name: the person's own, else that of their site. */
	readonly timeZone: string | null;
	/** As the person's record has it: "nl", "en-US". */
	readonly locale: string | null;
}

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

/** @returns the token, which is kept nowhere but in the browser. */
export async function openSession(scope: InAccount, personId: number): Promise<string> {
	const token = randomBytes(TOKEN_BYTES).toString('base64url');
	await scope.db
		.insertInto('session')
		.values({
			accountId: scope.accountId,
			tokenHash: hashToken(token),
			personId,
			createdAt: scope.now,
			seenAt: scope.now
		})
		.execute();
	await removeOldSessions(scope);
	return token;
}

const FIND = `
	select s.seen_at, p.id, p.name, coalesce(p.time_zone, site.time_zone) as time_zone, p.locale,
		array(select role from person_role where account_id = $1 and person_id = s.person_id) as roles
	from session s
	join person p on p.account_id = $1 and p.id = s.person_id
	left join site on site.account_id = $1 and site.id = p.site_id
	where s.account_id = $1 and s.token_hash = $2 and s.seen_at > $3 and not p.disabled`;

interface SessionRow extends Omit<SignedIn, 'roles'> {
	readonly seenAt: Date;
	readonly roles: readonly string[];
}

/** Whose session it is; keeps it alive. */
export async function findSession(scope: InAccount, token: string): Promise<SignedIn | undefined> {
	const tokenHash = hashToken(token);
	const [row] = await executePrepared<SessionRow>(scope.db, {
		name: 'accounts_session',
		text: FIND,
		values: [scope.accountId, tokenHash, oldest(scope.now)]
	});
	if (row === undefined) return undefined;
	if (scope.now.getTime() - row.seenAt.getTime() > NOTE_MINUTES * 60_000) await noteUse(scope, tokenHash);
	return { id: row.id, name: row.name, roles: row.roles.filter(isRole), timeZone: row.timeZone, locale: row.locale };
}

export async function closeSession(scope: InAccount, token: string): Promise<void> {
	await scope.db
		.deleteFrom('session')
		.where('accountId', '=', scope.accountId)
		.where('tokenHash', '=', hashToken(token))
		.execute();
}

async function noteUse(scope: InAccount, tokenHash: Buffer): Promise<void> {
	await scope.db
		.updateTable('session')
		.set({ seenAt: scope.now })
		.where('accountId', '=', scope.accountId)
		.where('tokenHash', '=', tokenHash)
		.execute();
}

async function removeOldSessions(scope: InAccount): Promise<void> {
	await scope.db
		.deleteFrom('session')
		.where('accountId', '=', scope.accountId)
		.where('seenAt', '<=', oldest(scope.now))
		.execute();
}

function oldest(now: Date): Date {
	return new Date(now.getTime() - IDLE_HOURS * 3_600_000);
}
