/** Why a form that was sent is not saved, in words that say what is so and what can be done. Pure. */

export type NotSaved = 'silent' | 'failed' | 'signed-out';

export const NOT_SAVED_WORDS: Record<NotSaved, readonly [what: string, then: string]> = {
	silent: ['Not saved: the server did not answer.', 'Your text is kept here.'],
	failed: ['Not saved: something failed on the server.', 'Your text is kept here.'],
	'signed-out': ['Not saved: you are signed out.', 'Your text is kept here; sign in, then try again.']
};

interface Result {
	readonly type: 'success' | 'failure' | 'redirect' | 'error';
	readonly status?: number | undefined;
	readonly location?: string | undefined;
}

/** Undefined where the form was accepted, or refused with sentences beside its fields. */
export function notSavedBecause({ type, status, location }: Result): NotSaved | undefined {
	if (type === 'redirect') return location !== undefined && leadsToSignIn(location) ? 'signed-out' : undefined;
	if (type !== 'error') return undefined;
	return status === undefined ? 'silent' : 'failed';
}

function leadsToSignIn(location: string): boolean {
	return new URL(location, 'http://desk.invalid').pathname === '/sign-in';
}
