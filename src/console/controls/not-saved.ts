/** Why a form that was sent is not saved. Pure. */

export type NotSaved = 'silent' | 'failed' | 'signed-out';

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
