/**
 * Addresses of the pages around a person: to change them, to verify them, their organization. Reached from a call they
 * carry it along, so that every way back leads into the call. Pure.
 */
import { consoleAddress, placeOfCall, type ConsolePlace } from './console-address.ts';

/** From where a page around a person was opened. */
export interface CameFrom {
	/** What the sealed address of the call holds; undefined where no call opened the page. */
	readonly call: string | undefined;
	/** Request that was selected. */
	readonly request: number | undefined;
}

/** To change the person, or to verify them. */
export function personAddress(personId: number, page: 'edit' | 'verify', from: CameFrom): string {
	return withOrigin(`/sd/person/${personId}/${page}`, from);
}

/** The request on a page of its own. */
export function requestAddress(id: number, from: CameFrom): string {
	return withOrigin(`/requests/${id}`, from);
}

/** @param personId whose colleagues they are: the way back */
export function organizationAddress(id: number, from: CameFrom, personId?: number): string {
	return withOrigin(`/organizations/${id}`, from, personId === undefined ? {} : { from: String(personId) });
}

/** The console with the person in it, as it was left. */
export function backToPerson(personId: number, { call, request }: CameFrom): string {
	const base = placeOfCall(call ?? null);
	const place: ConsolePlace =
		base === undefined ? { base: `/sd/person/${personId}`, person: undefined } : { base, person: personId };
	return consoleAddress(place, { request });
}

export function cameFrom(parameters: URLSearchParams): CameFrom {
	const call = parameters.get('call');
	const request = Number(parameters.get('request'));
	return {
		call: placeOfCall(call) === undefined ? undefined : (call ?? undefined),
		request: Number.isSafeInteger(request) && request > 0 ? request : undefined
	};
}

/** What a page of the console hands on. */
export function originOf({ base }: ConsolePlace, request: number | undefined): CameFrom {
	return { call: /^\/sd\/call\/([\w-]+)$/u.exec(base)?.[1], request };
}

function withOrigin(path: string, { call, request }: CameFrom, others: Record<string, string> = {}): string {
	const parameters = new URLSearchParams({
		...others,
		...(call !== undefined && { call }),
		...(request !== undefined && { request: String(request) })
	});
	const search = parameters.toString();
	return search === '' ? path : `${path}?${search}`;
}
