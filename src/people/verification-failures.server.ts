/**
 * Counts wrong answers about one person to one analyst, so that nobody tries until something agrees. In the database,
 * so that all processes of a desk count together.
 */
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';

/** Minutes in which wrong answers are counted. */
const WINDOW_MINUTES = 15;
/** Wrong answers in a window: enough for a slip of the tongue and one of the keyboard. */
const MOST_FAILURES = 5;

type Scope = Pick<AccountScope, 'db' | 'accountId' | 'personId' | 'now'>;

/**
 * Counts answers before they are compared, so that those sent at once are all counted; right ones are taken off again.
 * @throws Refusal `verification.throttled`.
 */
export async function countAnswers(scope: Scope, personId: number, answers: number): Promise<void> {
	const windowStart = new Date(scope.now.getTime() - WINDOW_MINUTES * 60_000);
	const { failures, windowBeganAt } = await scope.db
		.insertInto('verificationFailure')
		.values({ ...keyOf(scope, personId), failures: answers, windowBeganAt: scope.now })
		.onConflict((conflict) =>
			conflict.columns(['accountId', 'analystId', 'personId']).doUpdateSet({
				failures: sql<number>`case when verification_failure.window_began_at > ${windowStart}
					then verification_failure.failures + excluded.failures else excluded.failures end`,
				windowBeganAt: sql<Date>`case when verification_failure.window_began_at > ${windowStart}
					then verification_failure.window_began_at else excluded.window_began_at end`
			})
		)
		.returning(['failures', 'windowBeganAt'])
		.executeTakeFirstOrThrow();
	if (failures - answers < MOST_FAILURES) return;
	const ends = windowBeganAt.getTime() + WINDOW_MINUTES * 60_000;
	throw new TooManyAnswers(Math.max(1, Math.ceil((ends - scope.now.getTime()) / 60_000)));
}

/** What agreed was no failure. */
export async function takeOff(scope: Scope, personId: number, agreed: number): Promise<void> {
	if (agreed === 0) return;
	await scope.db
		.updateTable('verificationFailure')
		.set((column) => ({ failures: column('failures', '-', agreed) }))
		.where('accountId', '=', scope.accountId)
		.where('analystId', '=', scope.personId ?? 0)
		.where('personId', '=', personId)
		.execute();
}

/** The refusal, with the minutes after which answers count again. */
export class TooManyAnswers extends Refusal {
	readonly minutes: number;

	constructor(minutes: number) {
		super('too-many', 'verification.throttled', `Too many wrong answers. Try again in ${minutes} minutes.`);
		this.minutes = minutes;
	}
}

function keyOf({ accountId, personId: analystId }: Scope, personId: number) {
	return { accountId, analystId: analystId ?? 0, personId };
}
