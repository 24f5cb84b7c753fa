/** What the forms of tokens and applications do with what is typed: reads it, and answers all of it when something is wrong. */
import { fail, type ActionFailure } from '@sveltejs/kit';
import { readLimit, readName, readScopes, type OwnLimits } from '#accounts/new-token.ts';
import type { GrantedScopes } from '#accounts/token-scopes.ts';
import { readExpiry } from '#accounts/token-expiry.ts';
import { timeZoneOf } from '#accounts/time-zone.ts';
import { Refusal } from '#foundation/refusals.ts';

/** As it stands in the fields. */
export interface AccessTyped {
	readonly name: string;
	readonly access: 'all' | 'some';
	readonly scopes: readonly string[];
	readonly expiry: string;
	readonly day: string;
	readonly person: string;
	readonly requestsPerHour: string;
	readonly burst: string;
	readonly enabled: boolean;
}

export interface RefusedAccess {
	readonly typed: AccessTyped;
	/** Which sentence the page says. */
	readonly code: string;
	/** Beside which field; undefined where it concerns all of it. */
	readonly field: string | undefined;
}

const LONGEST_TEXT = 500;

/** An ID in an address, or one that a form carries so that it counts once. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export function readAccess(form: FormData): AccessTyped {
	const text = (name: string) => String(form.get(name) ?? '').slice(0, LONGEST_TEXT);
	return {
		name: text('name'),
		access: text('access') === 'all' ? 'all' : 'some',
		scopes: form.getAll('scopes').map(String),
		expiry: text('expiry'),
		day: text('day'),
		person: text('person').trim(),
		requestsPerHour: text('requestsPerHour'),
		burst: text('burst'),
		enabled: form.has('enabled')
	};
}

/** @throws Refusal `token.name`, `token.scopes`. */
export function nameAndScopes({ name, access, scopes }: AccessTyped): { name: string; scopes: GrantedScopes } {
	return { name: readName(name), scopes: access === 'all' ? 'all' : readScopes(scopes) };
}

/** @throws Refusal `token.expiry`. */
export function expiryOf({ expiry, day }: AccessTyped, { scope, person, account }: App.Locals): Date | null {
	const timeZone = person?.timeZone ?? timeZoneOf(account.country);
	const expiresAt = readExpiry(expiry === 'date' ? day : expiry, scope.now, timeZone);
	if (expiresAt !== undefined) return expiresAt;
	throw new Refusal('invalid', 'token.expiry', 'Choose a day to come.', 'expiry');
}

/** @throws Refusal `token.limit`. */
export function limitsIn({ requestsPerHour, burst }: AccessTyped): OwnLimits {
	return {
		requestsPerHour: readLimit(requestsPerHour, 'requestsPerHour'),
		burst: readLimit(burst, 'burst')
	};
}

/** What `done` answers, or the form with what is wrong in it. */
export async function orRefused<T>(
	typed: AccessTyped,
	done: () => Promise<T>
): Promise<T | ActionFailure<{ refused: RefusedAccess }>> {
	try {
		return await done();
	} catch (error) {
		if (!(error instanceof Refusal) || error.kind === 'not-found') throw error;
		return fail(error.status, { refused: { typed, code: error.code, field: error.field } });
	}
}

/** @throws Refusal `token.gone`, for what cannot be the ID of anything. */
export function idIn(text: string): string {
	if (UUID.test(text)) return text;
	throw new Refusal('not-found', 'token.gone', 'There is no such token, or not any more.');
}

/** One of our own if the form has none: then it counts as often as it is sent. */
export function keyIn(form: FormData, otherwise: string): string {
	const key = String(form.get('key') ?? '');
	return UUID.test(key) ? key : otherwise;
}
