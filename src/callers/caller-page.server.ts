/** The page of an opened address: who is calling, by outcome, with the words that say why. */
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { arrivedNumber, arrivedText, listTried } from './arrived.ts';
import { callNumberOf, guessLabel } from './call-number.ts';
import type { CallerView, CandidateCaller, Disagreement, Reason } from './caller-view.ts';
import { listCandidates } from './candidates.server.ts';
import { consoleAddress, type ConsolePlace, type ListChoice } from './console-address.ts';
import type { Found } from './findings.ts';
import type { Identified } from './identify.server.ts';
import { countOrganizations, searchIn } from './organizations-of.ts';
import { findPersonView, freshSince } from './person-view.server.ts';
import { rank, type Ranked } from './rank.ts';
import { sayDisagreement, sayNobody } from './words.ts';

/** Most people whom a digit chooses. */
const MOST_CHOICES = 9;

/** Most people who are shown as also possible. */
const MOST_ALSO_POSSIBLE = 9;

/** What the analyst chose on the page, by links. */
export interface Chosen {
	readonly personId: number | undefined;
	readonly requestId: number | undefined;
	/** The nonce of the call, by which a verification in it is found. */
	readonly callId?: string | undefined;
	/** Contact that was kept a moment ago. */
	readonly keptId?: string | undefined;
	/** Of the form that keeps the number of the call. */
	readonly formKey?: string | undefined;
	readonly list?: ListChoice;
}

/** Of a person whom the analyst chose. */
export function byHand({ arrival }: Pick<AllTexts, 'arrival'>): Reason {
	return {
		by: 'hand',
		certainty: 'sure',
		class: 4,
		words: arrival.byHand,
		contactId: undefined,
		label: undefined
	};
}

/** For one person one more round trip, for several one more. */
export async function showCaller(
	scope: AccountScope,
	account: Account,
	identified: Identified,
	base: string,
	chosen: Chosen
): Promise<CallerView> {
	const [only] = identified.people;
	if (chosen.personId !== undefined) {
		const view = await showPerson(scope, account, identified, base, chosen.personId, chosen);
		if (view !== undefined) return view;
	}
	if (identified.outcome === 'one' && only !== undefined) {
		const view = await showPerson(scope, account, identified, base, only.personId, chosen);
		if (view !== undefined) return view;
	}
	if (identified.outcome === 'several') return showSeveral(scope, account, identified, base);
	return showNobody(scope, account, identified, base);
}

async function showPerson(
	scope: AccountScope,
	account: Account,
	identified: Identified,
	base: string,
	personId: number,
	chosen: Chosen
): Promise<CallerView | undefined> {
	const place: ConsolePlace = { base, person: chosen.personId, list: chosen.list };
	const everyone = identified.findings.flatMap(({ people }) => people);
	const found = everyone.find((someone) => someone.personId === personId);
	const alsoPossible = identified.alsoPossible.filter((someone) => someone.personId !== personId);
	const [view, candidates] = await Promise.all([
		findPersonView(scope, account, {
			personId,
			reason: found?.reason ?? byHand(identified.texts),
			place,
			addressedRequest: found?.requestId,
			chosenRequest: chosen.requestId,
			texts: identified.texts,
			callId: chosen.callId
		}),
		describePeople(scope, alsoPossible, base, MOST_ALSO_POSSIBLE)
	]);
	if (view === undefined) return undefined;
	return {
		...view,
		alsoReason: identified.also?.personId === personId ? identified.also.reason : undefined,
		disagreement: disagreement(identified, personId, account, base),
		callNumber: callNumberOf(identified, {
			...{ base, person: view.person, country: account.country },
			...{ keptId: chosen.keptId, formKey: chosen.formKey ?? '' }
		}),
		alsoPossible: candidates
	};
}

async function showSeveral(
	scope: AccountScope,
	account: Account,
	identified: Identified,
	base: string
): Promise<CallerView> {
	const { people, alsoPossible } = identified;
	const rows = await listCandidates(
		scope,
		[...people, ...alsoPossible].map(({ personId }) => personId),
		freshSince(scope.now)
	);
	const ranked = rank(people, rows);
	const { sharedLine: marked } = identified;
	const isCrowd = people[0]?.reason.by === 'telephone' && ranked.length > MOST_CHOICES;
	const sharedLine = isCrowd || ranked.length === 0;
	return {
		kind: 'several',
		arrived: arrivedNumber(identified, account.country),
		arrivedText: arrivedText(identified),
		candidates: sharedLine ? [] : ranked.slice(0, MOST_CHOICES).map((one) => candidate(one, base)),
		count: ranked.length,
		sharedLine,
		marked,
		organizations: countOrganizations(ranked),
		searchIn: marked?.organization ?? searchIn(ranked, MOST_CHOICES),
		alsoPossible: rank(alsoPossible, rows)
			.slice(0, MOST_ALSO_POSSIBLE)
			.map((one) => candidate(one, base)),
		tried: listTried(identified)
	};
}

async function showNobody(
	scope: AccountScope,
	account: Account,
	identified: Identified,
	base: string
): Promise<CallerView> {
	const { outcome, questions, disabled, texts } = identified;
	const kind = outcome === 'one' || outcome === 'several' ? 'nobody' : outcome;
	const arrived = arrivedNumber(identified, account.country);
	return {
		kind,
		arrived,
		arrivedText: arrivedText(identified),
		tried: listTried(identified),
		...sayNobody(kind, questions, texts.arrival),
		disabled: disabled === undefined ? undefined : { id: disabled.personId, name: disabled.name },
		alsoPossible: await describePeople(scope, identified.alsoPossible, base, MOST_ALSO_POSSIBLE),
		newUser: {
			telephone: arrived?.formatted ?? '',
			label: guessLabel(arrived)
		}
	};
}

/** The people as rows to choose from, best first. */
async function describePeople(
	scope: AccountScope,
	people: readonly Found[],
	base: string,
	most: number
): Promise<CandidateCaller[]> {
	const rows = await listCandidates(
		scope,
		people.map(({ personId }) => personId),
		freshSince(scope.now)
	);
	return rank(people, rows)
		.slice(0, most)
		.map((one) => candidate(one, base));
}

export function candidate({ found, row }: Ranked, base: string): CandidateCaller {
	return {
		id: row.id,
		name: row.name,
		vip: row.vip,
		jobTitle: row.jobTitle,
		organization: row.organization,
		place: [row.site, row.location].filter((part) => part !== null && part !== '').join(', ') || null,
		reason: found.reason,
		lastCallAt: row.lastCallAt?.toISOString() ?? null,
		likely: row.likely,
		open: row.open,
		overdue: row.overdue,
		href: consoleAddress({ base, person: row.id })
	};
}

function disagreement(
	identified: Identified,
	shownId: number,
	account: Account,
	base: string
): Disagreement | undefined {
	const { other } = identified;
	if (other === undefined || other.personId === shownId) return undefined;
	return {
		person: { id: other.personId, name: other.name },
		sentence: sayDisagreement(other, arrivedNumber(identified, account.country)?.formatted, identified.texts.arrival),
		href: consoleAddress({ base, person: other.personId })
	};
}
