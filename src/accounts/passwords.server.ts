/**
 * Passwords, kept as Argon2id with what OWASP's Password Storage Cheat Sheet asks for at least:
 * 19 MiB of memory, two passes, one lane.
 */
import { hash, verify } from 'argon2';
import { Refusal } from '#foundation/refusals.ts';
import type { AccountScope } from './scope.ts';

/** NIST SP 800-63B asks for 8 at least; our choice is more. */
export const SHORTEST_PASSWORD = 10;
/** In characters. Our choice: longer than any phrase, and bounds the work. */
const LONGEST_PASSWORD = 512;

/** The package's own choice of kind is Argon2id. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** Of no password; compared with where there is none, so that the answer takes as long. */
let nobodysHash: Promise<string> | undefined;

/**
 * Ends the person's sessions: whoever knew the old password is out.
 * @throws Refusal `password.length`.
 */
export async function setPassword(
	scope: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	personId: number,
	password: string
): Promise<void> {
	checkLength(password);
	const { accountId, now: changedAt } = scope;
	const hashed = await hash(password.normalize('NFC'), COST);

	await scope.db.transaction().execute(async (transaction) => {
		await transaction
			.insertInto('password')
			.values({ accountId, personId, hash: hashed, changedAt })
			.onConflict((conflict) =>
				conflict.columns(['accountId', 'personId']).doUpdateSet(({ ref }) => ({
					hash: ref('excluded.hash'),
					changedAt: ref('excluded.changedAt')
				}))
			)
			.execute();
		await transaction
			.deleteFrom('session')
			.where('accountId', '=', accountId)
			.where('personId', '=', personId)
			.execute();
	});
}

/** Whether it is the person's password. Takes as long for a person who is unknown or has none. */
export async function checkPassword(
	scope: Pick<AccountScope, 'db' | 'accountId'>,
	personId: number | undefined,
	password: string
): Promise<boolean> {
	const kept = personId === undefined ? undefined : await findHash(scope, personId);
	nobodysHash ??= hash('', COST);
	const against = kept ?? (await nobodysHash);
	const equal = await verify(against, password.slice(0, LONGEST_PASSWORD).normalize('NFC'));
	return equal && kept !== undefined && password.length <= LONGEST_PASSWORD;
}

async function findHash(scope: Pick<AccountScope, 'db' | 'accountId'>, personId: number): Promise<string | undefined> {
	const row = await scope.db
		.selectFrom('password')
		.select('hash')
		.where('accountId', '=', scope.accountId)
		.where('personId', '=', personId)
		.executeTakeFirst();
	return row?.hash;
}

function checkLength(password: string): void {
	const characters = Array.from(password).length;
	if (characters >= SHORTEST_PASSWORD && password.length <= LONGEST_PASSWORD) return;
	const message = `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters; this one has ${characters}.`;
	throw new Refusal('invalid', 'password.length', message, 'password');
}
