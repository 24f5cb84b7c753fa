import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountScope } from '#accounts/scope.ts';
import type { OpenDatabase } from '#database/connect.server.ts';
import { newAccount, newPerson } from '#testing/builders.server.ts';
import { openTestDatabase } from '#testing/database.server.ts';
import { getVerifiedPerson } from './verification-questions.server.ts';
import { addQuestion, listQuestions, removeQuestion, setAnswer } from './verification-setup.server.ts';
import { checkAnswers, findFreshVerification, listAgreed, vouchFor } from './verification.server.ts';

let opened: OpenDatabase;
beforeAll(async () => {
	opened = await openTestDatabase();
});
afterAll(() => opened.close());

/** An analyst, and a caller with an employee ID, a Support ID, an email and a work number. */
async function newCall(): Promise<{ scope: AccountScope; call: { personId: number; callId: string | undefined } }> {
	const { scope } = await newAccount(opened.db);
	const analystId = await newPerson(scope, { name: 'Tomasz' });
	const personId = await newPerson(scope, {
		...{ name: 'Ada Bakker', employeeId: 'E1001', supportId: '33821' },
		...{ email: 'ada@acme.example', work: '020 7946 0123' }
	});
	return { scope: { ...scope, personId: analystId }, call: { personId, callId: 'call-1' } };
}

function later(scope: AccountScope, minutes: number): AccountScope {
	return { ...scope, now: new Date(scope.now.getTime() + minutes * 60_000) };
}

describe('the questions', () => {
	it('are about fields that the person has, where the account has none of its own', async () => {
		const { scope, call } = await newCall();

		const { questions } = await getVerifiedPerson(scope, call.personId);

		expect(questions.map(({ key }) => key)).toEqual(['employee_id', 'support_id', 'primary_email']);
	});

	it('are those of the account that the person can answer', async () => {
		const { scope, call } = await newCall();
		await addQuestion(scope, 'Your number on the badge?', 'employee_id');
		await addQuestion(scope, 'Your manager?', 'manager');
		const own = await addQuestion(scope, 'First pet?', 'own');
		await addQuestion(scope, 'Never answered?', 'own');
		await setAnswer(scope, call.personId, own, 'Rex');

		const { questions } = await getVerifiedPerson(scope, call.personId);

		expect(questions.map(({ text }) => text)).toEqual(['Your number on the badge?', 'First pet?']);
	});

	it('are asked about nobody whom the scope may not select', async () => {
		const [{ scope, call }, other] = [await newCall(), await newAccount(opened.db)];

		await expect(getVerifiedPerson(other.scope, call.personId)).rejects.toMatchObject({ code: 'person.unknown' });
		await expect(getVerifiedPerson({ ...scope, reach: 'nobody' }, call.personId)).rejects.toMatchObject({
			code: 'person.unknown'
		});
	});
});

describe('a caller', () => {
	it('is verified by two right answers, for thirty minutes, in this call, by this analyst', async () => {
		const { scope, call } = await newCall();

		const first = await checkAnswers(scope, call, { employee_id: 'e 1001', support_id: '1' });
		const second = await checkAnswers(scope, call, { support_id: '33821' });

		expect(first).toEqual({ answers: { employee_id: 'agrees', support_id: 'differs' }, verified: false });
		expect(second).toEqual({ answers: { support_id: 'agrees' }, verified: true });
		expect(await findFreshVerification(later(scope, 29), call)).toEqual({
			ways: [{ way: 'employee_id' }, { way: 'support_id' }],
			at: scope.now.toISOString()
		});
		expect(await findFreshVerification(later(scope, 31), call)).toBeUndefined();
		expect(await findFreshVerification(scope, { ...call, callId: 'call-2' })).toBeUndefined();
		expect(await findFreshVerification(scope, { ...call, callId: undefined })).toBeUndefined();
		expect(await findFreshVerification({ ...scope, personId: call.personId }, call)).toBeUndefined();
	});

	it('is not verified by one answer twice', async () => {
		const { scope, call } = await newCall();

		await checkAnswers(scope, call, { employee_id: 'E1001' });
		const { verified } = await checkAnswers(scope, call, { employee_id: 'E1001' });

		expect(verified).toBe(false);
		expect(await listAgreed(scope, call)).toEqual([{ way: 'employee_id' }]);
	});

	it('answers an own question without regard to case and accents, and a date in any writing', async () => {
		const { scope, call } = await newCall();
		const pet = await addQuestion(scope, 'First pet?', 'own');
		const born = await addQuestion(scope, 'First day of work?', 'date');
		await setAnswer(scope, call.personId, pet, 'Zoë');
		await setAnswer(scope, call.personId, born, '2021-02-08');

		const { answers } = await checkAnswers(scope, call, { q1: 'ZOE', q2: '8 februari 2021' });

		expect(answers).toEqual({ q1: 'agrees', q2: 'agrees' });
	});

	it('is tried no more after five wrong answers, until the window ends', async () => {
		const { scope, call } = await newCall();
		const wrong = { employee_id: 'X', support_id: 'X', primary_email: 'X' };
		await checkAnswers(scope, call, wrong);
		await checkAnswers(scope, call, { employee_id: 'E1001', support_id: 'X', primary_email: 'X' });

		const refused = checkAnswers(scope, call, { support_id: '33821' });

		await expect(refused).rejects.toMatchObject({ code: 'verification.throttled', minutes: 15 });
		const { answers } = await checkAnswers(later(scope, 16), call, { support_id: '33821' });
		expect(answers).toEqual({ support_id: 'agrees' });
	});

	it('may be known by voice, or called back on the work number', async () => {
		const { scope, call } = await newCall();

		await vouchFor(scope, call, 'called_back');

		expect(await findFreshVerification(scope, call)).toMatchObject({ ways: [{ way: 'called_back' }] });
	});

	it('is not called back where there is no work number', async () => {
		const { scope } = await newCall();
		const personId = await newPerson(scope, { name: 'Bo' });

		const calling = vouchFor(scope, { personId, callId: undefined }, 'called_back');

		await expect(calling).rejects.toMatchObject({ code: 'verification.no-number' });
	});
});

describe('an account', () => {
	it('has questions of its own, counted from one, in their order', async () => {
		const [{ scope }, other] = [await newAccount(opened.db), await newAccount(opened.db)];
		await addQuestion(scope, ' First pet? ', 'own');
		await addQuestion(scope, 'Your manager?', 'manager');
		await removeQuestion(scope, 1);

		expect(await listQuestions(scope)).toEqual([{ id: 2, text: 'Your manager?', field: 'manager' }]);
		expect(await listQuestions(other.scope)).toEqual([]);
	});

	it.each([
		['a question that is not there', 9, 'Rex', 'verification.question-unknown'],
		['a question about a field', 2, 'Rex', 'verification.field'],
		['an answer without letters', 1, ' - ', 'verification.answer']
	])('sets no answer for %s', async (_reason, question, answer, code) => {
		const { scope, call } = await newCall();
		await addQuestion(scope, 'First pet?', 'own');
		await addQuestion(scope, 'Your manager?', 'manager');

		await expect(setAnswer(scope, call.personId, question, answer)).rejects.toMatchObject({ code });
	});

	it('sets no date that can be meant in two ways', async () => {
		const { scope, call } = await newCall();
		const id = await addQuestion(scope, 'First day of work?', 'date');

		const setting = setAnswer(scope, call.personId, id, '2-8-2021');

		await expect(setting).rejects.toMatchObject({ code: 'verification.answer' });
	});

	it('keeps no answer that can be read', async () => {
		const { scope, call } = await newCall();
		await addQuestion(scope, 'First pet?', 'own');

		await setAnswer(scope, call.personId, 1, 'Rex');

		const [row] = await scope.db
			.selectFrom('verificationAnswer')
			.select('hash')
			.where('accountId', '=', scope.accountId)
			.execute();
		expect(row?.hash).toMatch(/^\$argon2id\$/u);
	});
});
