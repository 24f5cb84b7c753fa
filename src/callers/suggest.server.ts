/**
 * Suggestions of the User field: by name, organization, complete email, Support ID, employee ID, the number of a
 * request, or a telephone number, compared as the number of a call is.
 */
import type { Account, AccountScope } from '#accounts/scope.ts';
import { searchPeople, type FoundPerson } from '#people/search.server.ts';
import type { AllTexts } from '#texts/all-texts.ts';
import { candidate } from './caller-page.server.ts';
import type { CandidateCaller, Reason } from './caller-view.ts';
import { listCandidates, type CandidateRow } from './candidates.server.ts';
import type { Parameter } from './cti-address.ts';
import type { Found } from './findings.ts';
import { identifyCaller } from './identify.server.ts';
import { freshSince } from './person-view.server.ts';

/** Longest text that is searched for, in characters. */
const LONGEST_SEARCH = 200;

/** Fewest digits that are looked up as a telephone number or Support ID while somebody types. */
const FEWEST_DIGITS = 2;

export interface Search {
	readonly text: string;
	/** Only people of this organization. */
	readonly organizationId: number | undefined;
	/** Address of the console that a choice leads to: "/sd/call/…", or undefined for the person's own. */
	readonly base: string | undefined;
	readonly limit: number;
	readonly texts: AllTexts;
}

/** Somebody who was found, and how well: the lowest comes first. */
interface Suggested {
	readonly found: Found;
	readonly rank: number;
}

/**
 * Whoever has exactly this ID, email or number first, then people by their names, then by their organization; among
 * equals those with an open request, then by name. Open requests are counted for those who are shown, and for no others.
 */
export async function suggestPeople(scope: AccountScope, account: Account, search: Search): Promise<CandidateCaller[]> {
	const text = search.text.trim().slice(0, LONGEST_SEARCH);
	if (text === '') return [];
	const [byNumber, byName] = await Promise.all([
		findByNumber(scope, account, text, search.texts),
		searchPeople(scope, text, { organizationId: search.organizationId, limit: search.limit })
	]);
	const suggested = bestOncePerPerson([
		...byNumber.map((found) => ({ found, rank: RANK_OF_CLASS[found.reason.class] })),
		...byName.map((person) => ({ found: foundByName(person, search.texts), rank: RANK_OF_NAME[person.by] }))
	]);
	const shown = search.organizationId === undefined ? suggested.slice(0, search.limit) : suggested;
	const rows = await listCandidates(
		scope,
		shown.map(({ found }) => found.personId),
		freshSince(scope.now)
	);
	return inOrder(shown, rows)
		.filter(({ row }) => search.organizationId === undefined || row.organization?.id === search.organizationId)
		.slice(0, search.limit)
		.map(({ found, row }) => {
			const base = search.base ?? `/sd/person/${row.id}`;
			const one = candidate({ found, row }, base);
			return search.base === undefined ? { ...one, href: base } : one;
		});
}

/** A weak match by number is less than a name. */
const RANK_OF_CLASS = { 4: 0, 3: 1, 2: 2, 1: 5 } as const;
const RANK_OF_NAME = { email: 0, name: 3, organization: 4 } as const;

async function findByNumber(
	scope: AccountScope,
	account: Account,
	text: string,
	texts: AllTexts
): Promise<readonly Found[]> {
	const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
	if (digits < FEWEST_DIGITS && /\s/u.test(text)) return [];
	const received = encodeURIComponent(text);
	const parameters = (['supportID', 'employeeID', 'request', 'telephone'] as const).map((name): Parameter => ({
		name,
		received,
		length: text.length
	}));
	const { findings } = await identifyCaller(scope, account, parameters, texts);
	return findings.flatMap(({ people }) => people);
}

/** Stable: what was found in the same way stays in the order in which it was found. */
function bestOncePerPerson(suggested: readonly Suggested[]): Suggested[] {
	const best = new Map<number, Suggested>();
	for (const one of suggested.toSorted((a, b) => a.rank - b.rank)) {
		if (!best.has(one.found.personId)) best.set(one.found.personId, one);
	}
	return [...best.values()];
}

function inOrder(suggested: readonly Suggested[], rows: readonly CandidateRow[]) {
	const rowOf = new Map(rows.map((row) => [row.id, row]));
	return suggested
		.flatMap(({ found, rank }) => {
			const row = rowOf.get(found.personId);
			return row === undefined ? [] : [{ found, rank, row }];
		})
		.toSorted(
			(one, other) => one.rank - other.rank || hasOpen(other.row) - hasOpen(one.row) || byName(one.row, other.row)
		);
}

function hasOpen({ open }: CandidateRow): number {
	return open > 0 ? 1 : 0;
}

function byName(one: CandidateRow, other: CandidateRow): number {
	if (one.nameKey === other.nameKey) return one.id - other.id;
	return one.nameKey < other.nameKey ? -1 : 1;
}

function foundByName({ id, name, by }: FoundPerson, { peopleSearch }: AllTexts): Found {
	const reason: Reason = {
		by: 'hand',
		certainty: 'sure',
		class: 4,
		words: peopleSearch.foundBy[by],
		contactId: undefined,
		label: undefined
	};
	return { personId: id, name, disabled: false, reason, sameExtension: false, position: 0, requestId: undefined };
}
