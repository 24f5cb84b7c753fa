/**
 * What a directory kept becomes the desk's own: people with their numbers, organizations and teams. Roles that its
 * groups gave stay as if given by hand, so that removing a directory locks nobody out.
 */
import { sql } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';

/** Part of the transaction that removes the directory, after which nobody knows any more who its people were. */
export async function letPeopleGo(
	{ db, accountId, now }: Pick<AccountScope, 'db' | 'accountId' | 'now'>,
	{ id, name }: { readonly id: string; readonly name: string }
): Promise<void> {
	const people = sql`(select person_id from scim_user where account_id = ${accountId} and directory_id = ${id})`;
	await sql`
		update contact set from_directory = false
		where account_id = ${accountId} and from_directory and person_id in ${people}`.execute(db);
	await sql`
		update person set source = null, source_id = null, updated_at = ${now}
		where account_id = ${accountId} and source = ${name} and id in ${people}`.execute(db);
	await sql`
		update organization set source = null, source_id = null, updated_at = ${now}
		where account_id = ${accountId} and source = ${name}`.execute(db);
	await sql`
		update team set source = null, source_id = null, updated_at = ${now}
		where account_id = ${accountId} and source = ${name}`.execute(db);
}
