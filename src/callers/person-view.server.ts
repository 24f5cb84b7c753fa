/** A person and their requests as the console shows them, with every telephone number a link that dials. */
import type { Account, AccountScope } from '#accounts/scope.ts';
import { timeZoneOf } from '#accounts/time-zone.ts';
import type { PersonCard } from '#people/person-card.ts';
import { readWays } from '#people/verification.ts';
import { renderNotes } from '#requests/markdown-notes.server.ts';
import type { RequestDetail } from '#requests/request-views.ts';
import { toCoveredService } from '#services/covered-service.ts';
import { dayIn } from '#services/work-hours.ts';
import { splitContact } from '#telephone-numbers/dial-link.ts';
import { splitByNumbers } from '#telephone-numbers/find-in-text.ts';
import { ALL_TEXTS, type AllTexts } from '#texts/all-texts.ts';
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
	/** The call in which the person is looked at. */
	readonly callId?: string | undefined;
	/** Of the reader; English without. */
	readonly texts?: AllTexts | undefined;
}

type OneView = Extract<CallerView, { kind: 'one' }>;

/** `undefined` where there is no such person, or none whom the scope may select. */
export async function findPersonView(
	scope: AccountScope,
	account: Account,
	shown: PersonShown
): Promise<OneView | undefined> {
	const page = await findPersonPage(scope, {
		...shown,
		freshSince: freshSince(scope.now),
		listed: shown.place.list ?? {},
		today: dayIn(timeZoneOf(account.country), scope.now)
	});
	if (page === undefined) return undefined;
	const country = page.person.site?.country ?? account.country ?? undefined;
	const selected = page.selected === null ? undefined : showNotes(scope, page.selected, country);
	const likely = page.requests.find(({ id }) => id === page.likelyId);
	return {
		kind: 'one',
		person: linkCard(page.person, country),
		verified: page.verified === null ? undefined : { ways: readWays(page.verified.ways), at: page.verified.at },
		reason: shown.reason,
		alsoReason: undefined,
		requests: { rows: page.requests, open: page.open, all: page.all, hasOlder: page.hasOlder, draft: page.draft },
		likely,
		likelyWhy: likely === undefined ? undefined : sayLikely(likely, selected, shown.texts ?? ALL_TEXTS.en),
		selected,
		older: olderRequest(page, shown),
		services: page.services.map(toCoveredService),
		items: page.items,
		disagreement: undefined,
		callNumber: undefined,
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

function showNotes(
	scope: AccountScope,
	request: NonNullable<PersonPage['selected']>,
	country: string | undefined
): RequestDetail {
	return { ...request, notes: renderNotes(scope, request.notes, country) };
}

/** The request of the address stands beyond the last fifty: it is not loaded, but offered. */
function olderRequest(page: PersonPage, shown: PersonShown): OneView['older'] {
	const { addressedRequest: id, chosenRequest, place } = shown;
	if (id === undefined || chosenRequest !== undefined) return undefined;
	if (page.requests.some((row) => row.id === id)) return undefined;
	return { id, year: page.addressedYear ?? 0, href: consoleAddress(place, { request: id }) };
}
