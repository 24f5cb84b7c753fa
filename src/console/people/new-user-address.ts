/** The page of a new user, with what is known filled in: what was typed, and what the open call carried. Pure. */

/** @param call what the sealed address of the open call holds */
export function newUserAddress(typed: string, call: string | undefined): string {
	const parameters = new URLSearchParams();
	if (typed !== '') parameters.set('user', typed);
	if (call !== undefined) parameters.set('call', call);
	const search = parameters.toString();
	return search === '' ? '/people/new' : `/people/new?${search}`;
}
