/**
 * The questions that a person can be asked, with what answers them. The answers stay on the server: a page gets no
 * more of them than whether what was typed agrees.
 */
import { verify } from 'argon2';
import { withinReach } from '#accounts/reach.server.ts';
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { agreesWith, readingsOf } from './verification-answers.ts';
import { ANSWERED_BY, ASKED_FIELDS, MOST_ASKED, type AnsweredBy } from './verification.ts';

export interface AskedQuestion {
	/** Name of its field in the form. */
	readonly key: string;
	readonly field: AnsweredBy;
	/** As the account asks it; undefined for the question that the catalogue has for the field. */
	readonly text: string | undefined;
	isAnsweredBy(said: string): Promise<boolean>;
}

/** Somebody who can be verified. */
export interface VerifiedPerson {
	readonly id: number;
	readonly name: string;
	readonly pictureUri: string | null;
	readonly jobTitle: string | null;
	/** On which the analyst may call back. */
	readonly workNumber: string | null;
	/** ISO 3166 alpha-2, of the site. */
	readonly country: string | null;
	readonly questions: readonly AskedQuestion[];
}

/**
 * At most three questions: those of the account that the person can answer, or, where it has none, those about fields
 * that the person's record has.
 * @throws Refusal `person.unknown`.
 */
export async function getVerifiedPerson(scope: AccountScope, personId: number): Promise<VerifiedPerson> {
	const [facts, own] = [await findFacts(scope, personId), await listOwnQuestions(scope, personId)];
	if (facts === undefined) throw new Refusal('not-found', 'person.unknown', 'There is no such person.');
	const values: Partial<Record<AnsweredBy, (string | null)[]>> = {
		employee_id: [facts.employeeId],
		support_id: [facts.supportId],
		manager: [facts.managerName],
		site: [facts.siteName, facts.city],
		location: [facts.location],
		primary_email: [facts.primaryEmail]
	};
	const asked =
		own.length > 0
			? own.map(({ id, text, field, hash }) => ({ key: `q${id}`, text, field, hash }))
			: ASKED_FIELDS.map((field) => ({ key: field, text: undefined, field, hash: null }));
	const questions = asked.flatMap(({ key, text, field: written, hash }) => {
		const field = ANSWERED_BY.find((one) => one === written) ?? 'own';
		const isAnsweredBy = answerOf(field, values[field] ?? [], hash);
		return isAnsweredBy === undefined ? [] : [{ key, field, text, isAnsweredBy }];
	});
	const { id, name, pictureUri, jobTitle, workNumber, country } = facts;
	return { id, name, pictureUri, jobTitle, workNumber, country, questions: questions.slice(0, MOST_ASKED) };
}

/** `undefined` where the person's record has no answer: the question is then not asked. */
function answerOf(
	field: AnsweredBy,
	values: readonly (string | null)[],
	hash: string | null
): AskedQuestion['isAnsweredBy'] | undefined {
	if (field === 'own' || field === 'date') return hash === null ? undefined : (said) => isHashed(field, hash, said);
	const kept = values.filter((value) => value !== null).filter((value) => value.trim() !== '');
	return kept.length === 0 ? undefined : (said) => Promise.resolve(agreesWith(field, kept, said));
}

async function isHashed(field: AnsweredBy, hash: string, said: string): Promise<boolean> {
	for (const reading of readingsOf(field, said)) if (await verify(hash, reading)) return true;
	return false;
}

async function findFacts({ db, accountId, reach }: AccountScope, personId: number) {
	return db
		.selectFrom('person')
		.leftJoin('site', (join) => join.on('site.accountId', '=', accountId).onRef('site.id', '=', 'person.siteId'))
		.leftJoin('person as manager', (join) =>
			join.on('manager.accountId', '=', accountId).onRef('manager.id', '=', 'person.managerId')
		)
		.select(['person.id', 'person.name', 'person.pictureUri', 'person.jobTitle', 'person.employeeId'])
		.select(['person.supportId', 'person.location', 'person.primaryEmail'])
		.select(['manager.name as managerName', 'site.name as siteName', 'site.city', 'site.country'])
		.select((select) =>
			select
				.selectFrom('contact')
				.select('uri')
				.where('contact.accountId', '=', accountId)
				.whereRef('contact.personId', '=', 'person.id')
				.where('protocol', '=', 'telephone')
				.where('label', '=', 'work')
				.orderBy('position')
				.limit(1)
				.as('workNumber')
		)
		.where('person.accountId', '=', accountId)
		.where('person.id', '=', personId)
		.where(withinReach(reach))
		.executeTakeFirst();
}

async function listOwnQuestions({ db, accountId }: AccountScope, personId: number) {
	return db
		.selectFrom('verificationQuestion')
		.leftJoin('verificationAnswer', (join) =>
			join
				.on('verificationAnswer.accountId', '=', accountId)
				.on('verificationAnswer.personId', '=', personId)
				.onRef('verificationAnswer.questionId', '=', 'verificationQuestion.id')
		)
		.select(['verificationQuestion.id', 'text', 'field', 'hash'])
		.where('verificationQuestion.accountId', '=', accountId)
		.orderBy('verificationQuestion.id')
		.limit(50)
		.execute();
}
