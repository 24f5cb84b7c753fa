/** The questions of an account, and the answers that no field holds: what an administrator sets. */
import { hash } from 'argon2';
import type { AccountScope } from '#accounts/scope.ts';
import { refuseOn } from '#database/constraints.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { readingsOf } from './verification-answers.ts';
import type { AnsweredBy } from './verification.ts';

type InAccount = Pick<AccountScope, 'db' | 'accountId' | 'now'>;

export interface OwnQuestion {
	readonly id: number;
	readonly text: string;
	readonly field: string;
}

/** Longest question in characters: our choice, one line beside its field. */
const LONGEST_QUESTION = 120;

/** As for passwords: answers are as easily guessed, and there are fewer attempts. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** @throws Refusal `verification.question`. */
export async function addQuestion({ db, accountId, now }: InAccount, text: string, field: AnsweredBy): Promise<number> {
	const characters = Array.from(text.trim()).length;
	if (characters === 0 || characters > LONGEST_QUESTION) {
		throw new Refusal('invalid', 'verification.question', `A question has 1 to ${LONGEST_QUESTION} characters.`);
	}
	return db.transaction().execute(async (transaction) => {
		const last = await transaction
			.selectFrom('verificationQuestion')
			.select('id')
			.where('accountId', '=', accountId)
			.orderBy('id', 'desc')
			.limit(1)
			.executeTakeFirst();
		const id = (last?.id ?? 0) + 1;
		await transaction
			.insertInto('verificationQuestion')
			.values({ accountId, id, text: text.trim(), field, createdAt: now })
			.execute();
		return id;
	});
}

/** In the order in which they are asked. */
export async function listQuestions({ db, accountId }: InAccount): Promise<OwnQuestion[]> {
	return db
		.selectFrom('verificationQuestion')
		.select(['id', 'text', 'field'])
		.where('accountId', '=', accountId)
		.orderBy('id')
		.limit(1000)
		.execute();
}

/**
 * With the answers to it.
 * @throws Refusal `verification.question-unknown`.
 */
export async function removeQuestion({ db, accountId }: InAccount, id: number): Promise<void> {
	const { numDeletedRows } = await db
		.deleteFrom('verificationQuestion')
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (numDeletedRows === 0n) throw unknownQuestion(id);
}

/** @throws Refusal `verification.question-unknown`, `verification.field`, `verification.answer`. */
export async function setAnswer(scope: InAccount, personId: number, questionId: number, answer: string): Promise<void> {
	const { db, accountId, now: setAt } = scope;
	const readings = readingsOf(await fieldOfQuestion(scope, questionId), answer);
	const [reading] = readings;
	if (reading === undefined || readings.length > 1) {
		throw new Refusal(
			'invalid',
			'verification.answer',
			'An answer has letters or digits; a date is written like 1984-03-12.'
		);
	}
	const hashed = await hash(reading, COST);
	await refuseOn({ verification_answer_question: unknownQuestion(questionId) }, () =>
		db
			.insertInto('verificationAnswer')
			.values({ accountId, personId, questionId, hash: hashed, setAt })
			.onConflict((conflict) =>
				conflict
					.columns(['accountId', 'personId', 'questionId'])
					.doUpdateSet(({ ref }) => ({ hash: ref('excluded.hash'), setAt: ref('excluded.setAt') }))
			)
			.execute()
	);
}

async function fieldOfQuestion({ db, accountId }: InAccount, id: number): Promise<'own' | 'date'> {
	const question = await db
		.selectFrom('verificationQuestion')
		.select('field')
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.executeTakeFirst();
	if (question === undefined) throw unknownQuestion(id);
	if (question.field === 'own' || question.field === 'date') return question.field;
	throw new Refusal(
		'invalid',
		'verification.field',
		`Question ${id} is answered by a field of the person (${question.field}). Change it there.`
	);
}

function unknownQuestion(id: number): Refusal {
	return new Refusal(
		'not-found',
		'verification.question-unknown',
		`There is no question ${id}. See: ringside verification question list --help`
	);
}
