import { fail, redirect } from '@sveltejs/kit';
import { backToPerson, cameFrom, personAddress } from '#callers/person-address.ts';
import { openAddress } from '#callers/sealed-address.server.ts';
import { Refusal } from '#foundation/refusals.ts';
import { TooManyAnswers } from '#people/verification-failures.server.ts';
import { getVerifiedPerson } from '#people/verification-questions.server.ts';
import { checkAnswers, listAgreed, vouchFor, type VerifiedCall } from '#people/verification.server.ts';
import { missingAnswers, VOUCHED_WAYS } from '#people/verification.ts';
import { splitContact } from '#telephone-numbers/dial-link.ts';
import { numberIn } from '#number-in-address.ts';
import { signedInAnalyst } from '#signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

/** Longest answer that is compared, in characters: bounds the work. */
const LONGEST_ANSWER = 200;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	signedInAnalyst(locals, url);
	const { scope, account } = locals;
	const call = callOf(locals, params.id, url);
	const [person, agreed] = [await getVerifiedPerson(scope, call.personId), await listAgreed(scope, call)];
	const { id, name, pictureUri, jobTitle, workNumber, country } = person;
	const from = cameFrom(url.searchParams);
	const address = personAddress(id, 'verify', from);
	return {
		person: { id, name, pictureUri, jobTitle },
		// Only what is asked: what answers it stays here.
		questions: person.questions.map(({ key, field, text }) => ({
			...{ key, field, text: text ?? null },
			agrees: agreed.some((way) => way.way === field && way.question === text)
		})),
		missing: missingAnswers(agreed, person.questions.length),
		workNumber: workNumber === null ? null : splitContact(workNumber, country ?? account.country ?? undefined),
		action: `${address}${address.includes('?') ? '&' : '?'}/`,
		backHref: backToPerson(id, from)
	};
};

export const actions: Actions = {
	check: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const call = callOf(locals, params.id, url);
		const said = saidIn(await request.formData());
		try {
			const { answers, verified } = await checkAnswers(locals.scope, call, said);
			if (verified) redirect(303, backToPerson(call.personId, cameFrom(url.searchParams)));
			// What agrees is an answer, so it is not sent back.
			const differing = Object.entries(said).filter(([key]) => answers[key] === 'differs');
			return { answers, said: Object.fromEntries(differing), minutes: 0 };
		} catch (error) {
			if (!(error instanceof TooManyAnswers)) throw error;
			return fail(error.status, { answers: {}, said, minutes: error.minutes });
		}
	},

	vouch: async ({ locals, params, request, url }) => {
		signedInAnalyst(locals, url);
		const call = callOf(locals, params.id, url);
		const form = await request.formData();
		const way = VOUCHED_WAYS.find((one) => one === form.get('way'));
		if (way === undefined) throw new Refusal('invalid', 'verification.way', 'Choose how the caller was verified.');
		await vouchFor(locals.scope, call, way);
		redirect(303, backToPerson(call.personId, cameFrom(url.searchParams)));
	}
};

/** The call of the address, or none where it came from elsewhere or is over. */
function callOf({ account, scope }: App.Locals, id: string, url: URL): VerifiedCall {
	const personId = numberIn(id);
	if (personId === undefined) throw new Refusal('not-found', 'person.unknown', 'There is no such person.');
	const { call } = cameFrom(url.searchParams);
	const opened = call === undefined ? undefined : openAddress(account.addressKey, call, scope.now);
	return { personId, callId: opened?.nonce };
}

function saidIn(form: FormData): Record<string, string> {
	return Object.fromEntries(
		[...form].flatMap(([key, said]) =>
			typeof said === 'string' && said.trim() !== '' ? [[key, said.replaceAll('\0', '').slice(0, LONGEST_ANSWER)]] : []
		)
	);
}
