import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { emailKey } from './search-keys.ts';

/** @throws Refusal `person.unknown`. */
export async function getPersonIdByEmail(
	{ db, accountId }: Pick<AccountScope, 'db' | 'accountId'>,
	email: string
): Promise<number> {
	const person = await db
		.selectFrom('person')
		.select('id')
		.where('accountId', '=', accountId)
		.where('emailKey', '=', emailKey(email))
		.executeTakeFirst();
	if (person !== undefined) return person.id;
	throw new Refusal('not-found', 'person.unknown', `Nobody of this account has the email ${email}.`);
}
