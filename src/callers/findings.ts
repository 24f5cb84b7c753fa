/**
 * What one parameter found: people in the class of their best row, strongest first. A value of `telephone=`
 * makes two findings, as a Support ID and as a number. Pure.
 */
import { match, sayBriefly, sayReason, type Match } from '#telephone-numbers/match.ts';
import type { TelephoneNumber } from '#telephone-numbers/canonical.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import type { Reason, SharedLine } from './caller-view.ts';
import type { Hit, Hits, LineHit, RegisteredTelephone } from './hits.ts';
import type { Question } from './questions.ts';

/** The country whose plan counts where a person has none, the fewest digits of an ending, and the reader's words. */
export interface MatchingRule {
	readonly country: string | null;
	readonly shortestTail: 7 | 8 | 9;
	readonly texts: Pick<AllTexts, 'arrival' | 'numbers'>;
}

/** Somebody who was found, with the best of their rows. */
export interface Found {
	readonly personId: number;
	readonly name: string;
	readonly disabled: boolean;
	readonly reason: Reason;
	readonly sameExtension: boolean;
	readonly position: number;
	/** The request by whose ID the person was found. */
	readonly requestId: number | undefined;
}

export interface Finding {
	readonly question: Question;
	readonly by: Reason['by'];
	/** Best first; each person once. */
	readonly people: readonly Found[];
	/** The number is marked as a line that several people use: it suggests, and never selects. */
	readonly line: SharedLine | undefined;
}

/** Lowest class that decides: what is weaker is only also possible. */
export const LEAST_CLASS = 2;

/** In the order in which they decide. */
export function findingsOf(questions: readonly Question[], hits: Hits, rule: MatchingRule): Finding[] {
	return questions.flatMap((question) => [
		...findById(question, hits.people, rule),
		...(question.number === undefined ? [] : [findByNumber(question, question.number, hits, rule)])
	]);
}

/** People of the best class only. */
export function strongest(people: readonly Found[]): readonly Found[] {
	const best = Math.max(...people.map(({ reason }) => reason.class));
	return people.filter(({ reason }) => reason.class === best);
}

function findById(question: Question, hits: readonly Hit[], { texts }: MatchingRule): Finding[] {
	const keys = idKeysOf(question);
	if (keys === undefined) return [];
	const people = hits
		.filter((hit) => hit.by === keys.by && keys.keys.includes(hit.key ?? ''))
		.map((hit) => foundById(hit, keys.by, texts.arrival));
	return [{ question, by: keys.by, people: oncePerPerson(people), line: undefined }];
}

function idKeysOf(
	question: Question
): { by: 'request' | 'employeeID' | 'supportID'; keys: readonly string[] } | undefined {
	if (question.requestId !== undefined) return { by: 'request', keys: [String(question.requestId)] };
	if (question.employeeKeys.length > 0) return { by: 'employeeID', keys: question.employeeKeys };
	if (question.supportKeys.length > 0) return { by: 'supportID', keys: question.supportKeys };
	return undefined;
}

function foundById(hit: Hit, by: 'request' | 'employeeID' | 'supportID', texts: AllTexts['arrival']): Found {
	return {
		personId: hit.personId,
		name: hit.name,
		disabled: hit.disabled,
		reason: {
			by,
			certainty: 'keyed',
			class: 4,
			words: texts[by](hit.written ?? hit.key ?? ''),
			contactId: undefined,
			label: undefined
		},
		sameExtension: false,
		position: 0,
		requestId: by === 'request' ? Number(hit.key) : undefined
	};
}

function findByNumber(question: Question, incoming: TelephoneNumber, hits: Hits, rule: MatchingRule): Finding {
	const people = hits.people.flatMap((hit) =>
		hit.telephone === null ? [] : foundByNumber(hit, hit.telephone, incoming, rule)
	);
	return {
		question,
		by: 'telephone',
		people: oncePerPerson(people),
		line: findLine(people, hits.lines, incoming, rule)
	};
}

/**
 * The line that the number is marked as, if it matches in a class that counts, and no worse than anybody who has the
 * number: somebody with an extension of their own is still found by it.
 */
function findLine(
	people: readonly Found[],
	lines: readonly LineHit[],
	incoming: TelephoneNumber,
	{ country, shortestTail }: MatchingRule
): SharedLine | undefined {
	const enabled = people.filter(({ disabled }) => !disabled);
	const least = Math.max(LEAST_CLASS, ...enabled.map(({ reason }) => reason.class));
	const line = lines.find(({ extension, ...written }) => {
		const registered = { ...written, extension: extension ?? undefined };
		return match(registered, incoming, { country: country ?? undefined, shortestTail }).class >= least;
	});
	return line && { id: line.id, organization: line.organization };
}

function foundByNumber(
	hit: Hit,
	telephone: RegisteredTelephone,
	incoming: TelephoneNumber,
	rule: MatchingRule
): Found[] {
	const registered = { ...telephone, extension: telephone.extension ?? undefined };
	const plan = { country: hit.country ?? rule.country ?? undefined, shortestTail: rule.shortestTail };
	const matched = match(registered, incoming, plan);
	if (matched.class === 0) return [];
	return [
		{
			personId: hit.personId,
			name: hit.name,
			disabled: hit.disabled,
			reason: reasonOf(telephone, matched, matched.class, rule.texts),
			sameExtension: matched.sameExtension,
			position: telephone.position,
			requestId: undefined
		}
	];
}

const CERTAINTY = { 4: 'sure', 3: 'sure', 2: 'probable', 1: 'weak' } as const;

function reasonOf(
	telephone: RegisteredTelephone,
	matched: Match,
	matchClass: 1 | 2 | 3 | 4,
	{ arrival, numbers }: MatchingRule['texts']
): Reason {
	const { how, but } = sayBriefly(matched, numbers);
	return {
		by: 'telephone',
		certainty: CERTAINTY[matchClass],
		class: matchClass,
		words: arrival.number[telephone.label](sayReason(matched, numbers)),
		brief: { how: arrival.brief[telephone.label](how), but },
		contactId: telephone.contactId,
		label: telephone.label
	};
}

function oncePerPerson(people: readonly Found[]): Found[] {
	const best = new Map<number, Found>();
	for (const found of people.toSorted(byStrength)) {
		if (!best.has(found.personId)) best.set(found.personId, found);
	}
	return [...best.values()];
}

/** Class, same extension, the person's main number first. */
export function byStrength(one: Found, other: Found): number {
	return (
		other.reason.class - one.reason.class ||
		Number(other.sameExtension) - Number(one.sameExtension) ||
		one.position - other.position
	);
}
