/** A person by their email address. Reads the index person_email_once. */
import type { AccountScope } from '#accounts/scope.ts';
import { Refusal } from '#foundation/refusals.ts';
import { emailKey } from './search-keys.ts';

type InAccount = Pick<AccountScope, 'db' | 'accountId'>;

/** Disabled people are found as well: what they may not do is for the caller to decide. */
export async function findPersonByEmail(
	{ db, accountId }: InAccount,
	email: string
): Promise<{ id: number; name: string; disabled: boolean } | undefined> {
	return db
		.selectFrom('person')
		.select(['id', 'name', 'disabled'])
		.where('accountId', '=', accountId)
		.where('emailKey', '=', emailKey(email))
		.executeTakeFirst();
}

/** @throws Refusal `person.unknown`. */
export async function getPersonIdByEmail(scope: InAccount, email: string): Promise<number> {
	const person = await findPersonByEmail(scope, email);
	if (person !== undefined) return person.id;
	throw new Refusal('not-found', 'person.unknown', `Nobody of this account has the email ${email}.`);
}
