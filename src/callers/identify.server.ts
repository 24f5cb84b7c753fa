/** Who may be calling, from the parameters of an opened address: asked by page and API alike. */
import type { Account, AccountScope } from '#accounts/scope.ts';
import type { Parameter } from './cti-address.ts';
import { identify, type Identification } from './identify.ts';
import { probe } from './probe.server.ts';
import { askOf, probeOf, type Question } from './questions.ts';

/** More registered numbers than these, and a short ending is not telling any more. Our choice. */
const LARGE_ACCOUNT_NUMBERS = 100_000;

/** Minutes for which the size of an account is believed. */
const SIZE_MINUTES = 10;

export interface Identified extends Identification {
	readonly questions: readonly Question[];
}

/** One round trip; a second one only where a few digits are all there is. */
export async function identifyCaller(
	scope: AccountScope,
	account: Account,
	parameters: readonly Parameter[]
): Promise<Identified> {
	const questions = parameters.map(askOf);
	const asked = probeOf(questions, account.country);
	const isNothing = Object.values(asked).every((values) => values.length === 0);
	const hits = isNothing ? [] : await probe(scope, asked);
	const found = identify(questions, hits, account);
	if (found.isUnsureInLargeAccount && (await isLarge(scope))) return { ...found, outcome: 'several', questions };
	return { ...found, questions };
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
