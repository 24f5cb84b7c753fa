/**
 * Counts failed attempts to sign in, for each email and each network address of an account, in the database,
 * so that all processes of a desk count together. Neither is kept readable. Applications with a wrong secret are counted
 * in the same way, apart from people.
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
/**
 * Failures of one application from one network address. A secret cannot be guessed, so this stops a program that goes on
 * with an old one; from another address the application still gets in, whoever tries to shut it out.
 */
const MOST_BY_APPLICATION = 20;

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

export interface Attempt {
	readonly email: string;
	readonly networkAddress: string;
}

export interface ApplicationAttempt {
	readonly clientId: string;
	readonly networkAddress: string;
}

type AnyAttempt = Attempt | ApplicationAttempt;

/**
 * To be asked before a password is looked at.
 * @throws Refusal `sign-in.throttled`.
 */
export async function refuseTooMany(scope: InAccount, attempt: Attempt): Promise<void> {
	const ends = await findThrottleEnd(scope, attempt);
	if (ends === undefined) return;
	const minutes = Math.max(1, Math.ceil((ends.getTime() - scope.now.getTime()) / 60_000));
	throw new Refusal(
		'too-many',
		'sign-in.throttled',
		`Too many attempts. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
	);
}

/** When attempts are taken again; undefined if they are now. */
export async function findThrottleEnd(scope: InAccount, attempt: AnyAttempt): Promise<Date | undefined> {
	const limits = limitsOf(attempt);
	const rows = await scope.db
		.selectFrom('signInAttempt')
		.select(['subject', 'failures', 'windowBeganAt'])
		.where('accountId', '=', scope.accountId)
		.where('subject', 'in', [...limits.keys()])
		.where('windowBeganAt', '>', windowStart(scope.now))
		.execute();
	const full = rows.find(({ subject, failures }) => failures >= (limits.get(subject) ?? Infinity));
	return full && new Date(full.windowBeganAt.getTime() + WINDOW_MINUTES * 60_000);
}

/** Counts before a password is looked at, so that attempts made at once are all counted. */
export async function countAttempt(scope: InAccount, attempt: AnyAttempt): Promise<void> {
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

function limitsOf(attempt: AnyAttempt): Map<string, number> {
	if ('clientId' in attempt) {
		const { clientId, networkAddress } = attempt;
		return new Map([
			[subjectOf('application', `${clientId} ${networkAddress}`), MOST_BY_APPLICATION],
			[subjectOf('application address', networkAddress), MOST_BY_ADDRESS]
		]);
	}
	return new Map([
		[subjectOf('email', attempt.email), MOST_BY_EMAIL],
		[subjectOf('address', attempt.networkAddress), MOST_BY_ADDRESS]
	]);
}

function subjectOf(kind: 'email' | 'address' | 'application' | 'application address', value: string): string {
	return createHash('sha256').update(`${kind} ${value.trim().toLowerCase()}`).digest('hex');
}

function windowStart(now: Date): Date {
	return new Date(now.getTime() - WINDOW_MINUTES * 60_000);
}
