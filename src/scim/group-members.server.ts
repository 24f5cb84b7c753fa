/** Members of the groups of a directory, and with them those of the teams that the groups are. */
import { sql } from 'kysely';
import type { DirectoryScope } from './scim-scope.ts';
import { scimRefusal } from './scim-refusal.ts';
import { personIdIn } from './users.server.ts';

interface Group {
	readonly id: string;
	readonly teamId: number | null;
}

/** Statements have at most 65,535 values; ours are arrays, so this is about the size of an array only. */
const MOST_MEMBERS = 100_000;

/**
 * Makes these the members, by what differs alone: whom the desk put into the team stays there.
 * @throws Refusal `scim.invalidValue`: one of them is no user of the directory.
 */
export async function setMembers(
	scope: DirectoryScope,
	group: Group,
	{ kept, wanted }: { readonly kept: readonly string[]; readonly wanted: readonly string[] }
): Promise<void> {
	if (wanted.length > MOST_MEMBERS) throw scimRefusal('invalidValue', `A Group has at most ${MOST_MEMBERS} members.`);
	const [before, after] = [new Set(kept), new Set(wanted)];
	const added = [...after].filter((id) => !before.has(id));
	const removed = [...before].filter((id) => !after.has(id)).map(Number);
	await removeMembers(scope, group, removed);
	await addMembers(scope, group, await getUsers(scope, added));
}

/** Out of all groups, and the teams that these are. */
export async function leaveGroups({ db, accountId }: DirectoryScope, personId: number): Promise<void> {
	await sql`
		delete from team_member t using scim_group_member m
		join scim_group g on g.account_id = m.account_id and g.id = m.group_id
		where m.account_id = ${accountId} and m.person_id = ${personId}
			and t.account_id = ${accountId} and t.person_id = ${personId} and t.team_id = g.team_id`.execute(db);
	await sql`
		update scim_group g set revision = revision + 1
		where g.account_id = ${accountId} and exists (
			select from scim_group_member m
			where m.account_id = ${accountId} and m.group_id = g.id and m.person_id = ${personId})`.execute(db);
	await db.deleteFrom('scimGroupMember').where('accountId', '=', accountId).where('personId', '=', personId).execute();
}

async function getUsers({ db, accountId, directory }: DirectoryScope, ids: readonly string[]): Promise<number[]> {
	const numbers = ids.map(personIdIn);
	const { rows } = await sql<{ personId: number }>`
		select person_id from scim_user
		where account_id = ${accountId} and directory_id = ${directory.id} and deleted_at is null
			and person_id = any (${numbers.map((id) => id ?? 0)}::bigint[])
		order by person_id
		for key share`.execute(db);
	const known = new Set(rows.map(({ personId }) => personId));
	const unknown = ids.find((_id, place) => !known.has(numbers[place] ?? 0));
	if (unknown !== undefined) {
		throw scimRefusal('invalidValue', `There is no User "${unknown.slice(0, 40)}" to be a member.`);
	}
	return [...known];
}

async function addMembers(
	{ db, accountId }: DirectoryScope,
	{ id, teamId }: Group,
	people: readonly number[]
): Promise<void> {
	if (people.length === 0) return;
	await sql`
		insert into scim_group_member (account_id, group_id, person_id)
		select ${accountId}::integer, ${id}::uuid, person_id from unnest(${[...people]}::bigint[]) as added (person_id)
		on conflict do nothing`.execute(db);
	if (teamId === null) return;
	await sql`
		insert into team_member (account_id, team_id, person_id)
		select ${accountId}::integer, ${teamId}::bigint, person_id from unnest(${[...people]}::bigint[]) as added (person_id)
		on conflict do nothing`.execute(db);
}

async function removeMembers(
	{ db, accountId }: DirectoryScope,
	{ id, teamId }: Group,
	people: readonly number[]
): Promise<void> {
	if (people.length === 0) return;
	await sql`
		delete from scim_group_member
		where account_id = ${accountId} and group_id = ${id} and person_id = any (${[...people]}::bigint[])`.execute(db);
	if (teamId === null) return;
	await sql`
		delete from team_member
		where account_id = ${accountId} and team_id = ${teamId} and person_id = any (${[...people]}::bigint[])`.execute(db);
}
