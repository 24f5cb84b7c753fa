/** The page of an opened address: who is calling, by outcome, with the words that say why. */
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { Named } from '#people/person-card.ts';
import { dialLink } from '#telephone-numbers/dial-link.ts';
import { describeKind, formatForReading } from '#telephone-numbers/describe.ts';
import type { ArrivedNumber, CallerView, CandidateCaller, Disagreement, Reason, Tried } from './caller-view.ts';
import { listCandidates } from './candidates.server.ts';
import { consoleAddress, type ConsolePlace } from './console-address.ts';
import { LONGEST_VALUE, showValue } from './cti-address.ts';
import type { Found } from './findings.ts';
import type { Identified } from './identify.server.ts';
import { findPersonView, freshSince } from './person-view.server.ts';
import type { Question } from './questions.ts';
import { rank, type Ranked } from './rank.ts';
import { sayDisagreement, sayNobody, sayTried } from './words.ts';

/** Most people whom a digit chooses. */
const MOST_CHOICES = 9;

/** Longest value that stands in a heading, in characters. */
const LONGEST_HEADING = 40;

/** Most people who are shown as also possible. */
const MOST_ALSO_POSSIBLE = 9;

/** What the analyst chose on the page, by links. */
export interface Chosen {
	readonly personId: number | undefined;
	readonly requestId: number | undefined;
}

/** Of a person whom the analyst chose. */
export const BY_HAND: Reason = {
	by: 'hand',
	certainty: 'sure',
	class: 4,
	words: 'Chosen by hand',
	contactId: undefined,
	label: undefined
};

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
	const place: ConsolePlace = { base, person: chosen.personId };
	const everyone = identified.findings.flatMap(({ people }) => people);
	const found = everyone.find((someone) => someone.personId === personId);
	const alsoPossible = identified.alsoPossible.filter((someone) => someone.personId !== personId);
	const [view, candidates] = await Promise.all([
		findPersonView(scope, account, {
			personId,
			reason: found?.reason ?? BY_HAND,
			place,
			addressedRequest: found?.requestId,
			chosenRequest: chosen.requestId
		}),
		describePeople(scope, alsoPossible, base, MOST_ALSO_POSSIBLE)
	]);
	if (view === undefined) return undefined;
	return {
		...view,
		alsoReason: identified.also?.personId === personId ? identified.also.reason : undefined,
		disagreement: disagreement(identified, personId, account, base),
		alsoPossible: candidates
	};
}

async function showSeveral(
	scope: AccountScope,
	account: Account,
	identified: Identified,
	base: string
): Promise<CallerView> {
	const { people, alsoPossible, questions } = identified;
	const rows = await listCandidates(
		scope,
		[...people, ...alsoPossible].map(({ personId }) => personId),
		freshSince(scope.now)
	);
	const ranked = rank(people, rows);
	const sharedLine = people[0]?.reason.by === 'telephone' && ranked.length > MOST_CHOICES;
	return {
		kind: 'several',
		arrived: arrivedNumber(identified, account),
		arrivedText: arrivedText(identified),
		candidates: sharedLine ? [] : ranked.slice(0, MOST_CHOICES).map((one) => candidate(one, base)),
		count: ranked.length,
		sharedLine,
		organizations: countOrganizations(ranked),
		searchIn: searchIn(ranked),
		alsoPossible: rank(alsoPossible, rows)
			.slice(0, MOST_ALSO_POSSIBLE)
			.map((one) => candidate(one, base)),
		tried: questions.filter((question) => !found(question, identified)).map((question) => tried(question, identified))
	};
}

/** Whether the parameter found somebody, in a class that counts. */
function found(question: Question, { findings }: Identified): boolean {
	return findings.some(
		(finding) => finding.question === question && finding.people.some(({ reason }) => reason.class >= 2)
	);
}

async function showNobody(
	scope: AccountScope,
	account: Account,
	identified: Identified,
	base: string
): Promise<CallerView> {
	const { outcome, questions, disabled } = identified;
	const kind = outcome === 'one' || outcome === 'several' ? 'nobody' : outcome;
	const arrived = arrivedNumber(identified, account);
	const [title, lead] = sayNobody(kind, questions);
	return {
		kind,
		arrived,
		arrivedText: arrivedText(identified),
		tried: questions.map((question) => tried(question, identified)),
		title,
		lead,
		disabled: disabled === undefined ? undefined : { id: disabled.personId, name: disabled.name },
		alsoPossible: await describePeople(scope, identified.alsoPossible, base, MOST_ALSO_POSSIBLE),
		newUser: {
			telephone: arrived?.formatted ?? '',
			label: arrived?.kind?.includes('mobile') === true ? 'mobile' : 'work'
		}
	};
}

/** The people as rows to choose from, best first. */
export async function describePeople(
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
		href: consoleAddress({ base, person: row.id })
	};
}

function arrivedNumber({ questions }: Identified, account: Account): ArrivedNumber | undefined {
	const number = questions.find((question) => question.number !== undefined)?.number;
	if (number === undefined) return undefined;
	const country = account.country ?? undefined;
	const { country: name, kind } = describeKind(number, country);
	const words = [name, kind].filter((word) => word !== undefined).join(', ');
	return {
		formatted: formatForReading(number, country),
		href: dialLink(number, country),
		kind: words === '' ? undefined : words
	};
}

/** What stands at the head of the left column where no number arrived. */
function arrivedText({ questions, people, outcome }: Identified): string {
	const [first] = people;
	if (first !== undefined && first.reason.by !== 'telephone') return first.reason.words;
	if (outcome === 'withheld') return 'Number withheld';
	const shown = questions.find(({ absence }) => absence === undefined);
	if (shown === undefined) return 'No number';
	return `${PARAMETER_WORDS[shown.parameter.name]} ${showValue(shown.parameter).slice(0, LONGEST_HEADING)}`;
}

const PARAMETER_WORDS = {
	request: 'Request',
	employeeID: 'Employee ID',
	supportID: 'Support ID',
	telephone: 'Telephone'
} as const;

function tried(question: Question, { findings }: Identified): Tried {
	const { parameter, absence } = question;
	return {
		name: parameter.name,
		value: showValue(parameter),
		length: parameter.length > LONGEST_VALUE ? parameter.length : undefined,
		why: sayTried(
			question,
			findings.filter((finding) => finding.question === question)
		),
		skipped: absence === 'empty' || absence === 'placeholder'
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
		sentence: sayDisagreement(other, arrivedNumber(identified, account)?.formatted),
		href: consoleAddress({ base, person: other.personId })
	};
}

function countOrganizations(ranked: readonly Ranked[]): { id: number | null; name: string; people: number }[] {
	const counted = new Map<number | null, { id: number | null; name: string; people: number }>();
	for (const { row } of ranked) {
		const id = row.organization?.id ?? null;
		const entry = counted.get(id) ?? { id, name: row.organization?.name ?? 'no organization', people: 0 };
		counted.set(id, { ...entry, people: entry.people + 1 });
	}
	return [...counted.values()].toSorted((one, other) => other.people - one.people);
}

/** The search field stays inside an organization that all of them belong to. */
function searchIn(ranked: readonly Ranked[]): Named | undefined {
	const [first, ...others] = countOrganizations(ranked);
	if (ranked.length <= MOST_CHOICES || others.length > 0 || first === undefined || first.id === null) return undefined;
	return { id: first.id, name: first.name };
}
