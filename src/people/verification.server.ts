/** Verifies a caller: compares what was said, remembers what agreed, and finds it again while it counts. */
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { countAnswers, takeOff } from './verification-failures.server.ts';
import { getVerifiedPerson, type AskedQuestion } from './verification-questions.server.ts';
import { isEnough, readWays, verifiedSince, type Verified, type VouchedWay, type Way } from './verification.ts';

/** Who is to be verified, and the call in which they are: a later call of theirs may be somebody else's. */
export interface VerifiedCall {
	readonly personId: number;
	/** The nonce of the opened address; undefined where no call opened the page. */
	readonly callId: string | undefined;
}

export interface Checked {
	/** By key of the question, only of those that were answered. */
	readonly answers: Readonly<Record<string, 'agrees' | 'differs'>>;
	readonly verified: boolean;
}

/**
 * @param said what the caller said, by key of the question; nothing said is no answer
 * @throws Refusal `person.unknown`, `verification.throttled`.
 */
export async function checkAnswers(
	scope: AccountScope,
	call: VerifiedCall,
	said: Readonly<Record<string, string>>
): Promise<Checked> {
	const { questions } = await getVerifiedPerson(scope, call.personId);
	const answered = questions.filter(({ key }) => (said[key] ?? '').trim() !== '');
	if (answered.length === 0) return { answers: {}, verified: false };

	await countAnswers(scope, call.personId, answered.length);
	const agreed: AskedQuestion[] = [];
	for (const question of answered) if (await question.isAnsweredBy(said[question.key] ?? '')) agreed.push(question);
	await takeOff(scope, call.personId, agreed.length);

	const ways = await remember(
		scope,
		call,
		agreed.map(({ field, text }) => ({ way: field, question: text })),
		questions.length
	);
	return {
		answers: Object.fromEntries(answered.map((one) => [one.key, agreed.includes(one) ? 'agrees' : 'differs'])),
		verified: isEnough(ways, questions.length)
	};
}

/**
 * The analyst knows the voice, or called back.
 * @throws Refusal `person.unknown`, `verification.no-number`.
 */
export async function vouchFor(scope: AccountScope, call: VerifiedCall, way: VouchedWay): Promise<void> {
	const { questions, workNumber } = await getVerifiedPerson(scope, call.personId);
	if (way === 'called_back' && workNumber === null) {
		throw new Refusal('invalid', 'verification.no-number', 'There is no work number to call back on.');
	}
	await remember(scope, call, [{ way }], questions.length);
}

/** How this caller was verified by this analyst in this call, if it still counts. */
export async function findFreshVerification(scope: AccountScope, call: VerifiedCall): Promise<Verified | undefined> {
	const kept = await findKept(scope, call);
	if (kept === undefined || kept.verifiedAt === null) return undefined;
	return { ways: kept.ways, at: kept.verifiedAt.toISOString() };
}

/** What agreed so far in this call, also where it is not enough yet. */
export async function listAgreed(scope: AccountScope, call: VerifiedCall): Promise<readonly Way[]> {
	return (await findKept(scope, call))?.ways ?? [];
}

async function findKept({ db, accountId, personId: analystId, now }: AccountScope, call: VerifiedCall) {
	const found = await db
		.selectFrom('callerVerification')
		.select(['ways', 'beganAt', 'verifiedAt'])
		.where('accountId', '=', accountId)
		.where('analystId', '=', analystId ?? 0)
		.where('personId', '=', call.personId)
		.where('callId', '=', call.callId ?? '')
		.where('beganAt', '>', verifiedSince(now))
		.executeTakeFirst();
	return found === undefined ? undefined : { ...found, ways: readWays(found.ways) };
}

/** Adds what agreed to what had agreed in this call. @returns all of it */
async function remember(
	scope: AccountScope,
	call: VerifiedCall,
	agreed: readonly Way[],
	asked: number
): Promise<readonly Way[]> {
	const { db, accountId, personId: analystId, now } = scope;
	const before = await findKept(scope, call);
	const known = before?.ways ?? [];
	const ways = [...known, ...agreed.filter((way) => !known.some((one) => isSame(one, way)))];
	if (analystId === undefined || agreed.length === 0) return ways;

	const verifiedAt = isEnough(ways, asked) ? (before?.verifiedAt ?? now) : null;
	const row = { ways: JSON.stringify(ways), beganAt: before?.beganAt ?? now, verifiedAt };
	await db
		.insertInto('callerVerification')
		.values({ accountId, analystId, personId: call.personId, callId: call.callId ?? '', ...row })
		.onConflict((conflict) =>
			conflict.columns(['accountId', 'analystId', 'personId', 'callId']).doUpdateSet(({ ref }) => ({
				ways: ref('excluded.ways'),
				beganAt: ref('excluded.beganAt'),
				verifiedAt: ref('excluded.verifiedAt')
			}))
		)
		.execute();
	return ways;
}

function isSame(one: Way, other: Way): boolean {
	return one.way === other.way && one.question === other.question;
}
