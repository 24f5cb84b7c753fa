/**
 * The addresses of the console. A person opened by hand, or by a call, may be looked at with one of the
 * requests selected, or with the form of a new one; all of that stands in the address, so that every step
 * is a link and works before any script has loaded. Pure.
 */

export interface ConsolePlace {
	/** "/sd/call/{sealed}" or "/sd/person/{id}". */
	readonly base: string;
	/** Chosen among several callers; undefined where the base says who it is. */
	readonly person: number | undefined;
	/** Which of the person's requests are listed, and in which order; the last fifty, open ones first, if not said. */
	readonly list?: ListChoice | undefined;
}

export interface ListChoice {
	readonly newestFirst?: boolean | undefined;
	readonly all?: boolean | undefined;
	/** Only those with lower numbers. */
	readonly before?: number | undefined;
}

export function listChoiceIn(parameters: URLSearchParams): ListChoice {
	const before = Number(parameters.get('before'));
	return {
		newestFirst: parameters.get('sort') === 'newest',
		all: parameters.get('list') === 'all',
		before: Number.isSafeInteger(before) && before > 0 ? before : undefined
	};
}

/** What is open at the right: a request, the form of a new one, or neither. */
export interface ConsoleOpen {
	readonly request?: number | undefined;
	readonly isNew?: boolean;
	/** Just registered: shown large to be read out. */
	readonly registered?: number | undefined;
}

export function consoleAddress(place: ConsolePlace, open: ConsoleOpen = {}): string {
	const parameters = new URLSearchParams();
	if (place.person !== undefined) parameters.set('person', String(place.person));
	if (place.list?.newestFirst) parameters.set('sort', 'newest');
	if (place.list?.all) parameters.set('list', 'all');
	if (place.list?.before !== undefined) parameters.set('before', String(place.list.before));
	if (open.request !== undefined) parameters.set('request', String(open.request));
	if (open.isNew) parameters.set('new', '1');
	if (open.registered !== undefined) parameters.set('registered', String(open.registered));
	const search = parameters.toString();
	return search === '' ? place.base : `${place.base}?${search}`;
}

/** The place of a call by what its sealed address holds: whoever is found from its page stays linked to the call. */
export function placeOfCall(sealed: string | null): string | undefined {
	return sealed !== null && /^[\w-]+$/u.test(sealed) ? `/sd/call/${sealed}` : undefined;
}
