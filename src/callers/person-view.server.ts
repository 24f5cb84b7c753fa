/** A person and their requests as the console shows them, with every telephone number a link that dials. */
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { PersonCard } from '#people/person-card.ts';
import type { RequestDetail } from '#requests/request-views.ts';
import { splitContact } from '#telephone-numbers/dial-link.ts';
import { splitByNumbers } from '#telephone-numbers/find-in-text.ts';
import type { CallerView, Reason } from './caller-view.ts';
import { consoleAddress, type ConsolePlace } from './console-address.ts';
import { findPersonPage, type PersonPage } from './person-page.server.ts';
import { sayLikely } from './words.ts';

/** Hours for which a completed request may be what the call is about. */
const FRESH_HOURS = 24;

export interface PersonShown {
	readonly personId: number;
	readonly reason: Reason;
	readonly place: ConsolePlace;
	readonly addressedRequest: number | undefined;
	readonly chosenRequest: number | undefined;
}

type OneView = Extract<CallerView, { kind: 'one' }>;

/** `undefined` where there is no such person, or none whom the scope may select. */
export async function findPersonView(
	scope: AccountScope,
	account: Account,
	shown: PersonShown
): Promise<OneView | undefined> {
	const page = await findPersonPage(scope, { ...shown, freshSince: freshSince(scope.now) });
	if (page === undefined) return undefined;
	const country = page.person.site?.country ?? account.country ?? undefined;
	const selected = page.selected === null ? undefined : linkNotes(page.selected, country);
	const likely = page.requests.find(({ id }) => id === page.likelyId);
	return {
		kind: 'one',
		person: linkCard(page.person, country),
		reason: shown.reason,
		alsoReason: undefined,
		requests: { rows: page.requests, open: page.open, all: page.all },
		likely,
		likelyWhy: likely === undefined ? undefined : sayLikely(likely, selected),
		selected,
		older: olderRequest(page, shown),
		disagreement: undefined,
		alsoPossible: []
	};
}

export function freshSince(now: Date): Date {
	return new Date(now.getTime() - FRESH_HOURS * 3_600_000);
}

function linkCard(person: PersonPage['person'], country: string | undefined): PersonCard {
	return {
		...person,
		informationParts: splitByNumbers(person.information ?? '', country),
		contacts: person.contacts.map((contact) => ({
			...contact,
			parts:
				contact.protocol === 'telephone' ? splitContact(contact.uri, country) : [{ text: contact.uri, href: undefined }]
		}))
	};
}

function linkNotes(request: NonNullable<PersonPage['selected']>, country: string | undefined): RequestDetail {
	return {
		...request,
		notes: request.notes.map((note) => ({ ...note, parts: splitByNumbers(note.text, country) }))
	};
}

/** The request of the address stands beyond the last fifty: it is not loaded, but offered. */
function olderRequest(page: PersonPage, shown: PersonShown): OneView['older'] {
	const { addressedRequest: id, chosenRequest, place } = shown;
	if (id === undefined || chosenRequest !== undefined) return undefined;
	if (page.requests.some((row) => row.id === id)) return undefined;
	return { id, year: page.addressedYear ?? 0, href: consoleAddress(place, { request: id }) };
}
