/**
 * Changes of groups, each one transaction that holds the group's row. What a group is for the desk, a team or the
 * role of its members, is changed with it.
 */
import { randomUUIDv7 } from 'node:crypto';
import { refuseOn } from '#database/constraints.server.ts';
import { keyOf } from './directory.ts';
import { setMembers } from './group-members.server.ts';
import { giveRoles } from './group-roles.server.ts';
import { disableTeam, renameTeam, takeTeam } from './group-team.server.ts';
import { getGroup, groupIdIn } from './groups.server.ts';
import { LONGEST_KEY } from './person-of-user.ts';
import { scimRefusal } from './scim-refusal.ts';
import type { DirectoryScope } from './scim-scope.ts';
import { listOf, textOf, type ScimObject } from './scim-value.ts';
import { unknownResource } from './users.server.ts';
import { requireVersion } from './versions.ts';

const REFUSALS = {
	scim_group_name_once: scimRefusal('uniqueness', 'There is a Group with this displayName already.'),
	scim_group_external_once: scimRefusal('uniqueness', 'There is a Group with this externalId already.'),
	scim_group_team_once: scimRefusal('uniqueness', 'Another Group is the team of this name.')
};

const WITH_MEMBERS = { only: undefined, without: [] } as const;

export interface GroupChange {
	/** What the change makes of what is kept. */
	readonly change: (kept: ScimObject) => ScimObject;
	readonly ifMatch: string | undefined;
}

/** Answers the ID. @throws Refusal `scim.uniqueness`, `scim.invalidValue`. */
export async function createGroup(given: DirectoryScope, attributes: ScimObject): Promise<string> {
	const group = readGroup(attributes);
	return inTransaction(given, async (scope) => {
		const { db, accountId, now, directory } = scope;
		const id = randomUUIDv7();
		const teamId = directory.groupsAs === 'teams' ? await takeTeam(scope, group.displayName) : null;
		await db
			.insertInto('scimGroup')
			.values({
				...{ accountId, id, directoryId: directory.id, displayName: group.displayName },
				...{ displayKey: keyOf(group.displayName), externalId: group.externalId, teamId },
				...{ revision: 1, createdAt: now, updatedAt: now }
			})
			.execute();
		await setMembers(scope, { id, teamId }, { kept: [], wanted: group.members });
		await giveRoles(scope, scope.directory.id);
		return id;
	});
}

/** @throws Refusal `scim.unknown`, `scim.stale`, `scim.uniqueness`, and what the change refuses. */
export async function changeGroup(given: DirectoryScope, id: string, { change, ifMatch }: GroupChange): Promise<void> {
	await inTransaction(given, async (scope) => {
		const { teamId, revision } = await lockGroup(scope, id);
		requireVersion(ifMatch, `W/"${revision}"`);
		const kept = await getGroup(scope, id, WITH_MEMBERS);
		const [before, group] = [readGroup(kept), readGroup(change(kept))];
		if (JSON.stringify(before) === JSON.stringify(group)) return;
		if (teamId !== null && group.displayName !== before.displayName) await renameTeam(scope, teamId, group.displayName);
		await updateGroup(scope, id, { ...group, revision: revision + 1 });
		await setMembers(scope, { id: groupIdIn(id), teamId }, { kept: before.members, wanted: group.members });
		await giveRoles(scope, scope.directory.id);
	});
}

/** Its team is disabled, the role that it gave is withdrawn. @throws Refusal `scim.unknown`, `scim.stale`. */
export async function deleteGroup(given: DirectoryScope, id: string, ifMatch: string | undefined): Promise<void> {
	await inTransaction(given, async (scope) => {
		const { teamId, revision } = await lockGroup(scope, id);
		requireVersion(ifMatch, `W/"${revision}"`);
		const { members } = readGroup(await getGroup(scope, id, WITH_MEMBERS));
		await setMembers(scope, { id: groupIdIn(id), teamId }, { kept: members, wanted: [] });
		if (teamId !== null) await disableTeam(scope, teamId);
		await scope.db
			.deleteFrom('scimGroup')
			.where('accountId', '=', scope.accountId)
			.where('id', '=', groupIdIn(id))
			.execute();
		await giveRoles(scope, scope.directory.id);
	});
}

interface GroupFields {
	readonly displayName: string;
	readonly externalId: string | null;
	readonly members: readonly string[];
}

function readGroup(attributes: ScimObject): GroupFields {
	const displayName = textOf(attributes['displayName'])?.trim() ?? '';
	const externalId = textOf(attributes['externalId']) ?? null;
	if (displayName === '' || /\p{Cc}/u.test(displayName)) {
		throw scimRefusal('invalidValue', 'A Group needs a "displayName", on one line.');
	}
	if ([displayName, externalId ?? ''].some((text) => Array.from(text).length > LONGEST_KEY)) {
		throw scimRefusal('invalidValue', `A displayName and an externalId have at most ${LONGEST_KEY} characters.`);
	}
	const members = new Set(listOf(attributes['members']).flatMap(({ value }) => textOf(value) ?? []));
	return { displayName, externalId, members: [...members].toSorted() };
}

async function inTransaction<T>(scope: DirectoryScope, work: (scope: DirectoryScope) => Promise<T>): Promise<T> {
	return refuseOn(REFUSALS, () => scope.db.transaction().execute((db) => work({ ...scope, db })));
}

async function lockGroup({ db, accountId, directory }: DirectoryScope, id: string) {
	const row = await db
		.selectFrom('scimGroup')
		.select(['teamId', 'revision'])
		.where('accountId', '=', accountId)
		.where('id', '=', groupIdIn(id))
		.where('directoryId', '=', directory.id)
		.forUpdate()
		.executeTakeFirst();
	if (row === undefined) throw unknownResource('Group');
	return row;
}

async function updateGroup(
	{ db, accountId, now }: DirectoryScope,
	id: string,
	{ displayName, externalId, revision }: GroupFields & { readonly revision: number }
): Promise<void> {
	await db
		.updateTable('scimGroup')
		.set({ displayName, displayKey: keyOf(displayName), externalId, revision, updatedAt: now })
		.where('accountId', '=', accountId)
		.where('id', '=', groupIdIn(id))
		.execute();
}
