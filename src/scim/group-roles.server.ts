/**
 * Roles that the groups of a directory give. What it gave is noted, so that it takes back nothing else: who was made
 * an administrator by hand stays one, whatever group they leave.
 */
import { sql, type RawBuilder } from 'kysely';
import type { AccountScope } from '#accounts/scope.ts';
import { keyOf, type RoleGroups } from './directory.ts';

type InTransaction = Pick<AccountScope, 'db' | 'accountId'>;

/**
 * Brings the roles of the members in step with the groups; nothing happens where groups are teams. To be called inside
 * the transaction that changes these.
 */
export async function giveRoles(scope: InTransaction, directoryId: string): Promise<void> {
	const directory = await lockDirectory(scope, directoryId);
	if (directory?.groupsAs !== 'roles') return;
	const wanted = wantedRoles(scope, directory);
	await withdraw(scope, directoryId, wanted);
	await grant(scope, directoryId, wanted);
}

/** Changes of several groups at once, and of what these give, come one after the other. */
async function lockDirectory({ db, accountId }: InTransaction, id: string) {
	return db
		.selectFrom('directory')
		.select(['id', 'groupsAs', 'analystGroup', 'administratorGroup'])
		.where('accountId', '=', accountId)
		.where('id', '=', id)
		.forUpdate()
		.executeTakeFirst();
}

/** Who is to have which role by this directory. */
function wantedRoles({ accountId }: InTransaction, directory: RoleGroups & { readonly id: string }) {
	const { analystGroup, administratorGroup, id } = directory;
	return sql`(
		select distinct m.person_id, given.role
		from (values
			('service_desk_analyst', ${keyOrNull(analystGroup)}::text),
			('account_administrator', ${keyOrNull(administratorGroup)}::text)
		) as given (role, display_key)
		join scim_group g on g.account_id = ${accountId} and g.directory_id = ${id}
			and g.display_key = given.display_key
		join scim_group_member m on m.account_id = ${accountId} and m.group_id = g.id
	)`;
}

async function withdraw({ db, accountId }: InTransaction, id: string, wanted: RawBuilder<unknown>): Promise<void> {
	const { rows } = await sql<{ personId: number; role: string }>`
		delete from directory_role r
		where r.account_id = ${accountId} and r.directory_id = ${id}
			and not exists (select from ${wanted} w where w.person_id = r.person_id and w.role = r.role)
		returning r.person_id, r.role`.execute(db);
	if (rows.length === 0) return;
	await sql`
		delete from person_role p
		using unnest(${rows.map(({ personId }) => personId)}::bigint[], ${rows.map(({ role }) => role)}::text[])
			as gone (person_id, role)
		where p.account_id = ${accountId} and p.person_id = gone.person_id and p.role = gone.role
			and not exists (select from directory_role r where r.account_id = ${accountId}
				and r.person_id = p.person_id and r.role = p.role)`.execute(db);
}

/** A role that somebody has by hand is not noted as the directory's. */
async function grant({ db, accountId }: InTransaction, id: string, wanted: RawBuilder<unknown>): Promise<void> {
	const { rows } = await sql<{ personId: number; role: string }>`
		select w.person_id, w.role from ${wanted} w
		where not exists (select from person_role p where p.account_id = ${accountId}
				and p.person_id = w.person_id and p.role = w.role)
			or exists (select from directory_role r where r.account_id = ${accountId}
				and r.person_id = w.person_id and r.role = w.role)`.execute(db);
	if (rows.length === 0) return;
	const roles = rows.map(({ personId, role }) => ({ accountId, personId, role }));
	await db
		.insertInto('personRole')
		.values(roles)
		.onConflict((conflict) => conflict.columns(['accountId', 'personId', 'role']).doNothing())
		.execute();
	await db
		.insertInto('directoryRole')
		.values(roles.map((role) => ({ ...role, directoryId: id })))
		.onConflict((conflict) => conflict.columns(['accountId', 'personId', 'role', 'directoryId']).doNothing())
		.execute();
}

function keyOrNull(name: string | null): string | null {
	return name === null ? null : keyOf(name);
}
