import { redirect } from '@sveltejs/kit';
import { closeSession } from '#accounts/sessions.server.ts';
import { SESSION_COOKIE } from '#session-cookie.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, cookies, url }) => {
	const token = cookies.get(SESSION_COOKIE);
	if (token !== undefined) await closeSession(locals.scope, token);
	cookies.delete(SESSION_COOKIE, { path: '/', secure: url.protocol === 'https:' });
	redirect(303, '/sign-in?signed-out=1');
};
