/** What is asked: the numbers of people spread over the whole account, and some that nobody has. */
import type { BenchAccount } from './account.ts';
import { SLUG } from './account.ts';
import type { Asked } from './load.ts';
import { fixedNumber, mobileNumber, unknownNumber, writeSent } from './made-up-numbers.ts';
import { siteCountry, siteOf } from './made-up-people.ts';

/** Different questions of one kind. */
const QUESTIONS = 2000;

/** One in so many is a number that nobody has. */
const UNKNOWN_EACH = 20;

/** Values of `telephone=`, as phone systems send them. */
export function sentNumbers(people: number): string[] {
	return Array.from({ length: QUESTIONS }, (_, index) => {
		if (index % UNKNOWN_EACH === UNKNOWN_EACH - 1) return writeSent(unknownNumber(index), index);
		const person = 1 + Math.floor((index * people) / QUESTIONS);
		const number = index % 2 === 0 ? fixedNumber(person, siteCountry(siteOf(person))) : mobileNumber(person);
		return writeSent(number, index);
	});
}

/** What a client of this account sends along, to a server on this port. */
export function headersFor({ sessionToken, apiToken }: BenchAccount, port: number) {
	const host = { host: `${SLUG}.localhost:${port}` };
	return {
		page: { ...host, accept: 'text/html', cookie: `ringside_session=${sessionToken}` },
		api: { ...host, accept: 'application/json', authorization: `Bearer ${apiToken}` }
	};
}

/** Each letter of the alphabet, typed into the User field. */
export function letters(headers: Record<string, string>): Asked[] {
	return [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ({ path: `/sd/suggestions?user=${letter}`, headers }));
}
