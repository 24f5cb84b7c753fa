/** Why a form that was sent is not saved. Pure. */

export type NotSaved = 'silent' | 'failed' | 'signed-out';

/** What the server answered, by a page. */
interface Answer {
	/** After all redirects. */
	readonly address: Pick<URL, 'pathname'>;
	/** Undefined where it is no page of the desk. */
	readonly content: object | undefined;
}

/**
 * Undefined where the form was accepted, or refused with sentences beside its fields.
 * @param answer undefined where none came
 */
export function notSavedBecause(answer: Answer | undefined): NotSaved | undefined {
	if (answer === undefined) return 'silent';
	if (answer.address.pathname === '/sign-in') return 'signed-out';
	return answer.content === undefined ? 'failed' : undefined;
}
