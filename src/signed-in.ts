/** Whoever is not signed in signs in first, and then comes back to the address that was opened. */
import { redirect } from '@sveltejs/kit';
import { requireAdministrator } from '#accounts/require-administrator.ts';
import { requireAnalyst } from '#accounts/require-analyst.ts';
import type { SignedIn } from '#accounts/sessions.server.ts';

/** @throws Refusal `role.missing`. */
export function signedInAnalyst(locals: App.Locals, url: URL): SignedIn {
	if (locals.person === undefined) {
		redirect(303, `/sign-in?to=${encodeURIComponent(url.pathname + url.search)}`);
	}
	requireAnalyst(locals.person);
	return locals.person;
}

/** @throws Refusal `role.missing`, `role.administrator-missing`. */
export function signedInAdministrator(locals: App.Locals, url: URL): SignedIn {
	const person = signedInAnalyst(locals, url);
	requireAdministrator(person);
	return person;
}

/** An address of our own to go on to; anything else leads to the console. */
export function ownAddress(to: string | null): string {
	return to !== null && /^\/(?![/\\])[\x21-\x7e]*$/u.test(to) && !to.startsWith('/sign-') ? to : '/sd';
}
