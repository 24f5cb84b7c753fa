/**
 * Who a new user of a directory is. Whom the directory deleted comes back as themselves; whom the desk knows already,
 * made by hand or by an import that named no directory, is taken over: so a directory that is connected to a desk in
 * use adds nobody twice. Whom another directory keeps stays with it.
 */
import { sql } from 'kysely';
import { emailKey, employeeKey } from '#people/search-keys.ts';
import { keyOf } from './directory.ts';
import type { UserPerson } from './person-of-user.ts';
import { scimRefusal } from './scim-refusal.ts';
import type { DirectoryScope } from './scim-scope.ts';

export interface LinkedPerson {
	readonly id: number;
	/** What this directory had sent of them before it deleted them. */
	readonly attributes: unknown;
}

/**
 * The person, who stays as they are until the transaction ends; undefined for somebody new.
 * @throws Refusal `scim.uniqueness`: another directory keeps them, or this one does already.
 */
export async function linkPerson(scope: DirectoryScope, user: UserPerson): Promise<LinkedPerson | undefined> {
	const id = await findPersonMeant(scope, user);
	if (id === undefined) return undefined;
	const { source, directoryId, deletedAt, attributes } = await lockPerson(scope, id);
	const { directory } = scope;
	if (directoryId !== null && deletedAt === null) {
		throw taken(user, directoryId === directory.id ? 'is a User already' : 'is kept by another directory');
	}
	const isFree = source === null || source === directory.name || directoryId !== null;
	if (!isFree) throw taken(user, `is kept by "${source}"`);
	return { id, attributes: directoryId === directory.id ? attributes : undefined };
}

/**
 * Those deleted before come first, then who has the directory's own ID, the email, the employee ID and what they sign
 * in with. An employee ID or a sign-in that several people share says nothing.
 */
async function findPersonMeant(scope: DirectoryScope, user: UserPerson): Promise<number | undefined> {
	const { accountId, directory } = scope;
	const ofAccount = sql`account_id = ${accountId}`;
	const deleted = sql`${ofAccount} and directory_id = ${directory.id} and deleted_at is not null`;
	const ways = [
		sql`select person_id as id, 1 as way from scim_user where ${deleted} and external_id = ${user.externalId}`,
		sql`select person_id, 2 from scim_user where ${deleted} and user_name_key = ${keyOf(user.userName)}`,
		sql`select id, 3 from person where ${ofAccount} and source = ${directory.name} and source_id = ${user.externalId}`,
		sql`select id, 4 from person where ${ofAccount} and email_key = ${emailKey(user.primaryEmail)}`,
		sql`select min(id), 5 from person where ${ofAccount} and employee_key = ${employeeKey(user.employeeId)}
			having count(*) = 1`,
		sql`select min(id), 6 from person where ${ofAccount} and authentication_id = ${user.userName}
			having count(*) = 1`
	];
	const { rows } = await sql<{ id: number }>`
		select id from (${sql.join(ways, sql` union all `)}) meant order by way, id limit 1`.execute(scope.db);
	return rows[0]?.id;
}

async function lockPerson({ db, accountId }: DirectoryScope, id: number) {
	const { source } = await db
		.selectFrom('person')
		.select('source')
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirstOrThrow();
	const user = await db
		.selectFrom('scimUser')
		.select(['directoryId', 'deletedAt', 'attributes'])
		.where('accountId', '=', accountId)
		.where('personId', '=', id)
		.executeTakeFirst();
	return { source, ...(user ?? { directoryId: null, deletedAt: null, attributes: undefined }) };
}

function taken({ userName }: UserPerson, how: string) {
	return scimRefusal('uniqueness', `The person with the email, employee number or sign-in of "${userName}" ${how}.`);
}
