/** Who is calling, for programs: the people whom the page shows, found by the same code, at most ten. */
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { Contact, PersonCard } from '#people/person-card.ts';
import type { Reason } from './caller-view.ts';
import { readCtiAddress } from './cti-address.ts';
import type { Outcome } from './outcome.ts';
import { identifyCaller } from './identify.server.ts';
import { listCandidates } from './candidates.server.ts';
import { listCards } from './cards.server.ts';
import { freshSince } from './person-view.server.ts';
import { rank } from './rank.ts';

/** As many as 4me answers. */
const MOST_CALLERS = 10;

export interface Caller {
	readonly card: Omit<PersonCard, 'informationParts' | 'contacts'> & {
		readonly contacts: readonly Omit<Contact, 'parts'>[];
	};
	readonly reason: Reason;
	/** The request by whose number the person was found. */
	readonly request: { readonly id: number; readonly subject: string; readonly status: string } | undefined;
}

export async function listCallers(
	scope: AccountScope,
	account: Account,
	search: string
): Promise<{ outcome: Outcome; callers: Caller[] }> {
	const { outcome, people } = await identifyCaller(scope, account, readCtiAddress(search));
	const ids = people.map(({ personId }) => personId);
	// One person needs no ranking.
	const rows = people.length > 1 ? await listCandidates(scope, ids, freshSince(scope.now)) : [];
	const ranked = people.length > 1 ? rank(people, rows).map(({ found }) => found) : people;
	const first = ranked.slice(0, MOST_CALLERS);
	const cards = await listCards(
		scope,
		first.map(({ personId }) => personId),
		first.flatMap(({ requestId }) => (requestId === undefined ? [] : [requestId]))
	);
	const callers = first.flatMap(({ personId, reason, requestId }) => {
		const found = cards.find(({ card }) => card.id === personId);
		if (found === undefined) return [];
		return [{ card: found.card, reason, request: found.requests.find(({ id }) => id === requestId) }];
	});
	return { outcome, callers };
}
