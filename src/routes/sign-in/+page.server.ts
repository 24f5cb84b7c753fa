import { fail, redirect } from '@sveltejs/kit';
import { openSession } from '#accounts/sessions.server.ts';
import { openAddress } from '#callers/sealed-address.server.ts';
import { numberEnding } from '#callers/number-ending.ts';
import { Refusal } from '#foundation/refusals.ts';
import { getSettings } from '#desk.server.ts';
import { sayRefusal } from '#texts/say-refusal.ts';
import { SESSION_COOKIE } from '#session-cookie.ts';
import { ownAddress } from '#signed-in.ts';
import { signIn } from '#sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const to = ownAddress(url.searchParams.get('to'));
	if (locals.person !== undefined && url.searchParams.has('to')) redirect(303, to);
	const sealed = /^\/sd\/call\/([\w-]+)/u.exec(to)?.[1];
	const call = sealed === undefined ? undefined : openAddress(locals.account.addressKey, sealed, locals.scope.now);
	return {
		account: { slug: locals.account.slug, name: locals.account.name },
		waiting: call === undefined ? null : { ending: numberEnding(call.parameters) },
		to,
		hasSignedOut: url.searchParams.has('signed-out')
	};
};

export const actions: Actions = {
	default: async ({ locals, request, cookies, url, getClientAddress }) => {
		const form = await request.formData();
		const email = String(form.get('email') ?? '').slice(0, 256);
		const password = String(form.get('password') ?? '').slice(0, 1024);
		const to = ownAddress(String(form.get('to') ?? ''));

		try {
			const attempt = { email, networkAddress: getClientAddress() };
			const personId = await signIn(locals.scope, attempt, password, getSettings());
			const token = await openSession(locals.scope, personId);
			cookies.set(SESSION_COOKIE, token, {
				path: '/',
				httpOnly: true,
				sameSite: 'lax',
				secure: url.protocol === 'https:'
			});
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return fail(error.status, { email, error: sayRefusal(error, locals.texts) });
		}
		redirect(303, to);
	}
};
