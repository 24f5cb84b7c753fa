/** A console to test with: Annelies van der Meulen, found by her work number. */
import type { CallerView, CandidateCaller, Reason } from '#callers/caller-view.ts';
import type { ConsoleData } from '#callers/console-data.ts';
import type { Contact, PersonCard } from '#people/person-card.ts';
import { emptyRequest } from '#requests/new-request-form.ts';
import type { RequestRow } from '#requests/request-views.ts';

export const NOW = '2026-11-23T09:42:00Z';

const ANNELIES = { id: 101, name: 'Annelies van der Meulen' };

export const WORK_NUMBER: Contact = {
	id: 'work',
	protocol: 'telephone',
	label: 'work',
	uri: '+44 20 7946 0134',
	parts: [{ text: '+44 20 7946 0134', href: 'tel:+442079460134' }],
	fromDirectory: true
};

export const BY_WORK_NUMBER: Reason = {
	by: 'telephone',
	certainty: 'sure',
	class: 4,
	words: 'Work number, all digits',
	contactId: WORK_NUMBER.id,
	label: 'work'
};

export const PRINTER: RequestRow = {
	id: 70453,
	subject: 'Printer on floor 3 jams every second job',
	category: 'incident',
	status: 'waiting_for_customer',
	completionReason: null,
	requestedBy: ANNELIES,
	requestedFor: ANNELIES,
	team: null,
	member: null,
	urgent: false,
	nextTargetAt: null,
	createdAt: NOW,
	updatedAt: NOW,
	completedAt: null
};

const PERSON: PersonCard = {
	...ANNELIES,
	vip: true,
	disabled: false,
	jobTitle: null,
	organization: null,
	site: null,
	location: null,
	manager: null,
	primaryEmail: null,
	supportId: '33821',
	employeeId: null,
	information: null,
	informationParts: [],
	pictureUri: null,
	timeZone: null,
	locale: null,
	colleagues: 0,
	contacts: [WORK_NUMBER]
};

type One = Extract<CallerView, { kind: 'one' }>;
type Several = Extract<CallerView, { kind: 'several' }>;

export function one(given: Partial<One> = {}): One {
	return {
		kind: 'one',
		person: PERSON,
		verified: undefined,
		reason: BY_WORK_NUMBER,
		alsoReason: undefined,
		requests: { rows: [PRINTER, { ...PRINTER, id: 70398 }], open: 2, all: 2, hasOlder: false },
		likely: PRINTER,
		likelyWhy: undefined,
		selected: undefined,
		older: undefined,
		services: [],
		items: [],
		disagreement: undefined,
		callNumber: undefined,
		alsoPossible: [],
		...given
	};
}

export function candidate(id: number, name: string): CandidateCaller {
	return {
		id,
		name,
		vip: false,
		jobTitle: null,
		organization: null,
		place: null,
		reason: BY_WORK_NUMBER,
		lastCallAt: null,
		likely: null,
		open: 0,
		overdue: 0,
		href: `/sd/person/${String(id)}`
	};
}

export function several(given: Partial<Several> = {}): Several {
	const candidates = [candidate(1, 'Oluwaseun Adebayo-Fitzgerald'), candidate(2, 'Siobhán Ní Dhomhnaill')];
	return {
		kind: 'several',
		arrived: { formatted: '+44 20 7946 0123', href: 'tel:+442079460123', kind: undefined, isMobile: false },
		arrivedText: '',
		candidates,
		count: candidates.length,
		sharedLine: false,
		marked: undefined,
		organizations: [],
		searchIn: undefined,
		alsoPossible: [],
		tried: [],
		...given
	};
}

export function nobody(): ConsoleData['view'] {
	return {
		kind: 'nobody',
		arrived: { formatted: '+1 202 555 0147', href: 'tel:+12025550147', kind: 'United States', isMobile: false },
		arrivedText: '',
		tried: [],
		title: 'Nobody has this number',
		lead: 'Ask the name.',
		disabled: undefined,
		alsoPossible: [],
		newUser: { telephone: '+1 202 555 0147', label: 'work' }
	};
}

export function consoleWith(view: ConsoleData['view'], given: Partial<ConsoleData> = {}): ConsoleData {
	return {
		view,
		place: { base: '/sd/call/sealed', person: undefined },
		user: '',
		now: NOW,
		newRequest: undefined,
		newUserKey: undefined,
		registered: undefined,
		opening: '/sd/call/sealed/opening',
		...given
	};
}

export function beingWritten(): Pick<ConsoleData, 'newRequest'> {
	return {
		newRequest: {
			key: 'key',
			requestedBy: ANNELIES,
			values: emptyRequest(ANNELIES),
			untouched: emptyRequest(ANNELIES),
			offers: { services: [], items: [], teams: [], templates: [] },
			similar: undefined,
			filled: undefined,
			draft: undefined
		}
	};
}
