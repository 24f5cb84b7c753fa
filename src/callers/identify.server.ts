/** Who may be calling, from the parameters of an opened address: asked by page and API alike. */
import type { Account, AccountScope } from '#accounts/scope.ts';
import { ALL_TEXTS, type AllTexts } from '#texts/all-texts.ts';
import type { Parameter } from './cti-address.ts';
import type { Hits } from './hits.ts';
import { identify, type Identification } from './identify.ts';
import { probe } from './probe.server.ts';
import { askOf, probeOf, type Question } from './questions.ts';
import { suggestOnLine } from './shared-line-people.server.ts';

/** More registered numbers than these, and a short ending is not telling any more. Our choice. */
const LARGE_ACCOUNT_NUMBERS = 100_000;

/** Minutes for which the size of an account is believed. */
const SIZE_MINUTES = 10;

const NO_HITS: Hits = { people: [], lines: [] };

export interface Identified extends Identification {
	readonly questions: readonly Question[];
	/** In whose language the reasons are said. */
	readonly texts: AllTexts;
}

/**
 * One round trip; a second one only where a few digits are all there is, or on the shared line of an organization.
 * @param texts of the reader; programs read English
 */
export async function identifyCaller(
	scope: AccountScope,
	account: Account,
	parameters: readonly Parameter[],
	texts: AllTexts = ALL_TEXTS.en
): Promise<Identified> {
	const questions = parameters.map(askOf);
	const asked = probeOf(questions, account.country);
	const isNothing = Object.values(asked).every((values) => values.length === 0);
	const hits = isNothing ? NO_HITS : await probe(scope, asked);
	const found = identify(questions, hits, { ...account, texts });
	if (found.sharedLine !== undefined)
		return { ...(await suggestOnLine(scope, found, { ...found.sharedLine, texts })), questions, texts };
	if (found.isUnsureInLargeAccount && (await isLarge(scope))) return { ...found, outcome: 'several', questions, texts };
	return { ...found, questions, texts };
}

const sizes = new Map<number, { isLarge: boolean; until: number }>();

async function isLarge(scope: AccountScope): Promise<boolean> {
	const known = sizes.get(scope.accountId);
	if (known !== undefined && known.until > scope.now.getTime()) return known.isLarge;
	const { count } = await scope.db
		.selectFrom((db) =>
			db
				.selectFrom('telephone')
				.select('contactId')
				.where('accountId', '=', scope.accountId)
				.limit(LARGE_ACCOUNT_NUMBERS + 1)
				.as('counted')
		)
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	const size = { isLarge: count > LARGE_ACCOUNT_NUMBERS, until: scope.now.getTime() + SIZE_MINUTES * 60_000 };
	sizes.set(scope.accountId, size);
	return size.isLarge;
}
