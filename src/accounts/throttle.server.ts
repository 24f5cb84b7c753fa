/**
 * Counts failed attempts to sign in, for each email and each network address of an account, in the database,
 * so that all processes of a desk count together. Neither is kept readable.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '#foundation/refusals.ts';
import type { AccountScope } from './scope.ts';

/** Minutes in which attempts are counted. */
const WINDOW_MINUTES = 15;
/** Failures of one email in a window: enough for a forgotten password, too few to guess one. */
const MOST_BY_EMAIL = 8;
/** Failures from one network address: a whole office may share it. */
const MOST_BY_ADDRESS = 60;

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

export interface Attempt {
	readonly email: string;
	readonly networkAddress: string;
}

/**
 * To be asked before a password is looked at.
 * @throws Refusal `sign-in.throttled`.
 */
export async function refuseTooMany(scope: InAccount, attempt: Attempt): Promise<void> {
	const limits = limitsOf(attempt);
	const rows = await scope.db
		.selectFrom('signInAttempt')
		.select(['subject', 'failures', 'windowBeganAt'])
		.where('accountId', '=', scope.accountId)
		.where('subject', 'in', [...limits.keys()])
		.where('windowBeganAt', '>', windowStart(scope.now))
		.execute();
	const full = rows.find(({ subject, failures }) => failures >= (limits.get(subject) ?? Infinity));
	if (full === undefined) return;
	const ends = full.windowBeganAt.getTime() + WINDOW_MINUTES * 60_000;
	const minutes = Math.max(1, Math.ceil((ends - scope.now.getTime()) / 60_000));
	throw new Refusal(
		'too-many',
		'sign-in.throttled',
		`Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
	);
}

/** Counts before the password is looked at, so that attempts made at once are all counted. */
export async function countAttempt(scope: InAccount, attempt: Attempt): Promise<void> {
	await scope.db
		.insertInto('signInAttempt')
		.values(
			[...limitsOf(attempt).keys()].map((subject) => ({
				accountId: scope.accountId,
				subject,
				failures: 1,
				windowBeganAt: scope.now
			}))
		)
		.onConflict((conflict) =>
			conflict.columns(['accountId', 'subject']).doUpdateSet({
				failures: sql<number>`case when sign_in_attempt.window_began_at > ${windowStart(scope.now)}
					then sign_in_attempt.failures + 1 else 1 end`,
				windowBeganAt: sql<Date>`case when sign_in_attempt.window_began_at > ${windowStart(scope.now)}
					then sign_in_attempt.window_began_at else excluded.window_began_at end`
			})
		)
		.execute();
}

/** Whoever gets in is no longer counted by email; the network address stays counted less one. */
export async function forgiveAttempt(scope: InAccount, attempt: Attempt): Promise<void> {
	await scope.db
		.deleteFrom('signInAttempt')
		.where('accountId', '=', scope.accountId)
		.where('subject', '=', subjectOf('email', attempt.email))
		.execute();
	await scope.db
		.updateTable('signInAttempt')
		.set((column) => ({ failures: column('failures', '-', 1) }))
		.where('accountId', '=', scope.accountId)
		.where('subject', '=', subjectOf('address', attempt.networkAddress))
		.execute();
}

function limitsOf(attempt: Attempt): Map<string, number> {
	return new Map([
		[subjectOf('email', attempt.email), MOST_BY_EMAIL],
		[subjectOf('address', attempt.networkAddress), MOST_BY_ADDRESS]
	]);
}

function subjectOf(kind: 'email' | 'address', value: string): string {
	return createHash('sha256').update(`${kind} ${value.trim().toLowerCase()}`).digest('hex');
}

function windowStart(now: Date): Date {
	return new Date(now.getTime() - WINDOW_MINUTES * 60_000);
}
