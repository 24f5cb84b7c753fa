/**
 * Decides from what was found who is calling: the first parameter that yields somebody decides, in the
 * order request, employee ID, Support ID, telephone. Pure.
 */
import type { Outcome } from './outcome.ts';
import { findingsOf, LEAST_CLASS, strongest, type Finding, type Found, type MatchingRule } from './findings.ts';
import type { SharedLine } from './caller-view.ts';
import type { Hits } from './hits.ts';
import type { Question } from './questions.ts';

export interface Identification {
	readonly outcome: Outcome;
	/**
	 * Of the deciding class, unordered beyond strength: one for `one`, more for `several`. On a shared line, whoever
	 * has the number; that may be one, or nobody.
	 */
	readonly people: readonly Found[];
	/** The number that decides is marked as a line that several people use. */
	readonly sharedLine: SharedLine | undefined;
	/** Why it is this one of several: a later parameter names them as well. */
	readonly also: Found | undefined;
	/** In a lower class than the deciding one. */
	readonly alsoPossible: readonly Found[];
	/** Somebody else whom a later parameter names. */
	readonly other: Found | undefined;
	/** Somebody disabled who would have been found, where nobody else is. */
	readonly disabled: Found | undefined;
	/** The only match, but by so few digits that a large account lists it instead. */
	readonly isUnsureInLargeAccount: boolean;
	/** Every parameter and what it found. */
	readonly findings: readonly Finding[];
}

/** Fewer digits than these, and an ending is not telling among more than 100,000 numbers. */
const TELLING_DIGITS = 9;

/** A match that names somebody: all digits, or nearly. */
const NAMING_CLASS = 3;

export function identify(questions: readonly Question[], hits: Hits, rule: MatchingRule): Identification {
	const all = findingsOf(questions, hits, rule);
	const findings = all.map(withoutDisabled);
	const decidingAt = findings.findIndex(decides);
	const deciding = findings[decidingAt];
	if (deciding === undefined) return nobody(questions, all, findings);

	if (deciding.line !== undefined) return onSharedLine(deciding, deciding.line, findings);

	const best = strongest(deciding.people);
	const later = findings.slice(decidingAt + 1).map(naming);
	const confirmed = best.length > 1 ? confirm(best, later) : undefined;
	const people = confirmed === undefined ? best : [confirmed.one];
	return {
		outcome: people.length === 1 ? 'one' : 'several',
		people,
		sharedLine: undefined,
		also: confirmed?.also,
		alsoPossible: deciding.people.filter((found) => !best.includes(found)),
		other: otherPerson(people, later),
		disabled: undefined,
		isUnsureInLargeAccount: isUnsure(deciding, people),
		findings
	};
}

function decides({ people, line }: Finding): boolean {
	return line !== undefined || people.some(({ reason }) => reason.class >= LEAST_CLASS);
}

/** It suggests, and never selects: not even the only one who has the number, nor one whom a later parameter names. */
function onSharedLine(deciding: Finding, sharedLine: SharedLine, findings: readonly Finding[]): Identification {
	const best = strongest(deciding.people).filter(({ reason }) => reason.class >= LEAST_CLASS);
	return {
		outcome: 'several',
		people: best,
		sharedLine,
		also: undefined,
		alsoPossible: deciding.people.filter((found) => !best.includes(found)),
		other: undefined,
		disabled: undefined,
		isUnsureInLargeAccount: false,
		findings
	};
}

function withoutDisabled(finding: Finding): Finding {
	return { ...finding, people: finding.people.filter(({ disabled }) => !disabled) };
}

/** Those whom a finding names surely enough to be held against another parameter; a shared line names nobody. */
function naming(finding: Finding): readonly Found[] {
	if (finding.line !== undefined) return [];
	return finding.people.filter(({ reason }) => reason.class >= NAMING_CLASS);
}

/** A later parameter that names exactly one of several. */
function confirm(
	best: readonly Found[],
	later: readonly (readonly Found[])[]
): { one: Found; also: Found } | undefined {
	for (const named of later) {
		const [also, ...more] = named.filter(({ personId }) => best.some((found) => found.personId === personId));
		if (also === undefined || more.length > 0) continue;
		const one = best.find(({ personId }) => personId === also.personId);
		if (one !== undefined) return { one, also };
	}
	return undefined;
}

/** The first whom a later parameter names, if it does not name anybody of those who were found. */
function otherPerson(people: readonly Found[], later: readonly (readonly Found[])[]): Found | undefined {
	const disagreeing = later.find(
		(named) => named.length > 0 && !named.some(({ personId }) => people.some((found) => found.personId === personId))
	);
	return disagreeing?.[0];
}

function isUnsure(deciding: Finding, people: readonly Found[]): boolean {
	const sent = deciding.question.number?.digits.length ?? 0;
	return people.length === 1 && people[0]?.reason.class === 2 && sent < TELLING_DIGITS;
}

function nobody(questions: readonly Question[], all: readonly Finding[], findings: readonly Finding[]): Identification {
	return {
		outcome: emptyOutcome(questions),
		people: [],
		sharedLine: undefined,
		also: undefined,
		alsoPossible: findings.flatMap(({ people }) => people),
		other: undefined,
		disabled: all.flatMap(naming).find(({ disabled }) => disabled),
		isUnsureInLargeAccount: false,
		findings
	};
}

/** Nobody, if anything could be asked; else why nothing could. */
function emptyOutcome(questions: readonly Question[]): Outcome {
	const absences = questions.map(({ absence }) => absence);
	if (absences.includes(undefined)) return 'nobody';
	if (absences.includes('withheld')) return 'withheld';
	return absences.includes('too-long') ? 'refused' : 'nothing';
}
