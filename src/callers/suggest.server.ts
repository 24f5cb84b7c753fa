/** Suggestions of the User field: by name, organization, Support ID, complete email or telephone number. */
import type { Account, AccountScope } from '#accounts/scope.ts';
import { searchPeople, type FoundPerson } from '#people/search.server.ts';
import { candidate } from './caller-page.server.ts';
import type { CandidateCaller, Reason } from './caller-view.ts';
import { listCandidates } from './candidates.server.ts';
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
}

/** Those found by an ID or a number first, then by name, then by organization. */
export async function suggestPeople(scope: AccountScope, account: Account, search: Search): Promise<CandidateCaller[]> {
	const text = search.text.trim().slice(0, LONGEST_SEARCH);
	if (text === '') return [];
	const [byNumber, byName] = await Promise.all([
		findByNumber(scope, account, text),
		searchPeople(scope, text, { organizationId: search.organizationId, limit: search.limit })
	]);
	const found = [...byNumber, ...byName.map(foundByName)];
	const rows = await listCandidates(
		scope,
		found.map(({ personId }) => personId),
		freshSince(scope.now)
	);
	const once = found.filter((one, at) => found.findIndex(({ personId }) => personId === one.personId) === at);
	return once
		.flatMap((one) => {
			const row = rows.find(({ id }) => id === one.personId);
			if (row === undefined || !isWithin(search.organizationId, row.organization?.id)) return [];
			const base = search.base ?? `/sd/person/${row.id}`;
			const shown = candidate({ found: one, row }, base);
			return [search.base === undefined ? { ...shown, href: base } : shown];
		})
		.slice(0, search.limit);
}

async function findByNumber(scope: AccountScope, account: Account, text: string): Promise<readonly Found[]> {
	const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
	if (digits < FEWEST_DIGITS && /\s/u.test(text)) return [];
	const received = encodeURIComponent(text);
	const parameters: Parameter[] = [
		{ name: 'supportID', received, length: text.length },
		{ name: 'telephone', received, length: text.length }
	];
	const { people, alsoPossible } = await identifyCaller(scope, account, parameters);
	return digits === 0 ? people : [...people, ...alsoPossible];
}

function isWithin(organizationId: number | undefined, of: number | undefined): boolean {
	return organizationId === undefined || organizationId === of;
}

const FOUND_BY_WORDS = { email: 'Email', name: 'Name', organization: 'Organization' } as const;

function foundByName({ id, name, by }: FoundPerson): Found {
	const reason: Reason = {
		by: 'hand',
		certainty: 'sure',
		class: 4,
		words: FOUND_BY_WORDS[by],
		contactId: undefined,
		label: undefined
	};
	return { personId: id, name, disabled: false, reason, sameExtension: false, position: 0, requestId: undefined };
}
